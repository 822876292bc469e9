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
/** Normals that are remembered, of so many names: four megabytes. */
const REMEMBERED = 256;
/** Rows from which on they are sorted as any others: up to here moving them by a few places takes less. */
const MANY = 512;

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
  const still = new Float64Array(DRAWS);
  const moved = rows.map((row, i) => movesOf(row, i, normals) ?? still);
  const kept = new Uint32Array(rows.length);
  const values = Float64Array.from(rows, ({ value }) => value);
  const [again, order] = [new Float64Array(rows.length), new Uint32Array(rows.length)];
  const arrange = rows.length < MANY ? arrangeFew : arrangeMany;
  for (let draw = 0; draw < DRAWS; draw++) {
    for (let i = 0; i < rows.length; i++) {
      again[i] = (values[i] as number) + ((moved[i] as Float64Array)[draw] as number);
    }
    arrange(again, order);
    for (let i = 0; i < rows.length; i++) if (order[i] === i) kept[i] = (kept[i] as number) + 1;
  }
  return rows.map(({ error }, i) => (error > 0 ? (kept[i] as number) / DRAWS : undefined));
}

/** The rows by their values, largest first, equal ones as they stand: moves each up past those that it has overtaken. */
function arrangeFew(values: Float64Array, order: Uint32Array): void {
  for (let row = 0; row < values.length; row++) {
    let place = row;
    for (; place > 0 && (values[order[place - 1] as number] as number) < (values[row] as number); place--) {
      order[place] = order[place - 1] as number;
    }
    order[place] = row;
  }
}

/** The same, of many rows. */
function arrangeMany(values: Float64Array, order: Uint32Array): void {
  for (let row = 0; row < values.length; row++) order[row] = row;
  order.sort((a, b) => (values[b] as number) - (values[a] as number) || a - b);
}

/** What is added to a value at each draw: its replicates' deviations by common normals, sized to its error. */
function movesOf({ error, parts }: Ranked, row: number, normals: Normals): Float64Array | undefined {
  if (!(error > 0) || !Number.isFinite(error)) return undefined;
  const moves = new Float64Array(DRAWS);
  if (parts === undefined || parts.length < 2) {
    addScaled(moves, normals(`row ${row}`), error);
    return moves;
  }
  const mean = parts.reduce((sum, part) => sum + part, 0) / parts.length;
  const squares = parts.reduce((sum, part) => sum + (part - mean) * (part - mean), 0);
  const scale = squares > 0 ? error / Math.sqrt(squares) : 0;
  parts.forEach((part, r) => {
    addScaled(moves, normals(`replicate ${r}`), (part - mean) * scale);
  });
  return moves;
}

function addScaled(sums: Float64Array, values: Float64Array, factor: number): void {
  for (let i = 0; i < sums.length; i++) sums[i] = (sums[i] as number) + (values[i] as number) * factor;
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
