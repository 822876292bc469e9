/** The gamma distribution. */

import { ridders } from "../numerics/ridders.js";
import { exp } from "../numerics/special/exponential.js";
import { gammaKernel, gammaShape, gammaTail } from "../numerics/special/gammaTail.js";
import { gammaDensity, incompleteGamma, inverseIncompleteGamma } from "../numerics/special/incompleteGamma.js";
import { log } from "../numerics/special/logarithm.js";
import { canonical, number, positive, spread } from "./check.js";
import { continuous } from "./continuous.js";
import type { Distribution, Parameters, Refuse } from "./distribution.js";
import { family } from "./family.js";
import type { Parameterisation } from "./familyContract.js";
import { above0, byCentre, byInterval, type CentralInterval, impossibleInterval } from "./interval.js";
import { shapeAndScale, standardErrorAsSd } from "./ways.js";

const shapeAndRate: Parameterisation = {
  keys: { shape: "shape", rate: "rate: 1 / scale" },
  resolve: (values, refuse) =>
    resolved(positive(values, "shape", refuse), 1 / positive(values, "rate", refuse), refuse),
};

const meanAndSd: Parameterisation = {
  keys: { mean: "mean", sd: "standard deviation" },
  resolve(values, refuse) {
    const mean = meanAbove0(values, refuse);
    const sd = spread(values, "sd", refuse, mean);
    return resolved((mean / sd) * (mean / sd), sd * (sd / mean), refuse);
  },
};

const meanAndCv: Parameterisation = {
  keys: { mean: "mean", cv: "coefficient of variation: standard deviation / mean" },
  resolve(values, refuse) {
    const mean = meanAbove0(values, refuse);
    const cv = spread(values, "cv", refuse, mean);
    return resolved(1 / (cv * cv), mean * cv * cv, refuse);
  },
};

/** A rate from a follow-up: 12 infections in 8,000 catheter days. */
const eventsAndExposure: Parameterisation = {
  keys: { events: "number of events", exposure: "time or persons at risk in which they were counted" },
  resolve(values, refuse) {
    const events = positive(values, "events", refuse, "without an event state shape 0.5 and the exposure as rate");
    return resolved(events, 1 / positive(values, "exposure", refuse), refuse);
  },
};

const interval = byInterval((ci, _values, refuse) => {
  const shape = shapeOf(ci, refuse);
  return resolved(shape, ci.high / inverseIncompleteGamma(shape, ci.tail, "upper"), refuse);
});

const medianAndInterval = byCentre("median", (median, ci, _values, refuse) => {
  const shape = shapeOf(ci, refuse);
  return resolved(shape, median / inverseIncompleteGamma(shape, 0.5, "lower"), refuse);
});

const meanAndInterval = byCentre("mean", (mean, ci, _values, refuse) => {
  const shape = shapeOf(ci, refuse);
  return resolved(shape, mean / shape, refuse);
});

/** @example gamma({ mean: 9900, sd: 3000 }).quantile(0.975) */
export const gamma = family({
  name: "gamma",
  summary: "Above 0 and skewed to the right: a cost, a rate, a length of time",
  parameterisations: [
    shapeAndScale("shape", "scale: mean / shape"),
    shapeAndRate,
    meanAndSd,
    standardErrorAsSd(meanAndSd),
    meanAndCv,
    eventsAndExposure,
    interval,
    medianAndInterval,
    meanAndInterval,
  ],
  exactMean: [["shape", "scale"], (shape, scale) => shape.times(scale)],
  make: makeGamma,
  standardise: (parameters) => ({
    standard: makeGamma({ shape: number(parameters, "shape"), scale: 1 }),
    shift: 0,
    scale: number(parameters, "scale"),
  }),
});

function meanAbove0(values: Parameters, refuse: Refuse): number {
  return positive(values, "mean", refuse, "for a quantity that can be negative use normal");
}

/** The shape whose interval has the ratio hi / lo, which falls as the shape grows. */
function shapeOf(interval: CentralInterval, refuse: Refuse): number {
  const { low, high, tail } = above0(interval, refuse);
  const wanted = log(high / low);
  const excess = (logShape: number): number => {
    const shape = exp(logShape);
    const ends = inverseIncompleteGamma(shape, tail, "upper") / inverseIncompleteGamma(shape, tail, "lower");
    return Math.min(log(ends), 1e3) - wanted;
  };
  const found = ridders(excess, log(1e-2), log(1e12));
  if (found === undefined) throw impossibleInterval("gamma", interval, refuse);
  return exp(found);
}

function resolved(shape: number, scale: number, refuse: Refuse): Parameters {
  return canonical({ shape, scale }, ["shape", "scale"], refuse);
}

function makeGamma(parameters: Parameters): Distribution {
  const [shape, scale] = [number(parameters, "shape"), number(parameters, "scale")];
  // Worked out once for all the points that a table asks for.
  const constants = gammaShape(shape);
  return continuous({
    family: "gamma",
    parameters,
    mean: shape * scale,
    variance: shape * scale * scale,
    support: [0, Number.POSITIVE_INFINITY],
    pearson: { numerator: [(shape - 1) * scale, -1], denominator: [0, scale, 0] },
    shape: scale === 1 ? constants : undefined,
    quantile: (p, tail = "lower") => scale * inverseIncompleteGamma(shape, p, tail),
    cdf(x, tail = "lower") {
      const z = x / scale;
      if (z > 0 && z < Number.POSITIVE_INFINITY) return gammaTail(constants, z, tail, gammaKernel(constants, z));
      return incompleteGamma(shape, z, tail);
    },
    density(x) {
      const z = x / scale;
      if (z > 0 && z < Number.POSITIVE_INFINITY) return gammaKernel(constants, z) / z / scale;
      return gammaDensity(shape, z) / scale;
    },
  });
}
