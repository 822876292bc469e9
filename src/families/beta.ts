/** The beta distribution, on 0 to 1 or stretched to another range. */
import { betaPoint, betaShape, betaTail } from "../numerics/special/betaTail.js";
import { betaDensity, incompleteBeta, inverseIncompleteBeta } from "../numerics/special/incompleteBeta.js";
import { betaEnds, betaWays } from "./betaWays.js";
import { number } from "./check.js";
import { continuous } from "./continuous.js";
import type { Distribution, Parameters } from "./distribution.js";
import { family } from "./family.js";

/** @example beta({ mean: 0.6, sd: 0.08 }).quantile(0.975) */
export const beta = family({
  name: "beta",
  summary: "Between 0 and 1 (or min and max): a proportion, a probability, a utility",
  parameterisations: betaWays,
  exactMean: [["alpha", "beta"], (alpha, beta) => alpha.div(alpha.plus(beta))],
  make: makeBeta,
  standardise(parameters) {
    const [min, max] = betaEnds(parameters);
    const standard = makeBeta({ alpha: number(parameters, "alpha"), beta: number(parameters, "beta") });
    return { standard, shift: min, scale: max - min };
  },
});

function makeBeta(parameters: Parameters): Distribution {
  const [a, b] = [number(parameters, "alpha"), number(parameters, "beta")];
  const [min, max] = betaEnds(parameters);
  const width = max - min;
  const meanShare = a / (a + b);
  // Worked out once for all the points that a table asks for.
  const shape = betaShape(a, b);
  return continuous({
    family: "beta",
    parameters,
    mean: min + width * meanShare,
    variance: (width * width * meanShare * (b / (a + b))) / (a + b + 1),
    support: [min, max],
    pearson: {
      numerator: [(a - 1) * max + (b - 1) * min, 2 - a - b],
      denominator: [-min * max, min + max, -1],
    },
    shape: min === 0 && max === 1 ? shape : undefined,
    quantile: (p, tail = "lower") => Math.min(max, min + width * inverseIncompleteBeta(a, b, p, tail)),
    cdf(x, tail = "lower") {
      const [share, rest] = [(x - min) / width, (max - x) / width];
      if (share > 0 && rest > 0) return betaTail(shape, betaPoint(shape, share, rest), tail);
      return incompleteBeta(a, b, share, tail);
    },
    density(x) {
      const [share, rest] = [(x - min) / width, (max - x) / width];
      if (share > 0 && rest > 0) return betaPoint(shape, share, rest).kernel / share / rest / width;
      return betaDensity(a, b, share > 0 ? 1 : 0) / width;
    },
  });
}
