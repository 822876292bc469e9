/** The uniform distribution. */
import { number, range } from "./check.js";
import { continuous } from "./continuous.js";
import type { Distribution, Parameters } from "./distribution.js";
import { family } from "./family.js";

/** @example uniform({ min: 1, max: 6 }).quantile(0.5) */
export const uniform = family({
  name: "uniform",
  summary: "Every value between min and max alike: nothing but the two ends is known",
  parameterisations: [
    {
      keys: { min: "smallest value", max: "largest value" },
      resolve(values, refuse) {
        const [min, max] = [number(values, "min"), number(values, "max")];
        range(min, max, refuse);
        return { min, max };
      },
    },
  ],
  exactMean: [["min", "max"], (min, max) => min.plus(max).div(2)],
  make: makeUniform,
});

function makeUniform(parameters: Parameters): Distribution {
  const [min, max] = [number(parameters, "min"), number(parameters, "max")];
  const width = max - min;
  return continuous({
    family: "uniform",
    parameters,
    mean: min / 2 + max / 2,
    variance: (width * width) / 12,
    support: [min, max],
    quantile: (p, tail = "lower") => (tail === "lower" ? min + width * p : max - width * p),
    cdf: (x, tail = "lower") => (tail === "lower" ? x - min : max - x) / width,
    density: () => 1 / width,
  });
}
