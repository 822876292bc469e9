/** The smallest and largest of several values. Over an index they are reductions. */
import { f64x2 } from "../../wasm/instructions.js";
import type { Operation } from "../codegen/statement.js";
import { ExactDecimal } from "../decimal.js";
import type { PlainFunction } from "./function.js";

/** Also of `min` over an index. */
export const smaller: Operation = {
  text: (...names) => `Math.min(${names.join(", ")})`,
  lanes: (...values) => values.reduce((least, value) => f64x2.min(least, value)),
};

/** Also of `max` over an index. */
export const larger: Operation = {
  text: (...names) => `Math.max(${names.join(", ")})`,
  lanes: (...values) => values.reduce((most, value) => f64x2.max(most, value)),
};

const manyArguments = 1000;

/** `min` and `max` of up to a thousand values. */
export const extremes: readonly PlainFunction[] = [
  {
    name: "min",
    arity: [2, manyArguments],
    units: "same",
    double: (...values) => values.reduce((least, value) => Math.min(least, value)),
    exact: (...values) => ExactDecimal.min(...values),
    inline: () => smaller,
  },
  {
    name: "max",
    arity: [2, manyArguments],
    units: "same",
    double: (...values) => values.reduce((most, value) => Math.max(most, value)),
    exact: (...values) => ExactDecimal.max(...values),
    inline: () => larger,
  },
];
