/** A result folder read back: the study it was made from and how it was run. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { CredenceError } from "../errors.js";
import type { SummaryDocument } from "../report/summaryJson.js";
import { record } from "../schema/record.js";
import { anything, mapOf, type Named, number, text } from "../schema/shape.js";
import { fromPlain, type Written } from "../schema/written.js";
import type { Findings } from "../summary/result.js";
import { studyFromWritten } from "./loadStudy.js";
import { fingerprint, manifestFormat } from "./manifest.js";
import { readText } from "./readText.js";

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

const manifestShape = record(
  {
    credence: text,
    format: number,
    run: runShape,
    dimensions: anything(),
    correlations: anything(),
    model: anything(),
    preset: text,
    made: anything(),
    files: mapOf(text),
    study: anything(),
  },
  ["format", "run", "files", "study"],
);

/**
 * What a result folder holds: the study as it was run, how it was run, and what was found.
 * @throws CredenceError `not-a-result` where the folder holds no manifest that can be read; `result-touched` where a
 * file is not the one that the run wrote.
 */
export function readResult(folder: string): Findings {
  const path = join(folder, "manifest.json");
  const manifest = manifestShape.read(parseJson(readText(path), path), "manifest");
  if (manifest.format !== manifestFormat) {
    throw new CredenceError("not-a-result", `${path}: must be of format ${manifestFormat}, got ${manifest.format}`);
  }
  refuseTouched(folder, manifest.files);
  const study = { ...studyFromWritten(manifest.study), preset: manifest.preset };
  return { study, run: manifest.run, outputs: outputsOf(folder) };
}

/** From the summary as the run wrote it: its fingerprint has been compared. */
function outputsOf(folder: string): Findings["outputs"] {
  const summary: SummaryDocument = JSON.parse(readText(join(folder, "summary.json")));
  return summary.outputs;
}

function refuseTouched(folder: string, files: readonly Named<string>[]): void {
  for (const { id, value } of files) {
    const path = join(folder, id);
    const now = existsSync(path) ? fingerprint(readFileSync(path)) : undefined;
    if (now === value) continue;
    const problem = now === undefined ? "is missing" : "is not the file that the run wrote";
    throw new CredenceError("result-touched", `${path}: ${problem}`, { kind: "run" });
  }
}

function parseJson(text: string, path: string): Written {
  try {
    return fromPlain(JSON.parse(text), { file: path });
  } catch (cause) {
    throw new CredenceError("not-a-result", `${path}: is no valid JSON`, { cause });
  }
}
