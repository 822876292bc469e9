/**
 * Trays: memory that all threads see, on which a worker hands over what it has found. It is used again and again, so that
 * results are neither copied by the sender of messages nor left to be collected, which costs threads more than computing.
 */

/** A tray of so many bytes. */
export type Tray = SharedArrayBuffer;

type Numbers = Float64Array | Uint8Array;

/** Bytes of a tray at least; and at most: a longer result, of a run that keeps every value, is sent in messages. */
const [LEAST, MOST] = [1 << 18, 1 << 24];

/** Those that stand idle, and their length. */
export interface Trays {
  /** A tray as long as results were so far; undefined before the first was seen, or where they are too long. */
  take(): Tray | undefined;
  /** Gives it back when nothing on it is read any more. @param needed bytes that the result takes */
  giveBack(tray: Tray | undefined, needed: number): void;
}

export function openTrays(): Trays {
  let length = 0;
  let idle: readonly Tray[] = [];
  return {
    take() {
      const [tray, ...others] = idle;
      idle = others;
      return tray ?? (length === 0 || length > MOST ? undefined : new SharedArrayBuffer(length));
    },
    giveBack(tray, needed) {
      while (length < Math.max(needed, LEAST)) length = Math.max(2 * length, LEAST);
      idle = [...idle, ...(tray === undefined ? [] : [tray])].filter(({ byteLength }) => byteLength === length);
    },
  };
}

/** Every array of some plain data. */
export function arraysOf(data: unknown): readonly Numbers[] {
  if (isNumbers(data)) return [data];
  return typeof data === "object" && data !== null ? Object.values(data).flatMap(arraysOf) : [];
}

/** Bytes that they take on a tray. */
export function bytesOf(data: unknown): number {
  return arraysOf(data).reduce((bytes, { byteLength }) => bytes + padded(byteLength), 0);
}

/** The same data with its arrays on a tray that is long enough. */
export function laidOn<Data>(tray: Tray, data: Data): Data {
  let used = 0;
  return copied(data, (array) => {
    const start = used;
    used += padded(array.byteLength);
    return filled(
      array instanceof Float64Array
        ? new Float64Array(tray, start, array.length)
        : new Uint8Array(tray, start, array.length),
      array,
    );
  });
}

/** The same data with arrays of its own. */
export function ownCopy<Data>(data: Data): Data {
  return copied(data, (array) => array.slice());
}

/** Plain data with another array in the place of each. */
function copied<Data>(data: Data, place: (array: Numbers) => Numbers): Data {
  const walk = (value: unknown): unknown => {
    if (isNumbers(value)) return place(value);
    if (Array.isArray(value)) return value.map(walk);
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, walk(each)]));
  };
  return walk(data) as Data;
}

function isNumbers(value: unknown): value is Numbers {
  return value instanceof Float64Array || value instanceof Uint8Array;
}

function filled<Array extends Numbers>(array: Array, values: Numbers): Array {
  array.set(values);
  return array;
}

const padded = (bytes: number): number => 8 * Math.ceil(bytes / 8);
