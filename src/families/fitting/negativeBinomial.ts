import { exp } from "../../numerics/special/exponential.js";
import { log, log1p } from "../../numerics/special/logarithm.js";
import { logGamma, logGammaOnePlus } from "../../numerics/special/logGamma.js";
import { number } from "../check.js";
import { negativeBinomial } from "../negativeBinomial.js";
import { countMoments } from "./countMoments.js";
import type { Fittable } from "./fittable.js";

/** Mean over variance: nearer to 1 it is a Poisson. */
const leastLevel = 0.999;

/** Free: the logarithms of mean and size, whose errors do not depend on each other. */
export const fittableNegativeBinomial: Fittable = {
  family: negativeBinomial,
  lie: "on counts",
  around(points) {
    const { mean, variance } = countMoments(points);
    const size = (mean * mean) / Math.max(variance - mean, mean / 20);
    return {
      size: 2,
      of([a = 0, b = 0]) {
        const r = size * exp(b);
        return { r, p: r / (r + mean * exp(a)) };
      },
    };
  },
  another: (parameters) => number(parameters, "p") > leastLevel,
  logDensity(parameters) {
    const [r, p] = [number(parameters, "r"), number(parameters, "p")];
    const [height, slope] = [r * log(p) - logGamma(r), log1p(-p)];
    return (x) => logGamma(x + r) - logGammaOnePlus(x) + height + x * slope;
  },
};
