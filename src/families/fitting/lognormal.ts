import { exp } from "../../numerics/special/exponential.js";
import { log } from "../../numerics/special/logarithm.js";
import { number } from "../check.js";
import { lognormal } from "../lognormal.js";
import type { Fittable } from "./fittable.js";
import { line } from "./line.js";
import { halfLogTwoPi, probits } from "./scales.js";

/** Free: the mean of the logarithm, in its standard deviations, and the logarithm of that. */
export const fittableLognormal: Fittable = {
  family: lognormal,
  lie: "above 0",
  around({ p, x }) {
    const [meanlog, sdlog] = line(probits(p), x.map(log));
    return { size: 2, of: ([a = 0, b = 0]) => ({ meanlog: meanlog + sdlog * a, sdlog: sdlog * exp(b) }) };
  },
  logDensity(parameters) {
    const [meanlog, sdlog] = [number(parameters, "meanlog"), number(parameters, "sdlog")];
    const height = -log(sdlog) - halfLogTwoPi;
    return (x) => {
      const z = (log(x) - meanlog) / sdlog;
      return height - log(x) - 0.5 * z * z;
    };
  },
};
