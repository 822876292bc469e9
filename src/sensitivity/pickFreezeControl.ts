/**
 * What the main effects alone make of a pick-freeze design. Their indices are known without the design, so that what it makes
 * of them tells its noise, which is taken out of the indices (control variates: Owen 2013, Monte Carlo theory, methods and
 * examples, section 8.9). For each replicate they are those that the other replicates have: every replicate stays unbiased.
 */
import type { Plan } from "../engine/plan.js";
import { addEffect, type EffectBasis, effectBasis } from "./effects/effectBasis.js";
import { knownVariance, mainEffects } from "./effects/mainEffects.js";
import { dependent } from "./factors.js";
import type { Player } from "./groups.js";
import type { NetPair } from "./netDesign.js";

/** Columns of the main effects in the places of the outputs, and the variance that they are known to have in each replicate. */
export interface Control {
  readonly a: Float64Array;
  readonly b: Float64Array;
  readonly mixed: Float64Array;
  readonly variances: readonly number[];
  /** Of the factor that is mixed alone. */
  readonly own: readonly number[];
  /** By how much what is known of the factor may still be wrong, in all replicates alike. */
  readonly doubt: number;
}

/** The controls of an output, for each factor one, from its values in both samples. */
export type Controls = (a: Float64Array, b: Float64Array) => (factor: number) => Control;

/** Made once for all outputs. */
export function pickFreezeControls(plan: Plan, pair: NetPair, factors: readonly Player[]): Controls {
  const joint = new Set(dependent(plan).flat());
  const free = plan.drivers.flatMap((_, driver) => (joint.has(driver) ? [] : [driver]));
  const bases = free.map((driver) => basisOf(plan, pair, driver));
  const membersOf = factors.map(({ drivers }) => free.flatMap((driver, i) => (drivers.includes(driver) ? [i] : [])));
  const { replicates } = pair;
  return (a, b) => {
    const { controls, moved } = mainEffects(centred(joined(a, b)), bases, replicates, () => true);
    const known = controls.map((own) => knownVariance(own, replicates));
    const all = summed(bases, controls, bases.map((_, i) => i), 2 * a.length, replicates); // biome-ignore format: one thought
    const [fromA, fromB] = halves(all);
    return (factor) => {
      const members = membersOf[factor] as readonly number[];
      const [ownA, ownB] = halves(summed(bases, controls, members, 2 * a.length, replicates));
      return {
        a: fromA,
        b: fromB,
        mixed: fromA.map((each, i) => each - (ownA[i] as number) + (ownB[i] as number)),
        variances: total(known, replicates),
        doubt: members.reduce((sum, i) => sum + (moved[i] as number), 0),
        own: total(members.map((i) => known[i] as readonly number[]), replicates), // biome-ignore format: one thought
      };
    };
  };
}

/** An assumption in both samples, one after the other. */
function basisOf({ drivers, cells }: Plan, { a, b, uniforms, others }: NetPair, driver: number): EffectBasis {
  const column = cells.findIndex((cell) => cell.driver === driver);
  const grades = joined(uniforms[driver] as Float64Array, others[driver] as Float64Array);
  const values = joined(a[column] as Float64Array, b[column] as Float64Array);
  return effectBasis(values, grades, drivers[driver]?.distributions[0]);
}

function summed(
  bases: readonly EffectBasis[],
  controls: readonly Float64Array[],
  members: readonly number[],
  size: number,
  replicates: number,
): Float64Array {
  const column = new Float64Array(size);
  for (const i of members) addEffect(column, 1, bases[i] as EffectBasis, controls[i] as Float64Array, replicates);
  return column;
}

function total(known: readonly (readonly number[])[], replicates: number): readonly number[] {
  return Array.from({ length: replicates }, (_, r) => known.reduce((sum, each) => sum + (each[r] as number), 0));
}

function joined(a: Float64Array, b: Float64Array): Float64Array {
  const out = new Float64Array(a.length + b.length);
  out.set(a);
  out.set(b, a.length);
  return out;
}

function halves(column: Float64Array): readonly [Float64Array, Float64Array] {
  const middle = column.length / 2;
  return [column.subarray(0, middle), column.subarray(middle)];
}

/** A column less its mean, in place. */
function centred(column: Float64Array): Float64Array {
  let sum = 0;
  for (let i = 0; i < column.length; i++) sum += column[i] as number;
  const mean = sum / column.length;
  return column.map((value) => value - mean);
}
