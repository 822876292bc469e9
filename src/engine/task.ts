/** Pieces of a run: a stretch of blocks, computed wherever an executor likes, answered in plain data. */
import { BLOCK } from "../random/stream.js";
import { fastestLanguage, type Language, openBlocks } from "./block.js";
import { openGrades } from "./grades.js";
import { type MomentParts, MomentSums } from "./moments.js";
import type { Plan } from "./plan.js";
import { type RankParts, RankSummer } from "./rankSums.js";

/** Output columns and their moments for blocks `first` … `first + blocks - 1`. */
export interface DrawTask {
  readonly kind: "draws";
  readonly first: number;
  readonly blocks: number;
}

/** Sums of every driver's grades against the outputs' ranks over a stretch of scenarios, in interleaved groups. */
export interface RankTask {
  readonly kind: "ranks";
  readonly first: number;
  readonly blocks: number;
  /** Scenario i belongs to group i mod `groups`, a power of two that divides a block. */
  readonly groups: number;
  readonly ranks: readonly Float64Array[];
}

export interface DrawResult {
  readonly kind: "draws";
  readonly first: number;
  readonly columns: readonly Float64Array[];
  readonly moments: readonly MomentParts[];
}

export interface RankResult {
  readonly kind: "ranks";
  readonly count: number;
  /** `sums[g][d]`: of group g and driver d of the plan. */
  readonly sums: readonly (readonly RankParts[])[];
}

export type Task = DrawTask | RankTask;
export type TaskResult = DrawResult | RankResult;

/**
 * The function that performs a plan's tasks. Its working memory is made once, at the first task of a kind. `reuse`: each
 * result's columns are overwritten by the next task, for those who copy at once and do not send.
 */
export function openTasks(
  plan: Plan,
  reuse = false,
  language: Language = fastestLanguage(),
): (task: Task) => TaskResult {
  let draws: ((task: DrawTask) => DrawResult) | undefined;
  let ranks: ((task: RankTask) => RankResult) | undefined;
  return (task) => {
    if (task.kind === "draws") {
      draws ??= drawPerformer(plan, language, reuse);
      return draws(task);
    }
    ranks ??= rankPerformer(plan, language);
    return ranks(task);
  };
}

function drawPerformer(plan: Plan, language: Language, reuse: boolean): (task: DrawTask) => DrawResult {
  const runner = openBlocks(plan, undefined, language);
  let columns: readonly Float64Array[] = [];
  return ({ first, blocks }) => {
    const length = Math.min(blocks * BLOCK, plan.scenarios - first * BLOCK);
    if (!reuse || columns[0]?.length !== length) columns = plan.outputs.map(() => new Float64Array(length));
    const sums = plan.outputs.map((_, output) => new MomentSums(plan.reference[output] ?? 0));
    for (let i = 0; i < blocks; i++) {
      const block = runner.evaluate(first + i);
      block.outputs.forEach((output, o) => {
        columns[o]?.set(block.count === BLOCK ? output : output.subarray(0, block.count), i * BLOCK);
        sums[o]?.addBlock(output, block.count, (first + i) * BLOCK);
      });
    }
    return { kind: "draws", first, columns, moments: sums.map((sum) => sum.parts()) };
  };
}

function rankPerformer(plan: Plan, language: Language): (task: RankTask) => RankResult {
  const grades = openGrades(plan);
  const runner = openBlocks(plan, grades.columns, language);
  return ({ first, blocks, groups, ranks }) => {
    const sums = rankSummers(plan, groups, ranks.length);
    let count = 0;
    for (let i = 0; i < blocks; i++) {
      const block = runner.draw(first + i);
      plan.drivers.forEach((_, driver) => {
        const column = grades.of(block, driver);
        sums.forEach((group, g) => {
          group[driver]?.addBlock(column, ranks, i * BLOCK, { first: g, step: groups, count: block.count });
        });
      });
      count += block.count;
    }
    return { kind: "ranks", count, sums: sums.map((group) => group.map((sum) => sum.parts())) };
  };
}

/** Empty sums: for each group, one a driver. */
export function rankSummers(plan: Plan, groups: number, outputs: number): readonly (readonly RankSummer[])[] {
  return Array.from({ length: groups }, () => plan.drivers.map(() => new RankSummer(outputs)));
}

/** The memory of a task's or a result's columns, to be transferred instead of copied. */
export function buffersOf(message: Task | TaskResult): ArrayBuffer[] {
  const columns = "ranks" in message ? message.ranks : "columns" in message ? message.columns : [];
  return columns.map((column) => column.buffer as ArrayBuffer);
}
