/** Exact moments of the outputs of a study, by the names of what it draws. */
import type { KernelPlan } from "../../engine/plan/kernelPlan.js";
import { CredenceError } from "../../errors.js";
import type { Output, Study } from "../../study/study.js";
import type { Refused } from "../refused.js";
import type { RowTerm } from "../varianceTerms.js";
import { polynomialsOf } from "./drawnPolynomial.js";
import { missedTerms } from "./missedTerms.js";
import { exactMoments } from "./multilinear.js";

export interface DrawnMoments {
  readonly mean: number;
  readonly sd: number;
  /** In the unit of the terms. */
  readonly variance: number;
  /** The terms of the analysis of variance, each by the rows that what it is made of belongs to. */
  termsBy(rowOf: (drawn: string) => string): readonly RowTerm[];
  /** Whether it rests on something of which some value has a probability of its own: a count, an event, a cost that may be 0. */
  readonly stepped: boolean;
  /** What the variances of the terms might be for replicates of so many points that miss alike what comes in steps, one thing at a time. */
  missedBy(points: number): readonly (readonly number[])[];
  /** Whether so many scenarios meet often enough whatever makes the variance: no rare event, no far tail. */
  isMetIn(scenarios: number): boolean;
}

/** A kurtosis above this is that of a rare event or a far tail; what it is in most distributions, scenarios meet at once. */
const ORDINARY = 10;
/** So many scenarios for each that bears the variance of a term, or a term so small that what chance makes of it is nothing. */
const OFTEN = 50;
const NOTHING = 1.25e-4;

export type MomentsOf = (output: Output) => DrawnMoments | Refused;

/** The moments of any output of a study, or why they are not to be had. Each output is read once. */
export function drawnMoments(study: Study, kernel: KernelPlan): MomentsOf {
  const read = polynomialsOf(study, kernel);
  const known = new Map<string, DrawnMoments | Refused>();
  return (output) => {
    const found = known.get(output.id) ?? attempted(() => momentsOf(read(output)));
    known.set(output.id, found);
    return found;
  };
}

function momentsOf(drawn: ReturnType<ReturnType<typeof polynomialsOf>>): DrawnMoments {
  const { mean, sd, variance, terms } = exactMoments(drawn);
  const termsBy: DrawnMoments["termsBy"] = (rowOf) => {
    const rows = drawn.variables.map(({ name }) => rowOf(name));
    return terms.map((term) => {
      return { rows: new Set(term.variables.map((number) => rows[number] as string)), variance: term.variance };
    });
  };
  const found = new Map<number, number>();
  const kurtosisOf = (number: number): number => {
    const own = found.get(number) ?? drawn.variables[number]?.kurtosis?.() ?? Number.POSITIVE_INFINITY;
    found.set(number, own);
    return own;
  };
  const isMetIn = (scenarios: number): boolean =>
    terms.every((term) => {
      // One in so many scenarios bears the variance of the term; if it is met once too often, that much more is seen of it.
      const rarity = term.variables.map(kurtosisOf).reduce((product, own) => product * (own > ORDINARY ? own : 1), 1);
      const seldom = rarity / scenarios;
      return seldom * OFTEN <= 1 || Math.max(seldom, Math.sqrt(seldom)) * (term.variance / variance) < NOTHING;
    });
  const stepped = terms.some((term) => term.variables.some((number) => drawn.variables[number]?.stepped === true));
  const missedBy = (points: number) => missedTerms(terms, drawn.variables, points);
  return { mean, sd, variance, stepped, termsBy, missedBy, isMetIn };
}

/** A polynomial that cannot be is no mistake of the study: the reason is the answer. */
function attempted<T>(make: () => T): T | Refused {
  try {
    return make();
  } catch (error) {
    if (error instanceof CredenceError && reasons.has(error.code)) return { refused: error.message };
    throw error;
  }
}

const reasons = new Set(["not-a-polynomial", "not-independent", "not-multilinear", "infinite-variance"]);
