import { exp } from "../../numerics/special/exponential.js";
import { log } from "../../numerics/special/logarithm.js";
import { logGamma } from "../../numerics/special/logGamma.js";
import { number } from "../check.js";
import { gamma } from "../gamma.js";
import type { Fittable } from "./fittable.js";
import { line } from "./line.js";
import { probits } from "./scales.js";

/** Free: the logarithms of mean and shape, which hardly depend on each other. */
export const fittableGamma: Fittable = {
  family: gamma,
  lie: "above 0",
  around({ p, x }) {
    const [meanlog, sdlog] = line(probits(p), x.map(log));
    const [logMean, logShape] = [meanlog + (sdlog * sdlog) / 2, -2 * log(sdlog)];
    return {
      size: 2,
      of([a = 0, b = 0]) {
        const shape = exp(logShape + b);
        return { shape, scale: exp(logMean + sdlog * a) / shape };
      },
    };
  },
  logDensity(parameters) {
    const [shape, scale] = [number(parameters, "shape"), number(parameters, "scale")];
    const height = -logGamma(shape) - shape * log(scale);
    return (x) => height + (shape - 1) * log(x) - x / scale;
  },
};
