/** Where things lie in the memory that `laneTails` works in. Coefficients are vectors: one double for each tail. */
import { rowLength } from "./octavePolynomial.js";
import { terms } from "./quantileSeries.js";

/** Bytes of a coefficient of both tails. */
export const one = 16;
/** Bytes from the first series to another, by its number. */
export const place = (series: number): number => one * terms * series;

/** Where the series are. `z` is that of the logarithm, where it is the logarithm that has the equation. */
export const seriesAt = { x: place(0), z: place(1), y: place(2), free: place(7) } as const;

/** Values at a polynomial's nodes, and its coefficients: vectors, one a node, one a coefficient. */
export const polynomialAt = { values: seriesAt.free, coefficients: seriesAt.free + one * rowLength } as const;
const free = seriesAt.free + 2 * one * rowLength;

/** Where `fillHalf` leaves the largest error, and the first two coefficients of the next series; each of both tails. */
export const filledAt = { error: free, x: free + one, slope: free + 2 * one } as const;

/** What the distribution functions read: `shapeMemory.ts`. */
export const shapesAt = 4096;

/** The rows of the lower tail; those of the upper come behind them. */
export const rowsAt = 8192;
