/** A folder appears whole or not at all: written under a temporary name, then renamed. */
import {
  accessSync,
  constants,
  existsSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { dirname, join, resolve } from "node:path";
import { CredenceError } from "../errors.js";

export interface FileContent {
  /** Path within the folder, with forward slashes. */
  readonly name: string;
  readonly content: string | Uint8Array;
}

/** The file by which a folder is known to be a result of ours, safe to replace. */
const mark = "manifest.json";

/**
 * Says before a long run whether its results could be written: the folder is new, empty or a former result, and the
 * folder above it can be written to.
 * @throws CredenceError `folder-not-ours`, `folder-not-writable`.
 */
export function refuseUnwritable(folder: string): void {
  const path = resolve(folder);
  if (existsSync(path)) {
    if (!statSync(path).isDirectory()) throw notOurs(folder, "is a file, not a folder");
    const names = readdirSync(path);
    if (names.length > 0 && !names.includes(mark)) throw notOurs(folder, "holds files that are no result of a run");
  }
  let above = dirname(path);
  while (!existsSync(above)) above = dirname(above);
  try {
    if (!statSync(above).isDirectory()) throw new Error("not a folder");
    accessSync(above, constants.W_OK);
    if (existsSync(path)) accessSync(path, constants.W_OK);
  } catch (cause) {
    const remedy = "name another folder with --out";
    throw new CredenceError("folder-not-writable", `${folder}: cannot be written to`, { remedy, cause });
  }
}

/**
 * Writes all files, or leaves what was there before.
 * @throws CredenceError `write-failed` (kind run), for example on a full disk.
 */
export function writeFolder(folder: string, files: readonly FileContent[]): void {
  refuseUnwritable(folder);
  const path = resolve(folder);
  const partial = `${path}.partial-${process.pid}`;
  try {
    for (const { name, content } of files) {
      mkdirSync(dirname(join(partial, name)), { recursive: true });
      writeFileSync(join(partial, name), content);
    }
    replaceFolder(path, partial);
  } catch (cause) {
    rmSync(partial, { recursive: true, force: true });
    const reason = (cause as NodeJS.ErrnoException).code === "ENOSPC" ? "the disk is full" : String(cause);
    throw new CredenceError("write-failed", `${folder}: could not be written: ${reason}`, { kind: "run", cause });
  }
}

function replaceFolder(path: string, partial: string): void {
  const former = `${path}.former-${process.pid}`;
  if (existsSync(path)) renameSync(path, former);
  renameSync(partial, path);
  rmSync(former, { recursive: true, force: true });
}

function notOurs(folder: string, problem: string): CredenceError {
  const remedy = "name a new or empty folder with --out";
  return new CredenceError("folder-not-ours", `${folder}: ${problem}`, { remedy });
}
