/** A file is replaced whole or stays as it was: written beside and renamed, whenever the process is killed. */
import { renameSync, rmSync, writeFileSync } from "node:fs";
import { writeFailed } from "./writeFailed.js";

/**
 * @param remedy of what fails to be written
 * @throws CredenceError `write-failed` (kind run)
 */
export function replaceFile(file: string, content: string | Uint8Array, remedy?: string): void {
  // Of this process alone: another one may be writing the same file.
  const partial = `${file}.part-${process.pid}`;
  try {
    writeFileSync(partial, content);
    renameSync(partial, file);
  } catch (cause) {
    rmSync(partial, { force: true });
    throw writeFailed(file, cause, remedy);
  }
}
