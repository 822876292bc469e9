/** A constant as a distribution, so that what is certain and what is uncertain can be handled alike. */
import { number } from "./check.js";
import { checkNumber, endOfSupport } from "./continuous.js";
import type { Distribution, Parameters } from "./distribution.js";
import { family } from "./family.js";

/** @example fixed({ value: 1914.78, source: "Tariff 2008/09" }).mean */
export const fixed = family({
  name: "fixed",
  summary: "A constant: one value with probability one",
  parameterisations: [{ keys: { value: "the value" }, resolve: (values) => ({ value: number(values, "value") }) }],
  atoms: (parameters) => [number(parameters, "value")],
  make: (parameters) => makeFixed(parameters, number(parameters, "value")),
});

function makeFixed(parameters: Parameters, value: number): Distribution {
  const support = [value, value] as const;
  return {
    family: "fixed",
    parameters,
    mean: value,
    variance: 0,
    support,
    discrete: true,
    quantile: (p, tail = "lower") => endOfSupport({ family: "fixed", support }, p, tail) ?? value,
    cdf(x, tail = "lower") {
      checkNumber("fixed", x);
      return x >= value === (tail === "lower") ? 1 : 0;
    },
    density(x) {
      checkNumber("fixed", x);
      return x === value ? 1 : 0;
    },
  };
}
