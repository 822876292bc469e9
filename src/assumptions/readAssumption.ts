/** A written record becomes an assumption: its cells, its distribution, its base case, checked against each other. */
import { CredenceError } from "../errors.js";
import { families } from "../families/index.js";
import { isNumberKey } from "../families/pairs.js";
import { cellLabel, indexesById } from "../formula/cells.js";
import type { Index } from "../formula/graph.js";
import { entriesOf, refuseUnknownKeys } from "../schema/record.js";
import type { Read } from "../schema/shape.js";
import type { Written, WrittenEntry, WrittenRecord } from "../schema/written.js";
import type { Assumption } from "./assumption.js";
import { refuseBaseCaseOutside, refuseOtherSum } from "./baseCase.js";
import { columnCells, decimalCells, type Layout } from "./cells.js";
import { isElicited } from "./elicitation.js";
import { refuseImpossibleShares } from "./impossibleShare.js";
import { inflatedRecord } from "./inflated.js";
import { assumptionKeys, familyKeys } from "./keys.js";
import type { ReadTable } from "./table.js";
import { meanCells, readUncertainty } from "./uncertainty.js";

/** What the rest of a study lends to the reading of one record. */
export interface Surroundings {
  readonly index: (id: string, written: Written) => Index;
  readonly readTable: ReadTable;
  readonly priceYear?: string | undefined;
  /** Price year that money is brought to unless the record says otherwise. */
  readonly inflateTo?: string | undefined;
  /** Base cases beyond 99 % of their distribution and impossible shares are kept, for the lint to find. */
  readonly keepOutside?: boolean | undefined;
}

type CommonKeys = { readonly [K in keyof typeof assumptionKeys]?: Read<(typeof assumptionKeys)[K]> };

/**
 * Reads one assumption. A bare number stands for `{ value: number }`.
 * @throws CredenceError with the place of what is wrong: unknown keys, impossible moments, cells that do not fit their
 * index, a base case outside its own distribution unless that is kept.
 */
export function readAssumption(entry: WrittenEntry, surroundings: Surroundings): Assumption {
  const stated = asRecord(entry);
  const asked = readKeys(entry.key, stated);
  const years = {
    from: asked["price-year"] ?? surroundings.priceYear,
    to: asked["inflate-to"] ?? surroundings.inflateTo,
  };
  const written = inflatedRecord(entry.key, stated, years);
  const keys = readKeys(entry.key, written);
  const over = keys.over ?? [];
  const layout = { over: over.map((id) => surroundings.index(id, written)), readTable: surroundings.readTable };
  const { uncertainty, stated: parameters } = readUncertainty(entry.key, written, keys, layout);
  const assumption: Assumption = {
    id: entry.key,
    label: keys.label,
    // Shares that add up to one are plain numbers, whether or not somebody says so.
    unit: keys.unit ?? (uncertainty?.joint === "simplex" ? "proportion" : undefined),
    over,
    value: statedValue(entry, written, keys, layout) ?? meanCells(uncertainty, written, layout, entry),
    uncertainty,
    stated: parameters,
    sameAs: keys["same-as"],
    // What somebody judged is elicited, whether or not somebody says so.
    provenance: keys.provenance ?? (isElicited(keys.distribution) ? "elicited" : undefined),
    source: keys.source,
    note: keys.note,
    priceYear: keys["price-year"] ?? surroundings.priceYear,
    notInflated: keys["not-inflated"],
    allow: keys.allow,
    place: entry.place,
  };
  refuseOtherSum(assumption);
  if (surroundings.keepOutside === true) return assumption;
  const indexes = indexesById(layout.over);
  const nameOf = (cell: number): string => cellLabel(entry.key, over, indexes, cell);
  refuseImpossibleShares(assumption, nameOf);
  refuseBaseCaseOutside(assumption, nameOf);
  return assumption;
}

function asRecord(entry: WrittenEntry): WrittenRecord {
  const { value, place } = entry;
  if (value.kind !== "number" && value.kind !== "text") {
    entriesOf(value, entry.key);
    return value as WrittenRecord;
  }
  return { kind: "record", place, entries: new Map([["value", { key: "value", place: value.place, value }]]) };
}

function readKeys(id: string, written: WrittenRecord): CommonKeys {
  const named = written.entries.get("distribution");
  const family = named === undefined ? undefined : assumptionKeys.distribution.read(named.value, `${id}: distribution`);
  const known = [...Object.keys(assumptionKeys), ...(family ? familyKeys(family) : [])];
  const numbered = families[family ?? ""]?.pairs === undefined ? [] : [...written.entries.keys()].filter(isNumberKey);
  refuseLevelInKey(written, known, id);
  if (family === undefined) refuseWithoutFamily(written, known, id);
  refuseUnknownKeys(written, [...known, ...numbered], id);
  const pairs = Object.entries(assumptionKeys).flatMap(([key, shape]) => {
    const entry = written.entries.get(key);
    return entry === undefined ? [] : [[key, shape.read(entry.value, `${id}: ${key}`)]];
  });
  return Object.fromEntries(pairs);
}

/** `{ mean: 2, sd: 1 }`: a parameter of a distribution that is not named. */
function refuseWithoutFamily(written: WrittenRecord, known: readonly string[], id: string): void {
  for (const { key, place } of written.entries.values()) {
    const taking = known.includes(key) ? [] : Object.keys(families).filter((name) => familyKeys(name).includes(key));
    if (taking.length === 0) continue;
    const remedy = `add "distribution", which has it: ${taking.join(", ")}`;
    throw new CredenceError("unknown-key", `${id}: "${key}" is a parameter, and no distribution is named`, {
      place,
      remedy,
    });
  }
}

/** `ci90: [5, 15]`: the nearest key, `ci`, would make a 95 % interval of it. */
function refuseLevelInKey(written: WrittenRecord, known: readonly string[], id: string): void {
  for (const { key, place } of written.entries.values()) {
    const percent = /^ci[ _-]?(\d\d(?:\.\d+)?) ?%?$/i.exec(key)?.[1];
    if (percent === undefined || !known.includes("level")) continue;
    const remedy = `write ci: [lo, hi] and beside it level: ${Number((Number(percent) / 100).toPrecision(12))}`;
    throw new CredenceError("unknown-key", `${id}: unknown key "${key}"`, { place, remedy });
  }
}

/** The base case as written: under `value`, or in a column of a file; undefined where neither stands. */
function statedValue(
  entry: WrittenEntry,
  written: WrittenRecord,
  keys: CommonKeys,
  layout: Layout,
): readonly string[] | undefined {
  if (keys["same-as"] !== undefined) return refuseOwnValue(entry, keys);
  if (keys.value !== undefined) return decimalCells(keys.value, layout, entry.key);
  if (keys.file === undefined || families[keys.distribution ?? ""]?.sample !== undefined) return undefined;
  if (keys.column === undefined) {
    throw new CredenceError("missing-key", `${entry.key}: needs the key "column" beside "file"`, {
      place: entry.place,
    });
  }
  return columnCells(keys.file, keys.column, layout, written, entry.key);
}

/** A follower takes its leader's base case when the study is put together. */
function refuseOwnValue(entry: WrittenEntry, keys: CommonKeys): readonly string[] {
  const own = (["value", "distribution", "file"] as const).find((key) => keys[key] !== undefined);
  if (own === undefined) return [];
  const rule = `${entry.key}: takes its draw from ${keys["same-as"]}, so it has no ${own} of its own`;
  throw new CredenceError("same-as-with-value", rule, { place: entry.place, remedy: `remove ${own} or same-as` });
}
