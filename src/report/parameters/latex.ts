/** The table of parameters as LaTeX: a longtable with booktabs rules, to be \input into a paper. */
import { caption, columns, correlationCaption, printedRows } from "./columns.js";
import { correlationColumns } from "./correlations.js";
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

type Table = readonly (readonly string[])[];

export function parametersLatex(study: string, rows: readonly ParameterRow[], correlations: Table = []): string {
  const widths = "p{0.22\\linewidth}rp{0.2\\linewidth}rlp{0.1\\linewidth}p{0.2\\linewidth}";
  const main = longtable(widths, caption(study), columns, printedRows(rows));
  const pairs = longtable("p{0.3\\linewidth}p{0.3\\linewidth}rr", correlationCaption, correlationColumns, correlations);
  const needs = "% needs \\usepackage{longtable,booktabs,array}";
  return [needs, ...main, ...(correlations.length === 0 ? [] : pairs)].join("\n");
}

function longtable(widths: string, title: string, titles: readonly string[], rows: Table): readonly string[] {
  const line = (cells: readonly string[]): string => `${cells.map(escaped).join(" & ")} \\\\`;
  return [
    `\\begin{longtable}{${widths}}`,
    `\\caption{${escaped(title)}} \\\\`,
    "\\toprule",
    line(titles),
    "\\midrule",
    "\\endhead",
    ...rows.map(line),
    "\\bottomrule",
    "\\end{longtable}",
  ];
}

function escaped(text: string): string {
  return text.replace(/[\r\n]+/g, " ").replace(/[\\~^£€\u2212∞–]|[&%$#_{}]/g, (sign) => signs[sign] ?? `\\${sign}`);
}
