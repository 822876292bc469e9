/** Which families are fitted to quantiles: those whose values lie where the quantiles do. */
import type { Refuse } from "../distribution.js";
import type { Family } from "../familyContract.js";
import type { Fittable, Lie } from "../fitting/fittable.js";
import { fittables } from "../fitting/index.js";
import { metalog } from "../metalog.js";
import type { Points } from "../quantileFit.js";
import type { Wanted } from "./wanted.js";

/** SHELF's degrees of freedom of a t. */
const usualDf = 3;

/** Three or four quantiles say nothing of tails: a t is not taken for them unasked. */
const enoughForTails = 5;

/** Fitted only where stated: one free number can meet no three quantiles, and the other is for variances. */
const onlyStated = ["exponential", "inverse-gamma"];

/** The families to fit. */
export function candidates(points: Points, { family, df }: Wanted): readonly Fittable[] {
  const all = fittables(df ?? usualDf);
  if (family !== undefined) return all.filter((one) => one.family.name === family);
  const tails = points.p.length >= enoughForTails || df !== undefined;
  return all.filter(
    ({ family: { name }, lie }) => suits(lie, points) && !onlyStated.includes(name) && (tails || name !== "student-t"),
  );
}

/** Names that `family` may take. */
export function familyNames(): readonly string[] {
  return [...fittables().map(({ family }) => family.name), metalog.name];
}

/** A family by the name that a fit gives it: a metalog where it is no other. */
export function fittedFamily(name: string): Family {
  return fittables().find(({ family }) => family.name === name)?.family ?? metalog;
}

/** @throws CredenceError `family-does-not-suit` where the stated family cannot have these quantiles. */
export function refuseUnsuited(points: Points, { family }: Wanted, refuse: Refuse): void {
  const found = fittables().find((one) => one.family.name === family);
  if (found === undefined || suits(found.lie, points)) return;
  const { x, min, max } = points;
  const ends = [min === undefined ? [] : [`min ${min}`], max === undefined ? [] : [`max ${max}`]].flat();
  const got = `${x[0]} to ${x[x.length - 1]}${ends.length > 0 ? ` with ${ends.join(" and ")}` : ""}`;
  throw refuse("family-does-not-suit", `values of a ${family} lie ${found.lie}, got ${got}`, remedies[found.lie]);
}

const remedies: Readonly<Record<Lie, string>> = {
  anywhere: "leave min and max out",
  "above 0": "leave min and max out, or state min: 0",
  "between ends": "state min and max",
  "between 0 and 1": "state min: 0 and max: 1",
  "on counts": "state a continuous family",
  "on counts up to max": "state a continuous family",
};

function suits(lie: Lie, { x, min, max }: Points): boolean {
  if (lie === "anywhere") return min === undefined && max === undefined;
  if (lie === "above 0") return (x[0] as number) > 0 && max === undefined && (min === undefined || min === 0);
  if (lie === "between ends") return min !== undefined && max !== undefined;
  return lie === "between 0 and 1" && min === 0 && max === 1;
}
