/** The alphabet of WebAssembly's binary format: numbers, names, vectors. WebAssembly Core Specification 2.0, section 5. */

/** Bytes, nested as they were put together; flattened once, when a module is encoded. */
export type Code = number | readonly Code[];

/** Types of values, as their bytes. */
export const type = { i32: 0x7f, f64: 0x7c, v128: 0x7b } as const;
export type ValueType = (typeof type)[keyof typeof type];

/** A whole number from 0 to 2^32 - 1 in base 128, lowest digits first (LEB128). */
export function unsigned(value: number): number[] {
  const bytes: number[] = [];
  let rest = value >>> 0;
  for (; rest > 0x7f; rest >>>= 7) bytes.push((rest & 0x7f) | 0x80);
  return [...bytes, rest];
}

/** A whole number from -2^31 to 2^31 - 1 in the signed form of the same. */
export function signed(value: number): number[] {
  const bytes: number[] = [];
  let rest = value | 0;
  for (; rest < -64 || rest > 63; rest >>= 7) bytes.push((rest & 0x7f) | 0x80);
  return [...bytes, rest & 0x7f];
}

/** The eight bytes of a double, lowest first. */
export function double(value: number): number[] {
  const view = new DataView(new ArrayBuffer(8));
  view.setFloat64(0, value, true);
  return Array.from({ length: 8 }, (_, i) => view.getUint8(i));
}

/** A length and what it is the length of. */
export function counted(items: readonly Code[]): Code {
  return [unsigned(items.length), items];
}

/** The same of bytes, which must be flattened to be counted. */
export function sized(code: Code): Code {
  const bytes = flatten(code);
  return [unsigned(bytes.length), bytes];
}

/** ASCII text. */
export function name(text: string): Code {
  return counted(Array.from(text, (character) => character.charCodeAt(0)));
}

export function flatten(code: Code): number[] {
  const bytes: number[] = [];
  // Not recursive: a long chain of operations nests deeper than the stack.
  const open: { readonly parts: readonly Code[]; next: number }[] = [{ parts: [code], next: 0 }];
  for (let top = open.at(-1); top !== undefined; top = open.at(-1)) {
    const part = top.parts[top.next++];
    if (part === undefined) open.pop();
    else if (typeof part === "number") bytes.push(part);
    else open.push({ parts: part, next: 0 });
  }
  return bytes;
}
