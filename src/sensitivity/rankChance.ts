/** How sure the order of a table is: the chance that a row really stands where it stands. */
import { normalQuantile } from "../numerics/normal.js";
import { BLOCK, fillUniforms } from "../random/stream.js";
import { streamKey } from "../random/streamKey.js";
import type { Column } from "./column.js";

/** What tables say of it. */
export const rankChanceColumn: Column<{ readonly rankChance?: number }> = {
  key: "rank_chance",
  title: "P(this rank)",
  unit: "none",
  of: (row) => row.rankChance,
};

/** An estimate as tables order it, its error, and its values in the replicates where there are some. */
export interface Ranked {
  readonly value: number;
  readonly error: number;
  readonly parts?: readonly number[] | undefined;
}

/** Times that the order is drawn: a chance is within 0.01 or so. */
const DRAWS = 2048;
/** Times that are drawn together: the tables of so many stay in the cache. */
const TOGETHER = 128;
/** Normals that are remembered, of so many names: four megabytes. */
const REMEMBERED = 256;
/** Rows from which on they are sorted as any others: up to here moving them by a few places takes less. */
const MANY = 64;

/**
 * For each row the chance that it would keep its place, were the estimates made again: they are drawn again as normals
 * around what was found, each with its standard error, going together as they do in the replicates (independently
 * where there are none). Undefined for a row without error, whose place among others like it means nothing.
 * Goldstein and Spiegelhalter 1996, doi:10.2307/2983325 (ranks are far less sure than what they rank).
 * @param rows in the order of the table, largest first
 * @param normals those of earlier tables, and where new ones go
 */
export function rankChances(
  rows: readonly Ranked[],
  normals: Normals = normalsByName(),
): readonly (number | undefined)[] {
  const moves = movesOf(rows, normals);
  const kept = new Uint32Array(rows.length);
  const count = rows.length < MANY ? countFew : countMany;
  const again = new Float64Array(TOGETHER * rows.length);
  for (let from = 0; from < DRAWS; from += TOGETHER) {
    rows.forEach(({ value }, row) => {
      write(again, row, rows.length, value, (moves[row] as Move)(from));
    });
    count(again, rows.length, kept);
  }
  return rows.map(({ error }, i) => (error > 0 ? (kept[i] as number) / DRAWS : undefined));
}

/** What is added to a value, from one draw on: overwritten by the next call of any of them. */
type Move = (from: number) => Float64Array;

/** By row: its replicates' deviations by common normals, sized to its error; one normal of its own where there are none. */
function movesOf(rows: readonly Ranked[], normals: Normals): readonly Move[] {
  const sums = new Float64Array(TOGETHER);
  const replicates = rows.reduce((most, { parts = [] }) => Math.max(most, parts.length), 0);
  const common = Array.from({ length: replicates > 1 ? replicates : 0 }, (_, r) => normals(`replicate ${r}`));
  return rows.map(({ error, parts = [] }, row): Move => {
    if (!(error > 0) || !Number.isFinite(error)) return () => sums.fill(0);
    const own = parts.length < 2 ? [normals(`row ${row}`)] : common;
    const factors = parts.length < 2 ? [error] : deviations(parts, error);
    return (from) => {
      sums.fill(0);
      factors.forEach((factor, r) => {
        addScaled(sums, own[r] as Float64Array, from, factor);
      });
      return sums;
    };
  });
}

/** From the mean of the parts, in units that make the root of their squares the error. */
function deviations(parts: readonly number[], error: number): readonly number[] {
  const mean = parts.reduce((sum, part) => sum + part, 0) / parts.length;
  const squares = parts.reduce((sum, part) => sum + (part - mean) * (part - mean), 0);
  const scale = squares > 0 ? error / Math.sqrt(squares) : 0;
  return parts.map((part) => (part - mean) * scale);
}

function addScaled(sums: Float64Array, values: Float64Array, from: number, factor: number): void {
  for (let i = 0; i < sums.length; i++) sums[i] = (sums[i] as number) + (values[from + i] as number) * factor;
}

/** A row's values into a table of one line a draw. */
function write(table: Float64Array, row: number, rows: number, value: number, moves: Float64Array): void {
  for (let i = 0; i < moves.length; i++) table[i * rows + row] = value + (moves[i] as number);
}

/** Counts the rows that stand at their places, draw by draw, equal ones as in the table: moves each up past those that it has overtaken. */
function countFew(table: Float64Array, rows: number, kept: Uint32Array): void {
  const [sorted, order] = [new Float64Array(rows), new Uint32Array(rows)];
  for (let from = 0; from < table.length; from += rows) {
    for (let row = 0; row < rows; row++) {
      const value = table[from + row] as number;
      let place = row;
      for (; place > 0 && (sorted[place - 1] as number) < value; place--) {
        sorted[place] = sorted[place - 1] as number;
        order[place] = order[place - 1] as number;
      }
      sorted[place] = value;
      order[place] = row;
    }
    for (let row = 0; row < rows; row++) if (order[row] === row) kept[row] = (kept[row] as number) + 1;
  }
}

/** The same, of many rows: their values alone are sorted, and each is held against the one at its place. */
function countMany(table: Float64Array, rows: number, kept: Uint32Array): void {
  for (let from = 0; from < table.length; from += rows) {
    const values = table.subarray(from, from + rows);
    const sorted = values.slice().sort().reverse();
    for (let row = 0; row < rows; row++) {
      const value = values[row] as number;
      if (sorted[row] !== value) continue;
      const tied = sorted[row - 1] === value || sorted[row + 1] === value;
      if (!tied || placeOf(row, values, sorted) === row) kept[row] = (kept[row] as number) + 1;
    }
  }
}

/** Of a value that occurs more than once: those before it in the table stand before it. */
function placeOf(row: number, values: Float64Array, sorted: Float64Array): number {
  const value = values[row] as number;
  let place = sorted.indexOf(value);
  for (let other = 0; other < row; other++) if (values[other] === value) place++;
  return place;
}

/** Standard normals that go by a name. */
export type Normals = (name: string) => Float64Array;

/** The same for the same name, whatever the study: a chance is no part of the sample. */
export function normalsByName(): Normals {
  const known = new Map<string, Float64Array>();
  return (name) => {
    const found = known.get(name) ?? drawn(name);
    if (known.size < REMEMBERED) known.set(name, found);
    return found;
  };
}

function drawn(name: string): Float64Array {
  const found = new Float64Array(DRAWS);
  const key = streamKey("chance of ranks", name);
  for (let from = 0; from < DRAWS; from += BLOCK) fillUniforms(key, from / BLOCK, found.subarray(from, from + BLOCK));
  return found.map((u) => normalQuantile(u));
}

/** The rows in order, each with its chance where it has one. */
export function withRankChances<Row extends { readonly rankChance?: number }>(
  rows: readonly Row[],
  rankedAs: (row: Row) => Ranked,
  normals?: Normals,
): readonly Row[] {
  const chances = rankChances(rows.map(rankedAs), normals);
  return rows.map((row, i) => (chances[i] === undefined ? row : { ...row, rankChance: chances[i] }));
}
