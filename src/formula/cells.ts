/** Cells of an indexed value: row-major over its indexes, labelled as people write them, `cash[year=1]`. */
import { CredenceError, unknownName } from "../errors.js";
import type { Index } from "./graph.js";

type Indexes = Readonly<Record<string, Index>>;

/** How many cells a value over these indexes has; a value over none is a single cell. */
export function cellCount(over: readonly string[], indexes: Indexes): number {
  return over.reduce((count, id) => count * elementsOf(id, indexes).length, 1);
}

/** The label of one cell: `total`, `cash[year=1]`, `spells[hrg=H80-81,band=low]`. */
export function cellLabel(id: string, over: readonly string[], indexes: Indexes, cell: number): string {
  if (over.length === 0) return id;
  const parts: string[] = [];
  let rest = cell;
  for (const index of [...over].reverse()) {
    const elements = elementsOf(index, indexes);
    parts.unshift(`${index}=${elements[rest % elements.length]}`);
    rest = Math.floor(rest / elements.length);
  }
  return `${id}[${parts.join(",")}]`;
}

/**
 * The cell that a label names: the inverse of `cellLabel`. The indexes may come in any order, an element in quotes.
 * `overOf` gives the indexes of an id, or undefined where it is unknown.
 * Throws CredenceError: `cell-label`, `unknown-name`, `unknown-index`, `unknown-element`.
 */
export function parseCellLabel(
  label: string,
  overOf: (id: string) => readonly string[] | undefined,
  indexes: Indexes,
): { readonly id: string; readonly cell: number } {
  const bracket = label.indexOf("[");
  const id = (bracket < 0 ? label : label.slice(0, bracket)).trim();
  const over = overOf(id);
  if (over === undefined) throw new CredenceError("unknown-name", `unknown name "${id}"`);
  if (bracket >= 0 && !label.trimEnd().endsWith("]")) throw malformed(label, id, over);
  const inside = bracket < 0 ? "" : label.slice(bracket + 1, label.lastIndexOf("]"));
  const picks = readPicks(inside, label, over, indexes);
  if (picks.size !== over.length) throw malformed(label, id, over);
  let cell = 0;
  for (const index of over) cell = cell * elementsOf(index, indexes).length + (picks.get(index) ?? 0);
  return { id, cell };
}

/** Position of a written element in an index: by its text, for a numeric index also by its value; -1 if there is none. */
export function elementPosition(index: Index, written: string): number {
  const position = index.elements.indexOf(written);
  if (position >= 0 || !index.numeric || written.trim() === "") return position;
  const value = Number(written);
  return index.elements.findIndex((element) => Number(element) === value);
}

/** Reads `hrg=H80-81,band="low, young"`: an element runs to the next `,index=`. */
function readPicks(inside: string, label: string, over: readonly string[], indexes: Indexes): Map<string, number> {
  const picks = new Map<string, number>();
  const parts = inside === "" ? [] : inside.split(/,(?=[^,="']+=)/u);
  for (const part of parts) {
    const equals = part.indexOf("=");
    const index = part.slice(0, Math.max(0, equals)).trim();
    const element = part.slice(equals + 1).trim();
    if (!over.includes(index)) {
      const { message, remedy } = unknownName("index", index, over);
      throw new CredenceError("unknown-index", `${label}: ${message}`, { remedy });
    }
    const unquoted = /^(["']).*\1$/u.test(element) ? element.slice(1, -1) : element;
    const found = indexes[index];
    const position = found === undefined ? -1 : elementPosition(found, unquoted);
    if (position < 0) {
      const { message, remedy } = unknownName(`element of ${index}`, unquoted, elementsOf(index, indexes));
      throw new CredenceError("unknown-element", `${label}: ${message}`, { remedy });
    }
    picks.set(index, position);
  }
  return picks;
}

function malformed(label: string, id: string, over: readonly string[]): CredenceError {
  const form = over.length === 0 ? id : `${id}[${over.map((index) => `${index}=…`).join(",")}]`;
  return new CredenceError("cell-label", `${label}: no single cell is named`, { remedy: `write ${form}` });
}

function elementsOf(id: string, indexes: Indexes): readonly string[] {
  const index = Object.hasOwn(indexes, id) ? indexes[id] : undefined;
  if (index === undefined) throw new CredenceError("unknown-index", `unknown index "${id}"`);
  return index.elements;
}
