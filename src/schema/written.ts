/** What a person wrote, with the place of each piece, whatever it came from: YAML, JSON or a notebook's object. */
import { CredenceError, type Place } from "../errors.js";

/** Text, with or without quotes. */
export interface WrittenText {
  readonly kind: "text";
  readonly text: string;
  readonly place: Place;
}

/** A number, infinite ones and NaN among them. */
export interface WrittenNumber {
  readonly kind: "number";
  /** As written, so that exact arithmetic loses nothing. */
  readonly text: string;
  readonly value: number;
  readonly place: Place;
}

/** `true` or `false`. */
export interface WrittenFlag {
  readonly kind: "flag";
  readonly value: boolean;
  readonly place: Place;
}

/** A key with nothing behind, or `null`. */
export interface WrittenNothing {
  readonly kind: "nothing";
  readonly place: Place;
}

/** Items in their order. */
export interface WrittenList {
  readonly kind: "list";
  readonly items: readonly Written[];
  readonly place: Place;
}

/** A key with what stands behind it; the place is that of the key. */
export interface WrittenEntry {
  readonly key: string;
  readonly place: Place;
  readonly value: Written;
}

/** Keys with their values, each key once, in the order written. */
export interface WrittenRecord {
  readonly kind: "record";
  /** A map, so that a key such as `__proto__` is only a text. */
  readonly entries: ReadonlyMap<string, WrittenEntry>;
  readonly place: Place;
}

/** Whatever a person may write. */
export type Written = WrittenText | WrittenNumber | WrittenFlag | WrittenNothing | WrittenList | WrittenRecord;

/** What a record says under a key; undefined where it says nothing, or is no record. */
export function entryOf(written: Written, key: string): WrittenEntry | undefined {
  return written.kind === "record" ? written.entries.get(key) : undefined;
}

/** A piece in a few words, for messages: `"abc"`, `0.5`, `a list of 3`. */
export function describe(written: Written): string {
  switch (written.kind) {
    case "text":
      return written.text.length > 60 ? `"${written.text.slice(0, 57)}…"` : `"${written.text}"`;
    case "number":
      return written.text;
    case "flag":
      return String(written.value);
    case "nothing":
      return "nothing";
    case "list":
      return `a list of ${written.items.length}`;
    case "record":
      return "a record";
  }
}

/**
 * A plain JavaScript value as if a person had written it: for notebooks and for result folders read back.
 * @throws CredenceError `not-plain-data` for functions, symbols, dates and the like.
 */
export function fromPlain(value: unknown, place: Place = {}): Written {
  if (value === null || value === undefined) return { kind: "nothing", place };
  if (typeof value === "string") return { kind: "text", text: value, place };
  if (typeof value === "number") return { kind: "number", text: String(value), value, place };
  if (typeof value === "boolean") return { kind: "flag", value, place };
  if (Array.isArray(value)) return { kind: "list", items: value.map((item) => fromPlain(item, place)), place };
  if (typeof value === "object" && "toJSON" in value && typeof value.toJSON === "function") {
    return fromPlain(value.toJSON(), place);
  }
  if (typeof value === "object" && isPlain(value)) {
    const pairs = Object.entries(value).filter(([, item]) => item !== undefined);
    const entries = pairs.map(([key, item]) => [key, { key, place, value: fromPlain(item, place) }] as const);
    return { kind: "record", entries: new Map(entries), place };
  }
  throw new CredenceError("not-plain-data", `a study holds texts, numbers, lists and records, got ${typeof value}`, {
    place,
  });
}

/** The other way: plain data, without places. */
export function toPlain(written: Written): unknown {
  switch (written.kind) {
    case "text":
      return written.text;
    case "number":
    case "flag":
      return written.value;
    case "nothing":
      return null;
    case "list":
      return written.items.map(toPlain);
    case "record":
      return Object.fromEntries([...written.entries.values()].map(({ key, value }) => [key, toPlain(value)]));
  }
}

function isPlain(value: object): boolean {
  const prototype = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}
