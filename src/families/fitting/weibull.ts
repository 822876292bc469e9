import { exp } from "../../numerics/special/exponential.js";
import { log, log1p } from "../../numerics/special/logarithm.js";
import { number } from "../check.js";
import { weibull } from "../weibull.js";
import type { Fittable } from "./fittable.js";
import { line } from "./line.js";

/** Free: the logarithm of the scale, in units of 1 / shape, and that of the shape. */
export const fittableWeibull: Fittable = {
  family: weibull,
  lie: "above 0",
  around({ p, x }) {
    const [logScale, inverse] = line(
      p.map((q) => log(-log1p(-q))),
      x.map(log),
    );
    return { size: 2, of: ([a = 0, b = 0]) => ({ shape: exp(b) / inverse, scale: exp(logScale + inverse * a) }) };
  },
  logDensity(parameters) {
    const [shape, scale] = [number(parameters, "shape"), number(parameters, "scale")];
    const logShape = log(shape);
    return (x) => {
      const z = shape * (log(x) - log(scale));
      return logShape - log(x) + z - exp(z);
    };
  },
};
