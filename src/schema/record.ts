/** Records with known keys: an unknown key is an error with the nearest valid name. */
import { CredenceError, type Place, unknownName } from "../errors.js";
import { otherName } from "./otherNames.js";
import { type JsonSchema, type Shape, wrongShape } from "./shape.js";
import type { Written, WrittenRecord } from "./written.js";

type Shapes = Readonly<Record<string, Shape<unknown>>>;
type ReadAll<S extends Shapes> = { readonly [K in keyof S]?: S[K] extends Shape<infer T> ? T : never };

/** What was read of a record: values by key, and the written record for places. */
export type ReadRecord<S extends Shapes, R extends keyof S> = ReadAll<S> & {
  readonly [K in R]: S[K] extends Shape<infer T> ? T : never;
};

/**
 * A record of known keys, those in `required` among them.
 * @throws CredenceError `unknown-key`, `missing-key`, `wrong-type`.
 */
export function record<S extends Shapes, R extends keyof S & string = never>(
  shapes: S,
  required: readonly R[] = [],
): Shape<ReadRecord<S, R>> {
  const keys = Object.keys(shapes);
  return {
    schema: recordSchema(shapes, required),
    keys,
    read(written, subject) {
      const entries = entriesOf(written, subject);
      refuseMisplacedKeys(written as WrittenRecord, shapes, subject);
      refuseUnknownKeys(written as WrittenRecord, keys, subject);
      for (const key of required) {
        if (!entries.has(key)) throw missingKey(subject, key, written);
      }
      const pairs = [...entries.values()].map(({ key, value }) => {
        const within = subject === "" ? key : `${subject}: ${key}`;
        return [key, (shapes[key] as Shape<unknown>).read(value, within)];
      });
      return Object.fromEntries(pairs) as ReadRecord<S, R>;
    },
  };
}

/** JSON Schema of a record: closed, with its required keys. */
export function recordSchema(shapes: Shapes, required: readonly string[]): JsonSchema {
  const properties = Object.fromEntries(Object.entries(shapes).map(([key, shape]) => [key, shape.schema]));
  return { type: "object", properties, additionalProperties: false, ...(required.length > 0 ? { required } : {}) };
}

/** The entries of a written record. @throws CredenceError `wrong-type` where it is none. */
export function entriesOf(written: Written, subject: string): WrittenRecord["entries"] {
  if (written.kind !== "record") throw wrongShape(subject, "a record of keys", written);
  return written.entries;
}

/** A key that is known a level down or up: `seed` beside `run`, `price-year` within it. */
function refuseMisplacedKeys(written: WrittenRecord, shapes: Shapes, subject: string): void {
  const homes = Object.keys(shapes).filter((name) => shapes[name]?.keys !== undefined);
  for (const { key, place, value } of written.entries.values()) {
    const below = Object.hasOwn(shapes, key) ? undefined : homes.find((name) => shapes[name]?.keys?.includes(key));
    if (below !== undefined) throw misplaced(key, place, subject, `write it under "${below}"`);
    if (!homes.includes(key) || value.kind !== "record") continue;
    for (const inner of value.entries.values()) {
      if (shapes[key]?.keys?.includes(inner.key) || !Object.hasOwn(shapes, inner.key)) continue;
      throw misplaced(inner.key, inner.place, unknownKey(subject, key), `write it beside "${key}", not under it`);
    }
  }
}

function misplaced(key: string, place: Place, subject: string, remedy: string): CredenceError {
  return new CredenceError("unknown-key", unknownKey(subject, `unknown key "${key}"`), { place, remedy });
}

function unknownKey(subject: string, message: string): string {
  return `${subject === "" ? "" : `${subject}: `}${message}`;
}

/** @throws CredenceError `unknown-key` at the place of the key. */
export function refuseUnknownKeys(written: WrittenRecord, known: readonly string[], subject: string): void {
  for (const { key, place } of written.entries.values()) {
    if (known.includes(key)) continue;
    const { message, remedy } = unknownName("key", key, known);
    throw new CredenceError("unknown-key", unknownKey(subject, message), {
      place,
      remedy: otherName(key, known) ?? remedy,
    });
  }
}

function missingKey(subject: string, key: string, written: Written): CredenceError {
  const where = subject === "" ? "this file" : subject;
  return new CredenceError("missing-key", `${where}: needs the key "${key}"`, { place: written.place });
}
