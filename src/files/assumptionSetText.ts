/** An assumption set as YAML text, with what could not be taken over as comments. */
import { stringify } from "yaml";
import type { ImportedSet } from "../exchange/importSheet.js";

export function assumptionSetText({ document, leftOut }: ImportedSet): string {
  const body = stringify(document, { lineWidth: 0 });
  if (leftOut.length === 0) return body;
  const lines = leftOut.map(({ id, text }) => `#   ${id}: ${text.replace(/\s+/g, " ")}`);
  return `${body}# Formulas of the sheet, to be written under formulas:\n${lines.join("\n")}\n`;
}
