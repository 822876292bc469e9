/** A result folder read back: the study it was made from and how it was run. */
import { join } from "node:path";
import { CredenceError } from "../errors.js";
import { record } from "../schema/record.js";
import { anything, number, text } from "../schema/shape.js";
import { fromPlain, type Written } from "../schema/written.js";
import type { Study } from "../study/study.js";
import { studyFromWritten } from "./loadStudy.js";
import { manifestFormat } from "./manifest.js";
import { readText } from "./readText.js";

const runShape = record(
  { seed: text, scenarios: number, sampler: text, interval: number, studyHash: text, resultHash: text, version: text },
  ["seed", "scenarios", "studyHash", "resultHash", "version"],
);

const manifestShape = record(
  {
    credence: text,
    format: number,
    run: runShape,
    model: anything(),
    preset: anything(),
    made: anything(),
    files: anything(),
    study: anything(),
  },
  ["format", "run", "study"],
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

/** @throws CredenceError `not-a-result` where the folder holds no manifest that can be read. */
export function readResult(folder: string): StoredResult {
  const path = join(folder, "manifest.json");
  const manifest = manifestShape.read(parseJson(readText(path), path), "manifest");
  if (manifest.format !== manifestFormat) {
    throw new CredenceError("not-a-result", `${path}: must be of format ${manifestFormat}, got ${manifest.format}`);
  }
  return { study: studyFromWritten(manifest.study), run: manifest.run };
}

function parseJson(text: string, path: string): Written {
  try {
    return fromPlain(JSON.parse(text), { file: path });
  } catch (cause) {
    throw new CredenceError("not-a-result", `${path}: is no valid JSON`, { cause });
  }
}
