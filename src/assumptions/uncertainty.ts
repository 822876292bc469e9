/** The distribution of a written record: its family and the parameters of each cell. */
import { CredenceError } from "../errors.js";
import type { Parameters } from "../families/distribution.js";
import { families, makeDistribution, resolveParameters } from "../families/index.js";
import { asLists, isNumberKey } from "../families/pairs.js";
import { text, wrongShape } from "../schema/shape.js";
import type { Written, WrittenEntry, WrittenNumber, WrittenRecord } from "../schema/written.js";
import type { Joint, Uncertainty } from "./assumption.js";
import { decimalCells, decimalText, type Layout, sampleColumn } from "./cells.js";
import { exactMean, exactShares } from "./exactMean.js";
import { readJoint } from "./joint.js";
import { familyKeys } from "./keys.js";
import { readWithin } from "./within.js";

/** What of a record says how its cells are drawn together. */
export interface JointKeys {
  readonly distribution?: string | undefined;
  readonly common?: boolean | undefined;
  readonly within?: Written | undefined;
  readonly file?: string | undefined;
  readonly column?: string | undefined;
}

/**
 * Family and parameters of each cell; undefined for a constant.
 * @throws CredenceError for keys without a family, impossible moments, a simplex over the wrong number of cells.
 */
export function readUncertainty(
  id: string,
  written: WrittenRecord,
  keys: JointKeys,
  layout: Layout,
): Uncertainty | undefined {
  const family = keys.distribution;
  if (family === undefined || family === "fixed") return undefined;
  if (families[family]?.makeJoint !== undefined) return readJoint(family, id, written, layout);
  const joint = jointOf(family, keys, layout, id, written);
  const cells = joint === "simplex" ? 1 : cellCountOf(layout);
  const [lists, words] = [listKeys(family), wordKeys(family)];
  const stated = familyKeys(family).flatMap((key) => {
    const entry = written.entries.get(key);
    return entry === undefined || key === "value"
      ? []
      : [
          words.has(key)
            ? [key, wordCells(entry.value, cells, `${id}: ${key}`)]
            : [key, parameterCells(key, entry.value, lists.has(key), layout, cells, id)],
        ];
  });
  const columns: Record<string, Parameters[string][]> = {
    ...Object.fromEntries(stated),
    ...sampleOf(family, keys, layout, cells, id, written),
    ...pairsOf(family, cells, id, written),
  };
  const parameters = Array.from({ length: cells }, (_, cell) =>
    resolveParameters(family, pickCell(columns, cell), id, written.place),
  );
  if (joint === "simplex") refuseWrongSize(parameters, layout, id, written);
  return { family, joint, parameters, within: readWithin(keys.within, joint, cells, id) };
}

function cellCountOf(layout: Layout): number {
  return layout.over.reduce((product, index) => product * index.elements.length, 1);
}

function jointOf(family: string, keys: JointKeys, layout: Layout, id: string, written: Written): Joint {
  if (families[family]?.makeSimplex === undefined) return keys.common === true ? "common" : "each";
  if (layout.over.length === 1) return "simplex";
  const rule = `${id}: a ${family} runs over one index, got ${layout.over.length}`;
  throw new CredenceError("simplex-index", rule, { place: written.place, remedy: 'add "over: NAME"' });
}

/** Parameters that are lists by nature, whatever the assumption runs over. */
function listKeys(family: string): ReadonlySet<string> {
  return new Set(["truncate", ...(families[family]?.parameterisations.flatMap((way) => way.lists ?? []) ?? [])]);
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
  const lists = written.items.every((item) => item.kind === "list") ? written.items : undefined;
  if (lists === undefined) return new Array<readonly number[]>(cells).fill(numbersOf(written, subject));
  if (lists.length === cells) return lists.map((item) => numbersOf(item, subject));
  throw wrongShape(subject, `${cells} lists of numbers, one a cell`, written);
}

function numbersOf(written: Written, subject: string): readonly number[] {
  if (written.kind !== "list") throw wrongShape(subject, "a list of numbers", written);
  return written.items.map((item) => (openEnd(item, subject) ? item.value : Number(decimalText(item, subject))));
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

/** An infinite end of a truncation: the one place where an infinite number means something. */
function openEnd(item: Written, subject: string): item is WrittenNumber {
  return item.kind === "number" && Math.abs(item.value) === Number.POSITIVE_INFINITY && subject.endsWith(": truncate");
}

function pickCell(columns: Record<string, Parameters[string][]>, cell: number): Parameters {
  return Object.fromEntries(Object.entries(columns).map(([key, values]) => [key, values[cell] ?? Number.NaN]));
}

function refuseWrongSize(parameters: readonly Parameters[], layout: Layout, id: string, written: Written): void {
  const size = cellCountOf(layout);
  const alpha = parameters[0]?.alpha;
  if (Array.isArray(alpha) && alpha.length === size) return;
  const rule = `${id}: needs one alpha for each of ${size} elements of ${layout.over[0]?.id}`;
  throw new CredenceError("cell-count", rule, { place: written.place });
}

/**
 * The distribution's mean as the base case. A mean that the record itself states is taken as written, so that the base
 * case is exact.
 * @throws CredenceError `no-value` where there is no distribution either, `no-mean` where its tails are too heavy.
 */
export function meanCells(
  uncertainty: Uncertainty | undefined,
  written: WrittenRecord,
  layout: Layout,
  entry: WrittenEntry,
): readonly string[] {
  if (uncertainty === undefined) {
    throw new CredenceError("no-value", `${entry.key}: needs a value or a distribution`, { place: entry.place });
  }
  const { family, joint, parameters } = uncertainty;
  const stated = written.entries.get("mean");
  if (stated !== undefined && !written.entries.has("truncate")) return decimalCells(stated.value, layout, entry.key);
  if (joint === "simplex") return exactShares((parameters[0]?.alpha ?? []) as readonly number[]);
  return parameters.map(
    (cell) => exactMean(family, cell) ?? String(finiteMean(makeDistribution(family, cell).mean, entry)),
  );
}

function finiteMean(mean: number, entry: WrittenEntry): number {
  if (Number.isFinite(mean)) return mean;
  const rule = `${entry.key}: this distribution has no mean that could be the base case`;
  throw new CredenceError("no-mean", rule, { place: entry.place, remedy: "state the base case as value" });
}
