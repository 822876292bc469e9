/** The log-uniform (reciprocal) distribution: the logarithm is uniform. */
import { exp, expm1 } from "../numerics/special/exponential.js";
import { log, log1p } from "../numerics/special/logarithm.js";
import { number, positive, range } from "./check.js";
import { continuous } from "./continuous.js";
import type { Distribution, Parameters } from "./distribution.js";
import { family } from "./family.js";

/** @example logUniform({ min: 0.001, max: 0.1 }).quantile(0.5) */
export const logUniform = family({
  name: "log-uniform",
  summary: "Every order of magnitude between min and max alike: a rate or price known to its ends alone",
  parameterisations: [
    {
      keys: { min: "smallest value, above 0", max: "largest value" },
      resolve(values, refuse) {
        const [min, max] = [positive(values, "min", refuse), number(values, "max")];
        range(min, max, refuse);
        return { min, max };
      },
    },
  ],
  make: makeLogUniform,
});

function makeLogUniform(parameters: Parameters): Distribution {
  const [min, max] = [number(parameters, "min"), number(parameters, "max")];
  const width = logRatio(min, max);
  const mean = (max - min) / width;
  return continuous({
    family: "log-uniform",
    parameters,
    mean,
    variance: varianceOf(min, max, width, mean),
    support: [min, max],
    quantile: (p, tail = "lower") =>
      Math.min(max, Math.max(min, tail === "lower" ? min * exp(width * p) : max * exp(-width * p))),
    cdf: (x, tail = "lower") => (tail === "lower" ? logRatio(min, x) : logRatio(x, max)) / width,
    density: (x) => 1 / (x * width),
  });
}

/** log(high / low), with its digits where the two are near. */
function logRatio(low: number, high: number): number {
  return high < 2 * low ? log1p((high - low) / low) : log(high / low);
}

/**
 * (max^2 - min^2) / (2 w) - mean^2 = mean (mid - mean) with mid the middle of the ends and w the logarithm of their
 * ratio; in h = w / 2 that is mean √(min max) (cosh h - sinh h / h), a series where the two cancel.
 */
function varianceOf(min: number, max: number, width: number, mean: number): number {
  const h = width / 2;
  if (h > 0.7) return mean * (min / 2 + max / 2 - mean);
  const z = h * h;
  const rest = (z / 3) * (1 + (z / 10) * (1 + (z / 28) * (1 + (z / 54) * (1 + (z / 88) * (1 + z / 130)))));
  return mean * min * (1 + expm1(h)) * rest;
}
