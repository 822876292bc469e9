/** The inverse gamma distribution: one over a gamma. */
import { gammaKernel, gammaShape, gammaTail } from "../numerics/special/gammaTail.js";
import { inverseIncompleteGamma } from "../numerics/special/incompleteGamma.js";
import { otherTail } from "../numerics/special/tail.js";
import { canonical, number } from "./check.js";
import { continuous } from "./continuous.js";
import type { Distribution, Parameters, Refuse } from "./distribution.js";
import { family } from "./family.js";
import { meanAndSpread, shapeAndScale, standardErrorAsSd } from "./ways.js";

const [meanAndSd, meanAndCv] = meanAndSpread(fromCv);

/** @example inverseGamma({ mean: 4, sd: 1 }).mean */
export const inverseGamma = family({
  name: "inverse-gamma",
  summary: "Above 0 with a heavy tail to the right: a variance, one over a rate",
  parameterisations: [
    shapeAndScale("shape; the mean is finite above 1, the variance above 2", "scale: mean * (shape - 1)"),
    meanAndSd,
    standardErrorAsSd(meanAndSd),
    meanAndCv,
  ],
  make: makeInverseGamma,
  standardise: (parameters) => ({
    standard: makeInverseGamma({ shape: number(parameters, "shape"), scale: 1 }),
    shift: 0,
    scale: number(parameters, "scale"),
  }),
});

function fromCv(mean: number, cv: number, refuse: Refuse): Parameters {
  const excess = 1 + 1 / (cv * cv);
  return canonical({ shape: 1 + excess, scale: mean * excess }, ["shape", "scale"], refuse);
}

function makeInverseGamma(parameters: Parameters): Distribution {
  const [shape, scale] = [number(parameters, "shape"), number(parameters, "scale")];
  const constants = gammaShape(shape);
  const mean = shape > 1 ? scale / (shape - 1) : Number.POSITIVE_INFINITY;
  return continuous({
    family: "inverse-gamma",
    parameters,
    mean,
    variance: shape > 2 ? (mean * mean) / (shape - 2) : Number.POSITIVE_INFINITY,
    support: [0, Number.POSITIVE_INFINITY],
    pearson: { numerator: [scale, -(shape + 1)], denominator: [0, 0, 1] },
    quantile: (p, tail = "lower") => scale / inverseIncompleteGamma(shape, p, otherTail(tail)),
    cdf(x, tail = "lower") {
      const z = scale / x;
      if (z > 0 && z < Number.POSITIVE_INFINITY)
        return gammaTail(constants, z, otherTail(tail), gammaKernel(constants, z));
      return z > 0 === (tail === "lower") ? 0 : 1;
    },
    density(x) {
      const z = scale / x;
      return z > 0 && z < Number.POSITIVE_INFINITY ? gammaKernel(constants, z) / x : 0;
    },
  });
}
