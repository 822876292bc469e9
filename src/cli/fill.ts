/** `credence fill FILE`: numbers of a manuscript, bound to runs, put right; with `--check` only looked at. */
import { dirname, extname, resolve } from "node:path";
import type { Command } from "commander";
import { CredenceError, type Place, unknownName } from "../errors.js";
import { readText } from "../files/readText.js";
import { replaceFile } from "../files/replaceFile.js";
import { type Binding, fillManuscript } from "../report/manuscript/fill.js";
import { type Syntax, syntaxes } from "../report/manuscript/syntax.js";
import { print } from "./console.js";

export function addFill(program: Command): void {
  program
    .command("fill")
    .description("put the numbers of a manuscript right that are bound to runs, and say which were stale")
    .argument("<file>", "manuscript: .md, .qmd, .Rmd or .tex")
    .option("--check", "change nothing; exit status 1 where a number is stale, or none is bound", false)
    .action(fill);
}

async function fill(file: string, { check }: { check: boolean }): Promise<void> {
  const manuscript = readText(file);
  const { readResult } = await import("../files/readResult.js");
  const open = (folder: string, place: Place) => openedAt(place, () => readResult(resolve(dirname(file), folder)));
  const { text, bindings } = fillManuscript(manuscript, syntaxOf(file), file, open);
  if (check && bindings.length === 0) throw nothingBound(file);
  const stale = bindings.filter(({ written, found }) => written !== found);
  if (check && stale.length > 0) {
    const list = stale.map((one) => `\n  ${sentence(file, one, "is")}`).join("");
    throw new CredenceError("stale-numbers", `${file}: ${counted(stale.length, bindings.length)} stale${list}`, {
      kind: "run",
    });
  }
  if (text !== manuscript) replaceFile(file, text);
  for (const one of stale) print(sentence(file, one, "is now"));
  print(`${file}: ${bindings.length - stale.length} of ${bindings.length} bound numbers were up to date`);
}

/** A check of nothing must not be green. */
function nothingBound(file: string): CredenceError {
  return new CredenceError("no-bound-numbers", `${file}: has no number bound to a run: nothing could be checked`, {
    kind: "run",
    remedy:
      "write <!-- credence OUTPUT mean --><!-- / --> (in LaTeX: \\credence{OUTPUT mean}{}) where a number belongs",
  });
}

function syntaxOf(file: string): Syntax {
  const end = extname(file).slice(1);
  const syntax = Object.hasOwn(syntaxes, end) ? syntaxes[end] : undefined;
  if (syntax !== undefined) return syntax;
  const { message, remedy } = unknownName("kind of manuscript", end, Object.keys(syntaxes));
  throw new CredenceError("unknown-manuscript", `${file}: ${message}`, { remedy });
}

/** A folder that cannot be read is told with the place of the manuscript that names it. */
function openedAt<T>(place: Place, open: () => T): T {
  try {
    return open();
  } catch (cause) {
    if (!(cause instanceof CredenceError)) throw cause;
    throw new CredenceError(cause.code, cause.message, { place, cause, kind: cause.kind });
  }
}

function sentence(file: string, { line, name, written, found }: Binding, is: string): string {
  const was = written === "" ? "was empty" : `was ${written}`;
  return `${file}:${line}: ${name} ${was}, ${is} ${found}`;
}

function counted(stale: number, all: number): string {
  return `${stale} of ${all} bound numbers ${stale === 1 ? "is" : "are"}`;
}
