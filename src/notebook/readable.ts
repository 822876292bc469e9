/** Gives plain data a face: how it prints in a terminal or a tslab cell, and what Deno's kernel shows of it. */

/** What a notebook may show of one thing, by MIME type. */
export type MimeBundle = Readonly<Record<string, unknown>>;

export interface Face {
  readonly text: () => string;
  readonly bundle?: (() => Promise<MimeBundle> | MimeBundle) | undefined;
}

const PRINTED = Symbol.for("nodejs.util.inspect.custom");
const SHOWN = Symbol.for("Jupyter.display");

/**
 * The same data, with a face that copying, comparing and sending to a thread do not see: its properties cannot be listed.
 * What is read only when it is asked for stays so.
 * @param methods further functions to call on it: `run.interval("national.total")`
 */
export function readable<T extends object, M extends object>(plain: T, face: Face, methods?: M): T & M {
  const text = face.text;
  const bundle = face.bundle ?? (() => ({ "text/plain": text() }));
  const faces = { [PRINTED]: text, [SHOWN]: bundle, ...methods };
  const hidden = Reflect.ownKeys(faces).map((key) => [key, { value: Reflect.get(faces, key), enumerable: false }]);
  const own = Object.getOwnPropertyDescriptors(plain);
  return Object.defineProperties({}, { ...own, ...Object.fromEntries(hidden) }) as T & M;
}

/** What a notebook shows of a thing made here; undefined of anything else. */
export async function bundleOf(thing: object): Promise<MimeBundle | undefined> {
  const show: unknown = Reflect.get(thing, SHOWN);
  return typeof show === "function" ? ((await show()) as MimeBundle) : undefined;
}
