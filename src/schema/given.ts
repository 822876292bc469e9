/** What a function is given first, held against what it takes: whoever writes plain JavaScript may hand over anything. */
import { CredenceError } from "../errors.js";

/** Something that functions take, in a reader's words. */
export interface Kind {
  /** "a study". */
  readonly name: string;
  /** Where one comes from. */
  readonly remedy: string;
  readonly is: (thing: object) => boolean;
}

/**
 * Told before anything is done with it, and in words, what the engine would tell as a property that cannot be read.
 * @param asked name of the function
 * @throws CredenceError `wrong-argument`
 */
export function refuseOther(asked: string, given: unknown, kind: Kind): void {
  if (typeof given === "object" && given !== null && kind.is(given)) return;
  throw wrongArgument(asked, given, kind);
}

/** The same of a text: a path, a name. */
export function refuseNoText(asked: string, given: unknown, kind: Pick<Kind, "name" | "remedy">): void {
  if (typeof given !== "string") throw wrongArgument(asked, given, kind);
}

function wrongArgument(asked: string, given: unknown, { name, remedy }: Pick<Kind, "name" | "remedy">): CredenceError {
  const promised = given instanceof Promise;
  return new CredenceError("wrong-argument", `${asked}: must be given ${name}, got ${said(given)}`, {
    remedy: promised ? "write await before what makes it" : remedy,
  });
}

/** Whether a thing has all of these properties. */
export function has(thing: object, ...keys: readonly string[]): boolean {
  return keys.every((key) => Reflect.get(thing, key) !== undefined);
}

/** A value in a message, never longer than a few words. */
export function said(value: unknown): string {
  if (typeof value === "string") return `"${value.length > 60 ? `${value.slice(0, 60)}…` : value}"`;
  if (value instanceof Promise) return "a promise of one";
  if (Array.isArray(value)) return "a list";
  if (typeof value === "function") return "a function";
  if (typeof value !== "object" || value === null) return String(value);
  return "a record of something else";
}
