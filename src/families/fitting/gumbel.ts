import { exp } from "../../numerics/special/exponential.js";
import { log } from "../../numerics/special/logarithm.js";
import { number } from "../check.js";
import { gumbel } from "../gumbel.js";
import type { Fittable } from "./fittable.js";
import { line } from "./line.js";

/** Free: the location, in scales, and the logarithm of the scale. */
export const fittableGumbel: Fittable = {
  family: gumbel,
  lie: "anywhere",
  around({ p, x }) {
    const [location, scale] = line(
      p.map((q) => -log(-log(q))),
      x,
    );
    return { size: 2, of: ([a = 0, b = 0]) => ({ location: location + scale * a, scale: scale * exp(b) }) };
  },
  logDensity(parameters) {
    const [location, scale] = [number(parameters, "location"), number(parameters, "scale")];
    const height = -log(scale);
    return (x) => {
      const z = (x - location) / scale;
      return height - z - exp(-z);
    };
  },
};
