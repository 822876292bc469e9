/** The gamma distribution. */
import { gammaKernel, gammaShape, gammaTail } from "../numerics/gammaTail.js";
import { gammaDensity, incompleteGamma, inverseIncompleteGamma } from "../numerics/incompleteGamma.js";
import { canonical, number, positive, spread } from "./check.js";
import { continuous } from "./continuous.js";
import type { Distribution, Parameterisation, Parameters, Refuse } from "./distribution.js";
import { family } from "./family.js";

const shapeAndScale: Parameterisation = {
  keys: { shape: "shape", scale: "scale: mean / shape" },
  resolve: (values, refuse) =>
    canonical({ shape: positive(values, "shape", refuse), scale: positive(values, "scale", refuse) }, [], refuse),
};

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

const meanAndStandardError: Parameterisation = {
  keys: { mean: "mean", se: "standard error of the mean" },
  resolve: ({ mean, se }, refuse) => meanAndSd.resolve({ mean: mean as number, sd: se as number }, refuse),
};

const meanAndCv: Parameterisation = {
  keys: { mean: "mean", cv: "coefficient of variation: standard deviation / mean" },
  resolve(values, refuse) {
    const mean = meanAbove0(values, refuse);
    const cv = spread(values, "cv", refuse, mean);
    return resolved(1 / (cv * cv), mean * cv * cv, refuse);
  },
};

export const gamma = family({
  name: "gamma",
  summary: "Above 0 and skewed to the right: a cost, a rate, a length of time",
  parameterisations: [shapeAndScale, shapeAndRate, meanAndSd, meanAndStandardError, meanAndCv],
  meanFormula: "shape * scale",
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
