/** An assumption set as YAML text, with what could not be taken over as comments. */
import { stringify } from "yaml";
import type { ImportedSet } from "../exchange/importSheet.js";

export function assumptionSetText({ document, leftOut }: ImportedSet): string {
  const body = stringify(document, { lineWidth: 0 });
  const formulas = leftOut.filter(({ isCell }) => isCell !== true);
  const cells = leftOut.filter(({ isCell }) => isCell === true);
  return [
    body,
    ...remark("Formulas of the sheet, to be written under formulas:", formulas),
    ...remark("Cells of tables, to be written by hand as one assumption over its index:", cells),
  ].join("");
}

function remark(title: string, leftOut: ImportedSet["leftOut"]): readonly string[] {
  if (leftOut.length === 0) return [];
  const lines = leftOut.map(({ id, text }) => `#   ${id}: ${text.replace(/\s+/g, " ")}\n`);
  return [`# ${title}\n`, ...lines];
}
