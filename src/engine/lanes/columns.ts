/** Where the columns of a block lie in a memory. */
import { BLOCK } from "../../random/stream.js";

/** Bytes of a column of a whole block. */
export const columnBytes = 8 * BLOCK;

/** Columns a power of two apart would all want the same few lines of the cache: a formula took three times as long. */
export const apart = 64;

/** A column of a block as both languages see it. */
export interface Column {
  readonly address: number;
  readonly values: Float64Array;
}

/** Addresses of columns. They depend on how many there are and on nothing else: a kernel serves all plans of one shape. */
export interface ColumnLayout {
  readonly uniforms: readonly number[];
  readonly values: readonly number[];
  readonly outputs: readonly number[];
  /** A column for sums. */
  readonly sum: number;
  /** The first address that is free. */
  readonly end: number;
}

/** What decides where columns lie. */
export interface Shape {
  readonly streams: readonly unknown[];
  readonly cells: readonly unknown[];
  readonly outputs: readonly unknown[];
}

export function layOutColumns({ streams, cells, outputs }: Shape): ColumnLayout {
  const taking = taker(0);
  const columns = (count: number): number[] => Array.from({ length: count }, () => taking.take(columnBytes + apart));
  return {
    uniforms: columns(streams.length),
    values: columns(cells.length),
    outputs: columns(outputs.length),
    sum: taking.take(columnBytes + apart),
    end: taking.end(),
  };
}

/** Hands out addresses from one on. All sizes are multiples of a cache line. */
export function taker(from: number) {
  let end = 64 * Math.ceil(from / 64);
  return {
    take(bytes: number): number {
      const address = end;
      end += 64 * Math.ceil(bytes / 64);
      return address;
    },
    end: (): number => end,
  };
}
