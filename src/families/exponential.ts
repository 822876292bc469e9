/** The exponential distribution. */
import { exp, expm1 } from "../numerics/special/exponential.js";
import { log, log1p } from "../numerics/special/logarithm.js";
import { canonical, number, positive } from "./check.js";
import { continuous } from "./continuous.js";
import type { Distribution, Parameters } from "./distribution.js";
import { family } from "./family.js";
import type { Parameterisation } from "./familyContract.js";

const byRate: Parameterisation = {
  keys: { rate: "events in a unit of time" },
  resolve: (values, refuse) => canonical({ rate: positive(values, "rate", refuse) }, [], refuse),
};

const byMean: Parameterisation = {
  keys: { mean: "mean, which is also the standard deviation" },
  resolve: (values, refuse) => canonical({ rate: 1 / positive(values, "mean", refuse) }, ["rate"], refuse),
};

/** @example exponential({ mean: 12 }).cdf(24) */
export const exponential = family({
  name: "exponential",
  summary: "Time to an event whose hazard does not change",
  parameterisations: [byRate, byMean],
  make: makeExponential,
  standardise: (parameters) => ({
    standard: makeExponential({ rate: 1 }),
    shift: 0,
    scale: 1 / number(parameters, "rate"),
  }),
});

function makeExponential(parameters: Parameters): Distribution {
  const rate = number(parameters, "rate");
  return continuous({
    family: "exponential",
    parameters,
    mean: 1 / rate,
    variance: 1 / rate / rate,
    support: [0, Number.POSITIVE_INFINITY],
    pearson: { numerator: [-rate, 0], denominator: [1, 0, 0] },
    quantile: (p, tail = "lower") => -(tail === "lower" ? log1p(-p) : log(p)) / rate,
    cdf: (x, tail = "lower") => (tail === "lower" ? -expm1(-rate * x) : exp(-rate * x)),
    density: (x) => rate * exp(-rate * x),
  });
}
