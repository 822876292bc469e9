/** Square root, exponential, logarithm and the trigonometric functions: of plain numbers, the root apart. */
import { exp } from "../../numerics/special/exponential.js";
import { log } from "../../numerics/special/logarithm.js";
import { acos, asin, atan, cos, sin, tan, tanh } from "../../numerics/special/trigonometry.js";
import { f64x2 } from "../../wasm/instructions.js";
import { type Exact, ExactDecimal } from "../decimal.js";
import type { PlainFunction } from "./function.js";

function ofPlainNumber(name: string, double: (x: number) => number, exact: (x: Exact) => Exact): PlainFunction {
  return {
    name,
    arity: [1, 1],
    units: "plain",
    double: (x = Number.NaN) => double(x),
    exact: (x = new ExactDecimal(Number.NaN)) => exact(x),
  };
}

const squareRoot: PlainFunction = {
  name: "sqrt",
  arity: [1, 1],
  units: "root",
  double: (x = 0) => Math.sqrt(x),
  exact: (x = new ExactDecimal(Number.NaN)) => x.sqrt(),
  inline: () => ({ text: (a) => `Math.sqrt(${a})`, lanes: f64x2.sqrt }),
};

/** Beyond this tanh is 1 to more than 40 digits, while the exponentials behind it would overflow. */
const saturated = 100;

export const elementary: readonly PlainFunction[] = [
  squareRoot,
  ofPlainNumber("exp", exp, (x) => x.exp()),
  ofPlainNumber(
    "log",
    (x) => (x > 0 ? log(x) : Number.NaN),
    (x) => x.ln(),
  ),
  ofPlainNumber("sin", sin, (x) => x.sin()),
  ofPlainNumber("cos", cos, (x) => x.cos()),
  ofPlainNumber("tan", tan, (x) => x.tan()),
  ofPlainNumber("asin", asin, (x) => x.asin()),
  ofPlainNumber("acos", acos, (x) => x.acos()),
  ofPlainNumber("atan", atan, (x) => x.atan()),
  ofPlainNumber("tanh", tanh, (x) => (x.abs().greaterThan(saturated) ? new ExactDecimal(x.s) : x.tanh())),
];
