import { readFileSync } from "node:fs";
import { Decimal } from "decimal.js";
import { defineFromFile } from "../../src/files/loadStudy.js";
import { evaluateExact } from "../../src/formula/exact.js";
import type { Choices, StudyDefinition } from "../../src/study/definition.js";
import { resolveStudy } from "../../src/study/resolve.js";

export const headlineStudy = "runs/hospital-care-at-home.yaml";

type Figures = Readonly<Record<string, string>>;

/** What the independent implementation (test/reference/savings.py) found in rational arithmetic. */
export const reference = (
  JSON.parse(readFileSync("test/reference/savings.json", "utf8")) as {
    readonly exact: {
      readonly "all presets": Figures;
      readonly presets: Readonly<Record<string, Figures>>;
      readonly "esd vector": Figures;
    };
  }
).exact;

/** Files are read once: what differs between tests is only what is chosen. */
const definitions = new Map<string, StudyDefinition>();

function studyOf(file: string, choices: Choices) {
  const definition = definitions.get(file) ?? defineFromFile(file);
  definitions.set(file, definition);
  return resolveStudy(definition, choices);
}

/** Some formulas of a study at its base case, in decimals. */
export function baseCase(file: string, wanted: readonly string[], choices: Choices = {}) {
  const study = studyOf(file, choices);
  const values = Object.fromEntries(study.assumptions.map(({ id, value }) => [id, value]));
  const found = evaluateExact(study.graph, values, wanted);
  return (id: string): Decimal => {
    const [text, more] = found[id] ?? [];
    if (text === undefined || more !== undefined) throw new Error(`${id} is not one number`);
    return new Decimal(text);
  };
}

/** Pounds and pence, as printed. */
export const pence = (value: Decimal): string => value.toFixed(2);

/** Millions of pounds with one decimal. */
export const millions = (value: Decimal): string => value.div(1e6).toFixed(1);

/** Relative distance of a value from a reference figure. */
export function distance(value: Decimal, wanted: string | undefined): number {
  if (wanted === undefined) throw new Error("no reference figure");
  const reference = new Decimal(wanted);
  return value.minus(reference).abs().div(Decimal.max(reference.abs(), 1)).toNumber();
}
