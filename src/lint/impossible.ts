/** What of a distribution lies where the quantity cannot. */
import type { Distribution } from "../families/distribution.js";

/** Share of the scenarios that may be impossible before somebody must say so. */
export const visible = 0.001;

/** Probability below zero, zero itself apart. */
export function belowZero({ cdf, density, discrete, support }: Distribution): number {
  return support[0] >= 0 ? 0 : cdf(0) - (discrete ? density(0) : 0);
}

/** Probability above one. */
export function aboveOne({ cdf, support }: Distribution): number {
  return support[1] <= 1 ? 0 : cdf(1, "upper");
}
