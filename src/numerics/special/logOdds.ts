/** The logarithm of odds. */
import { log, log1p } from "./logarithm.js";
import type { Tail } from "./tail.js";

/** log(p / (1 - p)) of a probability, infinite at 0 and 1. */
export function logOdds(p: number): number {
  return log(p) - log1p(-p);
}

/** Those of lying below a value, from the probability of a tail there: a small one keeps its digits in either. */
export function logOddsBelow(p: number, tail: Tail): number {
  return tail === "lower" ? logOdds(p) : -logOdds(p);
}
