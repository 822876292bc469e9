import { exp } from "../../numerics/special/exponential.js";
import { log } from "../../numerics/special/logarithm.js";
import { number } from "../check.js";
import { normal } from "../normal.js";
import type { Fittable } from "./fittable.js";
import { line } from "./line.js";
import { halfLogTwoPi, probits } from "./scales.js";

/** Free: the mean, in standard deviations, and the logarithm of that. */
export const fittableNormal: Fittable = {
  family: normal,
  lie: "anywhere",
  around({ p, x }) {
    const [mean, sd] = line(probits(p), x);
    return { size: 2, of: ([a = 0, b = 0]) => ({ mean: mean + sd * a, sd: sd * exp(b) }) };
  },
  logDensity(parameters) {
    const [mean, sd] = [number(parameters, "mean"), number(parameters, "sd")];
    const height = -log(sd) - halfLogTwoPi;
    return (x) => height - ((x - mean) / sd) * ((x - mean) / sd) * 0.5;
  },
};
