/**
 * First-order indices from one sample: the variance of a main effect is the sum of the squares of its coefficients. On
 * scrambled Sobol' points the coefficients are so exact that a sample of N gives what pick-freeze designs need N (d + 2)
 * runs for.
 * Sobol' 2003, doi:10.1016/j.ress.2003.08.010 (random sampling, high-dimensional model representation).
 */
import { scatter } from "../../summary/replicateErrors.js";
import { beyondDegrees, timesOf } from "./beyondDegrees.js";
import { inGroups } from "./crossFit.js";
import { DEGREES } from "./legendre.js";
import { FEW, type MainEffects } from "./mainEffects.js";

export interface FirstOrder {
  readonly first: number;
  readonly error: number;
  /** In each group, where there are several. */
  readonly parts?: readonly number[];
}

/**
 * Squares of the coefficients, each less the square of its own error, so that noise adds nothing on average, and what the last
 * degrees tell of those beyond. The error holds the scatter of the groups, the noise of the squares, how far degrees beyond the
 * last may be from what they are taken for, and what one more pass may still move, which all groups share.
 * @param effects that are `settled`
 */
export function firstOrderIndex({ parts: all, variances, moved, left }: MainEffects, assumption: number): FirstOrder {
  const groups = variances.length;
  const variance = variances.reduce((sum, each) => sum + each, 0) / groups;
  if (!(variance > 0)) return { first: 0, error: 0 };
  const found = functionsOf(all[assumption] as Float64Array, groups);
  const { share, doubt } = groups === 1 ? { share: 0, doubt: 0 } : beyondDegrees(found, left);
  const sum = (of: (one: (typeof found)[number]) => number) => found.reduce((total, one, k) => total + timesOf(k, share) * of(one), 0); // biome-ignore format: one thought
  const whole = sum(({ mean }) => mean * mean) / variance;
  const first = whole - sum(({ error }) => error * error) / variance;
  if (groups === 1) return { first, error: Number.NaN };
  const parts = variances.map(
    (own, group) => sum(({ mean, each }) => 2 * mean * (each[group] as number) - mean * mean) / own,
  );
  const noise = sum(({ error }) => 2 * error * error * error * error) / (variance * variance);
  const seen = scatter(parts, whole);
  const ofAll = Math.sqrt(moved.reduce((total, each) => total + each * each, 0));
  const still = (moved[assumption] as number) + whole * ofAll;
  const hidden = (doubt * doubt + still * still) / (variance * variance);
  return { first, error: Math.sqrt(seen * seen + noise + hidden), parts };
}

function functionsOf(own: Float64Array, groups: number) {
  const functions = own.length / groups;
  return Array.from({ length: functions }, (_, k) => {
    const each = inGroups(own, k, groups);
    const counts = groups > 1 || k < FEW || k >= DEGREES;
    const mean = counts ? each.reduce((sum, one) => sum + one, 0) / groups : 0;
    return { each, mean, error: groups > 1 ? scatter(each, mean) : 0 };
  });
}
