/** The formulas of a study: those of its model and its own, each with the place of its text. */
import { CredenceError } from "../errors.js";
import type { FormulaText } from "../formula/graph.js";
import { refuseBadName } from "../formula/names.js";
import type { Named } from "../schema/shape.js";
import { wrongShape } from "../schema/shape.js";
import type { Written } from "../schema/written.js";
import { formulaShape } from "./documentParts.js";
import type { Model } from "./model.js";

/** @throws CredenceError `duplicate-name` where the study gives a formula that its model has already. */
export function readFormulas(model: Model | undefined, written: readonly Named<Written>[]): readonly FormulaText[] {
  const shipped = Object.entries(model?.formulas ?? {}).map(([id, formula]) =>
    shippedFormula(model?.name ?? "", id, formula),
  );
  const own = written.map(({ id, entry, value }) => {
    refuseBadName("formula", id, entry.place);
    if (shipped.some((formula) => formula.id === id)) {
      const rule = `formula "${id}": is one of the model ${model?.name}`;
      throw new CredenceError("duplicate-name", rule, { place: entry.place, remedy: "give it another name" });
    }
    return readFormula(id, value);
  });
  return [...shipped, ...own];
}

function shippedFormula(model: string, id: string, formula: Model["formulas"][string]): FormulaText {
  const at = (text: string) => ({ text, file: `model ${model}, ${id}`, line: 1, column: 1 });
  if (typeof formula === "string") return { id, source: at(formula) };
  const { unit, label } = formula;
  if ("formula" in formula) return { id, unit, label, source: at(formula.formula) };
  const cells = Object.entries(formula.cells).map(([element, text]) => ({ element, source: at(text) }));
  return { id, unit, label, source: at(""), gather: { over: formula.over, cells } };
}

function readFormula(id: string, written: Written): FormulaText {
  if (written.kind === "record") {
    if (written.entries.has("over")) return gathered(id, written);
    const { formula, unit, label } = formulaShape.read(written, id);
    const { file, line, column } = written.entries.get("formula")?.value.place ?? written.place;
    return { id, unit, label, source: { text: formula, file, line, column } };
  }
  return { id, source: sourceOf(written, id) };
}

function sourceOf(written: Written, id: string) {
  if (written.kind !== "text" && written.kind !== "number") throw wrongShape(id, "a formula", written);
  const { file, line, column } = written.place;
  return { text: written.text, file, line, column };
}

/** `{ over: term, tariff: …, bed_days: … }`: one formula an element, gathered into an index. */
function gathered(id: string, written: Written & { kind: "record" }): FormulaText {
  const texts = new Map([...written.entries].map(([key, { value }]) => [key, value]));
  const about = ["over", "unit", "label", "note"];
  const read = (key: string): string | undefined => {
    const value = texts.get(key);
    return value === undefined ? undefined : sourceOf(value, `${id}: ${key}`).text;
  };
  const cells = [...texts].filter(([key]) => !about.includes(key));
  return {
    id,
    unit: read("unit"),
    label: read("label"),
    source: { text: "", ...written.place },
    gather: {
      over: read("over") ?? "",
      cells: cells.map(([element, value]) => ({ element, source: sourceOf(value, `${id}: ${element}`) })),
    },
  };
}
