/** How sure the order of a table is: the chance that a row really stands where it stands. */
import type { Column } from "../column.js";
import { CERTAINLY_NOTHING, type Estimated } from "../estimated.js";
import { type Normals, normalsByName } from "./normals.js";
import { DRAWS, type Moved } from "./places.js";

/** What tables say of it. */
export const rankChanceColumn: Column<{ readonly rankChance?: number }> = {
  key: "rank_chance",
  title: "P(this rank)",
  means: "the chance that the row stands where it would without Monte Carlo error",
  unit: "none",
  of: (row) => row.rankChance,
};

/**
 * For each row the chance that it would keep its place, were the estimates made again: they are drawn again as normals
 * around what was found, each with its standard error, going together as they do in the replicates (independently
 * where there are none). Undefined for a row without error, whose place among others like it means nothing.
 * Goldstein and Spiegelhalter 1996, doi:10.2307/2983325 (ranks are far less sure than what they rank).
 * @param rows in the order of the table, largest first
 * @param normals those of earlier tables, and where new ones go
 */
export function rankChances(
  rows: readonly Estimated[],
  normals: Normals = normalsByName(),
): readonly (number | undefined)[] {
  const kept = normals.places(rows.map(movedOf));
  return rows.map(({ error }, i) => (error > 0 ? (kept[i] as number) / DRAWS : undefined));
}

/** A row and its deviations: those of its replicates by common normals, or one by a normal of its own. */
function movedOf({ value, error, parts = [] }: Estimated, row: number): Moved {
  if (!(error > 0) || !Number.isFinite(error)) return { value, moves: [] };
  if (parts.length < 2) return { value, moves: [{ name: `row ${row}`, factor: error }] };
  return { value, moves: deviations(parts, error).map((factor, r) => ({ name: `replicate ${r}`, factor })) };
}

/** From the mean of the parts, in units that make the root of their squares the error. */
function deviations(parts: readonly number[], error: number): readonly number[] {
  const mean = parts.reduce((sum, part) => sum + part, 0) / parts.length;
  const squares = parts.reduce((sum, part) => sum + (part - mean) * (part - mean), 0);
  const scale = squares > 0 ? error / Math.sqrt(squares) : 0;
  return parts.map((part) => (part - mean) * scale);
}

/**
 * The rows in order, each with its chance where it has one.
 * @param estimates what they are ordered by, by name; what has none is known to have no effect
 */
export function withRankChances<Row extends { readonly assumption: string; readonly rankChance?: number }>(
  rows: readonly Row[],
  estimates: ReadonlyMap<string, Estimated>,
  normals?: Normals,
): readonly Row[] {
  const ordered = rows.map(({ assumption }) => estimates.get(assumption) ?? CERTAINLY_NOTHING);
  const chances = rankChances(ordered, normals);
  return rows.map((row, i) => (chances[i] === undefined ? row : { ...row, rankChance: chances[i] }));
}
