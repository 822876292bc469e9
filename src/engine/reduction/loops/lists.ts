/** Lists of what loops are to be called with, for whole blocks of many columns: one call from JavaScript each. */
import { columnBytes } from "../../lanes/columns.js";

/** Bytes of a record: the parameters of the loop, and what else it needs. */
export const recordBytes = { powers: 32, below: 24, keep: 40, grades: 24, products: 16 } as const;

/** Where things stand in a record of `squares` and `fourths`, of `below` and of `keep`: bytes from its beginning. */
export const powersAt = { column: 0, end: 4, centre: 8, factor: 16, sums: 24, ends: 28 } as const;
export const belowAt = { column: 0, end: 4, threshold: 8, counts: 16, ends: 20 } as const;
export const keepAt = { column: 0, end: 4, low: 8, high: 16, below: 24, values: 28, groups: 32, limit: 36 } as const;

/** The loops over lists; they take the address of the first record, and where the last one ends. At least one. */
export interface Lists {
  /** NaN when some sum is not finite. */
  squaresList(records: number, end: number): number;
  fourthsList(records: number, end: number): number;
  /** Passes by those whose least value so far is not below their threshold. */
  belowList(records: number, end: number): void;
  /** 1 when what a window keeps has grown beyond its limit. */
  keepList(records: number, end: number): number;
  gradesList(records: number, end: number): void;
  productsList(records: number, end: number): void;
}

/** A list at hand. */
export interface List {
  readonly address: number;
  /** The address behind so many records. */
  endOf(records: number): number;
  /** By place in memory, counted in bytes from the first record. */
  setAddress(at: number, address: number): void;
  address32(at: number): number;
  setNumber(at: number, value: number): void;
}

/** A list of so many records of so many bytes, in the memory of a workshop. */
export function openList(records: number, bytes: number, workshop: { doubles(length: number): Float64Array }): List {
  const numbers = workshop.doubles((records * bytes) / 8);
  const addresses = new Int32Array(numbers.buffer, numbers.byteOffset, 2 * numbers.length);
  return {
    address: numbers.byteOffset,
    endOf: (count) => numbers.byteOffset + count * bytes,
    setAddress(at, address) {
      addresses[at >> 2] = address;
    },
    address32: (at) => addresses[at >> 2] as number,
    setNumber(at, value) {
      numbers[at >> 3] = value;
    },
  };
}

/** The column that the record at a place is about: where it begins, and where it ends. */
export function setColumn(list: List, at: number, column: Float64Array): void {
  list.setAddress(at, column.byteOffset);
  list.setAddress(at + 4, column.byteOffset + columnBytes);
}
