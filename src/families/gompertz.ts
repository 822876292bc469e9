/** The Gompertz distribution of lifetimes. */
import { exp, expm1 } from "../numerics/exponential.js";
import { log, log1p } from "../numerics/logarithm.js";
import { canonical, number, positive } from "./check.js";
import { continuous } from "./continuous.js";
import type { Distribution, Parameters, Tail } from "./distribution.js";
import { family } from "./family.js";
import { quantileMoments } from "./quantileMoments.js";

/** B. Gompertz, Philosophical Transactions 115 (1825) 513, doi:10.1098/rstl.1825.0026. */
export const gompertz = family({
  name: "gompertz",
  summary: "Time to death or failure whose hazard rate * e^(shape * x) grows by a constant share a year",
  parameterisations: [
    {
      keys: { shape: "growth of the hazard in a unit of time, above 0", rate: "hazard at 0" },
      resolve: (values, refuse) =>
        canonical({ shape: positive(values, "shape", refuse), rate: positive(values, "rate", refuse) }, [], refuse),
    },
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
