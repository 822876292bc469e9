import { exp } from "../../numerics/special/exponential.js";
import { log, log1p } from "../../numerics/special/logarithm.js";
import { logOdds } from "../../numerics/special/logOdds.js";
import { number } from "../check.js";
import { loglogistic } from "../loglogistic.js";
import type { Fittable } from "./fittable.js";
import { line } from "./line.js";

/** Free: the logarithm of the scale, in units of 1 / shape, and that of the shape. */
export const fittableLoglogistic: Fittable = {
  family: loglogistic,
  lie: "above 0",
  around({ p, x }) {
    const [centre, spread] = line(p.map(logOdds), x.map(log));
    return { size: 2, of: ([a = 0, b = 0]) => ({ shape: exp(b) / spread, scale: exp(centre + spread * a) }) };
  },
  logDensity(parameters) {
    const [shape, scale] = [number(parameters, "shape"), number(parameters, "scale")];
    const logShape = log(shape);
    return (x) => {
      const z = shape * (log(x) - log(scale));
      return logShape - log(x) - Math.abs(z) - 2 * log1p(exp(-Math.abs(z)));
    };
  },
};
