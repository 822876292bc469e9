import { exp } from "../../numerics/special/exponential.js";
import { log } from "../../numerics/special/logarithm.js";
import { logGammaOnePlus } from "../../numerics/special/logGamma.js";
import { number } from "../check.js";
import { poisson } from "../poisson.js";
import { countMoments } from "./countMoments.js";
import type { Fittable } from "./fittable.js";

/** Free: the logarithm of the mean. */
export const fittablePoisson: Fittable = {
  family: poisson,
  lie: "on counts",
  around(points) {
    const { mean } = countMoments(points);
    return { size: 1, of: ([a = 0]) => ({ mean: mean * exp(a) }) };
  },
  logDensity(parameters) {
    const mean = number(parameters, "mean");
    const logMean = log(mean);
    return (x) => x * logMean - mean - logGammaOnePlus(x);
  },
};
