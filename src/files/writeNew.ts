/** Writes a file that is not there yet. */
import { writeFileSync } from "node:fs";
import { CredenceError } from "../errors.js";
import { writeFailed } from "./writeFailed.js";

/** @throws CredenceError `file-exists`, `write-failed`. */
export function writeNew(path: string, content: string | Uint8Array): void {
  try {
    writeFileSync(path, content, { flag: "wx" });
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === "EEXIST") {
      throw new CredenceError("file-exists", `${path}: is there already`, { remedy: "name another file with --out" });
    }
    throw writeFailed(path, cause);
  }
}
