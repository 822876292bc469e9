/** The exact index beside each estimated one, where the formulas tell it. */
import type { Plan } from "../../engine/plan/plan.js";
import type { Study } from "../../study/study.js";
import type { Sensitivity, SensitivityRow } from "../../summary/result.js";
import { independentFactors } from "../factors.js";
import { factorsOf, idleNames } from "../groups.js";
import type { SensitivityMethod } from "../method.js";
import { designSize } from "../netDesign.js";
import { sensitivityMethods } from "../registry.js";
import type { DrawnMoments, MomentsOf } from "./drawnMoments.js";
import { exactOf, type Kind, kindsOf, missedOf, type Rows, readOf } from "./exactRows.js";

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

/** Whatever a row may be about: something drawn, a group, the shares of a whole, dependent assumptions as one. */
function membersOf(study: Study, plan: Plan): Rows["members"] {
  const players = [
    ...factorsOf(plan, {}, ({ name }) => name),
    ...factorsOf(plan, study),
    ...independentFactors(plan, study),
  ];
  const idle = idleNames(study, plan).map((name) => ({ name, drivers: [] }));
  const drawn = (driver: number) => plan.drivers[driver]?.name ?? "";
  return new Map([...idle, ...players].map(({ name, drivers }) => [name, drivers.map(drawn)] as const));
}
