/** Pearson's test of counts against a distribution that was fitted to them. */
import { incompleteGamma } from "../../numerics/special/incompleteGamma.js";
import type { Distribution } from "../distribution.js";
import type { Sample } from "./sample.js";

/** What the test found. */
export interface ChiSquare {
  readonly statistic: number;
  /** Classes less one, less the parameters that were fitted. */
  readonly df: number;
  /** How often a sample from the fitted distribution would be so far from it, or further. */
  readonly p: number;
}

/** Fewest observations that a class must be expected to hold: W. G. Cochran, Biometrics 10 (1954) 417, doi:10.2307/3001616. */
const fewest = 5;
/** Most classes before neighbouring counts share one. */
const mostClasses = 60;

/**
 * K. Pearson, Philosophical Magazine 50 (1900) 157, doi:10.1080/14786440009463897. Classes from below, each of as many
 * counts as are needed to expect 5 observations. Undefined where these leave no degree of freedom.
 */
export function chiSquare({ cdf, quantile }: Distribution, sample: Sample, fitted: number): ChiSquare | undefined {
  const { n } = sample;
  const [first, last] = [quantile(Math.min(fewest / n, 0.5)), quantile(Math.min(fewest / n, 0.5), "upper")];
  const step = Math.max(1, Math.ceil((last - first) / mostClasses));
  const ends: number[] = [];
  let below = 0;
  for (let end = first; end <= last && n * cdf(end, "upper") >= fewest; end += step) {
    const share = cdf(end);
    if (n * (share - below) < fewest) continue;
    ends.push(end);
    below = share;
  }
  const df = ends.length - fitted;
  if (df < 1) return undefined;
  const statistic = ends.concat(Number.POSITIVE_INFINITY).reduce((sum, end, i) => {
    const start = ends[i - 1] ?? -1;
    const from = i === 0 ? 0 : cdf(start);
    const expected = n * (end === Number.POSITIVE_INFINITY ? cdf(start, "upper") : cdf(end) - from);
    const seen = between(sample, start, end);
    return sum + ((seen - expected) * (seen - expected)) / expected;
  }, 0);
  return { statistic, df, p: incompleteGamma(df / 2, statistic / 2, "upper") };
}

function between({ values, counts }: Sample, start: number, end: number): number {
  return values.reduce((sum, x, i) => sum + (x > start && x <= end ? (counts[i] as number) : 0), 0);
}
