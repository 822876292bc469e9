/**
 * The loops over a column of a block that a reduction is made of. Scenario i belongs to group i mod 16, whatever the
 * sampler, and each group is summed on its own in order of scenario: that is what vectors of doubles do well, and what
 * the errors of replicated samples need. `laneLoops.ts` has the same loops in WebAssembly, to the bit.
 */
import { REPLICATES } from "../../random/replicates.js";
import { type Knots, standings } from "./knots.js";

/** Groups that every sum and count is kept in: replicates, or parts of one sample. */
export const GROUPS = REPLICATES;

/** Cells that an output is counted in: what a chart can show, and as many edges as stay in the nearest cache. */
export const CELLS = 1024;

/** Added and taken away, it leaves a multiple of 2^-22. Sums of so few digits are exact, so their order does not matter. */
export const GRADE_UNIT = 1.5 * 1073741824;

/** The same for 2^-12: what is multiplied by the number of a cell. */
export const COARSE_UNIT = 1.5 * 1099511627776;

/** The middle of the numbers of cells: ranks of cells are counted from it. */
export const MIDDLE = (CELLS - 1) / 2;

export function roundGrade(grade: number): number {
  return grade + GRADE_UNIT - GRADE_UNIT;
}

/** Where an output is counted from, and by what power of two its deviations are scaled. */
export interface Scale {
  readonly centre: number;
  readonly factor: number;
}

export interface Loops {
  /** Adds Σ d and Σ d² of deviations d to 16 sums each. */
  squares(column: Float64Array, count: number, scale: Scale, sums: Float64Array): void;
  /** Adds Σ d³ and Σ d⁴. */
  fourths(column: Float64Array, count: number, scale: Scale, sums: Float64Array): void;
  /** Lowers and raises [least, most]. */
  extremes(column: Float64Array, count: number, ends: Float64Array): void;
  /** Adds how many values are below a threshold to 16 counts. */
  below(column: Float64Array, count: number, threshold: number, counts: Float64Array): void;
  /** Writes the values from low to high, both included, and their groups, from place 0 on; gives how many they are. */
  keep(
    column: Float64Array,
    count: number,
    low: number,
    high: number,
    values: Float64Array,
    groups: Uint8Array,
  ): number;
  /**
   * Counts each value in the cell it falls in (the number of edges that are not above it; `CELLS` - 1 ascending edges)
   * and writes where its sum stands in a table of sums by cell, in bytes; and its number, counted from the middle one.
   */
  cells(
    column: Float64Array,
    count: number,
    edges: Float64Array,
    counts: Float64Array,
    offsets: Int32Array,
    numbers: Float64Array,
  ): void;
  /** Adds grades, less a half and rounded, to the table at the offsets, and to 16 sums of their squares. */
  grades(grades: Float64Array, count: number, offsets: Int32Array, table: Float64Array, squares: Float64Array): void;
  /** Adds grades, less a half and rounded to 2^-12, and their products with numbers of cells, to 16 sums each. */
  products(grades: Float64Array, count: number, numbers: Float64Array, sums: Float64Array): void;
  /** Writes where values stand in a distribution. */
  standings(column: Float64Array, count: number, knots: Knots, out: Float64Array): void;
}

export const loops: Loops = { squares, fourths, extremes, below, keep, cells, grades, products, standings };

function squares(column: Float64Array, count: number, { centre, factor }: Scale, sums: Float64Array): void {
  for (let i = 0; i < count; i++) {
    const d = ((column[i] as number) - centre) * factor;
    const group = i % GROUPS;
    sums[group] = (sums[group] as number) + d;
    sums[GROUPS + group] = (sums[GROUPS + group] as number) + d * d;
  }
}

function fourths(column: Float64Array, count: number, { centre, factor }: Scale, sums: Float64Array): void {
  for (let i = 0; i < count; i++) {
    const d = ((column[i] as number) - centre) * factor;
    const square = d * d;
    const group = i % GROUPS;
    sums[group] = (sums[group] as number) + square * d;
    sums[GROUPS + group] = (sums[GROUPS + group] as number) + square * square;
  }
}

function extremes(column: Float64Array, count: number, ends: Float64Array): void {
  let [least, most] = ends as unknown as [number, number];
  for (let i = 0; i < count; i++) {
    const x = column[i] as number;
    if (x < least) least = x;
    if (x > most) most = x;
  }
  ends[0] = least;
  ends[1] = most;
}

function below(column: Float64Array, count: number, threshold: number, counts: Float64Array): void {
  for (let i = 0; i < count; i++) {
    if ((column[i] as number) < threshold) counts[i % GROUPS] = (counts[i % GROUPS] as number) + 1;
  }
}

function keep(
  column: Float64Array,
  count: number,
  low: number,
  high: number,
  values: Float64Array,
  groups: Uint8Array,
): number {
  let kept = 0;
  for (let i = 0; i < count; i++) {
    const x = column[i] as number;
    if (!(x >= low && x <= high)) continue;
    values[kept] = x;
    groups[kept++] = i % GROUPS;
  }
  return kept;
}

function cells(
  column: Float64Array,
  count: number,
  edges: Float64Array,
  counts: Float64Array,
  offsets: Int32Array,
  numbers: Float64Array,
): void {
  for (let i = 0; i < count; i++) {
    const cell = cellOf(edges, column[i] as number);
    counts[cell] = (counts[cell] as number) + 1;
    offsets[i] = 8 * cell;
    numbers[i] = cell - MIDDLE;
  }
}

/** How many edges are not above x. */
export function cellOf(edges: Float64Array, x: number): number {
  let cell = 0;
  for (let step = CELLS / 2; step > 0; step >>= 1) {
    if ((edges[cell + step - 1] as number) <= x) cell += step;
  }
  return cell;
}

function grades(
  column: Float64Array,
  count: number,
  offsets: Int32Array,
  table: Float64Array,
  squares: Float64Array,
): void {
  for (let i = 0; i < count; i++) {
    const grade = roundGrade((column[i] as number) - 0.5);
    const place = (offsets[i] as number) >> 3;
    table[place] = (table[place] as number) + grade;
    squares[i % GROUPS] = (squares[i % GROUPS] as number) + roundGrade(grade * grade);
  }
}

function products(column: Float64Array, count: number, numbers: Float64Array, sums: Float64Array): void {
  for (let i = 0; i < count; i++) {
    const grade = (column[i] as number) - 0.5 + COARSE_UNIT - COARSE_UNIT;
    const group = i % GROUPS;
    sums[group] = (sums[group] as number) + grade;
    sums[GROUPS + group] = (sums[GROUPS + group] as number) + grade * (numbers[i] as number);
  }
}
