/** A folder appears whole or not at all: written under a temporary name, then renamed. */
import { existsSync, readdirSync, renameSync, rmdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { CredenceError } from "../errors.js";
import type { FileContent } from "./fileContent.js";
import { makeFolder } from "./makeFolder.js";
import { listedFiles } from "./manifest.js";
import { isUnfinished } from "./unfinishedRun.js";
import { writeFailed } from "./writeFailed.js";

/**
 * Says before a long run whether its results could be written: the folder is new, empty, or a former result with nothing
 * else in it, and a folder can be made beside it.
 * @throws CredenceError `folder-not-ours`, `folder-not-writable`.
 */
export function refuseUnwritable(folder: string): void {
  const path = resolve(folder);
  refuseForeign(folder, path);
  const made: string[] = [];
  try {
    makeFolder(partialOf(path), made);
  } catch (cause) {
    const remedy = "name another folder with --out";
    throw new CredenceError("folder-not-writable", `${folder}: cannot be written to`, { remedy, cause });
  } finally {
    for (const level of made.reverse()) rmdirSync(level);
  }
}

/**
 * Writes all files, or leaves what was there before.
 * @throws CredenceError `folder-not-ours`; `write-failed` (kind run), for example on a full disk.
 */
export function writeFolder(folder: string, files: readonly FileContent[]): void {
  const path = resolve(folder);
  refuseForeign(folder, path);
  const partial = partialOf(path);
  try {
    for (const { name, content } of files) {
      makeFolder(dirname(join(partial, name)));
      writeFileSync(join(partial, name), content);
    }
    replaceFolder(path, partial);
  } catch (cause) {
    rmSync(partial, { recursive: true, force: true });
    throw writeFailed(folder, cause);
  }
}

/** Nothing that a run did not write is ever replaced: a note that somebody left in a result folder stays theirs. */
function refuseForeign(folder: string, path: string): void {
  if (!existsSync(path)) return;
  if (!statSync(path).isDirectory()) throw notOurs(folder, "is a file, not a folder");
  const ours = new Set(listedFiles(path));
  const foreign = filesIn(path).find((name) => !ours.has(name) && !isUnfinished(name));
  if (foreign !== undefined) throw notOurs(folder, `holds ${foreign}, which is no part of a result`);
}

function filesIn(path: string): readonly string[] {
  const entries = readdirSync(path, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => !entry.isDirectory());
  return files.map((entry) => relative(path, join(entry.parentPath, entry.name)).replaceAll("\\", "/"));
}

function partialOf(path: string): string {
  return `${path}.partial-${process.pid}`;
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
