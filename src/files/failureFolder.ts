/** What is written of a run that failed: why, and the inputs of the runs of the model that gave no number. */
import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import type { CredenceError } from "../errors.js";
import { failuresCsv } from "../report/csv/failuresCsv.js";
import { failureJson } from "../report/json/failureJson.js";
import type { Study } from "../study/study.js";
import { version } from "../version.js";
import { fingerprint, manifestFormat } from "./manifest.js";
import { writeFolder } from "./writeFolder.js";

/**
 * `failures.json` and `failures.csv` in a folder of their own. A former result stays: nothing replaces it but a result.
 * @returns whether it was written
 */
export function writeFailure(folder: string, study: Study, error: CredenceError): boolean {
  const table = failuresCsv(error.failures);
  const former = join(resolve(folder), "manifest.json");
  if (table === undefined || (existsSync(former) && !existsSync(join(resolve(folder), "failures.json")))) return false;
  const files = [
    { name: "failures.csv", content: table },
    { name: "failures.json", content: `${JSON.stringify(failureJson(study, error), null, 2)}\n` },
  ];
  const listed = Object.fromEntries(files.map(({ name, content }) => [name, fingerprint(content)]));
  const manifest = { credence: version, format: manifestFormat, files: listed };
  writeFolder(folder, [...files, { name: "manifest.json", content: `${JSON.stringify(manifest, null, 2)}\n` }]);
  return true;
}
