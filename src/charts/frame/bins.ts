/** A distribution as the few bins that a chart carries. */
import {
  distributionCount,
  distributionQuantile,
  type EmpiricalDistribution,
} from "../../numerics/empiricalDistribution.js";
import { histogram } from "../../numerics/histogram.js";

export interface Bin {
  readonly from: number;
  readonly to: number;
  /** Share of all values that fall in it. */
  readonly share: number;
}

/** A histogram. */
export interface Bins {
  readonly width: number;
  readonly bins: readonly Bin[];
  /** Share of values beyond the ends of the axis. */
  readonly outside: number;
}

/** Bins of a round width over the central 99.8% of the values; the rest is counted, not drawn. */
export function binned(values: EmpiricalDistribution): Bins {
  const [low, high] = [distributionQuantile(values, 0.001), distributionQuantile(values, 0.999)];
  const all = distributionCount(values);
  const { breaks, counts, width, below, above } = histogram(values, { range: [low, high], most: 60 });
  const bins = counts.map((count, i) => ({
    from: breaks[i] as number,
    to: breaks[i + 1] as number,
    share: count / all,
  }));
  return { width, bins, outside: (below + above) / all };
}
