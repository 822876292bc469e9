/** The smallest and largest of several values. Over an index they are reductions. */
import { ExactDecimal } from "../decimal.js";
import type { PlainFunction } from "./function.js";

const manyArguments = 1000;

export const extremes: readonly PlainFunction[] = [
  {
    name: "min",
    arity: [2, manyArguments],
    units: "same",
    double: (...values) => values.reduce((least, value) => Math.min(least, value)),
    exact: (...values) => ExactDecimal.min(...values),
    inline: (...names) => `Math.min(${names.join(", ")})`,
  },
  {
    name: "max",
    arity: [2, manyArguments],
    units: "same",
    double: (...values) => values.reduce((most, value) => Math.max(most, value)),
    exact: (...values) => ExactDecimal.max(...values),
    inline: (...names) => `Math.max(${names.join(", ")})`,
  },
];
