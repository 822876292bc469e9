/** A file is replaced whole or stays as it was: written beside and renamed, whenever the process is killed. */
import { renameSync, rmSync, writeFileSync } from "node:fs";
import { CredenceError } from "../errors.js";

/**
 * @param partial where it is written first
 * @throws CredenceError `write-failed` (kind run)
 */
export function replaceFile(
  file: string,
  content: string | Uint8Array,
  partial: string = `${file}.part-${process.pid}`,
): void {
  try {
    writeFileSync(partial, content);
    renameSync(partial, file);
  } catch (cause) {
    rmSync(partial, { force: true });
    throw new CredenceError("write-failed", `${file}: could not be written: ${String(cause)}`, { kind: "run", cause });
  }
}
