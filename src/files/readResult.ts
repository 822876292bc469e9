/** A result folder read back: the study it was made from and how it was run. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { CredenceError } from "../errors.js";
import type { SummaryDocument } from "../report/json/summaryJson.js";
import { refuseNoText } from "../schema/given.js";
import { record } from "../schema/record.js";
import { anything, list, mapOf, type Named, number, text } from "../schema/shape.js";
import { fromPlain, type Written } from "../schema/written.js";
import { canonicalJson } from "../study/canonical.js";
import type { RunRecord, RunResult } from "../summary/result.js";
import { resultHash } from "../summary/resultHash.js";
import { version } from "../version.js";
import { studyFromWritten } from "./loadStudy.js";
import { fingerprint, manifestFormat } from "./manifest.js";
import { readText } from "./readText.js";
import { type Kept, restored } from "./restored.js";

const aFolder = { name: "the path of a result folder", remedy: 'write readResult("results/my-study")' };

const summaryName = "summary.json";

const runShape = record(
  {
    seed: text,
    scenarios: number,
    sampler: text,
    replicates: number,
    interval: number,
    studyHash: text,
    resultHash: text,
    version: text,
  },
  ["seed", "scenarios", "sampler", "replicates", "interval", "studyHash", "resultHash", "version"],
);

const madeShape = record({ at: text, node: text, seconds: number, executor: text, workers: number });

const manifestShape = record(
  {
    credence: text,
    format: number,
    run: runShape,
    dimensions: mapOf(number),
    correlations: anything(),
    model: anything(),
    preset: text,
    changed: list(text),
    made: madeShape,
    files: mapOf(text),
    study: anything(),
  },
  ["format", "run", "files", "study"],
);

/** As `openResult` has it: `told` is the run by the summary's own account. */
interface Opened extends Kept {
  readonly told: RunRecord;
}

/**
 * What a result folder holds: the study as it was run, how it was run, and what was found. Nothing in it is believed that
 * its own fingerprints do not bear out. What only draws tell is there where they were kept.
 * @throws CredenceError `not-a-result` where the folder holds no manifest that can be read; `result-touched` where a
 * file is not the one that the run wrote, or study, run and summary do not belong together.
 */
export function readResult(folder: string): RunResult {
  refuseNoText("readResult", folder, aFolder);
  const remedy = `make the run again; "credence verify ${folder}" tells what can be reproduced`;
  const kept = openResult(folder, remedy);
  const { study, run, told } = kept;
  const refuse = (problem: string) => touched(folder, `${problem}${writtenBy(run)}`, remedy);
  if (study.hash !== run.studyHash) throw refuse("the study is not the one that was run");
  if (canonicalJson(told) !== canonicalJson(run)) throw refuse(`manifest and ${summaryName} tell of different runs`);
  if (resultHash(run, kept.summary.outputs) !== run.resultHash) throw refuse("the summary is not that of the run");
  return restored(kept);
}

/** The same before study and result are held against their hashes, for `verify`, which says what has changed. */
export function openResult(folder: string, remedy = "make the run again"): Opened {
  const path = join(folder, "manifest.json");
  const manifest = manifestShape.read(parseJson(readText(path), path), "manifest");
  if (manifest.format !== manifestFormat) {
    throw new CredenceError("not-a-result", `${path}: must be of format ${manifestFormat}, got ${manifest.format}`);
  }
  const { run, made, dimensions, preset, changed } = manifest;
  refuseTouched(folder, manifest.files, remedy);
  const study = { ...studyFromWritten(manifest.study), preset, changed };
  const summary = summaryOf(folder);
  const { until: _, ...told } = summary.run;
  const files = manifest.files.map(({ id }) => id);
  const { seconds = 0, executor = "unknown", workers = 1 } = made ?? {};
  const effort = { seconds, executor, workers };
  return { folder, files, study, run, effort, dimensions: dimensions && asRecord(dimensions), summary, told };
}

/** As the run wrote it: its fingerprint has been compared. */
function summaryOf(folder: string): SummaryDocument {
  return JSON.parse(readText(join(folder, summaryName)));
}

function refuseTouched(folder: string, files: readonly Named<string>[], remedy: string): void {
  if (!files.some(({ id }) => id === summaryName))
    throw touched(folder, `the manifest must list ${summaryName}`, remedy);
  for (const { id, value } of files) {
    const path = join(folder, id);
    const now = existsSync(path) ? fingerprint(readFileSync(path)) : undefined;
    if (now === value) continue;
    throw touched(path, now === undefined ? "is missing" : "is not the file that the run wrote", remedy);
  }
}

function touched(subject: string, problem: string, remedy: string): CredenceError {
  return new CredenceError("result-touched", `${subject}: ${problem}`, { kind: "run", remedy });
}

function writtenBy(run: RunRecord): string {
  return run.version === version ? "" : ` (written by version ${run.version}, read by ${version})`;
}

function asRecord(named: readonly Named<number>[]): Readonly<Record<string, number>> {
  return Object.fromEntries(named.map(({ id, value }) => [id, value]));
}

function parseJson(text: string, path: string): Written {
  try {
    return fromPlain(JSON.parse(text), { file: path });
  } catch (cause) {
    throw new CredenceError("not-a-result", `${path}: is no valid JSON`, { cause });
  }
}
