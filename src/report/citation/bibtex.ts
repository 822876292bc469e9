/** A run as a BibTeX entry. */
import type { Findings } from "../../summary/result.js";
import type { Release } from "../../version.js";
import { referenceOf } from "./reference.js";

/** `software` is a type of BibLaTeX; BibTeX itself prints types that it does not know as `misc`, year and note included. */
export function bibtex(findings: Findings, by?: Release): string {
  const { key, title, author, version, note, issued, url } = referenceOf(findings, by);
  const dated = issued && { year: String(issued[0]), month: String(issued[1]) };
  const fields = { title: `{${latex(title)}}`, author: `{${author}}`, ...dated, version, url, note: latex(note) };
  const given = Object.entries(fields).filter(([, value]) => value !== undefined);
  const lines = given.map(([name, value]) => `  ${name.padEnd(7)} = {${value}}`);
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
