/** Scales of probability on which quantiles of a family lie on a straight line. */
import { normalQuantile } from "../../numerics/special/normal.js";

/** Standard normal deviates. */
export function probits(p: readonly number[]): readonly number[] {
  return p.map((q) => normalQuantile(q));
}

/** ½ log 2π: of a normal density. */
export const halfLogTwoPi = 0.9189385332046727;
