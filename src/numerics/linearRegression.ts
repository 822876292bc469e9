/** Sums for linear regression and what they say: correlations, standardised and partial coefficients. */
import { cholesky } from "./cholesky.js";
import { ABREAST, dots } from "./dot.js";

/** Means and co-moments of some columns: entry (i, j) is the sum of products of deviations. */
export interface CoMoments {
  readonly count: number;
  readonly size: number;
  /** Row by row, lower triangle filled. */
  readonly products: Float64Array;
}

/** Every `step`-th place of the columns from `first`, counted from the columns' `centres`. */
export function coMoments(
  columns: readonly Float64Array[],
  centres: readonly number[],
  first: number,
  step: number,
): CoMoments {
  const size = columns.length;
  const length = columns[0]?.length ?? 0;
  const kept = columns.map((column, c) => deviations(column, centres[c] ?? 0, first, step));
  const sums = kept.map(total);
  const count = Math.max(0, Math.ceil((length - first) / step));
  const products = new Float64Array(size * size);
  for (let i = 0; i < size; i++) {
    const own = kept[i] as Float64Array;
    for (let from = 0; from <= i; from += ABREAST) {
      dots(kept.slice(from, Math.min(from + ABREAST, i + 1)), own).forEach((product, k) => {
        const j = from + k;
        products[i * size + j] = product - ((sums[i] as number) * (sums[j] as number)) / count;
      });
    }
  }
  return { count, size, products };
}

/** Sums over several groups, each about its own means. */
export function pooled(parts: readonly CoMoments[]): CoMoments {
  const [first] = parts as readonly [CoMoments];
  const products = new Float64Array(first.products.length);
  for (const part of parts)
    for (let k = 0; k < products.length; k++) products[k] = (products[k] ?? 0) + (part.products[k] ?? 0);
  return { count: parts.reduce((sum, { count }) => sum + count, 0), size: first.size, products };
}

/** Of a regression of the last column on all others, one entry for each of these. */
export interface StandardisedRegression {
  readonly pearson: readonly number[];
  /** Standardised coefficients: standard deviations of the output for one of the input. */
  readonly standardised: readonly number[];
  /** Partial correlations: after what the others explain is taken from both. */
  readonly partial: readonly number[];
  /** Share of the variance that the straight line explains. */
  readonly explained: number;
  /** Correlations among the inputs, and their inverse, row by row. */
  readonly among: Float64Array;
  readonly inverse: Float64Array;
}

/** Undefined where the inputs are collinear or something does not vary. */
export function standardisedRegression({ size, products }: CoMoments): StandardisedRegression | undefined {
  const inputs = size - 1;
  const spread = (i: number) => Math.sqrt(products[i * size + i] as number);
  if (!Array.from({ length: size }, (_, i) => spread(i)).every((each) => each > 0)) return undefined;
  const correlation = (i: number, j: number) =>
    (products[Math.max(i, j) * size + Math.min(i, j)] as number) / (spread(i) * spread(j));
  const among = new Float64Array(inputs * inputs);
  for (let i = 0; i < inputs; i++)
    for (let j = 0; j < inputs; j++) among[i * inputs + j] = i === j ? 1 : correlation(i, j);
  const inverse = inverseOf(among, inputs);
  if (inverse === undefined) return undefined;
  const pearson = Array.from({ length: inputs }, (_, i) => correlation(i, inputs));
  const standardised = pearson.map((_, i) =>
    pearson.reduce((sum, r, j) => sum + (inverse[i * inputs + j] as number) * r, 0),
  );
  const explained = standardised.reduce((sum, b, i) => sum + b * (pearson[i] as number), 0);
  const left = Math.max(1 - explained, 0);
  const partial = standardised.map((b, i) => {
    const own = 1 / (inverse[i * inputs + i] as number);
    const scale = Math.sqrt(b * b * own + left);
    return scale > 0 ? (b * Math.sqrt(own)) / scale : 0;
  });
  return { pearson, standardised, partial, explained: Math.min(explained, 1), among, inverse };
}

/** The inverse of a positive definite matrix by its Cholesky factor; undefined where it is none. */
export function inverseOf(matrix: Float64Array, size: number): Float64Array | undefined {
  const lower = cholesky(matrix, size);
  if (lower === undefined) return undefined;
  const at = (i: number, j: number) => lower[i * size + j] as number;
  const half = new Float64Array(size * size);
  for (let column = 0; column < size; column++) {
    for (let i = column; i < size; i++) {
      let sum = i === column ? 1 : 0;
      for (let k = column; k < i; k++) sum -= at(i, k) * (half[k * size + column] as number);
      half[i * size + column] = sum / at(i, i);
    }
  }
  const inverse = new Float64Array(size * size);
  for (let i = 0; i < size; i++) {
    for (let j = 0; j < size; j++) {
      let sum = 0;
      for (let k = Math.max(i, j); k < size; k++)
        sum += (half[k * size + i] as number) * (half[k * size + j] as number);
      inverse[i * size + j] = sum;
    }
  }
  return inverse;
}

function deviations(column: Float64Array, centre: number, first: number, step: number): Float64Array {
  const kept = new Float64Array(Math.max(0, Math.ceil((column.length - first) / step)));
  for (let i = 0; i < kept.length; i++) kept[i] = (column[first + i * step] as number) - centre;
  return kept;
}

function total(column: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < column.length; i++) sum += column[i] as number;
  return sum;
}
