import { exp } from "../../numerics/special/exponential.js";
import { log, log1p } from "../../numerics/special/logarithm.js";
import { number } from "../check.js";
import { exponential } from "../exponential.js";
import type { Fittable } from "./fittable.js";

/** Free: the logarithm of the rate. */
export const fittableExponential: Fittable = {
  family: exponential,
  lie: "above 0",
  around({ p, x }) {
    const rates = p.map((q, i) => log(-log1p(-q)) - log(x[i] as number));
    const logRate = rates.reduce((sum, rate) => sum + rate, 0) / rates.length;
    return { size: 1, of: ([a = 0]) => ({ rate: exp(logRate + a) }) };
  },
  logDensity(parameters) {
    const rate = number(parameters, "rate");
    const height = log(rate);
    return (x) => height - rate * x;
  },
};
