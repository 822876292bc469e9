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
  const counts = [new Array<number>(BINS).fill(0), new Array<number>(BINS).fill(0)];
  const sizes = [0, 0];
  for (let i = 0; i < values.length; i++) {
    const side = inside[i] === 1 ? 0 : 1;
    const bin = to > from ? Math.floor((((values[i] as number) - from) / (to - from)) * BINS) : 0;
    const place = Math.min(Math.max(bin, 0), BINS - 1);
    const own = counts[side] as number[];
    own[place] = (own[place] as number) + 1;
    sizes[side] = (sizes[side] as number) + 1;
  }
  const shares = (side: 0 | 1) => (counts[side] as number[]).map((count) => count / (sizes[side] as number));
  return { from, to, inside: shares(0), outside: shares(1) };
}
