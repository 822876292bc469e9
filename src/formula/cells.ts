/** Cells of an indexed value: row-major over its indexes, labelled as people write them, `cash[year=1]`. */
import { CredenceError } from "../errors.js";
import type { Index } from "./graph.js";

type Indexes = Readonly<Record<string, Index>>;

/** How many cells a value over these indexes has; a value over none is a single cell. */
export function cellCount(over: readonly string[], indexes: Indexes): number {
  return over.reduce((count, id) => count * elementsOf(id, indexes).length, 1);
}

/** How many cells a value over these indexes has. */
export function cellsOver(indexes: readonly Index[]): number {
  return indexes.reduce((count, { elements }) => count * elements.length, 1);
}

/** Indexes by their ids, as labels of cells need them. */
export function indexesById(indexes: readonly Index[]): Indexes {
  return Object.fromEntries(indexes.map((index) => [index.id, index]));
}

/** The id that the label of a cell begins with: `cash` of `cash[year=1]`, and of `cash`. */
export function idOfCell(label: string): string {
  return label.replace(/\[.*$/, "");
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

/** Position of a written element in an index: by its text, for a numeric index also by its value; -1 if there is none. */
export function elementPosition(index: Index, written: string): number {
  const position = index.elements.indexOf(written);
  if (position >= 0 || !index.numeric || written.trim() === "") return position;
  const value = Number(written);
  return index.elements.findIndex((element) => Number(element) === value);
}

function elementsOf(id: string, indexes: Indexes): readonly string[] {
  const index = Object.hasOwn(indexes, id) ? indexes[id] : undefined;
  if (index === undefined) throw new CredenceError("unknown-index", `unknown index "${id}"`);
  return index.elements;
}
