import { exp } from "../../numerics/special/exponential.js";
import { log, log1p } from "../../numerics/special/logarithm.js";
import { logOdds } from "../../numerics/special/logOdds.js";
import { normalCdf } from "../../numerics/special/normal.js";
import { number } from "../check.js";
import { logitNormal } from "../logitNormal.js";
import type { Fittable } from "./fittable.js";
import { line } from "./line.js";
import { halfLogTwoPi, probits } from "./scales.js";

/** Free: the mean of the log odds, in their standard deviations, and the logarithm of that. */
export const fittableLogitNormal: Fittable = {
  family: logitNormal,
  lie: "between 0 and 1",
  around({ p, x }) {
    const [centre, sd] = line(probits(p), x.map(logOdds));
    return { size: 2, of: ([a = 0, b = 0]) => ({ meanlogit: centre + sd * a, sdlogit: sd * exp(b) }) };
  },
  logDensity(parameters) {
    const [centre, sd] = [number(parameters, "meanlogit"), number(parameters, "sdlogit")];
    const height = -log(sd) - halfLogTwoPi;
    return (x) => {
      const z = (logOdds(x) - centre) / sd;
      return height - log(x) - log1p(-x) - 0.5 * z * z;
    };
  },
  cdf(parameters) {
    const [centre, sd] = [number(parameters, "meanlogit"), number(parameters, "sdlogit")];
    return (x) => normalCdf((logOdds(x) - centre) / sd);
  },
};
