/** The rows of an octave table, quantile by quantile: for any continuous distribution. */

import type { Tail } from "../special/tail.js";
import { binOf, largerError, rowsPerTail } from "./octaveBins.js";
import { fitPolynomial, nodes, rowLength, worstPositions } from "./octavePolynomial.js";
import { quantileWalk, type TwoTailed } from "./quantileWalk.js";

/** Fills the rows of a tail from the median outwards and returns the largest error, measured in every bin. */
export function tailByWalk(of: TwoTailed, tail: Tail, binBits: number, rows: Float64Array): number {
  const quantileAt = quantileWalk(of, tail);
  const values = new Float64Array(rowLength);
  let error = 0;
  for (let row = rowsPerTail(binBits) - 1; row >= 0; row--) {
    const { low, width } = binOf(row, binBits);
    // A bin's upper end is the lower end of the bin before it: one value for both, so that the table has no jumps.
    const shared = row === rowsPerTail(binBits) - 1 ? quantileAt(low + width) : (values[0] as number);
    for (let j = rowLength - 2; j >= 0; j--) values[j] = quantileAt(low + width * ((nodes[j] as number) + 0.5));
    values[rowLength - 1] = shared;
    fitPolynomial(values, rows, row * rowLength);
    // The bin above the median is there for p = 1/2 alone.
    if (low >= 0.5) continue;
    const bin = { rows, at: row * rowLength, middle: low + width / 2, width };
    error = largerError(error, of, tail, bin, worstPositions);
  }
  return error;
}
