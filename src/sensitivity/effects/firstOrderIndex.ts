/**
 * First-order indices from one sample: the variance of a main effect is the sum of the squares of its coefficients. On
 * scrambled Sobol' points the coefficients are so exact that a sample of N gives what pick-freeze designs need N (d + 2)
 * runs for.
 * Sobol' 2003, doi:10.1016/S0951-8320(02)00229-6 (random sampling, high-dimensional model representation).
 */
import { scatter } from "../../summary/scatter.js";
import { CERTAINLY_NOTHING, type Estimated } from "../estimated.js";
import { beyondDegrees, type Coefficient, timesOf } from "./beyondDegrees.js";
import { beyondInClasses } from "./beyondInClasses.js";
import { inGroups } from "./crossFit.js";
import type { EffectBasis } from "./effectBasis.js";
import { DEGREES } from "./legendre.js";
import type { MainEffects } from "./mainEffects.js";
import { missedByFirstOrder } from "./missedByFirstOrder.js";
import { FEW } from "./passes.js";

/**
 * Squares of the coefficients, each less the square of its own error, so that noise adds nothing on average, and what the last
 * degrees tell of those beyond. The error holds the scatter of the groups, the noise of the squares, how far degrees beyond the
 * last may be from what they are taken for, what one more pass may still move, which all groups share, and what they have all missed.
 * @param effects that are `settled`
 */
export function firstOrderIndex(effects: MainEffects, assumption: number): Estimated {
  const { parts: all, variances, moved } = effects;
  const groups = variances.length;
  const variance = variances.reduce((sum, each) => sum + each, 0) / groups;
  if (!(variance > 0)) return CERTAINLY_NOTHING;
  const found = functionsOf(all[assumption] as Float64Array, groups);
  const beyond = groups === 1 ? NOTHING : beyondFunctions(found, effects, assumption);
  const sum = (of: (one: (typeof found)[number]) => number) =>
    found.reduce((total, one, k) => total + timesOf(k, beyond.share) * of(one), 0);
  const whole = (sum(({ mean }) => mean * mean) + beyond.value) / variance;
  const first = whole - sum(({ error }) => error * error) / variance;
  if (groups === 1) return { value: first, error: Number.NaN };
  const own = variances.map((_, group) => {
    const linear = sum(({ mean, each }) => 2 * mean * (each[group] as number) - mean * mean);
    return linear + (beyond.parts[group] ?? 0);
  });
  const parts = own.map((part, group) => part / (variances[group] as number));
  const noise = (sum(({ error }) => 2 * error * error * error * error) + beyond.noise) / (variance * variance);
  // Where one group met a rare scenario, its own share hides how far it moves that of the whole: the two differ in heavy tails alone.
  const moves = own.map((part, group) => whole + (part - whole * (variances[group] as number)) / variance);
  const seen = Math.max(scatter(parts, whole), scatter(moves, whole));
  const ofAll = Math.sqrt(moved.reduce((total, each) => total + each * each, 0));
  const still = (moved[assumption] as number) + whole * ofAll;
  const hidden = (beyond.doubt * beyond.doubt + still * still) / (variance * variance);
  const missed = missedByFirstOrder(effects, assumption, whole, variance);
  const error = Math.sqrt(seen * seen + noise + hidden + missed * missed);
  return { value: first, error: Math.min(error, anywhere(first)), parts };
}

/** An error that says nothing: an index lies between 0 and 1. */
const anywhere = (value: number) => Math.max(1, value, 1 - value);

/** What lies beyond the functions: as fine classes tell it, or else as the last degrees do. */
interface Beyond {
  readonly value: number;
  readonly parts: readonly number[];
  readonly noise: number;
  readonly doubt: number;
  /** By how much the squares of the upper half of the degrees are to be increased instead. */
  readonly share: number;
}

const NOTHING: Beyond = { value: 0, parts: [], noise: 0, doubt: 0, share: 0 };

function beyondFunctions(found: readonly Coefficient[], effects: MainEffects, assumption: number): Beyond {
  const { bases, variances, left } = effects;
  const classes = beyondInClasses(effects.leftOf(assumption), bases[assumption] as EffectBasis, variances.length);
  if (classes?.clear) return { ...classes, share: 0 };
  const { share, doubt } = beyondDegrees(found, left);
  return { ...NOTHING, share, doubt: Math.max(doubt, classes?.doubt ?? 0) };
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
