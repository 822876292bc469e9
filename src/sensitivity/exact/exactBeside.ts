/** The exact index beside each estimated one, where the formulas tell it. */
import type { Plan } from "../../engine/plan.js";
import type { Study } from "../../study/study.js";
import type { ExactIndices, Sensitivity, SensitivityRow } from "../../summary/result.js";
import { dependent, independentFactors } from "../factors.js";
import { factorsOf, idleNames } from "../groups.js";
import type { SensitivityMethod } from "../method.js";
import { designSize } from "../netDesign.js";
import { sensitivityMethods } from "../registry.js";
import { indicesOf, interactionOf, type RowTerm } from "../varianceTerms.js";
import type { DrawnMoments, MomentsOf } from "./drawnMoments.js";

type Kind = keyof ExactIndices;
type Answers = Readonly<Record<string, Sensitivity>>;

export interface Beside {
  readonly sensitivity: Answers;
  /** Whether the runs of an analysis meet often enough whatever makes the variance of an output, so that it can be held to it. */
  isMet(output: string, analysis: string): boolean;
  /** How far all replicates may be off alike, without their scatter telling it, as an assumption of the output comes in steps. */
  missed(index: Index, points: number): number;
  /** Scenarios of the smallest design of the run. */
  readonly size: number;
}

/** An index of a row of an analysis. */
export interface Index {
  readonly output: string;
  readonly analysis: string;
  readonly assumption: string;
  readonly kind: Kind;
}

/**
 * The answers of a run, each row with the exact values of the indices that it holds estimates of. None where an output is
 * not multilinear in independent assumptions, nor where an index would count what correlated assumptions share.
 * @param read the exact moments of the study's outputs
 */
export function exactBeside(study: Study, plan: Plan, answers: Answers, read: MomentsOf): Beside {
  const estimating = sensitivityMethods.filter((method) => kindsOf(method).length > 0);
  const estimated = study.outputs.filter(({ id }) => {
    const asked = Object.keys(answers[id] ?? {});
    return estimating.some(({ name }) => asked.includes(name));
  });
  const moments = new Map(
    estimated.flatMap((output) => {
      const found = read(output);
      return "refused" in found ? [] : [[output.id, found] as const];
    }),
  );
  const size = designSize(plan.scenarios, plan.drivers.length + 2);
  if (moments.size === 0) return { sensitivity: answers, size, isMet: () => false, missed: () => 0 };
  const rowsBy = { members: membersOf(study, plan), plan };
  const sensitivity = Object.entries(answers).map(([id, kinds]) => {
    const found = moments.get(id);
    if (found === undefined) return [id, kinds];
    const analyses: [string, readonly SensitivityRow[]][] = Object.entries(kinds);
    const beside = analyses.map(([analysis, rows]) => {
      const method = estimating.find(({ name }) => name === analysis);
      return [analysis, method === undefined ? rows : withExact(method, rows, found, rowsBy)];
    });
    return [id, Object.fromEntries(beside)];
  });
  const isMet: Beside["isMet"] = (output, analysis) => {
    const fewest = estimating.find(({ name }) => name === analysis)?.fewest ?? size;
    return moments.get(output)?.isMetIn(Math.min(size, fewest)) === true;
  };
  const missed: Beside["missed"] = ({ output, analysis, assumption, kind }, points) => {
    const rows = Object.entries(answers[output] ?? {}).find(([name]) => name === analysis)?.[1] ?? [];
    const [method, found] = [estimating.find(({ name }) => name === analysis), moments.get(output)];
    if (method === undefined || found?.stepped !== true) return 0;
    return missedOf(assumption, kind, readOf(method, rows, found, rowsBy), found.missedBy(points));
  };
  return { sensitivity: Object.fromEntries(sensitivity), size, isMet, missed };
}

/** What errors of an output that has exact moments may not know. */
export interface Known {
  /** Whether the scenarios of the run meet often enough whatever makes the variance. */
  readonly isMet: boolean;
  /** Whether it rests on something that comes in steps. */
  readonly stepped: boolean;
}

export function knownOf(moments: ReturnType<MomentsOf>, scenarios: number): Known {
  if ("refused" in moments) return { isMet: false, stepped: false };
  return { isMet: moments.isMetIn(scenarios), stepped: moments.stepped };
}

function kindsOf({ columns }: SensitivityMethod): readonly Kind[] {
  return columns.flatMap(({ estimates }) => (estimates === undefined ? [] : [estimates]));
}

interface Rows {
  /** What the rows of any analysis are about: names of what is drawn. */
  readonly members: ReadonlyMap<string, readonly string[]>;
  readonly plan: Plan;
}

/** Whatever a row may be about: something drawn, a group, the shares of a whole, dependent assumptions as one. */
function membersOf(study: Study, plan: Plan): Rows["members"] {
  const players = [...factorsOf(plan, {}, ({ name }) => name), ...factorsOf(plan, study), ...independentFactors(plan, study)]; // biome-ignore format: one thought
  const idle = idleNames(study, plan).map((name) => ({ name, drivers: [] }));
  const drawn = (driver: number) => plan.drivers[driver]?.name ?? "";
  return new Map([...idle, ...players].map(({ name, drivers }) => [name, drivers.map(drawn)] as const));
}

function withExact(
  method: SensitivityMethod,
  rows: readonly SensitivityRow[],
  moments: DrawnMoments,
  rowsBy: Rows,
): readonly SensitivityRow[] {
  const read = readOf(method, rows, moments, rowsBy);
  return rows.map((row) => {
    const exact = exactOf(row.assumption, read);
    return exact === undefined ? row : { ...row, exact };
  });
}

function readOf(
  method: SensitivityMethod,
  rows: readonly SensitivityRow[],
  moments: DrawnMoments,
  { members, plan }: Rows,
): Read {
  const kinds = kindsOf(method);
  const names = kinds.includes("second") ? rows.flatMap(({ assumption }) => pairOf(assumption, members) ?? []) : rows.map(({ assumption }) => assumption); // biome-ignore format: one thought
  const rowOf = new Map(names.flatMap((name) => (members.get(name) ?? []).map((drawn) => [drawn, name] as const)));
  const terms = moments.termsBy((drawn) => rowOf.get(drawn) ?? drawn);
  const parted = new Set(partedRows(terms, rowOf, plan));
  return { kinds, terms, variance: moments.variance, members, parted };
}

/** Each of these changes may go the same way. */
function missedOf(row: string, kind: Kind, read: Read, changes: readonly (readonly number[])[]): number {
  const known = exactOf(row, read)?.[kind] ?? 0;
  return changes.reduce((sum, variances) => {
    const terms = read.terms.map(({ rows }, i) => ({ rows, variance: variances[i] as number }));
    const variance = variances.reduce((all, each) => all + each, 0);
    return sum + Math.abs((exactOf(row, { ...read, terms, variance })?.[kind] ?? 0) - known);
  }, 0);
}

interface Read {
  readonly kinds: readonly Kind[];
  readonly terms: readonly RowTerm[];
  readonly variance: number;
  readonly members: Rows["members"];
  readonly parted: ReadonlySet<string>;
}

function exactOf(row: string, { kinds, terms, variance, members, parted }: Read): ExactIndices | undefined {
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
