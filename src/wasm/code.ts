/** The alphabet of WebAssembly's binary format: numbers, names, vectors. WebAssembly Core Specification 2.0, section 5. */

/** Bytes, nested as they were put together; flattened when their length is wanted. */
export type Code = number | Uint8Array | readonly Code[];

/** Types of values, as their bytes. */
export const type = { i32: 0x7f, f64: 0x7c, v128: 0x7b } as const;
/** One of these types. */
export type ValueType = (typeof type)[keyof typeof type];

/** A whole number from 0 to 2^32 - 1 in base 128, lowest digits first (LEB128). */
export function unsigned(value: number): number[] {
  const bytes: number[] = [];
  let rest = value >>> 0;
  for (; rest > 0x7f; rest >>>= 7) bytes.push((rest & 0x7f) | 0x80);
  bytes.push(rest);
  return bytes;
}

/** A whole number from -2^31 to 2^31 - 1 in the signed form of the same. */
export function signed(value: number): number[] {
  const bytes: number[] = [];
  let rest = value | 0;
  for (; rest < -64 || rest > 63; rest >>= 7) bytes.push((rest & 0x7f) | 0x80);
  bytes.push(rest & 0x7f);
  return bytes;
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

/** All bytes one behind the other. */
export function flatten(code: Code): Uint8Array {
  let bytes = new Uint8Array(4096);
  let length = 0;
  const room = (more: number): void => {
    if (length + more <= bytes.length) return;
    const larger = new Uint8Array(2 * (length + more));
    larger.set(bytes);
    bytes = larger;
  };
  // Not recursive: a long chain of operations nests deeper than the stack.
  const open: (readonly Code[])[] = [[code]];
  const next = [0];
  for (let top = 0; top >= 0; ) {
    const parts = open[top] as readonly Code[];
    const at = next[top] as number;
    const part = parts[at];
    next[top] = at + 1;
    if (part === undefined) {
      top--;
    } else if (typeof part === "number") {
      if (length === bytes.length) room(1);
      bytes[length++] = part;
    } else if (part instanceof Uint8Array) {
      room(part.length);
      bytes.set(part, length);
      length += part.length;
    } else {
      top++;
      open[top] = part;
      next[top] = 0;
    }
  }
  return bytes.slice(0, length);
}
