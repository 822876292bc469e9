/** How far a fitted distribution is from the sample that it was fitted to. */
import { log } from "../../numerics/special/logarithm.js";
import type { Distribution } from "../distribution.js";
import { type ChiSquare, chiSquare } from "./chiSquare.js";
import type { Sample } from "./sample.js";

/** Distances between a distribution and a sample; each the smaller the better. */
export interface Goodness {
  /** Of counts alone, where there are enough of them. */
  readonly chiSquare?: ChiSquare;
  /** Anderson and Darling's A², which weighs the tails; not of counts. */
  readonly andersonDarling?: number;
  /** What A² (corrected for n) would exceed in 5 % of samples from the fitted family; where that is known. */
  readonly fivePercentPoint?: number;
  /** Largest distance between the distribution function and that of the sample (Kolmogorov). */
  readonly kolmogorov: number;
}

/**
 * Five per cent points of A² with parameters estimated, and what A² is multiplied by first: R. B. D'Agostino and
 * M. A. Stephens, Goodness-of-Fit Techniques (Dekker 1986), tables 4.7, 4.11, 4.17 and 4.22; held against SciPy and against
 * simulated samples in `test/reference/andersonDarling.py`. For the other families the point depends on their shape.
 */
const points: Readonly<Record<string, readonly [point: number, correction: (n: number) => number]>> = {
  normal: [0.752, (n) => 1 + 0.75 / n + 2.25 / (n * n)],
  lognormal: [0.752, (n) => 1 + 0.75 / n + 2.25 / (n * n)],
  "logit-normal": [0.752, (n) => 1 + 0.75 / n + 2.25 / (n * n)],
  exponential: [1.321, (n) => 1 + 0.6 / n],
  gumbel: [0.757, (n) => 1 + 0.2 / Math.sqrt(n)],
  weibull: [0.757, (n) => 1 + 0.2 / Math.sqrt(n)],
  loglogistic: [0.66, (n) => 1 + 0.25 / n],
};

/**
 * T. W. Anderson and D. A. Darling, JASA 49 (1954) 765, doi:10.1080/01621459.1954.10501232; of counts Pearson's chi-square.
 * @param fitted how many parameters were fitted
 */
export function goodness(distribution: Distribution, sample: Sample, fitted: number): Goodness {
  const { family, cdf, discrete } = distribution;
  const { values, counts, n } = sample;
  if (discrete) {
    const [kolmogorov, test] = [largestGap(cdf, values, counts, n), chiSquare(distribution, sample, fitted)];
    return test === undefined ? { kolmogorov } : { kolmogorov, chiSquare: test };
  }
  let [sum, largest, below] = [0, 0, 0];
  for (const [i, x] of values.entries()) {
    const [count, p, q] = [counts[i] as number, cdf(x), cdf(x, "upper")];
    // Observations of ranks below + 1 … below + count: Σ (2 i - 1), and the same counted from the top.
    const fromBelow = (below + count) * (below + count) - below * below;
    const above = n - below - count;
    const fromAbove = (above + count) * (above + count) - above * above;
    sum += fromBelow * log(p) + fromAbove * log(q);
    largest = Math.max(largest, (below + count) / n - p, p - below / n);
    below += count;
  }
  const plain = -n - sum / n;
  const known = points[family];
  if (known === undefined) return { andersonDarling: plain, kolmogorov: largest };
  return { andersonDarling: plain * known[1](n), fivePercentPoint: known[0], kolmogorov: largest };
}

/** Of two functions that both jump at whole numbers: the largest distance after a jump, where no value was seen, too. */
function largestGap(cdf: Distribution["cdf"], values: readonly number[], counts: readonly number[], n: number): number {
  let [largest, below] = [0, 0];
  for (const [i, x] of values.entries()) {
    if (x >= 1) largest = Math.max(largest, Math.abs(cdf(x - 1) - below / n));
    below += counts[i] as number;
    largest = Math.max(largest, Math.abs(cdf(x) - below / n));
  }
  return largest;
}
