/** Indexes as written: a list of names, a range of whole numbers, or a column of a file. */
import { column, type ReadTable } from "../assumptions/table.js";
import { CredenceError } from "../errors.js";
import type { Index } from "../formula/graph.js";
import { refuseBadName } from "../formula/names.js";
import { record } from "../schema/record.js";
import { list, number, text, wrongShape } from "../schema/shape.js";
import type { Written, WrittenEntry } from "../schema/written.js";

const range = record({ from: number, to: number }, ["from", "to"]);
const fileColumn = record({ file: text, column: text }, ["file", "column"]);

/** Longest index: beyond it a table is data for a file of its own, not a dimension of formulas. */
const mostElements = 100_000;

/**
 * An index and its elements. Numbers bear the name that they have everywhere, so that results are read back by it.
 * @throws CredenceError `bad-index` for empty, double or endless ones, and for 0.50 instead of 0.5.
 */
export function readIndex(entry: WrittenEntry, readTable: ReadTable): Index {
  refuseBadName("index", entry.key, entry.place);
  const index = { id: entry.key, place: entry.place, ...elementsOf(entry.value, entry.key, readTable) };
  const seen = new Set<string>();
  const double = index.elements.find((element) => seen.size === seen.add(element).size);
  if (double !== undefined) throw badIndex(entry, `element "${double}" stands twice`);
  if (index.elements.length === 0) throw badIndex(entry, "needs at least one element");
  const longer = index.numeric ? index.elements.find((element) => element !== String(Number(element))) : undefined;
  if (longer !== undefined) {
    const remedy = `write ${Number(longer)}, or "${longer}" in quotes for a name that is no number`;
    throw badIndex(entry, `element ${longer} is the number ${Number(longer)}`, remedy);
  }
  return index;
}

function elementsOf(written: Written, id: string, readTable: ReadTable): Pick<Index, "elements" | "numeric"> {
  if (written.kind === "list") {
    const numeric = written.items.every((item) => item.kind === "number");
    return { elements: list(text).read(written, id), numeric };
  }
  if (written.kind !== "record") throw wrongShape(id, "a list of names, { from, to } or { file, column }", written);
  if (written.entries.has("file")) {
    const { file, column: name } = fileColumn.read(written, id);
    return { elements: column(readTable(file, written.place), name, written.place), numeric: false };
  }
  return { elements: integers(written, id), numeric: true };
}

function integers(written: Written, id: string): readonly string[] {
  const { from, to } = range.read(written, id);
  const legal = Number.isSafeInteger(from) && Number.isSafeInteger(to) && from <= to && to - from < mostElements;
  if (!legal) {
    const rule = `must go from a whole number up to another, at most ${mostElements} long, got ${from} to ${to}`;
    throw new CredenceError("bad-index", `${id}: ${rule}`, { place: written.place });
  }
  return Array.from({ length: to - from + 1 }, (_, i) => String(from + i));
}

function badIndex(entry: WrittenEntry, problem: string, remedy?: string): CredenceError {
  return new CredenceError("bad-index", `index ${entry.key}: ${problem}`, { place: entry.place, remedy });
}
