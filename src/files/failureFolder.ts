/** What is written of a run that failed: why, and the inputs of the runs of the model that gave no number. */
import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import type { CredenceError } from "../errors.js";
import { failuresCsv } from "../report/csv/failuresCsv.js";
import { failureJson } from "../report/json/failureJson.js";
import type { Study } from "../study/study.js";
import { jsonFile } from "./jsonFile.js";
import { writeListed } from "./writeListed.js";

/**
 * `failures.json` and `failures.csv` in a folder of their own. A former result stays: nothing replaces it but a result.
 * @returns whether it was written
 * @throws CredenceError `write-failed`, `folder-not-ours`.
 */
export function writeFailure(folder: string, study: Study, error: CredenceError): boolean {
  const table = failuresCsv(error.failures);
  const former = join(resolve(folder), "manifest.json");
  if (table === undefined || (existsSync(former) && !existsSync(join(resolve(folder), "failures.json")))) return false;
  writeListed(folder, [{ name: "failures.csv", content: table }, jsonFile("failures.json", failureJson(study, error))]);
  return true;
}
