import { exp } from "../../numerics/special/exponential.js";
import { log, log1p } from "../../numerics/special/logarithm.js";
import { logGamma } from "../../numerics/special/logGamma.js";
import { number } from "../check.js";
import type { Parameters } from "../distribution.js";
import { halfLogPi, studentT } from "../studentT.js";
import type { Fittable } from "./fittable.js";
import { line } from "./line.js";

/** Where the search for the degrees of freedom begins. */
const firstDf = 6;

/** A t that needs more degrees of freedom than these is a normal. */
const mostDf = 500;

/** With the degrees of freedom given, as quantiles hardly tell them; free where `df` is left out. */
export function fittableStudentT(df?: number): Fittable {
  return {
    family: studentT,
    lie: "anywhere",
    around({ p, x }) {
      const standard = studentT.make({ df: df ?? firstDf });
      const [location, scale] = line(
        p.map((q) => standard.quantile(q)),
        x,
      );
      const of = ([a = 0, b = 0, c = 0]: readonly number[]): Parameters => ({
        df: df ?? firstDf * exp(c),
        location: location + scale * a,
        scale: scale * exp(b),
      });
      return { size: df === undefined ? 3 : 2, of };
    },
    another: (parameters) => number(parameters, "df") > mostDf,
    logDensity,
  };
}

function logDensity(parameters: Parameters): (x: number) => number {
  const df = number(parameters, "df");
  const [location, scale] = [number(parameters, "location"), number(parameters, "scale")];
  const height = logGamma((df + 1) / 2) - logGamma(df / 2) - halfLogPi - log(df) / 2 - log(scale);
  return (x) => {
    const z = (x - location) / scale;
    return height - ((df + 1) / 2) * log1p((z / df) * z);
  };
}
