/** The one namespace that indexes, settings, assumptions and formulas share. */
import { CredenceError, type Place } from "../errors.js";
import type { Declarations, FormulaText, GraphInput, Index } from "./graph.js";
import { refuseBadName } from "./names.js";
import { placeAt } from "./place.js";

type Setting = Declarations["settings"][number];

/** What a name stands for. */
export type Declared =
  | { readonly kind: "index"; readonly index: Index }
  | { readonly kind: "setting"; readonly setting: Setting }
  | { readonly kind: "input"; readonly input: GraphInput }
  | { readonly kind: "formula"; readonly formula: FormulaText };

/** All names that are declared, in the order of declaration. */
export type Namespace = ReadonlyMap<string, Declared>;

/**
 * Gathers all declared names.
 * Throws CredenceError: `duplicate-name`, and what `refuseBadName`, `checkIndex` and `checkSetting` say.
 */
export function declareNames(declarations: Declarations): Namespace {
  const names = new Map<string, Declared>();
  const declare = (id: string, declared: Declared, place: Place | undefined): void => {
    refuseBadName(kindInWords(declared.kind).replace(/^an? /, ""), id, place);
    const before = names.get(id);
    if (before !== undefined) throw duplicate(id, before, declared, place);
    names.set(id, declared);
  };
  for (const index of declarations.indexes) {
    checkIndex(index);
    declare(index.id, { kind: "index", index }, index.place);
  }
  for (const setting of declarations.settings) {
    checkSetting(setting);
    declare(setting.id, { kind: "setting", setting }, undefined);
  }
  for (const input of declarations.inputs) declare(input.id, { kind: "input", input }, input.place);
  for (const formula of declarations.formulas) {
    declare(formula.id, { kind: "formula", formula }, placeAt(formula.source, 0));
  }
  return names;
}

/** In words: "an assumption". */
export function kindInWords(kind: Declared["kind"]): string {
  return { index: "an index", setting: "a setting", input: "an assumption", formula: "a formula" }[kind];
}

function checkIndex(index: Index): void {
  const fail = (message: string): never => {
    throw new CredenceError("malformed-index", `${index.id}: ${message}`, { place: index.place });
  };
  if (index.elements.length === 0) fail("an index needs at least one element");
  const seen = new Set<string>();
  for (const element of index.elements) {
    const key = index.numeric ? String(Number(element)) : element;
    if (seen.has(key)) fail(`element "${element}" is listed twice`);
    if (index.numeric && (element.trim() === "" || !Number.isFinite(Number(element)))) {
      fail(`elements of a numeric index must be numbers, got "${element}"`);
    }
    seen.add(key);
  }
}

function checkSetting(setting: Setting): void {
  if (setting.oneOf.includes(setting.value)) return;
  throw new CredenceError(
    "setting-value",
    `${setting.id}: must be one of ${setting.oneOf.join(", ")}, got ${setting.value}`,
  );
}

function duplicate(id: string, before: Declared, again: Declared, place: Place | undefined): CredenceError {
  const kinds = before.kind === again.kind ? `${kindInWords(before.kind)} twice` : "";
  const both = kinds === "" ? `both ${kindInWords(before.kind)} and ${kindInWords(again.kind)}` : kinds;
  return new CredenceError("duplicate-name", `${id}: declared as ${both}`, { place, remedy: "rename one of them" });
}
