/** The loglogistic distribution: the logarithm is logistic. */

import { ridders } from "../numerics/ridders.js";
import { exp } from "../numerics/special/exponential.js";
import { log } from "../numerics/special/logarithm.js";
import { logOddsBelow } from "../numerics/special/logOdds.js";
import { power } from "../numerics/special/power.js";
import { cos, sin } from "../numerics/special/trigonometry.js";
import { canonical, number, positive, spread } from "./check.js";
import { continuous } from "./continuous.js";
import type { Distribution, Parameters, Refuse } from "./distribution.js";
import { family } from "./family.js";
import type { Parameterisation } from "./familyContract.js";
import { above0, byCentre, byInterval, type CentralInterval } from "./interval.js";
import { cvAsSd, shapeAndScale } from "./ways.js";

const meanAndSd: Parameterisation = {
  keys: { mean: "mean", sd: "standard deviation" },
  resolve(values, refuse) {
    const mean = positive(values, "mean", refuse);
    const cv = spread(values, "sd", refuse, mean) / mean;
    const excess = (rest: number): number => {
      const of = moments(2 + exp(rest), 1);
      return Math.sqrt(of.variance) / of.mean - cv;
    };
    const rest = ridders(excess, -35, 25);
    if (rest === undefined)
      throw refuse("parameter-out-of-range", `no loglogistic has mean ${mean} and so small or large a sd`);
    const shape = 2 + exp(rest);
    return canonical({ shape, scale: mean / moments(shape, 1).mean }, ["scale"], refuse);
  },
};

const interval = byInterval((ci, _values, refuse) =>
  canonical({ shape: shapeOf(ci, refuse), scale: Math.sqrt(ci.low) * Math.sqrt(ci.high) }, ["shape", "scale"], refuse),
);

const medianAndInterval = byCentre("median", (scale, ci, _values, refuse) =>
  canonical({ shape: shapeOf(ci, refuse), scale }, ["shape", "scale"], refuse),
);

const meanAndInterval = byCentre("mean", (mean, ci, _values, refuse) => {
  const shape = shapeOf(ci, refuse);
  if (!(shape > 1))
    throw refuse("no-mean", "so wide an interval is that of a loglogistic without a mean", "state median");
  return canonical({ shape, scale: mean / moments(shape, 1).mean }, ["scale"], refuse);
});

/** From the width of the interval on the logarithmic scale, on which the family is symmetric. */
function shapeOf(interval: CentralInterval, refuse: Refuse): number {
  const { low, high, level } = above0(interval, refuse);
  return (2 * log((1 + level) / (1 - level))) / (log(high) - log(low));
}

/** @example loglogistic({ shape: 3, scale: 10 }).quantile(0.5) */
export const loglogistic = family({
  name: "loglogistic",
  summary: "Above 0 with a long tail to the right: time to an event whose hazard first rises, then falls",
  parameterisations: [
    shapeAndScale("shape: the larger, the less spread", "scale, which is the median"),
    medianAndInterval,
    meanAndInterval,
    interval,
    meanAndSd,
    cvAsSd(meanAndSd),
  ],
  make: makeLoglogistic,
  standardise: (parameters) => ({
    standard: makeLoglogistic({ shape: number(parameters, "shape"), scale: 1 }),
    shift: 0,
    scale: number(parameters, "scale"),
  }),
});

function makeLoglogistic(parameters: Parameters): Distribution {
  const [shape, scale] = [number(parameters, "shape"), number(parameters, "scale")];
  return continuous({
    family: "loglogistic",
    parameters,
    ...moments(shape, scale),
    support: [0, Number.POSITIVE_INFINITY],
    quantile: (p, tail = "lower") => scale * exp(logOddsBelow(p, tail) / shape),
    cdf(x, tail = "lower") {
      const odds = power(x / scale, tail === "lower" ? -shape : shape);
      return 1 / (1 + odds);
    },
    density(x) {
      if (x === 0) return shape < 1 ? Number.POSITIVE_INFINITY : shape === 1 ? 1 / scale : 0;
      const odds = power(x / scale, shape);
      return odds > 1 ? shape / x / (1 + 1 / odds) / (1 + odds) : (shape / x / (1 + odds)) * (odds / (1 + odds));
    },
  });
}

/** Mean scale b / sin b with b = π / shape, where shape > 1; variance where shape > 2; infinite else. */
function moments(shape: number, scale: number): { mean: number; variance: number } {
  const b = Math.PI / shape;
  if (!(shape > 1)) return { mean: Number.POSITIVE_INFINITY, variance: Number.POSITIVE_INFINITY };
  // sin b = sin(π - b): near shape 1 that keeps the digits.
  const sine = b > 2 ? sin((Math.PI * (shape - 1)) / shape) : sin(b);
  const mean = scale * (b / sine);
  if (!(shape > 2)) return { mean, variance: Number.POSITIVE_INFINITY };
  const cosine = b > 1 ? sin((Math.PI * (shape - 2)) / (2 * shape)) : cos(b);
  return { mean, variance: scale * scale * (b / sine) * (sineLessChord(b, sine, cosine) / sine / cosine) };
}

/** sin b - b cos b, which at small b is the rest of two equal numbers: Σ (-1)^(k + 1) 2 k b^(2 k + 1) / (2 k + 1)!. */
function sineLessChord(b: number, sine: number, cosine: number): number {
  if (b > 0.7) return sine - b * cosine;
  const z = b * b;
  return (
    ((b * z) / 3) * (1 - (z / 10) * (1 - (z / 28) * (1 - (z / 54) * (1 - (z / 88) * (1 - (z / 130) * (1 - z / 180))))))
  );
}
