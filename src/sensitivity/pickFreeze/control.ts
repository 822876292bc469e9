/**
 * What main effects and the clearest interactions make of a pick-freeze design. Their indices are known without it, so that what
 * it makes of them tells its noise, which is taken out of the indices (control variates: Owen 2013, Monte Carlo theory, methods and
 * examples, section 8.9). For each replicate they are those that the other replicates have: every replicate stays unbiased.
 */
import type { Plan } from "../../engine/plan/plan.js";
import type { Steps } from "../../engine/steps.js";
import { centred } from "../effects/centred.js";
import { knownVariance } from "../effects/crossFit.js";
import { addEffect, type EffectBasis, effectBasis, slice } from "../effects/effectBasis.js";
import { noInteractions } from "../effects/interactionEffects.js";
import { mainEffectSteps } from "../effects/mainEffects.js";
import type { Product } from "../effects/products.js";
import { dependent } from "../factors.js";
import type { Factor } from "../groups.js";
import type { NetPair } from "../netDesign.js";
import { interactionVariance, mixedInteractions, touches } from "./mixedInteractions.js";

/** Columns of the effects in the places of the outputs, and the variance that they are known to have in each replicate. */
export interface Control {
  readonly a: Float64Array;
  readonly b: Float64Array;
  readonly mixed: Float64Array;
  readonly variances: readonly number[];
  /** Of the factor that is mixed: alone, and with all that it takes part in. */
  readonly own: readonly number[];
  readonly total: readonly number[];
  /** By how much what is known of the factor, and of the whole variance, may still be wrong, in all replicates alike. */
  readonly doubt: number;
  readonly doubtOfAll: number;
}

/** The controls of an output, for each factor one, from its values in both samples. */
export type Controls = (a: Float64Array, b: Float64Array) => Steps<(factor: number) => Control>;

/** Made once for all outputs. */
export function pickFreezeControls(plan: Plan, pair: NetPair, factors: readonly Factor[]): Controls {
  const joint = new Set(dependent(plan).flat());
  const free = plan.drivers.flatMap((_, driver) => (joint.has(driver) ? [] : [driver]));
  const bases = free.map((driver) => basisOf(plan, pair, driver));
  const membersOf = factors.map(
    ({ drivers }) => new Set(free.flatMap((driver, i) => (drivers.includes(driver) ? [i] : []))),
  );
  const { count, replicates } = pair;
  const inA = bases.map((basis) => slice(basis, 0, count));
  const inB = bases.map((basis) => slice(basis, count, 2 * count));
  return function* (a, b) {
    const effects = yield* mainEffectSteps(centred(joined(a, b)), bases, replicates, () => true);
    const { controls, moved, interactions = noInteractions(controls, replicates, () => true) } = effects;
    const known = controls.map((own) => knownVariance(own, replicates));
    const mixing = mixedInteractions(inA, inB, interactions, membersOf, count, replicates);
    const shares = (some: (product: Product) => boolean) => interactionVariance(interactions, replicates, some);
    const everyone = bases.map((_, i) => i);
    const fromA = added(summed(inA, controls, everyone, count, replicates), mixing.a);
    const fromB = added(summed(inB, controls, everyone, count, replicates), mixing.b);
    const variances = total([...known, shares(() => true)], replicates);
    const doubtOfAll = Math.sqrt(moved.reduce((sum, each) => sum + each * each, 0));
    return (factor) => {
      const members = membersOf[factor] as ReadonlySet<number>;
      const ownA = summed(inA, controls, [...members], count, replicates);
      const ownB = summed(inB, controls, [...members], count, replicates);
      const mixed = fromA.map((each, i) => each - (ownA[i] as number) + (ownB[i] as number));
      const own = [...members].map((i) => known[i] as readonly number[]);
      const within = shares((product) => product.every(({ assumption }) => members.has(assumption)));
      return {
        a: fromA,
        b: fromB,
        mixed: added(mixed, mixing.moves[factor]),
        variances,
        doubtOfAll,
        doubt: [...members].reduce((sum, i) => sum + (moved[i] as number), 0),
        own: total([...own, within], replicates),
        total: total([...own, shares((product) => touches(product, members))], replicates),
      };
    };
  };
}

/** In place. */
function added(column: Float64Array, other: Float64Array | undefined): Float64Array {
  if (other !== undefined)
    for (let i = 0; i < column.length; i++) column[i] = (column[i] as number) + (other[i] as number);
  return column;
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

export function joined(a: Float64Array, b: Float64Array): Float64Array {
  const out = new Float64Array(a.length + b.length);
  out.set(a);
  out.set(b, a.length);
  return out;
}
