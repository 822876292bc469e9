/** The distribution of a value that follows one of several distributions, each with a probability. */
import { exactSum } from "../numerics/exactSum.js";
import { log } from "../numerics/special/logarithm.js";
import { checkNumber, endOfSupport } from "./continuous.js";
import type { Distribution, Parameters, Part, Tail } from "./distribution.js";

const mostSteps = 2200;

/** Newton's steps that are allowed before every second one halves the bracket. */
const patience = 12;

/** Probabilities are sums of a few rounded terms. */
const rounding = 3e-16;

/**
 * Of parts with weights in any scale, which are divided by their sum.
 * Its distribution function and density are weighted sums, its quantile the smallest value whose probability reaches p.
 * Where some parts are discrete and some not, `density` is that of the others, and `discrete` is false.
 */
export function mixed(family: string, parameters: Parameters, stated: readonly Part[]): Distribution {
  const total = exactSum(stated.map(({ weight }) => weight));
  const parts = stated.map(({ weight, distribution }) => ({ weight: weight / total, distribution }));
  const ends = parts.map(({ distribution }) => distribution.support);
  const support = [Math.min(...ends.map(([low]) => low)), Math.max(...ends.map(([, high]) => high))] as const;
  const discrete = parts.every(({ distribution }) => distribution.discrete);
  const mean = meanOf(parts);
  const cdf = weightedCdf(parts, support);
  const density = weightedDensity(parts, discrete);
  return {
    family,
    parameters,
    mean,
    variance: varianceOf(parts, mean),
    support,
    discrete,
    parts,
    quantile(p, tail = "lower") {
      const end = endOfSupport({ family, support }, p, tail);
      return end ?? smallestReaching(p, tail, { parts, cdf, density });
    },
    cdf(x, tail = "lower") {
      checkNumber(family, x);
      return cdf(x, tail);
    },
    density(x) {
      checkNumber(family, x);
      return density(x);
    },
  };
}

/** A weighted sum, which a part with an infinite mean makes infinite, and one without any no number. */
function meanOf(parts: readonly Part[]): number {
  const terms = parts.map(({ weight, distribution }) => weight * distribution.mean);
  return terms.every(Number.isFinite) ? exactSum(terms) : terms.reduce((sum, term) => sum + term, 0);
}

/** Within the parts and between them. */
function varianceOf(parts: readonly Part[], mean: number): number {
  if (!Number.isFinite(mean)) return Number.POSITIVE_INFINITY;
  return exactSum(
    parts.map(({ weight, distribution: { mean: own, variance } }) => weight * (variance + (own - mean) * (own - mean))),
  );
}

function weightedCdf(parts: readonly Part[], [low, high]: Distribution["support"]) {
  return (x: number, tail: Tail): number => {
    if (x >= high) return tail === "lower" ? 1 : 0;
    if (x < low) return tail === "lower" ? 0 : 1;
    let sum = 0;
    for (const { weight, distribution } of parts) sum += weight * distribution.cdf(x, tail);
    return sum;
  };
}

/** Of the discrete parts alone, or of the others alone. */
function weightedDensity(parts: readonly Part[], discrete: boolean) {
  return (x: number): number => {
    let sum = 0;
    for (const { weight, distribution } of parts) {
      if (distribution.discrete === discrete) sum += weight * distribution.density(x);
    }
    return sum;
  };
}

interface Mix {
  readonly parts: readonly Part[];
  cdf(x: number, tail: Tail): number;
  density(x: number): number;
}

/**
 * Between the smallest and the largest quantile of the parts: Newton's steps on the logarithm of the probability, which
 * is nearly straight in the tails, inside a bracket that is halved wherever they do not settle (at a jump, in a gap).
 */
function smallestReaching(p: number, tail: Tail, { parts, cdf, density }: Mix): number {
  const sign = tail === "lower" ? 1 : -1;
  const starts = parts.map(({ distribution }) => distribution.quantile(p, tail));
  let [low, high] = [Math.min(...starts), Math.max(...starts)];
  const reached = (probability: number): boolean => sign * (probability - p) >= 0;
  if (low === high || reached(cdf(low, tail))) return low;
  let x = middleOf(low, high);
  for (let step = 1; step < mostSteps; step++) {
    const probability = cdf(x, tail);
    if (reached(probability)) high = x;
    else low = x;
    const middle = middleOf(low, high);
    if (middle === low || middle === high) return high;
    const miss = log(probability / p);
    if (Math.abs(miss) <= rounding) return x;
    const next = x - sign * (probability / density(x)) * miss;
    if (Math.abs(next - x) <= rounding * Math.abs(x)) return x;
    x = next > low && next < high && (step < patience || step % 2 === 0) ? next : middle;
  }
  return high;
}

/** By logarithms where the ends are far apart on one side of 0. */
function middleOf(low: number, high: number): number {
  if (low > 0 && high > 4 * low) return Math.sqrt(low) * Math.sqrt(high);
  if (high < 0 && low < 4 * high) return -Math.sqrt(-low) * Math.sqrt(-high);
  return low + (high - low) / 2;
}
