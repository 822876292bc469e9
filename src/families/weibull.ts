/** The Weibull distribution. */
import { exp, expm1 } from "../numerics/special/exponential.js";
import { log, log1p } from "../numerics/special/logarithm.js";
import { logGammaOnePlus } from "../numerics/special/logGamma.js";
import { power } from "../numerics/special/power.js";
import { canonical, number, positive, spread } from "./check.js";
import { continuous } from "./continuous.js";
import type { Distribution, Parameters, Refuse } from "./distribution.js";
import { family } from "./family.js";
import type { Parameterisation } from "./familyContract.js";
import { above0, byCentre, byInterval, type CentralInterval } from "./interval.js";
import { logRoot } from "./logRoot.js";
import { cvAsSd, shapeAndScale } from "./ways.js";

const meanAndSd: Parameterisation = {
  keys: { mean: "mean", sd: "standard deviation" },
  resolve(values, refuse) {
    const mean = positive(values, "mean", refuse);
    const cv = spread(values, "sd", refuse, mean) / mean;
    const excess = (shape: number): number => logExcess(shape) - log1p(cv * cv);
    const shape = logRoot(excess, 1e-2, 1e7);
    if (shape === undefined)
      throw refuse("parameter-out-of-range", `no weibull has mean ${mean} and so small or large a sd`);
    return canonical({ shape, scale: mean / exp(logGammaOnePlus(1 / shape)) }, ["scale"], refuse);
  },
};

const interval = byInterval((ci, _values, refuse) => {
  const shape = shapeOf(ci, refuse);
  return canonical({ shape, scale: ci.high / power(-log(ci.tail), 1 / shape) }, ["shape", "scale"], refuse);
});

const medianAndInterval = byCentre("median", (median, ci, _values, refuse) => {
  const shape = shapeOf(ci, refuse);
  return canonical({ shape, scale: median / power(-log(0.5), 1 / shape) }, ["shape", "scale"], refuse);
});

const meanAndInterval = byCentre("mean", (mean, ci, _values, refuse) => {
  const shape = shapeOf(ci, refuse);
  return canonical({ shape, scale: mean / exp(logGammaOnePlus(1 / shape)) }, ["shape", "scale"], refuse);
});

/** @example weibull({ shape: 1.5, scale: 10 }).cdf(5) */
export const weibull = family({
  name: "weibull",
  summary: "Time to an event whose hazard rises or falls steadily",
  parameterisations: [
    shapeAndScale("shape: above 1 the hazard rises with time", "scale: 63 % lie below it"),
    meanAndSd,
    cvAsSd(meanAndSd),
    interval,
    medianAndInterval,
    meanAndInterval,
  ],
  make: makeWeibull,
  standardise: (parameters) => ({
    standard: makeWeibull({ shape: number(parameters, "shape"), scale: 1 }),
    shift: 0,
    scale: number(parameters, "scale"),
  }),
});

/** (x / scale)^shape is the cumulative hazard, -log of the upper tail: its two values give the shape. */
function shapeOf(interval: CentralInterval, refuse: Refuse): number {
  const { low, high, tail } = above0(interval, refuse);
  return (log(-log(tail)) - log(-log1p(-tail))) / (log(high) - log(low));
}

/** log(1 + cv^2) = log Γ(1 + 2 / k) - 2 log Γ(1 + 1 / k); its series at large k, where the two cancel. */
function logExcess(shape: number): number {
  const e = 1 / shape;
  if (e > 1e-2) return logGammaOnePlus(2 * e) - 2 * logGammaOnePlus(e);
  let [sum, term] = [0, e * e];
  for (const [i, zeta] of zetas.entries()) {
    const n = i + 2;
    sum += (n % 2 === 0 ? term : -term) * (zeta / n) * (power(2, n) - 2);
    term *= e;
  }
  return sum;
}

/** ζ(2) … ζ(8): log Γ(1 + e) = -γ e + Σ (-1)^n ζ(n) e^n / n. */
const zetas = [
  1.6449340668482264, 1.2020569031595942, 1.0823232337111381, 1.03692775514337, 1.0173430619844492, 1.0083492773819227,
  1.0040773561979444,
];

function makeWeibull(parameters: Parameters): Distribution {
  const [shape, scale] = [number(parameters, "shape"), number(parameters, "scale")];
  const mean = scale * exp(logGammaOnePlus(1 / shape));
  // Near the scale log1p keeps the digits that a large shape magnifies.
  const hazard = (x: number): number =>
    x > scale / 2 && x < 2 * scale ? exp(shape * log1p((x - scale) / scale)) : power(x / scale, shape);
  return continuous({
    family: "weibull",
    parameters,
    mean,
    variance: mean * mean * expm1(logExcess(shape)),
    support: [0, Number.POSITIVE_INFINITY],
    quantile: (p, tail = "lower") => scale * power(-(tail === "lower" ? log1p(-p) : log(p)), 1 / shape),
    cdf: (x, tail = "lower") => (tail === "lower" ? -expm1(-hazard(x)) : exp(-hazard(x))),
    density(x) {
      if (x === 0) return shape < 1 ? Number.POSITIVE_INFINITY : shape === 1 ? 1 / scale : 0;
      return (shape / x) * hazard(x) * exp(-hazard(x));
    },
  });
}
