import { existsSync, mkdirSync } from "node:fs";
import { dirname } from "node:path";

/**
 * Makes a folder and those above it. Level by level: making all at once never ends on file systems that refuse without
 * saying why.
 * @param made is told of each that was not there
 */
export function makeFolder(path: string, made: string[] = []): void {
  if (existsSync(path)) return;
  makeFolder(dirname(path), made);
  mkdirSync(path);
  made.push(path);
}
