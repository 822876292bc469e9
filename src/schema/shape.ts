/**
 * One description of what a person may write. From it come the checks with their messages, the TypeScript types
 * and the JSON Schema that lets an editor complete keys.
 */
import { CredenceError, unknownName } from "../errors.js";
import { describe, type Written, type WrittenEntry } from "./written.js";

/** A fragment of JSON Schema (draft 2020-12). */
export type JsonSchema = { readonly [key: string]: unknown };

/** What may stand in a place: `read` checks it and gives its typed value, `schema` tells editors the same. */
export interface Shape<T> {
  readonly schema: JsonSchema;
  /** Of a record: the keys that it knows. */
  readonly keys?: readonly string[];
  read(written: Written, subject: string): T;
}

/** The type that a shape reads. */
export type Read<S> = S extends Shape<infer T> ? T : never;

/** A shape with a sentence for the person who writes, shown by editors. */
export function documented<T>(shape: Shape<T>, description: string): Shape<T> {
  return { ...shape, schema: { ...shape.schema, description } };
}

/** The error of a value that is not what its key asks for. */
export function wrongShape(subject: string, rule: string, written: Written): CredenceError {
  return new CredenceError("wrong-type", `${subject || "this file"}: must be ${rule}, got ${describe(written)}`, {
    place: written.place,
  });
}

/** Any text; a bare number is taken as its text, so that `seed: 2013` and `seed: "2013"` are the same. */
export const text: Shape<string> = {
  schema: { type: ["string", "number"] },
  read(written, subject) {
    if (written.kind === "text" || written.kind === "number") return written.text;
    throw wrongShape(subject, "text", written);
  },
};

/** A finite number. */
export const number: Shape<number> = {
  schema: { type: "number" },
  read(written, subject) {
    if (written.kind === "number" && Number.isFinite(written.value)) return written.value;
    throw wrongShape(subject, "a finite number", written);
  },
};

/** Yes or no. */
export const flag: Shape<boolean> = {
  schema: { type: "boolean" },
  read(written, subject) {
    if (written.kind === "flag") return written.value;
    throw wrongShape(subject, "true or false", written);
  },
};

/** The piece itself, to be read later by somebody who knows more. */
export function anything(schema: JsonSchema = {}): Shape<Written> {
  return { schema, read: (written) => written };
}

/** One of a few words. */
export function choice<const T extends string>(options: readonly T[], kind = "choice"): Shape<T> {
  return {
    schema: { enum: options },
    read(written, subject) {
      if (written.kind !== "text") throw wrongShape(subject, `one of ${options.join(", ")}`, written);
      const found = options.find((option) => option === written.text);
      if (found !== undefined) return found;
      const { message, remedy } = unknownName(kind, written.text, options);
      throw new CredenceError("unknown-choice", `${subject}: ${message}`, { place: written.place, remedy });
    },
  };
}

/** A list, each item of the same shape. */
export function list<T>(of: Shape<T>): Shape<readonly T[]> {
  return {
    schema: { type: "array", items: of.schema },
    read(written, subject) {
      if (written.kind !== "list") throw wrongShape(subject, "a list", written);
      return written.items.map((item, i) => of.read(item, `${subject}[${i + 1}]`));
    },
  };
}

/** One item, or a list of them. */
export function oneOrMore<T>(of: Shape<T>): Shape<readonly T[]> {
  return {
    schema: { anyOf: [of.schema, { type: "array", items: of.schema }] },
    read: (written, subject) =>
      written.kind === "list" ? list(of).read(written, subject) : [of.read(written, subject)],
  };
}

/** An entry of a map: what a person named, and where. */
export interface Named<T> {
  readonly id: string;
  readonly entry: WrittenEntry;
  readonly value: T;
}

/** A record with keys of the writer's own choice (ids), in the order written. */
export function mapOf<T>(of: Shape<T>): Shape<readonly Named<T>[]> {
  return {
    schema: { type: "object", additionalProperties: of.schema },
    read(written, subject) {
      if (written.kind !== "record") throw wrongShape(subject, "a record of names", written);
      return [...written.entries.values()].map((entry) => ({
        id: entry.key,
        entry,
        value: of.read(entry.value, entry.key),
      }));
    },
  };
}
