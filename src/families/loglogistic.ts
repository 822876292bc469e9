/** The loglogistic distribution: the logarithm is logistic. */
import { exp } from "../numerics/exponential.js";
import { log, log1p } from "../numerics/logarithm.js";
import { power } from "../numerics/power.js";
import { cos, sin } from "../numerics/trigonometry.js";
import { canonical, centralInterval, levelKey, levelOf, number, positive } from "./check.js";
import { continuous } from "./continuous.js";
import type { Distribution, Parameterisation, Parameters, Tail } from "./distribution.js";
import { family } from "./family.js";

const shapeAndScale: Parameterisation = {
  keys: { shape: "shape: the larger, the less spread", scale: "scale, which is the median" },
  resolve: (values, refuse) =>
    canonical({ shape: positive(values, "shape", refuse), scale: positive(values, "scale", refuse) }, [], refuse),
};

/** The median as stated; of the interval only its width on the logarithmic scale. */
const medianAndInterval: Parameterisation = {
  keys: { median: "median", ci: "central interval [lo, hi] about it" },
  optional: levelKey,
  lists: ["ci"],
  resolve(values, refuse) {
    const scale = positive(values, "median", refuse);
    const { low, high } = centralInterval(values, refuse);
    if (!(low > 0)) throw refuse("ci-not-positive", `the lower end of ci must be above 0, got ${low}`);
    if (!(scale > low && scale < high)) {
      throw refuse("median-outside-ci", `median must lie inside ci [${low}, ${high}], got ${scale}`);
    }
    const level = levelOf(values, refuse);
    return canonical(
      { shape: (2 * log((1 + level) / (1 - level))) / (log(high) - log(low)), scale },
      ["shape"],
      refuse,
    );
  },
};

export const loglogistic = family({
  name: "loglogistic",
  summary: "Above 0 with a long tail to the right: time to an event whose hazard first rises, then falls",
  parameterisations: [shapeAndScale, medianAndInterval],
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
    quantile: (p, tail = "lower") => scale * exp(logOdds(p, tail) / shape),
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

/** log(p / (1 - p)) of the lower tail. */
function logOdds(p: number, tail: Tail): number {
  const odds = log(p) - log1p(-p);
  return tail === "lower" ? odds : -odds;
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
