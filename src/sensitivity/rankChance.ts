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

/**
 * For each row the chance that it would keep its place, were the estimates made again: they are drawn again as normals
 * around what was found, each with its standard error, going together as they do in the replicates (independently
 * where there are none). Undefined for a row without error, whose place among others like it means nothing.
 * Goldstein and Spiegelhalter 1996, doi:10.2307/2983325 (ranks are far less sure than what they rank).
 * @param rows in the order of the table, largest first
 */
export function rankChances(rows: readonly Ranked[]): readonly (number | undefined)[] {
  const normals = normalsByName();
  const moved = rows.map((row, i) => movesOf(row, i, normals));
  const kept = rows.map(() => 0);
  const values = rows.map(({ value }) => value);
  for (let draw = 0; draw < DRAWS; draw++) {
    const again = values.map((value, i) => value + (moved[i]?.[draw] ?? 0));
    const order = again.map((_, i) => i).sort((a, b) => (again[b] as number) - (again[a] as number) || a - b);
    order.forEach((i, place) => {
      if (i === place) kept[i] = (kept[i] as number) + 1;
    });
  }
  return rows.map(({ error }, i) => (error > 0 ? (kept[i] as number) / DRAWS : undefined));
}

/** What is added to a value at each draw: its replicates' deviations by common normals, sized to its error. */
function movesOf({ error, parts }: Ranked, row: number, normals: Normals): Float64Array | undefined {
  if (!(error > 0) || !Number.isFinite(error)) return undefined;
  if (parts === undefined || parts.length < 2) return normals(`row ${row}`).map((z) => z * error);
  const mean = parts.reduce((sum, part) => sum + part, 0) / parts.length;
  const squares = parts.reduce((sum, part) => sum + (part - mean) * (part - mean), 0);
  const scale = squares > 0 ? error / Math.sqrt(squares) : 0;
  const moves = new Float64Array(DRAWS);
  parts.forEach((part, r) => {
    const step = (part - mean) * scale;
    normals(`replicate ${r}`).forEach((z, draw) => {
      moves[draw] = (moves[draw] as number) + z * step;
    });
  });
  return moves;
}

type Normals = (name: string) => Float64Array;

/** The same for the same name, whatever the study: a chance is no part of the sample. */
function normalsByName(): Normals {
  const known = new Map<string, Float64Array>();
  return (name) => {
    const found = known.get(name) ?? drawn(name);
    known.set(name, found);
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
): readonly Row[] {
  const chances = rankChances(rows.map(rankedAs));
  return rows.map((row, i) => (chances[i] === undefined ? row : { ...row, rankChance: chances[i] }));
}
