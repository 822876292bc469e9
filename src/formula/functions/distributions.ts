/** `pmf`, `cdf` and `expected_excess` on doubles, through the families. */
import { CredenceError } from "../../errors.js";
import type { Distribution } from "../../families/distribution.js";
import { makeDistribution } from "../../families/index.js";
import { positionalParameters } from "../positionalParameters.js";
import { KeptByNumbers } from "./keptByNumbers.js";

/** The value of one of these functions. Throws CredenceError where the parameters are impossible. */
export type DistributionFunction = (...values: number[]) => number;

/**
 * A function of `fn` and `family`, for example `pmf` of "poisson" as a function of k and mean. It keeps the
 * distributions it made, since a table asks for many points of each.
 */
export function distributionFunction(fn: string, family: string): DistributionFunction {
  const keys = positionalParameters(family) ?? [];
  const kept = new KeptByNumbers<Distribution | CredenceError>();
  const distributionOf = (parameters: readonly number[]): Distribution => {
    const made = kept.get(parameters) ?? kept.keep(parameters, make(family, keys, parameters));
    if (made instanceof CredenceError) throw made;
    return made;
  };
  if (fn === "expected_excess") return (mean = 0, cap = 0) => expectedExcess(distributionOf, mean, cap);
  if (fn === "cdf") return (x = 0, ...parameters) => distributionOf(parameters).cdf(x);
  return (k = 0, ...parameters) => probability(distributionOf(parameters), k);
}

/** The distribution, or what is wrong with its parameters: to be kept either way. */
function make(family: string, keys: readonly string[], parameters: readonly number[]): Distribution | CredenceError {
  try {
    return makeDistribution(family, Object.fromEntries(keys.map((key, i) => [key, parameters[i] ?? Number.NaN])));
  } catch (error) {
    if (error instanceof CredenceError) return error;
    throw error;
  }
}

function probability(distribution: Distribution, k: number): number {
  if (distribution.discrete) return distribution.density(k);
  throw new CredenceError("pmf-of-continuous", `pmf: ${distribution.family} is no family of counts`, {
    remedy: "take the difference of two cdf",
  });
}

/**
 * E max(0, X - cap) of a Poisson count X: `mean P(X = n) + (mean - cap) P(X > n)` with n the whole part of the cap,
 * since k P(X = k) = mean P(X = k - 1).
 */
function expectedExcess(of: (parameters: readonly number[]) => Distribution, mean: number, cap: number): number {
  if (mean === 0 || cap < 0) return Math.max(0, mean - cap);
  const distribution = of([mean]);
  const whole = Math.floor(cap);
  return Math.max(0, mean * distribution.density(whole) + (mean - cap) * distribution.cdf(whole, "upper"));
}
