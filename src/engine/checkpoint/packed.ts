/** Plain data with columns as bytes: text that says what there is, then the columns one after the other. */
import { CredenceError } from "../../errors.js";

type Column = Float64Array | Uint8Array;

/** Stands for a column in the text. */
interface Reference {
  readonly column: "doubles" | "bytes";
  readonly at: number;
  readonly length: number;
}

const magic = 0x43524443;
const header = 16;

/** The place of the sum in the header, in words of 32 bits. */
const SUM = 3;

/** Records, lists, texts, finite numbers, Float64Array and Uint8Array. Anything else is lost, as it is in JSON. */
export function pack(value: unknown): Uint8Array {
  const columns: { readonly at: number; readonly column: Column }[] = [];
  let end = 0;
  const text = JSON.stringify(value, (_, one: unknown) => {
    if (!(one instanceof Float64Array || one instanceof Uint8Array)) return one;
    const reference: Reference = {
      column: one instanceof Float64Array ? "doubles" : "bytes",
      at: end,
      length: one.length,
    };
    columns.push({ at: end, column: one });
    end += 8 * Math.ceil(one.byteLength / 8);
    return reference;
  });
  const words = new TextEncoder().encode(text);
  const start = header + 8 * Math.ceil(words.length / 8);
  const bytes = new Uint8Array(start + end);
  bytes.set(words, header);
  for (const { at, column } of columns) {
    bytes.set(new Uint8Array(column.buffer, column.byteOffset, column.byteLength), start + at);
  }
  const head = new Uint32Array(bytes.buffer, 0, 4);
  head.set([magic, words.length, start + end]);
  head[SUM] = sumOf(bytes);
  return bytes;
}

/**
 * Another where a disk, or a second run in the same folder, has left other bytes: FNV-1a over words of 32 bits. Any one word that
 * differs changes it.
 */
function sumOf(bytes: Uint8Array): number {
  const words = new Uint32Array(bytes.buffer, 0, Math.floor(bytes.length / 4));
  let sum = 0x811c9dc5;
  for (let i = 0; i < words.length; i++) if (i !== SUM) sum = Math.imul(sum ^ (words[i] as number), 0x01000193);
  return sum >>> 0;
}

/**
 * @param name the file, for messages
 * @throws CredenceError `checkpoint-unreadable` for what was not packed here, or only in part, or has changed since
 */
export function unpack(bytes: Uint8Array, name: string): unknown {
  // A Buffer of Node need not begin where its memory does.
  const aligned = new Uint8Array(bytes);
  const [mark, length = 0, size, sum] = aligned.length < header ? [] : new Uint32Array(aligned.buffer, 0, 4);
  if (mark !== magic || size !== aligned.length >>> 0 || sum !== sumOf(aligned)) {
    throw new CredenceError("checkpoint-unreadable", `${name}: is not whole`, {
      kind: "run",
      remedy: "delete it; the run then begins anew",
    });
  }
  const start = header + 8 * Math.ceil(length / 8);
  const text = new TextDecoder().decode(aligned.subarray(header, header + length));
  return JSON.parse(text, (_, one: unknown) => {
    if (!isReference(one)) return one;
    const at = start + one.at;
    return one.column === "doubles"
      ? new Float64Array(aligned.buffer, at, one.length)
      : new Uint8Array(aligned.buffer, at, one.length);
  });
}

function isReference(value: unknown): value is Reference {
  return typeof value === "object" && value !== null && "column" in value && "at" in value && "length" in value;
}
