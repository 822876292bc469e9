/** Text of a file, or an error that an analyst understands. */
import { readFileSync, statSync } from "node:fs";
import { CredenceError, type Place } from "../errors.js";

/** Larger files are no studies or tables written by a person. */
const mostBytes = 64 * 1024 * 1024;

/** @throws CredenceError `file-not-found`, `file-unreadable`, `file-too-large`; `place` is where the file is named. */
export function readText(path: string, place?: Place): string {
  try {
    const { size } = statSync(path);
    if (size > mostBytes) {
      throw new CredenceError("file-too-large", `${path}: must be at most 64 MB, got ${size} bytes`, { place });
    }
    return readFileSync(path, "utf8");
  } catch (cause) {
    if (cause instanceof CredenceError) throw cause;
    throw unreadable(path, cause, place);
  }
}

function unreadable(path: string, cause: unknown, place: Place | undefined): CredenceError {
  const code = (cause as NodeJS.ErrnoException).code;
  if (code === "ENOENT") return new CredenceError("file-not-found", `${path}: no such file`, { place, cause });
  const reason = code === "EISDIR" ? "is a folder, not a file" : `cannot be read (${code ?? "unknown reason"})`;
  return new CredenceError("file-unreadable", `${path}: ${reason}`, { place, cause });
}
