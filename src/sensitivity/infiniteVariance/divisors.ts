/** Drivers that formulas divide by and that may be next to zero. */
import { sources } from "../../engine/plan/baseValues.js";
import type { Driver } from "../../engine/plan/drivers.js";
import type { Distribution } from "../../families/distribution.js";
import { makeDistribution } from "../../families/index.js";
import { denominatorsOf, nameOf } from "../../formula/denominators.js";
import type { Study } from "../../study/study.js";

/**
 * Density at zero, times the width, of a divisor that draws meet there: with less, what is next to zero adds less than a
 * ten-thousandth to the variance of a million scenarios (their number times the square of this).
 */
const MET = 1e-5;
/** How far apart two quantiles are, one 64 times rarer, where a quotient by some power of them may have no variance. */
const NEAR_END = 2.8;
const TAIL = 1 / 4_194_304;

/** Where zero lies: inside the distribution, so many widths wide, or at one of its ends. */
export type Zero = { readonly inside: number } | "end";

/**
 * By position of the driver: those that some formula divides by as they are (`cost / x`, not `cost / (x - 1)`), whose
 * distribution comes so near to zero that the quotient may have no variance.
 */
export function nearZero(study: Study, drivers: readonly Driver[]): ReadonlyMap<number, Zero> {
  const sourceOf = sources(study);
  const known = new Set(study.assumptions.map(({ id }) => id));
  const named = denominatorsOf(study.graph).map(({ term }) => nameOf(term) ?? "");
  const divisors = new Set(named.filter((id) => known.has(id)).map((id) => sourceOf(id).id));
  const found = drivers.flatMap(({ assumption, simplex, distributions }, driver) => {
    const [first] = distributions;
    if (!divisors.has(assumption) || simplex !== undefined || first === undefined) return [];
    const zero = zeroOf(makeDistribution(first.family, first.parameters));
    return zero === undefined ? [] : [[driver, zero] as const];
  });
  return new Map(found);
}

function zeroOf({ discrete, density, quantile, support: [low, high] }: Distribution): Zero | undefined {
  if (discrete) return undefined;
  const width = quantile(0.75) - quantile(0.25);
  if (low < 0 && high > 0) return density(0) * width >= MET ? { inside: width } : undefined;
  if (low !== 0 && high !== 0) return undefined;
  const tail = low === 0 ? "lower" : "upper";
  return quantile(64 * TAIL, tail) / quantile(TAIL, tail) >= NEAR_END ? "end" : undefined;
}
