/** Combinations of options whose answer would be written nowhere. */
import { CredenceError } from "../errors.js";

/** The options of `credence run` that make files, or parts of them. */
export interface FileOptions {
  readonly json?: boolean;
  readonly out?: string;
  readonly report?: boolean;
  readonly draws?: boolean;
  readonly audit?: boolean;
  readonly beside?: readonly string[];
}

/** What was asked for and could not be written would be lost without a word. */
export function refuseLostFiles({ json, out, report, draws, audit, beside }: FileOptions): void {
  if (beside !== undefined && audit !== true) {
    const remedy = "add --audit, or leave it out";
    throw new CredenceError("no-audit", "--beside: stands beside an audit only", { remedy });
  }
  if (audit === true && json === true && report !== true) {
    const remedy = "add --report --out DIR, or ask for it alone: credence audit FILE --json";
    throw new CredenceError("no-report", "--audit: is a part of the report, which --json leaves out", { remedy });
  }
  if (json !== true || out !== undefined || (report !== true && draws !== true)) return;
  const rule = `--json with ${report === true ? "--report" : "--draws"}: needs a folder to write to`;
  throw new CredenceError("no-folder", rule, { remedy: "add --out DIR" });
}
