import { exp } from "../../numerics/special/exponential.js";
import { log } from "../../numerics/special/logarithm.js";
import { logGamma } from "../../numerics/special/logGamma.js";
import { beta } from "../beta.js";
import { number } from "../check.js";
import type { Fittable } from "./fittable.js";
import { line } from "./line.js";
import { probits } from "./scales.js";

/** Free: the log odds of the mean, and the logarithm of alpha + beta. */
export const fittableBeta: Fittable = {
  family: beta,
  lie: "between ends",
  around({ p, x, min = 0, max = 1 }) {
    const [centre, sd] = line(
      probits(p),
      x.map((value) => log(value - min) - log(max - value)),
    );
    const share = 1 / (1 + exp(-centre));
    const logSize = -log(sd * sd * share * (1 - share));
    const ends = min === 0 && max === 1 ? {} : { min, max };
    return {
      size: 2,
      of([a = 0, b = 0]) {
        const [size, odds] = [exp(logSize + b), centre + sd * a];
        return { alpha: size / (1 + exp(-odds)), beta: size / (1 + exp(odds)), ...ends };
      },
    };
  },
  logDensity(parameters) {
    const [a, b] = [number(parameters, "alpha"), number(parameters, "beta")];
    const [min, max] = parameters.min === undefined ? [0, 1] : [number(parameters, "min"), number(parameters, "max")];
    const height = logGamma(a + b) - logGamma(a) - logGamma(b) - (a + b - 1) * log(max - min);
    return (x) => height + (a - 1) * log(x - min) + (b - 1) * log(max - x);
  },
};
