/** Binds the numbers of a manuscript to runs: what is stale is found, and put right. */
import { CredenceError, type Place } from "../../errors.js";
import type { Findings } from "../../summary/result.js";
import { statisticText } from "./statistics.js";
import type { Syntax } from "./syntax.js";

/** One number of a manuscript: what it says and what the run says. */
export interface Binding {
  readonly line: number;
  readonly name: string;
  readonly written: string;
  readonly found: string;
}

/** A manuscript put right, with all numbers bound in it, in its order. */
export interface Filled {
  readonly text: string;
  readonly bindings: readonly Binding[];
}

/**
 * A manuscript with every bound number as its run has it. What stands outside the marks is left as it is.
 * @param open gives the run of a folder as the manuscript names it
 * @throws CredenceError `no-run-named`, `unclosed-number`, `mark-not-understood`, `unknown-output`,
 * `unknown-statistic`, with the line
 */
export function fillManuscript(
  manuscript: string,
  syntax: Syntax,
  file: string,
  open: (folder: string, place: Place) => Findings,
): Filled {
  let findings: Findings | undefined;
  const bindings: Binding[] = [];
  const place = (offset: number) => ({ file, line: lineAt(manuscript, offset) });
  const text = manuscript.replace(syntax.pattern, (whole: string, ...rest: unknown[]) => {
    const groups = rest.at(-1) as Readonly<Record<string, string | undefined>>;
    const at = place(rest.at(-3) as number);
    if (groups["folder"] !== undefined) {
      findings = open(groups["folder"], at);
      return whole;
    }
    const { before = "", name = "", number = "", after = "" } = groups;
    const found = syntax.write(statisticText(named(findings, at), name, at));
    bindings.push({ line: at.line, name, written: number, found });
    return `${before}${found}${after}`;
  });
  refuseLeft(manuscript, syntax, place);
  return { text, bindings };
}

function named(findings: Findings | undefined, place: Place): Findings {
  if (findings !== undefined) return findings;
  throw new CredenceError("no-run-named", "manuscript: must name a run before the first number bound to one", {
    place,
    remedy: "write <!-- credence from results/my-study --> (in LaTeX: % credence from results/my-study) above it",
  });
}

/** What is left and looks like a mark would be passed over without a word, stale as it may be. */
function refuseLeft(manuscript: string, syntax: Syntax, place: (offset: number) => Place): void {
  const left = manuscript.replace(syntax.pattern, (whole) => " ".repeat(whole.length));
  const refuse = (code: string, rule: string, found: RegExp) => {
    const offset = left.search(found);
    if (offset < 0) return;
    throw new CredenceError(code, `manuscript: ${rule}`, {
      place: place(offset),
      remedy: "write <!-- credence national.total mean -->£828m<!-- / --> or \\credence{national.total mean}{£828m}",
    });
  };
  refuse(
    "unclosed-number",
    "a number bound to a run must be closed on its line, with no other mark inside",
    syntax.open,
  );
  refuse(
    "mark-not-understood",
    "what looks like a mark must be written as one, in small letters and with no sign or blank too many",
    syntax.near,
  );
}

function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split("\n").length;
}
