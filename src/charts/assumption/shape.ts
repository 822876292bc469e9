/** The shape of a distribution as bars: shares of narrow bins, so that densities without bound and jumps can be drawn. */
import type { Distribution } from "../../families/distribution.js";
import { pointMasses } from "./pointMasses.js";
import { singleValues } from "./singleValues.js";

export interface ShapeBar {
  readonly from: number;
  readonly to: number;
  /** Height relative to the highest bar. */
  readonly height: number;
}

/** Share of the distribution that is drawn. */
const drawn = 0.995;

/** The ends of what is drawn; never empty. */
export function drawnRange(distribution: Distribution): readonly [number, number] {
  const tail = (1 - drawn) / 2;
  const [low, high] = [distribution.quantile(tail), distribution.quantile(tail, "upper")];
  return high > low ? [low, high] : [low - 0.5, high + 0.5];
}

/**
 * Bars over a range: of single values where a discrete distribution has few, of equal bins otherwise. The point masses of
 * a distribution that is not discrete are left out: they are no part of its density.
 */
export function shapeBars(distribution: Distribution, bins: number, range = drawnRange(distribution)) {
  const values = distribution.discrete ? singleValues(distribution, range) : undefined;
  const bars = values === undefined ? binned(distribution, bins, range) : single(distribution, values, range);
  const highest = Math.max(...bars.map(({ share }) => share));
  return bars.map(({ from, to, share }): ShapeBar => ({ from, to, height: highest > 0 ? share / highest : 0 }));
}

function binned(distribution: Distribution, bins: number, [low, high]: readonly [number, number]) {
  const width = (high - low) / bins;
  const masses = pointMasses(distribution);
  return Array.from({ length: bins }, (_, i) => {
    const [from, to] = [low + i * width, low + (i + 1) * width];
    // From the nearer tail, so that little cancels; a jump at the lower end of the range counts to the first bin.
    const upper = distribution.cdf(from) > 0.5;
    const first = i === 0 && distribution.discrete ? distribution.density(from) : 0;
    const share = upper
      ? distribution.cdf(from, "upper") - distribution.cdf(to, "upper")
      : distribution.cdf(to) - distribution.cdf(from);
    const single = masses.filter(({ value }) => value > from && value <= to).reduce((sum, one) => sum + one.share, 0);
    return { from, to, share: Math.max(share - single, 0) + first };
  });
}

function single(distribution: Distribution, values: readonly number[], [low, high]: readonly [number, number]) {
  const gaps = values.slice(1).map((value, i) => value - (values[i] as number));
  const half = Math.min(...gaps, (high - low) / 8) * 0.4;
  return values.map((value) => ({ from: value - half, to: value + half, share: distribution.density(value) }));
}
