import { exp } from "../../numerics/special/exponential.js";
import { log, log1p } from "../../numerics/special/logarithm.js";
import { logGammaOnePlus } from "../../numerics/special/logGamma.js";
import { binomial } from "../binomial.js";
import { number } from "../check.js";
import { countMoments } from "./countMoments.js";
import type { Fittable } from "./fittable.js";

/** The number observed is known: the largest possible value. Free: the log odds. */
export const fittableBinomial: Fittable = {
  family: binomial,
  lie: "on counts up to max",
  around(points) {
    const n = points.max ?? Number.NaN;
    const { mean } = countMoments(points);
    const odds = mean / (n - mean);
    return {
      size: 1,
      of([a = 0]) {
        const own = odds * exp(a);
        return { n, p: own / (1 + own) };
      },
    };
  },
  logDensity(parameters) {
    const [n, p] = [number(parameters, "n"), number(parameters, "p")];
    const [yes, no, height] = [log(p), log1p(-p), logGammaOnePlus(n)];
    return (x) => height - logGammaOnePlus(x) - logGammaOnePlus(n - x) + x * yes + (n - x) * no;
  },
};
