/**
 * First-order indices from one sample: the variance of a main effect is the sum of the squares of its coefficients. On
 * scrambled Sobol' points the coefficients are so exact that a sample of N gives what pick-freeze designs need N (d + 2)
 * runs for.
 * Sobol' 2003, doi:10.1016/j.ress.2003.08.010 (random sampling, high-dimensional model representation).
 */
import { scatter } from "../../summary/replicateErrors.js";
import { inGroups } from "./crossFit.js";
import { DEGREES } from "./legendre.js";
import type { MainEffects } from "./mainEffects.js";

export interface FirstOrder {
  readonly first: number;
  readonly error: number;
  /** In each group, where there are several. */
  readonly parts?: readonly number[];
}

/** Coefficients tell that there is something where they are at least so many of their standard errors. */
const CLEAR = 2;
/** The last degrees: an even and an odd function has every other of them. */
const LIKE = 4;
/** Of a single group, which has no errors: degrees that count. */
const FEW = 10;

/**
 * Squares of the coefficients, each less the square of its own error, so that noise adds nothing on average. The error
 * holds the scatter of the groups, the noise of the squares, what may hide in degrees beyond the last where that still tells
 * something, and what one more pass may still move, which all groups share and their scatter does not tell.
 * @param effects that are `settled`
 */
export function firstOrderIndex({ parts: all, variances, moved }: MainEffects, assumption: number): FirstOrder {
  const groups = variances.length;
  const variance = variances.reduce((sum, each) => sum + each, 0) / groups;
  if (!(variance > 0)) return { first: 0, error: 0 };
  const found = functionsOf(all[assumption] as Float64Array, groups);
  const sum = (of: (one: (typeof found)[number]) => number) => found.reduce((total, one) => total + of(one), 0);
  const whole = sum(({ mean }) => mean * mean) / variance;
  const first = whole - sum(({ error }) => error * error) / variance;
  if (groups === 1) return { first, error: Number.NaN };
  const parts = variances.map(
    (own, group) => sum(({ mean, each }) => 2 * mean * (each[group] as number) - mean * mean) / own,
  );
  const noise = sum(({ error }) => 2 * error * error * error * error) / (variance * variance);
  const last = beyondLast(found);
  const seen = scatter(parts, whole);
  const ofAll = Math.sqrt(moved.reduce((total, each) => total + each * each, 0));
  const still = (moved[assumption] as number) + whole * ofAll;
  const hidden = (last * last + still * still) / (variance * variance);
  return { first, error: Math.sqrt(seen * seen + noise + hidden), parts };
}

interface Coefficient {
  readonly mean: number;
  readonly error: number;
}

/**
 * What degrees beyond the last may hold, where the last still tell something: squares of coefficients fall by a power of the
 * degree, as its inverse square at a jump and faster at a kink, so that each doubling of the degree holds as much less than the one
 * before it; no more than as many degrees again have that are like the last few.
 */
function beyondLast(found: readonly Coefficient[]): number {
  const size = (some: readonly Coefficient[]) => some.reduce((sum, { mean, error }) => sum + mean * mean - error * error, 0); // biome-ignore format: one thought
  const upper = found.slice(DEGREES / 2, DEGREES);
  const noise = upper.reduce((sum, { mean, error }) => sum + (4 * mean * mean + 2 * error * error) * error * error, 0);
  const [own, lower] = [size(upper), size(found.slice(DEGREES / 4, DEGREES / 2))];
  if (!(own > CLEAR * Math.sqrt(noise))) return 0;
  const ratio = Math.min(own / Math.max(lower, 2 * own), 1 / 2);
  const alike = (size(upper.slice(-LIKE)) * DEGREES) / LIKE;
  return Math.max(0, Math.min((own * ratio) / (1 - ratio), alike));
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
