/** How an assumption is distributed in the scenarios of either heap. */
import { quantiles } from "../../numerics/quantile.js";
import type { Split } from "./conditionalStatistics.js";

/** Shares of the scenarios of either side that fall in bins of one width between two ends. */
export interface Histogram {
  readonly from: number;
  readonly to: number;
  readonly inside: readonly number[];
  readonly outside: readonly number[];
}

const BINS = 20;

/** Between the 0.2% and the 99.8% of all scenarios; what lies beyond counts in the outer bins. */
export function histogramOf(values: Float64Array, { inside }: Split): Histogram {
  const [from = 0, to = 0] = quantiles(values, [0.002, 0.998]);
  const counts = new Float64Array(2 * BINS);
  count(counts, values, inside, [from, to]);
  const shares = (side: 0 | 1): readonly number[] => {
    const own = counts.subarray(side * BINS, (side + 1) * BINS);
    const size = own.reduce((sum, each) => sum + each, 0);
    return Array.from(own, (each) => each / size);
  };
  return { from, to, inside: shares(0), outside: shares(1) };
}

/** Those inside by bin, then those outside. */
function count(
  counts: Float64Array,
  values: Float64Array,
  inside: Uint8Array,
  [from, to]: readonly [from: number, to: number],
): void {
  for (let i = 0; i < values.length; i++) {
    const bin = to > from ? Math.floor((((values[i] as number) - from) / (to - from)) * BINS) : 0;
    const place = Math.min(Math.max(bin, 0), BINS - 1) + (inside[i] === 1 ? 0 : BINS);
    counts[place] = (counts[place] as number) + 1;
  }
}
