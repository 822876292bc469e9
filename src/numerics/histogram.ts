/** Counts of a sample between round numbers, for a chart of its distribution. */
import { CredenceError } from "../errors.js";
import { nextUp } from "./bits.js";
import {
  countBelow,
  distributionCount,
  distributionQuantile,
  type EmpiricalDistribution,
} from "./empiricalDistribution.js";
import { breaksAround, firstRoundWidth, multiple, type RoundWidth } from "./roundWidth.js";

/** Bin i holds the values from `breaks[i]` up to, not including, `breaks[i + 1]`; the last one includes its end. */
export interface Histogram {
  /** One more than there are bins, ascending, each a whole multiple of `width`. */
  readonly breaks: readonly number[];
  readonly counts: readonly number[];
  readonly width: number;
  /** Values that lie outside the breaks, where a range was asked for. */
  readonly below: number;
  readonly above: number;
}

/** What of a sample a histogram shows, and how finely. */
export interface HistogramOptions {
  /** Most bins that the chart can carry; 60 unless said. */
  readonly most?: number;
  /** Part of the axis to cover; all values unless said. */
  readonly range?: readonly [number, number];
}

/**
 * A histogram whose bin width is the smallest of 1, 2, 5 times a power of ten that is not below Freedman and
 * Diaconis' 2 IQR / n^(1/3) and gives no more bins than asked for. Breaks are round numbers, so that an axis label can
 * name them. When to use it: the shape of an output; never for a reported number.
 * Source: Freedman & Diaconis 1981, doi:10.1007/BF01025868.
 * @throws CredenceError `empty-column`, `histogram-options`
 * @example histogram(distributionOfColumn(Float64Array.of(1, 2, 2, 3))) // breaks [1, 2, 3], counts [1, 3]
 */
export function histogram(values: EmpiricalDistribution, options: HistogramOptions = {}): Histogram {
  const most = options.most ?? 60;
  const all = distributionCount(values);
  if (all === 0) throw new CredenceError("empty-column", "histogram: needs at least one value, got none");
  const [least, lower, upper, greatest] = [0, 0.25, 0.75, 1].map((p) => distributionQuantile(values, p)) as [
    number,
    number,
    number,
    number,
  ];
  const [low, high] = options.range ?? [least, greatest];
  if (!(most >= 1) || !Number.isFinite(high - low) || low > high) {
    throw new CredenceError(
      "histogram-options",
      `histogram: range must ascend and bins be at least 1, got ${low} to ${high} in ${most}`,
    );
  }
  const scale = high > low ? high - low : Math.abs(low) || 1;
  // n w^3 >= 8 IQR^3 says w >= 2 IQR / n^(1/3) without a cube root.
  const spread = (upper - lower) / scale;
  const wideEnough = (width: number): boolean => {
    const share = width / scale;
    const bins = Math.floor(high / width) - wholeBelow(low, width) + 1;
    return bins <= Math.max(most, 2) && all * share * share * share >= 8 * spread * spread * spread;
  };
  return count(values, low, high, firstRoundWidth(scale, wideEnough));
}

/** How many whole widths are not above a value. A quotient that vanishes is still on its side of zero. */
function wholeBelow(value: number, width: number): number {
  const whole = Math.floor(value / width);
  return whole * width > value ? whole - 1 : whole;
}

function count(values: EmpiricalDistribution, low: number, high: number, round: RoundWidth): Histogram {
  const breaks = breaksAround(low, high, round);
  const below = breaks.map((edge, i) => countBelow(values, i === breaks.length - 1 ? nextUp(edge) : edge));
  const counts = below.slice(1).map((upTo, i) => upTo - (below[i] as number));
  const above = distributionCount(values) - (below.at(-1) as number);
  return { breaks, counts, width: multiple(round, 1), below: below[0] as number, above };
}
