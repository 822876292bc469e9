import seedrandom from "seedrandom";
import { columnSample } from "../../src/summary/columnSample.js";
import { type SummaryOptions, summariseOutput } from "../../src/summary/summarise.js";

/** Independent standard normals by Box and Muller: another road than the library's inversion. */
export function normals(seed: string, count: number): Float64Array {
  const next = seedrandom(seed);
  return Float64Array.from({ length: count }, () => {
    const radius = Math.sqrt(-2 * Math.log(1 - next()));
    return radius * Math.cos(2 * Math.PI * next());
  });
}

/** The five lognormals of the specification: mean and standard deviation of the logarithm of each. */
export const lognormalFactors: readonly (readonly [meanlog: number, sdlog: number])[] = [
  [6.2, 0.2],
  [0.3, 0.35],
  [-0.7, 0.1],
  [-1.2, 0.5],
  [0.1, 0.25],
];

/** Their product: itself lognormal, with the sum of the means. */
export function lognormalProduct(seed: string, count: number): Float64Array {
  const sdlog = lognormalFactors.map(([, sd]) => sd);
  const z = normals(seed, count * sdlog.length);
  return Float64Array.from({ length: count }, (_, i) =>
    Math.exp(4.7 + sdlog.reduce((sum, sd, k) => sum + sd * (z[i * sdlog.length + k] as number), 0)),
  );
}

/** Its exact percentiles and mean. */
export const lognormalTruth = {
  mean: 140.12011233,
  sd: 140.12011233 * Math.sqrt(Math.exp(0.485) - 1),
  quantiles: { "0.025": 28.07959148, "0.5": 109.94717245, "0.975": 430.50415238 } as Record<string, number>,
};

export function summary(draws: Float64Array, options: SummaryOptions = { interval: 0.95 }, replicates = 1) {
  return summariseOutput(columnSample(draws, replicates), "0", options);
}
