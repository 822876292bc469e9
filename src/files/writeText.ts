/** A text file is replaced whole or stays as it was. */
import { renameSync, rmSync, writeFileSync } from "node:fs";
import { CredenceError } from "../errors.js";

/** @throws CredenceError `write-failed` (kind run) */
export function writeText(file: string, text: string): void {
  const partial = `${file}.part-${process.pid}`;
  try {
    writeFileSync(partial, text, { flag: "wx" });
    renameSync(partial, file);
  } catch (cause) {
    rmSync(partial, { force: true });
    throw new CredenceError("write-failed", `${file}: could not be written: ${String(cause)}`, { kind: "run", cause });
  }
}
