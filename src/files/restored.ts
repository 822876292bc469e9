/** A run as it was before it was written: what a folder holds, in the form that charts, reports and questions read. */
import { join } from "node:path";
import { lazily } from "../lazily.js";
import { distributionOfColumn, type EmpiricalDistribution } from "../numerics/empiricalDistribution.js";
import type { SummaryDocument } from "../report/json/summaryJson.js";
import type { Study } from "../study/study.js";
import type { RunRecord, RunResult } from "../summary/result.js";
import { drawsName, readDraws } from "./drawsFile.js";

/** What the manifest says, and the summary beside it. */
export interface Kept {
  readonly folder: string;
  readonly files: readonly string[];
  readonly study: Study;
  readonly run: RunRecord;
  readonly effort: RunResult["effort"];
  readonly dimensions: RunResult["dimensions"];
  readonly summary: SummaryDocument;
}

/**
 * Draws, and the distributions that are counted from them, are read when they are first asked for; without draws there
 * are none.
 */
export function restored({ folder, files, study, run, effort, dimensions, summary }: Kept): RunResult {
  const { outputs, sensitivity, correlations, exact, convergence, refusals, remarks, unmet, failures, modelRuns } =
    summary;
  const found = {
    outputs,
    sensitivity,
    correlations,
    exact,
    convergence,
    refusals,
    remarks,
    unmet,
    failures,
    modelRuns,
  };
  const plain = { study, run, dimensions, ...found, effort, distributions: {} };
  if (!files.includes(drawsName)) return plain;
  const draws = lazily(() => readDraws(join(folder, drawsName)));
  return Object.defineProperties(plain, {
    draws: { enumerable: true, get: draws },
    distributions: { enumerable: true, get: lazily(() => distributionsOf(study, draws())) },
  });
}

/** Of the outputs whose distribution a run keeps. */
function distributionsOf(study: Study, draws: NonNullable<RunResult["draws"]>): RunResult["distributions"] {
  const ids = new Set([...study.outputs.slice(0, 1).map(({ id }) => id), ...study.run.sensitivityOf]);
  const counted = Object.entries(draws).filter(([id]) => ids.has(id));
  return Object.fromEntries(
    counted.map(([id, column]): [string, EmpiricalDistribution] => [id, distributionOfColumn(column)]),
  );
}
