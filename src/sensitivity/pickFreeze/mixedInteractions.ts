/** What interactions make of a pick-freeze design, and what they are known to make of the variance. */
import type { EffectBasis } from "../effects/effectBasis.js";
import { addTimes, eachPart, type Interactions, multiplied, type Product } from "../effects/products.js";

export interface MixedInteractions {
  readonly a: Float64Array;
  readonly b: Float64Array;
  /** Of each factor, by how much A with the factor from B differs from A; undefined: not at all. */
  readonly moves: readonly (Float64Array | undefined)[];
}

/** @param membersOf positions in the bases, of each factor */
export function mixedInteractions(
  inA: readonly EffectBasis[],
  inB: readonly EffectBasis[],
  { shapes, products, controls, joined }: Interactions,
  membersOf: readonly ReadonlySet<number>[],
  count: number,
  replicates: number,
): MixedInteractions {
  const [a, b] = [new Float64Array(count), new Float64Array(count)];
  const moves = membersOf.map((members) =>
    products.some((one) => touches(one, members)) ? new Float64Array(count) : undefined,
  );
  const both = { shapes: [...shapes, ...shapes], joined, products, controls };
  if (products.length === 0) return { a, b, moves };
  eachPart([...inA, ...inB], both, [count, replicates], (columnOf, from, to) => {
    const other = ({ assumption, shape }: Product[number]) => columnOf({ assumption: assumption + inA.length, shape });
    products.forEach((product, k) => {
      const weights = controls[k] as Float64Array;
      if (weights.every((each) => each === 0)) return;
      const own = multiplied(product.map(columnOf));
      addTimes(a.subarray(from, to), 1, weights, own);
      addTimes(b.subarray(from, to), 1, weights, multiplied(product.map(other)));
      moves.forEach((move, factor) => {
        const members = membersOf[factor] as ReadonlySet<number>;
        if (move === undefined || !touches(product, members)) return;
        const mixed = multiplied(product.map((one) => (members.has(one.assumption) ? other(one) : columnOf(one))));
        addTimes(move.subarray(from, to), 1, weights, mixed);
        addTimes(move.subarray(from, to), -1, weights, own);
      });
    });
  });
  return { a, b, moves };
}

export function touches(product: Product, members: ReadonlySet<number>): boolean {
  return product.some(({ assumption }) => members.has(assumption));
}

/** What some of the interactions make of the variance, in each replicate. */
export function interactionVariance(
  { products, controls }: Interactions,
  replicates: number,
  some: (product: Product) => boolean,
): readonly number[] {
  const kept = controls.filter((_, k) => some(products[k] as Product));
  return Array.from({ length: replicates }, (_, r) => {
    return kept.reduce((sum, own) => sum + (own[r] as number) * (own[r] as number), 0);
  });
}
