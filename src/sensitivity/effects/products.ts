/**
 * Interactions of assumptions, written as products of functions of each. Products of uncorrelated functions of independent
 * assumptions are uncorrelated and of variance 1 themselves, so that what they make of the variance is known from their
 * coefficients (Sobol' 2001, doi:10.1016/S0378-4754(00)00270-6).
 */
import { type EffectBasis, slice } from "./effectBasis.js";
import { SHAPES, type Shapes, shapeColumn } from "./shapes.js";

/** A product of shapes of different assumptions. */
export type Product = readonly { readonly assumption: number; readonly shape: number }[];

export interface Interactions {
  /** Of each assumption among whose interactions are looked for. */
  readonly shapes: readonly (Shapes | undefined)[];
  /** Those of them that may act three or four together. */
  readonly joined: ReadonlySet<number>;
  readonly products: readonly Product[];
  /** Of each product, for each group the coefficient that the other groups have; 0 where it does not stand out. */
  readonly controls: readonly Float64Array[];
  /** Of each product, the mean of its squares in the sample, whose expectation is 1. */
  readonly squares: readonly number[];
}

/** Scenarios whose products are worked on at a time. */
const PART = 2048;

/** The values of shapes, part by part of the scenarios: each made once. */
export function eachPart(
  bases: readonly EffectBasis[],
  { shapes }: Pick<Interactions, "shapes">,
  [size, groups]: readonly [size: number, groups: number],
  use: (columnOf: (one: Product[number]) => Float64Array, from: number, to: number) => void,
): void {
  for (let from = 0; from < size; from += PART) {
    const to = Math.min(from + PART, size);
    const columns = new Map<number, Float64Array>();
    use(
      ({ assumption, shape }) => {
        const place = assumption * SHAPES + shape;
        const own = () =>
          shapeColumn(
            slice(bases[assumption] as EffectBasis, from, to),
            shapes[assumption]?.[shape] as Float64Array,
            to - from,
            groups,
          );
        const column = columns.get(place) ?? own();
        columns.set(place, column);
        return column;
      },
      from,
      to,
    );
  }
}

/** The product of columns, scenario by scenario. */
export function multiplied(columns: readonly Float64Array[]): Float64Array {
  return columns.reduce((a, b) => {
    const out = new Float64Array(a.length);
    for (let i = 0; i < out.length; i++) out[i] = (a[i] as number) * (b[i] as number);
    return out;
  });
}

/** Adds a column so many times, each group's scenarios by its own weight; scenario i belongs to group i mod their number. */
export function addTimes(column: Float64Array, times: number, weights: Float64Array, other: Float64Array): void {
  const groups = weights.length;
  for (let from = 0; from < other.length; from += groups) {
    const own = Math.min(groups, other.length - from);
    for (let group = 0; group < own; group++) {
      const weight = times * (weights[group] as number);
      column[from + group] = (column[from + group] as number) + weight * (other[from + group] as number);
    }
  }
}

/** Adds to the sums, one a group, what two columns have in common. */
export function addCommon(sums: Float64Array, a: Float64Array, b: Float64Array): void {
  const groups = sums.length;
  for (let from = 0; from < a.length; from += groups) {
    const own = Math.min(groups, a.length - from);
    for (let group = 0; group < own; group++) {
      sums[group] = (sums[group] as number) + (a[from + group] as number) * (b[from + group] as number);
    }
  }
}
