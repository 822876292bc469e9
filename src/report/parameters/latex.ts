/** The table of parameters as LaTeX: a longtable with booktabs rules, to be \input into a paper. */
import { caption, columns, printedRows } from "./columns.js";
import type { ParameterRow } from "./rows.js";

const signs: Readonly<Record<string, string>> = {
  "\\": "\\textbackslash{}",
  "~": "\\textasciitilde{}",
  "^": "\\textasciicircum{}",
  "£": "\\pounds{}",
  "€": "\\texteuro{}",
  "\u2212": "$-$",
  "∞": "$\\infty$",
  "–": "--",
};

export function parametersLatex(study: string, rows: readonly ParameterRow[]): string {
  const line = (cells: readonly string[]): string => `${cells.map(escaped).join(" & ")} \\\\`;
  return [
    "% needs \\usepackage{longtable,booktabs,array}",
    "\\begin{longtable}{p{0.22\\linewidth}rp{0.2\\linewidth}rlp{0.1\\linewidth}p{0.2\\linewidth}}",
    `\\caption{${escaped(caption(study))}} \\\\`,
    "\\toprule",
    line(columns),
    "\\midrule",
    "\\endhead",
    ...printedRows(rows).map(line),
    "\\bottomrule",
    "\\end{longtable}",
  ].join("\n");
}

function escaped(text: string): string {
  return text.replace(/[\r\n]+/g, " ").replace(/[\\~^£€\u2212∞–]|[&%$#_{}]/g, (sign) => signs[sign] ?? `\\${sign}`);
}
