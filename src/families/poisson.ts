/** The Poisson distribution. */
import { gammaDensity, incompleteGamma } from "../numerics/special/incompleteGamma.js";
import { otherTail } from "../numerics/special/tail.js";
import { number, positive } from "./check.js";
import { counts } from "./counts.js";
import { family } from "./family.js";

/** Above this the spacing of counts is lost on the normal distribution that it has become. */
const largestMean = 1e12;

/** @example poisson({ mean: 3 }).cdf(5) */
export const poisson = family({
  name: "poisson",
  summary: "A count of events that happen independently at a known rate",
  parameterisations: [
    {
      keys: { mean: "mean, which is also the variance" },
      resolve(values, refuse) {
        const mean = positive(values, "mean", refuse);
        if (mean <= largestMean) return { mean };
        throw refuse("parameter-out-of-range", `mean must be at most ${largestMean}, got ${mean}`, "use normal");
      },
    },
  ],
  make(parameters) {
    const mean = number(parameters, "mean");
    return counts({
      family: "poisson",
      parameters,
      mean,
      variance: mean,
      skewness: 1 / Math.sqrt(mean),
      cdf: (k, tail) => incompleteGamma(k + 1, mean, otherTail(tail)),
      probability: (k) => gammaDensity(k + 1, mean),
      ratio: (k) => mean / (k + 1),
    });
  },
});
