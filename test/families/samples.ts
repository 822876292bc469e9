/** Distributions that every family is tried on. A family in the registry without samples fails the contract test. */
import type { Distribution, Parameters } from "../../src/families/distribution.js";
import { families, makeDistribution } from "../../src/families/index.js";

export const samples: Readonly<Record<string, readonly Parameters[]>> = {
  beta: [
    { alpha: 2, beta: 3, truncate: [0.1, 0.6] },
    { alpha: 2, beta: 3 },
    { alpha: 70, beta: 30 },
    { alpha: 0.7, beta: 2.1 },
    { alpha: 1, beta: 475 },
    { alpha: 2.5, beta: 4, min: -1, max: 3 },
  ],
  discrete: [
    { values: [-1, 0.5, 4], probabilities: [0.2, 0.5, 0.3], truncate: [0, 5] },
    { values: [-1, 0.5, 4], probabilities: [0.2, 0.5, 0.3] },
    { values: [0, 1], probabilities: [0.999, 0.001] },
  ],
  fixed: [{ value: 4.72 }, { value: -3 }],
  gamma: [
    { shape: 4, scale: 2.5, truncate: [3, 30] },
    { shape: 4, scale: 2.5 },
    { shape: 0.5, scale: 3 },
    { shape: 1111, scale: 0.01 },
  ],
  lognormal: [
    { meanlog: 0, sdlog: 1, truncate: [0, 5] },
    { meanlog: -0.9971, sdlog: 0.4143 },
    { meanlog: 7.5, sdlog: 1.2 },
  ],
  "negative-binomial": [
    { r: 2.5, p: 0.2 },
    { r: 0.4, p: 0.05 },
    { r: 120, p: 0.9 },
  ],
  normal: [
    { mean: 1, sd: 0.1, truncate: [0, 1] },
    { mean: 0.9248458848376265, sd: 0.08, truncate: [0, 1], "keep-mean": 0.9 },
    { mean: 0, sd: 1, truncate: [2, 1.7976931348623157e308] },
    { mean: 0, sd: 1 },
    { mean: 527.8, sd: 0.5 },
  ],
  pert: [
    { min: 0.5, mode: 0.75, max: 2, lambda: 4 },
    { min: -10, mode: 20, max: 20, lambda: 2 },
  ],
  poisson: [
    { mean: 7.25, truncate: [1, 30] },
    { mean: 2, truncate: [1, 1e9] },
    { mean: 0.3 },
    { mean: 7.25 },
    { mean: 1234.5 },
  ],
  triangular: [
    { min: -1, mode: 0.5, max: 4, truncate: [0, 3] },
    { min: -1, mode: 0.5, max: 4 },
    { min: 2, mode: 2, max: 5 },
    { min: 2, mode: 5, max: 5 },
  ],
  uniform: [
    { min: -2, max: 5, truncate: [0, 9] },
    { min: -2, max: 5 },
  ],
  bernoulli: [{ p: 0.3 }, { p: 1e-4 }],
  "beta-binomial": [
    { n: 40, alpha: 2, beta: 5.5 },
    { n: 1000, alpha: 0.3, beta: 0.8 },
    { n: 1, alpha: 3, beta: 1 },
  ],
  binomial: [
    { n: 12, p: 0.3 },
    { n: 5000, p: 0.002 },
    { n: 1, p: 0.9 },
    { n: 300, p: 0.97 },
  ],
  exponential: [{ rate: 0.25 }],
  "generalised-gamma": [
    { mu: 2, sigma: 0.8, q: 0.5 },
    { mu: 1, sigma: 0.4, q: -0.7 },
    { mu: 1, sigma: 0.6, q: 0 },
    { mu: 0, sigma: 0.8, q: -1.5 },
  ],
  gompertz: [
    { shape: 0.09, rate: 0.0001 },
    { shape: 2, rate: 3 },
    { shape: 0.001, rate: 1 },
  ],
  gumbel: [{ location: 3, scale: 2 }],
  "inverse-gamma": [
    { shape: 4, scale: 6 },
    { shape: 90, scale: 0.5 },
    { shape: 1.5, scale: 1 },
    { shape: 0.5, scale: 1 },
  ],
  "log-uniform": [
    { min: 0.01, max: 100 },
    { min: 5, max: 5.5 },
  ],
  loglogistic: [
    { shape: 3.5, scale: 12 },
    { shape: 40, scale: 1 },
    { shape: 1.2, scale: 2 },
    { shape: 0.8, scale: 2 },
  ],
  weibull: [
    { shape: 1.5, scale: 20 },
    { shape: 0.6, scale: 1 },
    { shape: 300, scale: 2 },
  ],
  "student-t": [
    { df: 1, truncate: [-5, 20] },
    { df: 5 },
    { df: 3.2, location: 10, scale: 0.5 },
    { df: 1 },
    { df: 1.5, location: 1, scale: 2 },
    { df: 1e6 },
  ],
  "logit-normal": [
    { meanlogit: -1, sdlogit: 0.5 },
    { meanlogit: 2, sdlogit: 1.5 },
  ],
  metalog: [
    { coefficients: [10, 2], truncate: [5, 20] },
    { coefficients: [10, 2] },
    { coefficients: [3, 0.5, 0.1, 0.4, -0.2] },
    { coefficients: [1, 0.4, 0.05], min: 0 },
    { coefficients: [0.3, 0.6, -0.1], min: -1, max: 2 },
    { coefficients: [0, 0.3], max: 5 },
  ],
  empirical: [{ values: [1, 2, 2, 3.5, 9] }],
  quantiles: [
    { p: [0.05, 0.5, 0.95], x: [2, 4, 9] },
    { p: [0.1, 0.5, 0.9], x: [2, 3, 7], family: "student-t", df: 4, weights: [1, 2, 1], tolerance: 0.1 },
    { p: [0.1, 0.5, 0.9], x: [0.2, 0.3, 0.55], min: 0, max: 1 },
    { p: [0.05, 0.25, 0.5, 0.75, 0.95], x: [-5, 0, 1, 2, 12] },
  ],
  experts: [
    {
      of: [
        { distribution: "normal", mean: 10, sd: 2, expert: "A", weight: 2 },
        { distribution: "normal", mean: 14, sd: 3, expert: "B", weight: 1 },
      ],
    },
    {
      of: [
        { distribution: "gamma", shape: 4, scale: 1.5 },
        { distribution: "lognormal", meanlog: 1.5, sdlog: 0.5 },
      ],
      pool: "logarithmic",
    },
    {
      of: [
        { distribution: "beta", alpha: 0.8, beta: 3 },
        { distribution: "beta", alpha: 2, beta: 0.7 },
      ],
      pool: "logarithmic",
    },
  ],
  fitted: [
    { values: [1, 2, 2.5, 3.5, 9, 12], family: "gamma" },
    { values: [0.1, 0.3, 0.35, 0.5, 0.8], family: "beta", min: 0, max: 1 },
  ],
  roulette: [
    { bins: [0, 10, 20, 30, 40, 50], chips: [2, 5, 8, 4, 1] },
    { bins: [0, 0.2, 0.4, 0.6, 1], chips: [3, 4, 2, 1], min: 0, max: 1, family: "beta" },
  ],
  mixture: [
    {
      weights: [0.5, 0.5],
      of: [
        { distribution: "normal", mean: 0, sd: 1 },
        { distribution: "normal", mean: 3, sd: 0.5 },
      ],
    },
    {
      weights: [0.2, 0.7, 0.1],
      of: [
        { distribution: "gamma", shape: 4, scale: 2.5 },
        { distribution: "lognormal", meanlog: 2, sdlog: 0.6 },
        { distribution: "gamma", shape: 9, scale: 2 },
      ],
      truncate: [1, 50],
    },
    {
      weights: [0.25, 0.75],
      of: [
        { distribution: "poisson", mean: 2 },
        { distribution: "negative-binomial", r: 2, p: 0.1 },
      ],
    },
    {
      weights: [0.5, 0.5],
      of: [
        { distribution: "discrete", values: [-1, 0.5], probabilities: [0.5, 0.5] },
        { distribution: "binomial", n: 3, p: 0.25 },
      ],
      truncate: [0, 2],
    },
  ],
  "bootstrap-mean": [{ values: [1, 2, 2, 3.5, 9, 12] }],
};

/** Names of the families whose draws are single numbers. */
export const scalarFamilies = Object.values(families)
  .filter((family) => family.makeSimplex === undefined && family.makeJoint === undefined)
  .map((family) => family.name);

/** Every sample, with a title for the test's name. */
export const sampled: readonly (readonly [string, Distribution])[] = scalarFamilies.flatMap((family) =>
  (samples[family] ?? []).map(
    (parameters) => [`${family} ${JSON.stringify(parameters)}`, makeDistribution(family, parameters)] as const,
  ),
);

export const sampledContinuous = sampled.filter(([, { discrete }]) => !discrete);
export const sampledDiscrete = sampled.filter(([, { discrete }]) => discrete);

/** The code of the CredenceError that a call throws; "nothing" where it throws none. */
export function codeOf(call: () => unknown): string {
  try {
    call();
    return "nothing";
  } catch (error) {
    return (error as { code?: string }).code ?? String(error);
  }
}

/** Relative distance, with nothing divided by 0. */
export function apart(a: number, b: number): number {
  return a === b ? 0 : Math.abs(a - b) / Math.max(Math.abs(a), Math.abs(b));
}
