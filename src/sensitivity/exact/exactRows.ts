/** Exact indices of the rows of an analysis, and how far replicates may miss them. */
import type { Plan } from "../../engine/plan/plan.js";
import type { ExactIndices, SensitivityRow } from "../../summary/result.js";
import { dependent } from "../factors.js";
import type { SensitivityMethod } from "../method.js";
import { indicesOf, interactionOf, type RowTerm } from "../varianceTerms.js";
import type { DrawnMoments } from "./drawnMoments.js";

export type Kind = keyof ExactIndices;

export interface Rows {
  /** What the rows of any analysis are about: names of what is drawn. */
  readonly members: ReadonlyMap<string, readonly string[]>;
  readonly plan: Plan;
}

/** What the rows of one analysis are read from. */
interface Read {
  readonly kinds: readonly Kind[];
  readonly terms: readonly RowTerm[];
  readonly variance: number;
  readonly members: Rows["members"];
  readonly parted: ReadonlySet<string>;
}

/** The indices that an analysis estimates. */
export function kindsOf({ columns }: SensitivityMethod): readonly Kind[] {
  return columns.flatMap(({ estimates }) => (estimates === undefined ? [] : [estimates]));
}

/** The terms of the output by the rows of an analysis. */
export function readOf(
  method: SensitivityMethod,
  rows: readonly SensitivityRow[],
  moments: DrawnMoments,
  { members, plan }: Rows,
): Read {
  const kinds = kindsOf(method);
  const names = kinds.includes("second")
    ? rows.flatMap(({ assumption }) => pairOf(assumption, members) ?? [])
    : rows.map(({ assumption }) => assumption);
  const rowOf = new Map(names.flatMap((name) => (members.get(name) ?? []).map((drawn) => [drawn, name] as const)));
  const terms = moments.termsBy((drawn) => rowOf.get(drawn) ?? drawn);
  const parted = new Set(partedRows(terms, rowOf, plan));
  return { kinds, terms, variance: moments.variance, members, parted };
}

/** Each of these changes may go the same way. */
export function missedOf(row: string, kind: Kind, read: Read, changes: readonly (readonly number[])[]): number {
  const known = exactOf(row, read)?.[kind] ?? 0;
  return changes.reduce((sum, variances) => {
    const terms = read.terms.map(({ rows }, i) => ({ rows, variance: variances[i] as number }));
    const variance = variances.reduce((all, each) => all + each, 0);
    return sum + Math.abs((exactOf(row, { ...read, terms, variance })?.[kind] ?? 0) - known);
  }, 0);
}

/** Of one row; undefined where it has none. */
export function exactOf(row: string, { kinds, terms, variance, members, parted }: Read): ExactIndices | undefined {
  const pair = kinds.includes("second") ? pairOf(row, members) : undefined;
  const known = pair ?? (members.has(row) ? [row] : []);
  // What is shared out among all rows is another thing as soon as two of them go together.
  const among = kinds.includes("shapley") ? [...parted] : known;
  if (known.length === 0 || among.some((name) => parted.has(name))) return undefined;
  const all: ExactIndices = pair ? { second: interactionOf(pair, terms, variance) } : indicesOf(row, terms, variance);
  return Object.fromEntries(kinds.map((kind) => [kind, all[kind]]));
}

/** "a × b": two names that may hold anything. */
function pairOf(row: string, members: Rows["members"]): readonly [string, string] | undefined {
  const parts = row.split(" × ");
  const pairs = parts.slice(1).map((_, i): [string, string] => {
    return [parts.slice(0, i + 1).join(" × "), parts.slice(i + 1).join(" × ")];
  });
  return pairs.find((pair) => pair.every((name) => members.has(name)));
}

/** Rows that go together with others although one of them alone reaches the output. */
function partedRows(terms: readonly RowTerm[], rowOf: ReadonlyMap<string, string>, plan: Plan): readonly string[] {
  const live = new Set(terms.flatMap(({ rows }) => [...rows]));
  return dependent(plan).flatMap((drivers) => {
    const drawn = drivers.map((driver) => plan.drivers[driver]?.name ?? "");
    const rows = [...new Set(drawn.map((name) => rowOf.get(name) ?? name))];
    return rows.length > 1 && rows.some((row) => live.has(row)) ? rows : [];
  });
}
