/** A folder with a manifest that lists its files, so that a later run may replace it. */
import { version } from "../version.js";
import type { FileContent } from "./fileContent.js";
import { jsonFile } from "./jsonFile.js";
import { fingerprintsOf, manifestFormat } from "./manifest.js";
import { writeFolder } from "./writeFolder.js";

/**
 * Writes the folder whole, or not at all.
 * @param facts what its manifest says besides
 * @throws CredenceError `write-failed`, `folder-not-ours`.
 */
export function writeListed(folder: string, files: readonly FileContent[], facts: object = {}): void {
  const manifest = { credence: version, format: manifestFormat, ...facts, files: fingerprintsOf(files) };
  writeFolder(folder, [...files, jsonFile("manifest.json", manifest)]);
}
