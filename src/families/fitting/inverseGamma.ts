import { exp } from "../../numerics/special/exponential.js";
import { log } from "../../numerics/special/logarithm.js";
import { logGamma } from "../../numerics/special/logGamma.js";
import { number } from "../check.js";
import { inverseGamma } from "../inverseGamma.js";
import type { Fittable } from "./fittable.js";
import { line } from "./line.js";
import { probits } from "./scales.js";

/** One over a gamma: free are the logarithms of shape / scale and of the shape. */
export const fittableInverseGamma: Fittable = {
  family: inverseGamma,
  lie: "above 0",
  around({ p, x }) {
    const [meanlog, sdlog] = line(probits(p), x.map(log));
    const [logRatio, logShape] = [-meanlog + (sdlog * sdlog) / 2, -2 * log(sdlog)];
    return {
      size: 2,
      of([a = 0, b = 0]) {
        const shape = exp(logShape + b);
        return { shape, scale: shape / exp(logRatio + sdlog * a) };
      },
    };
  },
  logDensity(parameters) {
    const [shape, scale] = [number(parameters, "shape"), number(parameters, "scale")];
    const height = shape * log(scale) - logGamma(shape);
    return (x) => height - (shape + 1) * log(x) - scale / x;
  },
};
