/** The value that an assumption has in nearly all scenarios: an event does not happen, a count is 0, a cost is none. */
import type { Driver } from "../../engine/plan/drivers.js";
import { makeDistribution } from "../../families/index.js";

/** The uniforms from which a driver is drawn as its usual value, all its cells at once. */
export interface Usual {
  readonly from: number;
  readonly to: number;
  /** Of the others. */
  readonly probability: number;
}

/** Others that are likelier than this are ordinary: whatever else is looked at meets them. */
const MOST = 0.2;
/** One that next to no uniform falls into. */
const NEVER = 1e-14;
/** Rounding, in what a fifth is written as. */
const NEARLY = 1e-9;

/** Undefined where it has none. */
export function usualValue({ distributions, simplex }: Driver): Usual | undefined {
  if (simplex !== undefined || distributions.length === 0) return undefined;
  const each = distributions.map(({ family, parameters }) => {
    const distribution = makeDistribution(family, parameters);
    const usual = distribution.quantile(0.5);
    const from = distribution.cdf(usual - Math.max(Math.abs(usual) * Number.EPSILON, Number.MIN_VALUE));
    return { below: from, above: distribution.cdf(usual, "upper") };
  });
  const below = Math.max(...each.map((one) => one.below));
  const above = Math.max(...each.map((one) => one.above));
  const probability = below + above;
  if (!(probability > NEVER && probability <= MOST + NEARLY)) return undefined;
  return { from: below, to: 1 - above, probability };
}

/** The uniforms at the same share of those of the usual value. */
export function asUsual(uniforms: Float64Array, { from, to }: Usual): Float64Array {
  return uniforms.map((u) => from + u * (to - from));
}

/** The uniforms at the same share of those of the others. */
export function asUnusual(uniforms: Float64Array, { from, to }: Usual): Float64Array {
  return uniforms.map((u) => {
    const at = u * (from + (1 - to));
    return at < from ? at : Math.min(to + (at - from), 1 - Number.EPSILON / 2);
  });
}

/** Whether this uniform draws the usual value. */
export function isUsual(uniform: number, { from, to }: Usual): boolean {
  return uniform > from && uniform <= to;
}
