/** Distributions on listed values: discrete ones, samples of data, counts cut short. */
import { exactSum } from "../numerics/exactSum.js";
import { checkNumber, endOfSupport } from "./continuous.js";
import type { Distribution, Parameters, Tail } from "./distribution.js";

/** A cumulative probability that falls short of p by rounding alone still counts as having reached it. */
const rounding = 1e-15;

/** Values with their weights. */
export interface ListedParts {
  readonly family: string;
  readonly parameters: Parameters;
  /** Rising, each once. */
  readonly values: readonly number[];
  /** Above 0, in any scale: they are divided by their sum. */
  readonly weights: readonly number[];
}

/** Its moments are sums over the values; both tails are added up from their own end, so that each keeps its accuracy. */
export function listed({ family, parameters, values, weights }: ListedParts): Distribution {
  const total = exactSum(weights);
  const probabilities = weights.map((weight) => weight / total);
  const mean = exactSum(values.map((value, i) => value * (probabilities[i] as number)));
  const squares = values.map((value, i) => (value - mean) * (value - mean) * (probabilities[i] as number));
  const support = [values[0] as number, values[values.length - 1] as number] as const;
  const cumulative = { lower: lowerSums(probabilities), upper: upperSums(probabilities) };
  return {
    family,
    parameters,
    mean,
    variance: exactSum(squares),
    support,
    discrete: true,
    quantile: (p, tail = "lower") =>
      endOfSupport({ family, support }, p, tail) ?? (values[reaching(cumulative, p, tail)] as number),
    cdf(x, tail = "lower") {
      checkNumber(family, x);
      const above = first(values.length, (i) => (values[i] as number) > x);
      if (above === 0) return tail === "lower" ? 0 : 1;
      return cumulative[tail][above - 1] as number;
    },
    density(x) {
      checkNumber(family, x);
      const at = first(values.length, (i) => (values[i] as number) >= x);
      return values[at] === x ? (probabilities[at] as number) : 0;
    },
  };
}

/** Position of the first value whose cumulative probability reaches p of the tail. */
function reaching(cumulative: Readonly<Record<Tail, readonly number[]>>, p: number, tail: Tail): number {
  const sums = cumulative[tail];
  if (tail === "lower") return first(sums.length, (i) => (sums[i] as number) >= p * (1 - rounding));
  return first(sums.length, (i) => (sums[i] as number) <= p * (1 + rounding));
}

/** The first position from which on a property holds, by halving. */
function first(size: number, holds: (i: number) => boolean): number {
  let [low, high] = [0, size];
  while (low < high) {
    const middle = low + Math.floor((high - low) / 2);
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Probability of at most each value. */
function lowerSums(probabilities: readonly number[]): readonly number[] {
  let total = 0;
  const sums = probabilities.map((probability) => (total += probability));
  return [...sums.slice(0, -1), 1];
}

/** Probability of more than each value. */
function upperSums(probabilities: readonly number[]): readonly number[] {
  const fromTheTop = lowerSums([...probabilities].reverse());
  return [...fromTheTop.slice(0, -1).reverse(), 0];
}
