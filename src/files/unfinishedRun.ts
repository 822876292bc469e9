/** The file in a result folder that an unfinished run is written to, so that it can go on after it was cut off. */
import { existsSync, readFileSync, statSync } from "node:fs";
import { join, resolve } from "node:path";
import type { CheckpointStore } from "../engine/checkpoint/checkpoint.js";
import { CredenceError } from "../errors.js";
import { makeFolder } from "./makeFolder.js";
import { replaceFile } from "./replaceFile.js";

const name = "unfinished-run.bin";
const partial = `${name}.partial`;

/** What an unfinished run leaves in its folder. The result, once written, takes the whole folder's place. */
export const unfinishedFiles: readonly string[] = [name, partial];

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
        throw new CredenceError("write-failed", `${folder}: could not be made: ${String(cause)}`, {
          kind: "run",
          cause,
        });
      }
      replaceFile(file, bytes, join(path, partial));
    },
  };
}
