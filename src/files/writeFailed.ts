/** What could not be written, and why, in words. */
import { CredenceError } from "../errors.js";

const reasons: Readonly<Record<string, string>> = {
  ENOSPC: "the disk is full",
  EDQUOT: "the disk quota is used up",
  EROFS: "the disk is read-only",
  EACCES: "there is no permission to write there",
  EPERM: "there is no permission to write there",
};

/** The error `write-failed` (kind run) of a file or folder. @param cause what the file system threw */
export function writeFailed(what: string, cause: unknown, remedy?: string): CredenceError {
  const reason = reasons[(cause as NodeJS.ErrnoException).code ?? ""] ?? String(cause);
  const more = remedy === undefined ? {} : { remedy };
  return new CredenceError("write-failed", `${what}: could not be written: ${reason}`, { ...more, kind: "run", cause });
}
