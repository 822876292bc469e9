/** The Gompertz distribution of lifetimes. */

import { ridders } from "../numerics/ridders.js";
import { exp, expm1 } from "../numerics/special/exponential.js";
import { log, log1p } from "../numerics/special/logarithm.js";
import { canonical, number, positive, spread } from "./check.js";
import { continuous } from "./continuous.js";
import type { Distribution, Parameters, Tail } from "./distribution.js";
import { family } from "./family.js";
import type { Parameterisation } from "./familyContract.js";
import { above0, byInterval, impossibleInterval } from "./interval.js";
import { quantileMoments } from "./quantileMoments.js";
import { cvAsSd } from "./ways.js";

/** With s = shape and q = rate / shape the coefficient of variation is a function of q alone, rising from 0 to 1. */
const meanAndSd: Parameterisation = {
  keys: { mean: "mean", sd: "standard deviation, below the mean" },
  resolve(values, refuse) {
    const mean = positive(values, "mean", refuse);
    const cv = spread(values, "sd", refuse, mean) / mean;
    const unit = (logShare: number) => makeGompertz({ shape: 1, rate: exp(logShare) });
    const found = ridders((logShare) => cvOf(unit(logShare)) - cv, -300, 20);
    if (found === undefined) {
      const rule = `sd must be below the mean ${mean} for a hazard that grows, got ${number(values, "sd")}`;
      throw refuse("parameter-out-of-range", rule, "state exponential or weibull");
    }
    const shape = unit(found).mean / mean;
    return canonical({ shape, rate: shape * exp(found) }, ["shape", "rate"], refuse);
  },
};

/** The ratio of the cumulative hazards at the two ends, expm1(s hi) / expm1(s lo), gives the shape s. */
const interval = byInterval((ci, _values, refuse) => {
  const { low, high, tail } = above0(ci, refuse);
  const wanted = log(-log(tail)) - log(-log1p(-tail));
  const excess = (logShape: number): number => {
    const s = exp(logShape);
    return logExpm1(s) - logExpm1(s * (low / high)) - wanted;
  };
  const found = ridders(excess, log(1e-8), log(1e8));
  if (found === undefined) throw impossibleInterval("gompertz", ci, refuse);
  const shape = exp(found) / high;
  return canonical({ shape, rate: (-log(tail) * shape) / expm1(exp(found)) }, ["shape", "rate"], refuse);
});

function cvOf({ mean, variance }: Distribution): number {
  return Math.sqrt(variance) / mean;
}

function logExpm1(x: number): number {
  return x > 700 ? x : log(expm1(x));
}

/**
 * B. Gompertz, Philosophical Transactions 115 (1825) 513, doi:10.1098/rstl.1825.0026.
 * @example gompertz({ shape: 0.1, rate: 0.02 }).cdf(10)
 */
export const gompertz = family({
  name: "gompertz",
  summary: "Time to death or failure whose hazard rate * e^(shape * x) grows by a constant share a year",
  parameterisations: [
    {
      keys: { shape: "growth of the hazard in a unit of time, above 0", rate: "hazard at 0" },
      resolve: (values, refuse) =>
        canonical({ shape: positive(values, "shape", refuse), rate: positive(values, "rate", refuse) }, [], refuse),
    },
    meanAndSd,
    cvAsSd(meanAndSd),
    interval,
  ],
  make: makeGompertz,
  standardise: (parameters) => ({
    standard: makeGompertz({ shape: 1, rate: number(parameters, "rate") / number(parameters, "shape") }),
    shift: 0,
    scale: 1 / number(parameters, "shape"),
  }),
});

function makeGompertz(parameters: Parameters): Distribution {
  const [shape, rate] = [number(parameters, "shape"), number(parameters, "rate")];
  const hazard = (x: number): number => (rate / shape) * expm1(shape * x);
  const quantile = (p: number, tail: Tail = "lower"): number =>
    log1p((-(tail === "lower" ? log1p(-p) : log(p)) * shape) / rate) / shape;
  return continuous({
    family: "gompertz",
    parameters,
    ...quantileMoments(quantile),
    support: [0, Number.POSITIVE_INFINITY],
    quantile,
    cdf: (x, tail = "lower") => (tail === "lower" ? -expm1(-hazard(x)) : exp(-hazard(x))),
    density: (x) => rate * exp(shape * x - hazard(x)),
  });
}
