/** One side of a comparison: a result folder, the JSON that a run printed, or a study that is run first. */
import { statSync } from "node:fs";
import type { Compared } from "../compare/compared.js";
import type { Workers } from "../engine/executors/threads.js";
import { CredenceError } from "../errors.js";
import type { SummaryDocument } from "../report/json/summaryJson.js";
import { simulate } from "../run/simulate.js";
import type { RunChoices } from "../study/runSettings.js";
import { resultHash } from "../summary/resultHash.js";
import { loadStudy } from "./loadStudy.js";
import { readResult } from "./readResult.js";
import { readText } from "./readText.js";

/** How a study is run that has no result yet. */
export interface CompareStudy extends RunChoices {
  readonly workers?: Workers | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** @throws CredenceError `not-a-result`, `file-not-found`, `result-touched`; those of studies and runs */
export async function openCompared(path: string, how: CompareStudy): Promise<Compared> {
  if (statSync(path, { throwIfNoEntry: false })?.isDirectory() === true) return { name: path, ...readResult(path) };
  if (path.endsWith(".json")) return { name: path, ...summaryIn(path) };
  const { study, run, outputs, unmet } = await simulate(loadStudy(path), { ...how, sensitivity: [] });
  return { name: path, study, run, outputs, unmet };
}

/** Statistics alone: what a printed result says of its study is a name and a hash. */
function summaryIn(path: string): Omit<Compared, "name" | "study"> {
  const document: Partial<SummaryDocument> = parsed(path);
  const { run, outputs, unmet } = document;
  if (typeof run?.resultHash === "string" && typeof outputs === "object" && outputs !== null) {
    if (resultHash(run, outputs) === run.resultHash) return { run, outputs, unmet };
    throw new CredenceError("result-touched", `${path}: its numbers are not those of its hash`, {
      kind: "run",
      remedy: "make the run again: credence run FILE --json",
    });
  }
  throw new CredenceError("not-a-result", `${path}: must hold what credence run --json prints`);
}

function parsed(path: string): Partial<SummaryDocument> {
  try {
    return JSON.parse(readText(path)) ?? {};
  } catch (cause) {
    if (cause instanceof CredenceError) throw cause;
    throw new CredenceError("not-a-result", `${path}: is no valid JSON`, { cause });
  }
}
