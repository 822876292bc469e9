/** The triangular distribution. */
import { modeWithin, number, range } from "./check.js";
import { continuous } from "./continuous.js";
import type { Distribution, Parameters, Tail } from "./distribution.js";
import { family } from "./family.js";

/** @example triangular({ min: 1, mode: 2, max: 4 }).mean */
export const triangular = family({
  name: "triangular",
  summary: "A lowest, a likeliest and a highest value joined by straight lines: expert opinion (see also pert)",
  parameterisations: [
    {
      keys: { min: "smallest value", mode: "likeliest value", max: "largest value" },
      resolve(values, refuse) {
        const [min, max] = [number(values, "min"), number(values, "max")];
        range(min, max, refuse);
        return { min, mode: modeWithin(values, refuse), max };
      },
    },
  ],
  exactMean: [["min", "mode", "max"], (min, mode, max) => min.plus(mode).plus(max).div(3)],
  make: makeTriangular,
});

function makeTriangular(parameters: Parameters): Distribution {
  const [min, mode, max] = [number(parameters, "min"), number(parameters, "mode"), number(parameters, "max")];
  const [rise, fall, width] = [mode - min, max - mode, max - min];
  return continuous({
    family: "triangular",
    parameters,
    mean: min / 3 + mode / 3 + max / 3,
    variance: (width * width - rise * fall) / 18,
    support: [min, max],
    quantile: (p, tail = "lower") => quantile(p, tail, { min, max, rise, fall, width }),
    cdf: (x, tail = "lower") => cdf(x, tail, { min, max, rise, fall, width }),
    density: (x) => (2 * (x <= mode && rise > 0 ? (x - min) / rise : (max - x) / fall)) / width,
  });
}

interface Triangle {
  readonly min: number;
  readonly max: number;
  readonly rise: number;
  readonly fall: number;
  readonly width: number;
}

function quantile(p: number, tail: Tail, { min, max, rise, fall, width }: Triangle): number {
  const [lower, upper] = tail === "lower" ? [p, 1 - p] : [1 - p, p];
  if (lower * width <= rise) return min + Math.sqrt(lower * width * rise);
  return max - Math.sqrt(upper * width * fall);
}

function cdf(x: number, tail: Tail, { min, max, rise, fall, width }: Triangle): number {
  const rising = x - min <= rise;
  const [fromEnd, side, other] = rising ? [x - min, rise, fall] : [max - x, fall, rise];
  if (rising === (tail === "lower")) return (fromEnd * (fromEnd / side)) / width;
  // The far side whole, and what of this side lies between x and the mode.
  const toMode = side - fromEnd;
  return (other + toMode * (1 + fromEnd / side)) / width;
}
