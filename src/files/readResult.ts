/** A result folder read back: the study it was made from and how it was run. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { CredenceError } from "../errors.js";
import { record } from "../schema/record.js";
import { anything, mapOf, type Named, number, text } from "../schema/shape.js";
import { fromPlain, type Written } from "../schema/written.js";
import type { Study } from "../study/study.js";
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
  ["seed", "scenarios", "studyHash", "resultHash", "version"],
);

const manifestShape = record(
  {
    credence: text,
    format: number,
    run: runShape,
    dimensions: anything(),
    model: anything(),
    preset: anything(),
    made: anything(),
    files: mapOf(text),
    study: anything(),
  },
  ["format", "run", "files", "study"],
);

export interface StoredResult {
  readonly study: Study;
  readonly run: {
    readonly seed: string;
    readonly scenarios: number;
    readonly studyHash: string;
    readonly resultHash: string;
    readonly version: string;
  };
}

/**
 * @throws CredenceError `not-a-result` where the folder holds no manifest that can be read; `result-touched` where a
 * file is not the one that the run wrote.
 */
export function readResult(folder: string): StoredResult {
  const path = join(folder, "manifest.json");
  const manifest = manifestShape.read(parseJson(readText(path), path), "manifest");
  if (manifest.format !== manifestFormat) {
    throw new CredenceError("not-a-result", `${path}: must be of format ${manifestFormat}, got ${manifest.format}`);
  }
  refuseTouched(folder, manifest.files);
  return { study: studyFromWritten(manifest.study), run: manifest.run };
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
