/** All families that suit a sample, fitted to it and compared. */
import { CredenceError } from "../../errors.js";
import { makeFrom } from "../make.js";
import { type Fittable, isOnCounts, type Lie } from "./fittable.js";
import { type Goodness, goodness } from "./goodness.js";
import { fittables } from "./index.js";
import { fitLikelihood, type LikelihoodFit } from "./likelihood.js";
import type { Sample } from "./sample.js";

/** A family fitted, and how well. */
export interface SampleFit extends LikelihoodFit, Goodness {}

/** A family that was not fitted, and why. */
export interface Unfitted {
  readonly family: string;
  readonly reason: string;
  /** The value that stands in its way, where it is one. */
  readonly value?: number;
}

/** What came of all families that were wanted. */
export interface SampleFits {
  /** Smallest AIC first. */
  readonly fits: readonly SampleFit[];
  readonly unfitted: readonly Unfitted[];
}

/** Names of all families that can be fitted to data. */
export function fittedNames(): readonly string[] {
  return fittables().map(({ family }) => family.name);
}

/** Those of them that give probabilities to counts: fitted where they are asked for, and apart from the others. */
export function countNames(): readonly string[] {
  return fittables().flatMap(({ family, lie }) => (isOnCounts(lie) ? [family.name] : []));
}

function continuousNames(): readonly string[] {
  return fittables().flatMap(({ family, lie }) => (isOnCounts(lie) ? [] : [family.name]));
}

/**
 * Every family fitted by maximum likelihood.
 * @param names Families wanted; all continuous ones that suit where left out.
 * @throws CredenceError `families-not-comparable`.
 */
export function fitSample(sample: Sample, names: readonly string[] = continuousNames()): SampleFits {
  const counts = names.filter((name) => countNames().includes(name));
  if (counts.length > 0 && counts.length < names.length) {
    const rule = `${counts.join(", ")}: a likelihood of counts cannot be compared with that of ${names.find((name) => !counts.includes(name))}`;
    throw new CredenceError("families-not-comparable", rule, { remedy: "fit them apart" });
  }
  const fits: SampleFit[] = [];
  const unfitted: Unfitted[] = [];
  for (const fittable of fittables().filter(({ family }) => names.includes(family.name))) {
    const outcome = fitOne(fittable, sample);
    if ("reason" in outcome) unfitted.push(outcome);
    else fits.push(outcome);
  }
  return { fits: fits.sort((a, b) => a.aic - b.aic), unfitted };
}

function fitOne(fittable: Fittable, sample: Sample): SampleFit | Unfitted {
  const { family, lie } = fittable;
  const wrong = outside(lie, sample);
  if (wrong !== undefined) return { family: family.name, ...wrong };
  const fit = fitLikelihood(fittable, sample);
  if (fit !== undefined)
    return { ...fit, ...goodness(makeFrom(family, fit.parameters), sample, Object.keys(fit.errors).length) };
  const level = "the counts vary no more than those of a poisson";
  const light = "the likelihood rises without end: the tails of the sample are no heavier than a normal's";
  const why: Readonly<Record<string, string>> = {
    ...(heavyTailed(sample) ? {} : { "student-t": light }),
    "negative-binomial": level,
  };
  return { family: family.name, reason: why[family.name] ?? "the likelihood has no maximum that could be found" };
}

/** Whether the fourth moment is that of tails heavier than a normal's. */
function heavyTailed({ values, counts, n }: Sample): boolean {
  const mean = values.reduce((sum, x, i) => sum + (counts[i] as number) * x, 0) / n;
  let [second, fourth] = [0, 0];
  values.forEach((x, i) => {
    const square = (x - mean) * (x - mean);
    second += ((counts[i] as number) * square) / n;
    fourth += ((counts[i] as number) * square * square) / n;
  });
  return fourth > 3 * second * second;
}

/** Why the sample cannot be one of a family; undefined where it can. */
function outside(lie: Lie, { values, min, max }: Sample): Omit<Unfitted, "family"> | undefined {
  const [first, last] = [values[0] as number, values[values.length - 1] as number];
  const beyond = (low: number, high: number, where: string) => {
    if (first > low && last < high) return undefined;
    const value = first > low ? last : first;
    return { reason: `its values lie ${where}, and the sample holds ${value}`, value };
  };
  if (lie === "above 0") return beyond(0, Number.POSITIVE_INFINITY, "above 0");
  if (lie === "between 0 and 1") return beyond(0, 1, "between 0 and 1");
  if (isOnCounts(lie)) return outsideCounts(lie, values, max);
  if (lie === "between ends") return beyond(min ?? 0, max ?? 1, `between ${min ?? 0} and ${max ?? 1}`);
  return undefined;
}

function outsideCounts(lie: Lie, values: readonly number[], max: number | undefined) {
  const most = lie === "on counts" ? Number.POSITIVE_INFINITY : max;
  if (most === undefined) return { reason: "it needs max, how many were observed each time" };
  const value = values.find((x) => !(Number.isInteger(x) && x >= 0 && x <= most));
  const end = most === Number.POSITIVE_INFINITY ? "0" : `0 to ${most}`;
  return value === undefined
    ? undefined
    : { reason: `its values are whole numbers from ${end}, and the sample holds ${value}`, value };
}
