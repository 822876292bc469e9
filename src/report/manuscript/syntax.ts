/** How a number is bound to a run in each kind of manuscript. Adding one: a line. */
import { latex } from "../citation/bibtex.js";

/** The marks of one kind of manuscript. */
export interface Syntax {
  /** Finds both the line that names the run (`folder`) and each bound number (`before`, `name`, `number`, `after`). */
  readonly pattern: RegExp;
  /** A binding that is opened and never closed. */
  readonly open: RegExp;
  /** What was meant as a mark and is none: in capitals, with a stroke too many, a blank before a brace. */
  readonly near: RegExp;
  readonly write: (text: string) => string;
}

const markdown: Syntax = {
  pattern:
    /<!--[ \t]*credence[ \t]+from[ \t]+(?<folder>(?:(?!-->)[^\n])*?)[ \t]*-->|(?<before><!--[ \t]*credence[ \t]+(?<name>(?:(?!-->)[^\n])*?)[ \t]*-->)(?<number>[^<\n]*)(?<after><!--[ \t]*\/[ \t]*-->)/g,
  open: /<!--[ \t]*credence\b/,
  near: /<!-+\s*\W?credence\b|<!-+\s*\/\s*-+>/i,
  write: (text) => text,
};

/** A percent sign that starts a comment: `\%` is a sign of the prose, `\\%` a line's end and a comment. */
const comment = String.raw`(?<=(?:^|[^\\])(?:\\\\)*)%[ \t]*`;
/** Where the macro is used, not where it is defined. */
const macro = String.raw`(?<!(?:command\*?\s*\{?|\\def)\s*)\\credence`;

const tex: Syntax = {
  pattern: new RegExp(
    String.raw`${comment}credence[ \t]+from[ \t]+(?<folder>[^\n]*?)[ \t]*$|(?<before>${macro}\{(?<name>[^{}\n]*)\}\{)(?<number>(?:[^{}\n]|\{\})*)(?<after>\})`,
    "gm",
  ),
  open: new RegExp(String.raw`${macro}\{`),
  near: new RegExp(String.raw`${macro}(?![a-z@])|${comment}credence[ \t]+from\b`, "im"),
  write: latex,
};

/** By the end of the file's name. */
export const syntaxes: Readonly<Record<string, Syntax>> = { md: markdown, markdown, qmd: markdown, Rmd: markdown, tex };
