/** A run as a BibTeX entry. */
import type { Findings } from "../../summary/result.js";
import { referenceOf } from "./reference.js";

export function bibtex(findings: Findings): string {
  const { key, title, author, version, note } = referenceOf(findings);
  const fields = { title: `{${latex(title)}}`, author: `{${author}}`, version, note: latex(note) };
  const lines = Object.entries(fields).map(([name, value]) => `  ${name.padEnd(7)} = {${value}}`);
  return `@software{${key},\n${lines.join(",\n")}\n}\n`;
}

const escapes: Readonly<Record<string, string>> = {
  "\\": "\\textbackslash{}",
  "~": "\\textasciitilde{}",
  "^": "\\textasciicircum{}",
  "£": "\\pounds{}",
};

/** Text as LaTeX prints it: what would be a command there is escaped. */
export function latex(text: string): string {
  return text.replace(/[\\{}#$%&_~^£]/g, (sign) => escapes[sign] ?? `\\${sign}`);
}
