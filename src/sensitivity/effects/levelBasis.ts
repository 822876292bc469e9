/**
 * Functions of a discrete assumption: its value, and polynomials of its grade less what these have in common with the value.
 * They are orthonormal on the probabilities of its own values, as Legendre polynomials are on a uniform grade and on
 * the grades of a few values are not; of up to 21 values they hold every function there is.
 * Gautschi 2004, Orthogonal Polynomials: Computation and Approximation, section 2.2 (discrete measures).
 */
import type { Distribution } from "../../families/distribution.js";
import type { Classes } from "./classMeans.js";
import { DEGREES } from "./legendre.js";
import { type ValueClasses, valueClasses } from "./valueClasses.js";

export interface LevelBasis {
  /** The class of values that each scenario's stands in. */
  readonly levels: Uint16Array;
  /** Class by class, the polynomials there; 0 from the degree on that says nothing new. */
  readonly table: Float64Array;
  /** The value itself, standardised. */
  readonly value: Float64Array | undefined;
}

/** Scenarios that a class of values should have: rarer values are one class with their neighbours. */
const FEWEST = 16;
/** Classes of no more than this share are never joined further. */
const FINEST = 1 / 1024;
/** A function counts where it is at least so much of its size beyond the others. */
const NEW = 1e-3;

export function levelBasis(values: Float64Array, distribution: Distribution): LevelBasis {
  const listed = listedIn(values, distribution);
  const value = standardised(values, distribution);
  const columns = beyondValue(listed, standardised(listed.places, distribution));
  const table = new Float64Array(listed.shares.length * DEGREES);
  columns.forEach((column, k) => {
    column.forEach((entry, level) => {
      table[level * DEGREES + k] = entry;
    });
  });
  return { levels: listed.levels, table, value };
}

/** Each value a class, rare ones with their neighbours. */
export function classesOfValues(values: Float64Array, distribution: Distribution): Classes {
  const { levels, shares } = listedIn(values, distribution);
  return { of: levels, count: shares.length };
}

function listedIn(values: Float64Array, distribution: Distribution): ValueClasses {
  return valueClasses(values, distribution, Math.max(FEWEST / values.length, FINEST));
}

/** By the moments of the distribution: an effect in proportion to the value is then exact however rare the values are. */
function standardised(values: Float64Array, { mean, variance }: Distribution): Float64Array | undefined {
  const sd = Math.sqrt(variance);
  return sd > 0 && sd < Number.POSITIVE_INFINITY ? values.map((value) => (value - mean) / sd) : undefined;
}

/** Orthonormal polynomials of the grades of classes, by Gram and Schmidt's method done twice. */
function polynomialsOn(shares: Float64Array): readonly Float64Array[] {
  let below = 0;
  const grades = shares.map((share) => {
    below += share;
    return 2 * below - share - 1;
  });
  const found = [shares.map(() => 1)];
  while (found.length <= Math.min(DEGREES, shares.length - 1)) {
    const last = found.at(-1) as Float64Array;
    let next: Float64Array = last.map((value, i) => value * (grades[i] as number));
    for (const _ of [1, 2]) for (const other of found) next = without(next, other, shares);
    const size = Math.sqrt(product(next, next, shares));
    found.push(next.map((value) => value / size));
  }
  return found.slice(1);
}

/** Polynomials of the grade less what they have in common with the value, class by class. */
function beyondValue(
  { chances, classes, shares }: ValueClasses,
  value: Float64Array | undefined,
): readonly Float64Array[] {
  const means = new Float64Array(shares.length);
  value?.forEach((each, i) => {
    const at = classes[i] as number;
    means[at] = (means[at] as number) + ((chances[i] as number) * each) / (shares[at] as number);
  });
  const found = [shares.map(() => 1)];
  for (const next of [means, ...polynomialsOn(shares)]) {
    let left: Float64Array = next;
    for (const _ of [1, 2]) for (const other of found) left = without(left, other, shares);
    const size = Math.sqrt(product(left, left, shares));
    if (size > NEW && found.length < shares.length) found.push(left.map((each) => each / size));
  }
  return found.slice(value === undefined ? 1 : 2).slice(0, DEGREES);
}

function without(column: Float64Array, other: Float64Array, weights: Float64Array): Float64Array {
  const part = product(column, other, weights);
  return column.map((value, i) => value - part * (other[i] as number));
}

function product(a: Float64Array, b: Float64Array, weights: Float64Array): number {
  return weights.reduce((sum, weight, i) => sum + weight * (a[i] as number) * (b[i] as number), 0);
}

/** For each group and each class the sum of a column over its scenarios. */
export function levelSums(y: Float64Array, { levels, table }: LevelBasis, groups: number): Float64Array {
  const size = table.length / DEGREES;
  const sums = new Float64Array(groups * size);
  for (let i = 0; i < y.length; i++) {
    const at = (i % groups) * size + (levels[i] as number);
    sums[at] = (sums[at] as number) + (y[i] as number);
  }
  return sums;
}
