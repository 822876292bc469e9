/** The PERT distribution: a beta stated by its lowest, likeliest and highest value. */
import { beta } from "./beta.js";
import { canonical, modeWithin, number, positive, range } from "./check.js";
import type { Parameters } from "./distribution.js";
import { family } from "./family.js";

/**
 * Malcolm, Roseboom, Clark and Fazar, Operations Research 7 (1959), doi:10.1287/opre.7.5.646; the weight lambda after
 * D. Vose, Risk Analysis (Wiley 2008).
 * @example pert({ min: 0.2, mode: 0.4, max: 0.8 }).mean
 */
export const pert = family({
  name: "pert",
  summary: "A lowest, a likeliest and a highest value joined by a smooth hump: expert opinion",
  parameterisations: [
    {
      keys: { min: "smallest value", mode: "likeliest value", max: "largest value" },
      optional: { lambda: "weight of the mode, 4 unless stated" },
      resolve(values, refuse) {
        const [min, max] = [number(values, "min"), number(values, "max")];
        range(min, max, refuse);
        const lambda = values.lambda === undefined ? 4 : positive(values, "lambda", refuse);
        return canonical({ min, mode: modeWithin(values, refuse), max, lambda }, [], refuse);
      },
    },
  ],
  exactMean: [
    ["min", "mode", "max", "lambda"],
    (min, mode, max, lambda) => min.plus(lambda.times(mode)).plus(max).div(lambda.plus(2)),
  ],
  make: (parameters) => ({ ...beta.make(asBeta(parameters)), family: "pert", parameters }),
  standardise(parameters) {
    const { alpha, beta: second } = asBeta(parameters);
    const standard = beta.make({ alpha, beta: second });
    const min = number(parameters, "min");
    return { standard, shift: min, scale: number(parameters, "max") - min };
  },
});

function asBeta(parameters: Parameters) {
  const [min, mode, max] = [number(parameters, "min"), number(parameters, "mode"), number(parameters, "max")];
  const lambda = number(parameters, "lambda");
  const alpha = 1 + (lambda * (mode - min)) / (max - min);
  return { alpha, beta: 1 + (lambda * (max - mode)) / (max - min), min, max };
}
