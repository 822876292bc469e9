/** What distributions of whole numbers do alike. */
import { normalQuantile } from "../numerics/special/normal.js";
import { checkNumber, endOfSupport } from "./continuous.js";
import type { Distribution, Parameters, Tail } from "./distribution.js";

/** A family of counts 0, 1, 2 … by its probabilities; `cdf` and `probability` need only serve whole numbers. */
export interface CountParts {
  readonly family: string;
  readonly parameters: Parameters;
  readonly mean: number;
  readonly variance: number;
  readonly skewness: number;
  /** The largest possible count, where there is one. */
  readonly largest?: number;
  cdf(k: number, tail: Tail): number;
  probability(k: number): number;
  /** P(k + 1) / P(k), where it is simple: tables of many counts are then made by steps from a few exact values. */
  ratio?(k: number): number;
}

/** Every so many counts one is exact; between them each follows from the last, and loses less than an ulp a step. */
const STRIDE = 32;

/** Below this an exact value has lost digits of its own, which steps would carry on. */
const least = 1e-280;

/** No count is larger; an open end of a truncation is. */
const remote = 1e300;

/** A distribution of counts. Its quantile is the smallest count whose cumulative probability reaches p. */
export function counts(parts: CountParts): Distribution {
  const { family, parameters, mean, variance } = parts;
  const support = [0, parts.largest ?? Number.POSITIVE_INFINITY] as const;
  const probability = stepped(parts);
  return {
    family,
    parameters,
    mean,
    variance,
    support,
    discrete: true,
    quantile: (p, tail = "lower") => endOfSupport({ family, support }, p, tail) ?? smallestReaching(parts, p, tail),
    cdf(x, tail = "lower") {
      checkNumber(family, x);
      if (x < 0) return tail === "lower" ? 0 : 1;
      if (x >= support[1] || x > remote) return tail === "lower" ? 1 : 0;
      return parts.cdf(Math.floor(x), tail);
    },
    density(x) {
      checkNumber(family, x);
      return x >= 0 && x <= support[1] && x <= remote && Math.floor(x) === x ? probability(x) : 0;
    },
  };
}

/**
 * The probability of a count, the same bits whatever was asked before: the steps from an exact value are the same ones,
 * whether they are gone at once or one by one as a table asks for its counts in order.
 */
function stepped(parts: CountParts): (k: number) => number {
  const { ratio } = parts;
  if (ratio === undefined) return (k) => parts.probability(k);
  const anchors = new Map<number, number>();
  let [last, reached] = [-1, Number.NaN];
  const start = (anchor: number): number => {
    const known = anchors.get(anchor) ?? parts.probability(anchor);
    anchors.set(anchor, known);
    return known;
  };
  return (k) => {
    const anchor = k - (k % STRIDE);
    const goesOn = anchor <= last && last <= k;
    let value = goesOn ? reached : start(anchor);
    if (!goesOn && value < least) return parts.probability(k);
    for (let i = goesOn ? last : anchor; i < k; i++) value *= ratio(i);
    [last, reached] = [k, value];
    return value;
  };
}

/** Gallops from a guess to a bracket of the answer, then halves it. */
function smallestReaching(parts: CountParts, p: number, tail: Tail): number {
  const last = parts.largest ?? Number.POSITIVE_INFINITY;
  const reached = (k: number): boolean =>
    k >= last || (tail === "lower" ? parts.cdf(k, tail) >= p : parts.cdf(k, tail) <= p);
  let low = guess(parts, p, tail);
  let high = low;
  let step = 1;
  if (reached(low)) {
    for (; low >= 0 && reached(low); step *= 2) {
      high = low;
      low = Math.max(-1, low - step);
    }
  } else {
    for (; !reached(high); step *= 2) {
      low = high;
      high += step;
    }
  }
  while (high - low > 1) {
    const middle = low + Math.floor((high - low) / 2);
    if (reached(middle)) high = middle;
    else low = middle;
  }
  return high;
}

/** Cornish and Fisher's first correction of the normal approximation, doi:10.2307/1400905. */
function guess(parts: CountParts, p: number, tail: Tail): number {
  const z = normalQuantile(p, tail);
  const sd = Math.sqrt(parts.variance);
  const near = Math.floor(parts.mean + sd * (z + (parts.skewness * (z * z - 1)) / 6));
  return Math.min(Math.max(0, near), parts.largest ?? near);
}
