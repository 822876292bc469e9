/** What the module that draws can do: uniforms of every sampler, inversion, copula. It is the same for every study. */

/** Tables with other bins are looked up in JavaScript. */
export const laneBinBits: readonly number[] = [3, 5];

type LookUp = (from: number, to: number, bytes: number, rows: number, shift: number, scale: number) => number;

/** Fills a column of uniforms, or changes it: addresses of its words and of the column, the block's number in two. */
export type Fill = (words: number, block: number, blockHigh: number, out: number) => void;

/** Addresses of columns and tables; the bytes of a column. */
export interface DrawFunctions {
  readonly lookUp3: LookUp;
  readonly lookUp5: LookUp;
  uniform(from: number, to: number, bytes: number, min: number, width: number): void;
  /** The numbers: min, max, share, rise, fall. */
  triangular(from: number, to: number, bytes: number, ...numbers: readonly number[]): void;
  clamp(from: number, to: number, bytes: number, low: number, high: number): void;
  divide(column: number, by: number, bytes: number): void;
  addScaled(sum: number, column: number, bytes: number, weight: number): void;
  grades(scores: number, out: number, bytes: number, rows: number): number;
}
