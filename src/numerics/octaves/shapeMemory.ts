/** What distribution functions in WebAssembly read from their memory, and where it is. */
import type { Data } from "../../wasm/module.js";
import type { BetaShape } from "../special/betaTail.js";
import { powersOfTwo32 } from "../special/exponentialTable.js";
import type { GammaShape } from "../special/gammaTail.js";
import { logarithmTable } from "../special/logarithmTable.js";
import { millsSeries } from "../special/normalSeries.js";
import { shapesAt } from "./octaveMemory.js";

const tables = [logarithmTable, powersOfTwo32, millsSeries];
/** Sixteen free bytes, then the tables one behind the other. */
const [logarithmAt, exponentialAt, millsAt, free] = [0, 1, 2, 3].map((count) =>
  tables.slice(0, count).reduce((end, table) => end + table.byteLength, shapesAt + 16),
) as [number, number, number, number];

/** Addresses of tables; `mills` with that of its last term. */
export const tableAt = {
  scratch: shapesAt,
  logarithm: logarithmAt,
  exponential: exponentialAt,
  mills: millsAt,
  millsEnd: millsAt + 8 * (millsSeries.length - 1),
} as const;

const field = (i: number): number => free + 8 * i;

/** Addresses of the constants of a shape, as `GammaShape` and `BetaShape` name them; `series` has `terms` numbers. */
export const shapeAt = {
  a: field(0),
  b: field(1),
  stirling: field(2),
  front: field(3),
  size: field(4),
  /** 1 where there is a series, else 0. */
  expanded: field(5),
  series: field(9),
} as const;

/** Addresses of what `BetaPoint` has beside x and y. */
export const pointAt = { excess: field(6), deviance: field(7), kernel: field(8) } as const;

/** The tables, for the module. */
export const tableData: readonly Data[] = [logarithmAt, exponentialAt, millsAt].map((address, i) => ({
  address,
  bytes: new Uint8Array((tables[i] as Float64Array).buffer),
}));

/** Writes a shape to where the functions read it. */
export function putShape(numbers: Float64Array, shape: GammaShape | BetaShape): void {
  const { a, b, stirling, front, size, series } = { b: 0, size: 0, ...shape };
  numbers.set([a, b, stirling, front, size, series === undefined ? 0 : 1], shapeAt.a / 8);
  if (series !== undefined) numbers.set(series, shapeAt.series / 8);
}
