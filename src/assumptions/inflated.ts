/** A record brought to the prices of another year: every number of it that counts money, and nothing else. */
import { CredenceError } from "../errors.js";
import { wrongShape } from "../schema/shape.js";
import type { Written, WrittenEntry, WrittenRecord } from "../schema/written.js";
import { currencyOf, isIndexed, isMoney } from "../units/currency.js";
import { inflationFactor, inflationWords } from "../units/inflation.js";
import { parseUnit } from "../units/parseUnit.js";
import { plainNumber, type Unit } from "../units/unit.js";

/** Keys whose numbers are on the scale of the assumption; the yes of `keep-mean` stays one. */
const scaled = new Set(
  "value mean sd se median mode min max ci scale location values x bins truncate keep-mean shift".split(" "),
);
/** Keys whose numbers are not: shapes, shares, counts, words. */
const unscaled = new Set(
  "cv sdlog selog shape lambda level p df n events family chips probabilities within common size".split(" "),
);

/** What asks for it: the year of the record's prices, and the year wanted. */
export interface PriceYears {
  readonly from: string | undefined;
  readonly to: string | undefined;
}

/**
 * The record with its money multiplied by the factor of the price index; as it stands where nothing is asked, where it is
 * no money, or where the record says `not-inflated`.
 * @throws CredenceError `inflate-unknown-year` for money of no stated year, `inflate-foreign-currency`,
 * `price-year-unknown`, `inflate-not-scalable` for a distribution whose numbers cannot simply be multiplied.
 */
export function inflatedRecord(id: string, written: WrittenRecord, { from, to }: PriceYears): WrittenRecord {
  if (to === undefined || from === to || !isMoney(unitOf(id, written)) || has(written, "not-inflated", "same-as"))
    return written;
  refuseForeign(id, written);
  if (from === undefined) {
    const rule = `${id}: inflate-to ${to}: its own price year is not known`;
    throw new CredenceError("inflate-unknown-year", rule, { place: written.place, remedy: "add price-year" });
  }
  const factor = inflationFactor(from, to, id, written.place);
  const entries = [...written.entries].map(([key, entry]) => [key, inflatedEntry(id, entry, factor)] as const);
  const told = inflationWords(from, to, factor);
  return {
    ...written,
    entries: new Map([
      ...entries,
      ["price-year", textEntry("price-year", to, written)],
      ["note", noted(written, told)],
    ]),
  };
}

/** Whether the numbers of an assumption are no longer those of its record. */
export function wasInflated(assumption: { readonly note?: string | undefined }): boolean {
  return inflatedBy(assumption) !== undefined;
}

/** "×1.1998 from 2018/19": what its record's numbers were multiplied by, and the year that they are of. */
export function inflatedBy({ note = "" }: { readonly note?: string | undefined }): string | undefined {
  return /\bInflated (×[\d.]+ from \S+) to /.exec(note)?.[1];
}

/** A plain number where none is stated. */
function unitOf(id: string, written: WrittenRecord): Unit {
  const unit = written.entries.get("unit")?.value;
  return unit?.kind === "text" ? parseUnit(unit.text, id, unit.place) : plainNumber;
}

/** @throws CredenceError `inflate-foreign-currency`: the index is one of prices in England. */
function refuseForeign(id: string, written: WrittenRecord): void {
  const currency = currencyOf(unitOf(id, written));
  if (currency === undefined || isIndexed(currency)) return;
  const rule = `${id}: the index of NHS prices is one of GBP, got ${currency}`;
  const remedy = "state it in GBP, or keep it as it is by not-inflated: the reason";
  throw new CredenceError("inflate-foreign-currency", rule, { place: written.place, remedy });
}

function has(written: WrittenRecord, ...keys: readonly string[]): boolean {
  return keys.some((key) => written.entries.has(key));
}

/** Words and common keys are left alone; a family's own key that is neither scaled nor unscaled cannot be converted. */
function inflatedEntry(id: string, entry: WrittenEntry, factor: string): WrittenEntry {
  const numeric = /^[\d.]+$/.test(entry.key);
  if (scaled.has(entry.key) || numeric) return { ...entry, value: times(entry.value, factor, `${id}: ${entry.key}`) };
  if (unscaled.has(entry.key) || plainKeys.has(entry.key)) return entry;
  const rule = `${id}: ${entry.key} cannot be brought to another price year`;
  const remedy = 'state it by mean and sd, or use inflate(value, "from", "to") in the formula';
  throw new CredenceError("inflate-not-scalable", rule, { place: entry.place, remedy });
}

const plainKeys = new Set("label unit over distribution provenance source note price-year allow inflate-to".split(" "));

/** Numbers as constant arithmetic, so that the base case stays exact. */
function times(written: Written, factor: string, subject: string): Written {
  const { place } = written;
  switch (written.kind) {
    case "number":
      return Number.isFinite(written.value) ? { kind: "text", text: `(${written.text}) * ${factor}`, place } : written;
    case "text":
      return { kind: "text", text: `(${written.text}) * ${factor}`, place };
    case "list":
      return { ...written, items: written.items.map((item) => times(item, factor, subject)) };
    case "record": {
      if (written.entries.has("file")) throw wrongShape(subject, "numbers of the study itself to be inflated", written);
      const entries = [...written.entries].map(
        ([key, entry]) => [key, { ...entry, value: times(entry.value, factor, subject) }] as const,
      );
      return { ...written, entries: new Map(entries) };
    }
    default:
      return written;
  }
}

function textEntry(key: string, text: string, { place }: WrittenRecord): WrittenEntry {
  return { key, place, value: { kind: "text", text, place } };
}

function noted(written: WrittenRecord, told: string): WrittenEntry {
  const note = written.entries.get("note")?.value;
  const before = note?.kind === "text" ? `${note.text.trim().replace(/\.?$/, ".")} ` : "";
  return textEntry("note", `${before}Inflated ${told}.`, written);
}
