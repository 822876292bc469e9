/** The products of shapes among which interactions are looked for, and what each has in common with a column. */
import { type EffectBasis, slice } from "./effectBasis.js";
import { addCommon, type Interactions, multiplied, type Product } from "./products.js";
import { SHAPES, type Shapes, shapeColumn } from "./shapes.js";

/** Assumptions that may act together at most. */
const TOGETHER = 4;
/** Of pairs with others than the joined ones, shapes that are looked at. */
const FEW = 3;

/** All pairs of shapes that are not both high, and threes and fours of the first shapes: what each has in common with y. */
export function eachCandidate(
  y: Float64Array,
  bases: readonly EffectBasis[],
  { shapes, joined }: Interactions,
  groups: number,
  judge: (product: Product, sums: Float64Array) => void,
): void {
  const all = shapes.flatMap((own: Shapes | undefined, assumption) => {
    const basis = slice(bases[assumption] as EffectBasis, 0, y.length);
    return (own ?? []).flatMap((each, shape) =>
      each === undefined ? [] : [{ assumption, shape, column: shapeColumn(basis, each, y.length, groups) }],
    );
  });
  const further = (product: Product, column: Float64Array): void => {
    for (const { assumption, shape, column: other } of all) {
      const next = [...product, { assumption, shape }];
      if (!isCandidate(next, joined)) continue;
      if (next.length > 1) {
        const sums = new Float64Array(groups);
        addCommon(sums, column, other);
        judge(next, sums);
      }
      if (next.length < 2 || (next.length < TOGETHER && rank(next) === 0)) further(next, multiplied([column, other]));
    }
  };
  further([], y);
}

/** Assumptions in their order, each product once. */
function isCandidate(product: Product, joined: ReadonlySet<number>): boolean {
  const [last, before] = [product.at(-1), product.at(-2)];
  if (last === undefined || (before !== undefined && last.assumption <= before.assumption)) return false;
  const near = product.every(({ assumption }) => joined.has(assumption));
  if (product.length > 2 && (!near || rank(product) > 0)) return false;
  return rank(product) < (near ? SHAPES : FEW);
}

/** 0 for the first shape of each. */
function rank(product: Product): number {
  return product.reduce((sum, { shape }) => sum + shape, 0);
}
