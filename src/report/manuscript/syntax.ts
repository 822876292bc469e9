/** How a number is bound to a run in each kind of manuscript. Adding one: a line. */
import { latex } from "../citation/bibtex.js";

export interface Syntax {
  /** Finds both the line that names the run (`folder`) and each bound number (`before`, `name`, `number`, `after`). */
  readonly pattern: RegExp;
  /** A binding that is opened and never closed. */
  readonly open: RegExp;
  readonly write: (text: string) => string;
}

const markdown: Syntax = {
  pattern:
    /<!--[ \t]*credence[ \t]+from[ \t]+(?<folder>[^\n]*?)[ \t]*-->|(?<before><!--[ \t]*credence[ \t]+(?<name>[^\n]*?)[ \t]*-->)(?<number>[^<\n]*)(?<after><!--[ \t]*\/[ \t]*-->)/g,
  open: /<!--[ \t]*credence\b/,
  write: (text) => text,
};

const tex: Syntax = {
  pattern:
    /%[ \t]*credence[ \t]+from[ \t]+(?<folder>[^\n]*?)[ \t]*$|(?<before>(?<!command\{)\\credence\{(?<name>[^{}\n]*)\}\{)(?<number>(?:[^{}\n]|\{\})*)(?<after>\})/gm,
  open: /(?<!command\{)\\credence\{/,
  write: latex,
};

/** By the end of the file's name. */
export const syntaxes: Readonly<Record<string, Syntax>> = { md: markdown, markdown, qmd: markdown, Rmd: markdown, tex };
