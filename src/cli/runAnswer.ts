/** What `credence run` prints of a run: its answer, its failures, how fast it was. */
import { join } from "node:path";
import { type CredenceError, formatPlace } from "../errors.js";
import { writeFailure } from "../files/failureFolder.js";
import { failureJson } from "../report/json/failureJson.js";
import { summaryJson } from "../report/json/summaryJson.js";
import type { Study } from "../study/study.js";
import type { RunResult } from "../summary/result.js";
import { printedCount } from "../summary/rounding.js";
import { print, printError } from "./console.js";
import type { RunOptions } from "./runOptions.js";

/** Runs of the model that gave no number are told in every form that a result would have. */
export function tellFailures(
  study: Study,
  error: CredenceError,
  folder: string | undefined,
  { json }: RunOptions,
): void {
  if (json) print(JSON.stringify(failureJson(study, error), null, 2));
  if (folder !== undefined && writeFailure(folder, study, error)) {
    printError(`what went into them: ${join(folder, "failures.csv")}`);
  }
}

/** The answer in words. */
export async function tell(result: RunResult, { json, quiet }: RunOptions): Promise<void> {
  if (json || quiet) return;
  const { terminalSummary } = await import("../report/terminal/terminal.js");
  print(terminalSummary(result));
}

/** What stands last: the answer as JSON, or where the report is. */
export function conclude(result: RunResult, folder: string | undefined, { json, quiet }: RunOptions): void {
  if (json) {
    for (const { message, place } of quiet ? [] : result.study.warnings) {
      printError(`warning: ${formatPlace(place)}${message}`);
    }
    print(JSON.stringify(summaryJson(result), null, 2));
  } else if (!quiet) print(`\n${effortLine(result, folder ?? "")}`);
}

function effortLine({ run, effort }: RunResult, folder: string): string {
  const rate = printedCount(Math.round(run.scenarios / effort.seconds));
  return `${rate} scenarios a second (${effort.executor}). Report: ${join(folder, "report.html")}`;
}
