/** The manifest of a result folder: what is needed to run it again, and the fingerprint of every file. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import { elicitationJson } from "../report/json/elicitationJson.js";
import { toDocument } from "../study/toDocument.js";
import type { RunResult } from "../summary/result.js";
import type { FileContent } from "./fileContent.js";
import { jsonFile } from "./jsonFile.js";

/** The form of manifests: a folder of another form is not read as if it were ours. */
export const manifestFormat = 1;

/** SHA-256 by name of each file of a folder. */
type Fingerprints = Readonly<Record<string, string>>;

/** @param files all others of the folder. @param made when the run was made */
export function manifestFile(result: RunResult, files: readonly FileContent[], made: Date): FileContent {
  const { study, run, effort } = result;
  const document = {
    credence: run.version,
    format: manifestFormat,
    run,
    dimensions: result.dimensions,
    model: study.model,
    preset: study.preset,
    changed: study.changed,
    made: { at: made.toISOString(), node: process.version, ...effort },
    files: fingerprintsOf(files),
    elicited: elicitationJson(study),
    correlations: result.correlations,
    study: toDocument(study),
  };
  return jsonFile("manifest.json", document);
}

/** What a manifest lists of the files beside it. */
export function fingerprintsOf(files: readonly FileContent[]): Fingerprints {
  return Object.fromEntries(files.map(({ name, content }) => [name, fingerprint(content)]));
}

/** SHA-256 in hexadecimal digits; text as UTF-8. */
export function fingerprint(content: string | Uint8Array): string {
  return bytesToHex(sha256(typeof content === "string" ? utf8ToBytes(content) : content));
}

/** The files that a folder's manifest lists, itself among them; none where there is no manifest of ours. */
export function listedFiles(folder: string): readonly string[] {
  const path = join(folder, "manifest.json");
  if (!existsSync(path)) return [];
  try {
    const { format, credence, files } = JSON.parse(readFileSync(path, "utf8"));
    const ours = format === manifestFormat && typeof credence === "string" && typeof files === "object";
    return ours ? ["manifest.json", ...Object.keys(files ?? {})] : [];
  } catch {
    return [];
  }
}
