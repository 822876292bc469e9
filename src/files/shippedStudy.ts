/** The studies that come with the package. */
import { existsSync, readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { CredenceError, unknownName } from "../errors.js";

const runs = fileURLToPath(new URL("../../runs/", import.meta.url));

/** The file of a shipped study. @throws CredenceError `unknown-study` */
export function shippedStudy(name: string): string {
  const file = `${runs}${name}.yaml`;
  if (/^[\w-]+$/.test(name) && existsSync(file)) return file;
  const known = readdirSync(runs).flatMap((other) => /^(.*)\.yaml$/.exec(other)?.[1] ?? []);
  const { message, remedy } = unknownName("study", name, known);
  throw new CredenceError("unknown-study", message, { remedy: `${remedy}; loadStudy(file) loads one of your own` });
}
