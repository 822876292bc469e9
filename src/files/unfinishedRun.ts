/** The file in a result folder that an unfinished run is written to, so that it can go on after it was cut off. */
import { existsSync, readFileSync, statSync } from "node:fs";
import { join, resolve } from "node:path";
import type { CheckpointStore } from "../engine/checkpoint/checkpoint.js";
import { makeFolder } from "./makeFolder.js";
import { replaceFile } from "./replaceFile.js";
import { writeFailed } from "./writeFailed.js";

const name = "unfinished-run.bin";
const remedy = "make room: the same command then goes on from what was written last; or name another folder with --out";

/**
 * Whether a file of a folder was left there by an unfinished run. The result, once written, takes the whole folder's
 * place.
 */
export function isUnfinished(file: string): boolean {
  return file === name || file.startsWith(`${name}.part-`);
}

/**
 * The store of a folder: whenever the process is killed, the last whole file is there.
 * @throws CredenceError `write-failed`, when it is written to
 */
export function unfinishedRun(
  folder: string,
  options: Pick<CheckpointStore, "onResume" | "every"> = {},
): CheckpointStore {
  const path = resolve(folder);
  const file = join(path, name);
  return {
    ...options,
    name: join(folder, name),
    read: () => (existsSync(file) && statSync(file).size > 0 ? readFileSync(file) : undefined),
    write(bytes) {
      try {
        makeFolder(path);
      } catch (cause) {
        throw writeFailed(folder, cause, remedy);
      }
      replaceFile(file, bytes, remedy);
    },
  };
}
