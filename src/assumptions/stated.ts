/** The parameters of each cell as a person stated them, before they become canonical. */
import { CredenceError } from "../errors.js";
import type { Parameter, Parameters } from "../families/distribution.js";
import { families } from "../families/index.js";
import { keepMeanKey } from "../families/keptMean.js";
import { asLists, isNumberKey } from "../families/pairs.js";
import { cellsOver } from "../formula/cells.js";
import { text, wrongShape } from "../schema/shape.js";
import type { Written, WrittenRecord } from "../schema/written.js";
import { decimalCells, decimalText, type Layout, listedNumber, sampleColumn } from "./cells.js";
import { familyKeys } from "./keys.js";
import { readMembers } from "./members.js";

/** What of a record says how its cells are drawn together. */
export interface JointKeys {
  readonly distribution?: string | undefined;
  readonly common?: boolean | undefined;
  readonly within?: Written | undefined;
  readonly file?: string | undefined;
  readonly column?: string | undefined;
  readonly [keepMeanKey]?: Written | undefined;
}

/** A written distribution: how many cells it has, and what it runs over. */
export interface WrittenDistribution {
  readonly id: string;
  readonly family: string;
  readonly written: WrittenRecord;
  readonly keys: JointKeys;
  readonly layout: Layout;
  readonly cells: number;
}

/**
 * One entry a cell, by the keys that were written: `{ mean: 9900, sd: 3000 }`.
 * @throws CredenceError `wrong-type`, `cell-count`, `missing-key`.
 */
export function readStated({ id, family, written, keys, layout, cells }: WrittenDistribution): readonly Parameters[] {
  const [lists, words, members] = [listKeys(family), wordKeys(family), memberKeys(family)];
  const read = (key: string, value: Written): readonly Parameter[] => {
    if (words.has(key)) return wordCells(value, cells, `${id}: ${key}`);
    if (members.has(key)) return new Array<Parameter>(cells).fill(readMembers(value, `${id}: ${key}`));
    return parameterCells(key, value, lists.has(key), layout, cells, id);
  };
  const stated = familyKeys(family).flatMap((key) => {
    const entry = written.entries.get(key);
    return entry === undefined || key === "value" ? [] : [[key, read(key, entry.value)] as const];
  });
  const columns: Record<string, readonly Parameters[string][]> = {
    ...Object.fromEntries(stated),
    ...sampleOf(family, keys, layout, cells, id, written),
    ...pairsOf(family, cells, id, written),
  };
  return Array.from({ length: cells }, (_, cell) => pickCell(columns, cell));
}

/** Parameters that are lists by nature, whatever the assumption runs over. */
function listKeys(family: string): ReadonlySet<string> {
  return new Set(["truncate", ...(families[family]?.parameterisations.flatMap((way) => way.lists ?? []) ?? [])]);
}

/** Parameters that are lists of distributions. */
function memberKeys(family: string): ReadonlySet<string> {
  return new Set(families[family]?.parameterisations.flatMap((way) => way.members ?? []));
}

/** `keep-mean: true`, or for each cell the mean that was kept (as manifests have it). */
export function keptMeans(written: Written | undefined, layout: Layout, id: string): readonly (boolean | number)[] {
  if (written === undefined) return [];
  if (written.kind !== "flag") return decimalCells(written, layout, `${id}: ${keepMeanKey}`).map(Number);
  return new Array<boolean>(cellsOver(layout.over)).fill(written.value);
}

/** Parameters that are words. */
function wordKeys(family: string): ReadonlySet<string> {
  return new Set(families[family]?.parameterisations.flatMap((way) => way.words ?? []));
}

/** One word for all cells, or one for each. */
function wordCells(written: Written, cells: number, subject: string): readonly string[] {
  if (written.kind !== "list") return new Array<string>(cells).fill(text.read(written, subject));
  if (written.items.length === cells) return written.items.map((item) => text.read(item, subject));
  throw wrongShape(subject, `one word, or ${cells} of them`, written);
}

/** The sample that `file` and `column` hold, the same for each cell. */
function sampleOf(family: string, keys: JointKeys, layout: Layout, cells: number, id: string, written: Written) {
  const key = families[family]?.sample;
  if (key === undefined || keys.file === undefined) return {};
  if (keys.column !== undefined) {
    const sample = sampleColumn(keys.file, keys.column, layout, written, id);
    return { [key]: new Array<readonly number[]>(cells).fill(sample) };
  }
  throw new CredenceError("missing-key", `${id}: needs the key "column" beside "file"`, { place: written.place });
}

function parameterCells(key: string, written: Written, isList: boolean, layout: Layout, cells: number, id: string) {
  const subject = `${id}: ${key}`;
  if (!isList) return decimalCells(written, layout, subject).map(Number);
  if (written.kind !== "list") throw wrongShape(subject, "a list of numbers", written);
  const nested = written.items.length > 0 && written.items.every((item) => item.kind === "list");
  const lists = nested ? written.items : undefined;
  if (lists === undefined) return new Array<readonly number[]>(cells).fill(numbersOf(written, subject));
  if (lists.length === cells) return lists.map((item) => numbersOf(item, subject));
  throw wrongShape(subject, `${cells} lists of numbers, one a cell`, written);
}

function numbersOf(written: Written, subject: string): readonly number[] {
  if (written.kind !== "list") throw wrongShape(subject, "a list of numbers", written);
  return written.items.map((item) => listedNumber(item, subject));
}

/** Keys that are numbers, `0.05: 2`, the same for each cell. */
function pairsOf(family: string, cells: number, id: string, written: WrittenRecord) {
  const pairs = families[family]?.pairs;
  const numbered = [...written.entries.values()].filter(({ key }) => isNumberKey(key));
  if (pairs === undefined || numbered.length === 0) return {};
  const [keys, values] = asLists(
    numbered.map(({ key, value }) => [key, Number(decimalText(value, `${id}: ${key}`))] as const),
  );
  const repeated = (numbers: readonly number[]) => new Array<readonly number[]>(cells).fill(numbers);
  return { [pairs[0]]: repeated(keys), [pairs[1]]: repeated(values.map(Number)) };
}

function pickCell(columns: Record<string, readonly Parameters[string][]>, cell: number): Parameters {
  return Object.fromEntries(Object.entries(columns).map(([key, values]) => [key, values[cell] ?? Number.NaN]));
}
