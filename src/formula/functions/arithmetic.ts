/** The four operations, signs and powers. */
import { power } from "../../numerics/special/power.js";
import { f64x2, v128 } from "../../wasm/instructions.js";
import type { Operation } from "../codegen/statement.js";
import { ExactDecimal } from "../decimal.js";
import type { PlainFunction } from "./function.js";

const zero = f64x2.const(0);

/** Also of sums over an index. */
export const addition: Operation = { text: (a, b) => `${a} + ${b}`, lanes: f64x2.add };
/** Also of products over an index. */
export const multiplication: Operation = { text: (a, b) => `${a} * ${b}`, lanes: f64x2.mul };
/** By what is not 0. */
export const quotient: Operation = { text: (a, b) => `${a} / ${b}`, lanes: f64x2.div };

const subtraction: Operation = { text: (a, b) => `${a} - ${b}`, lanes: f64x2.sub };
const negation: Operation = { text: (a) => `0 - ${a}`, lanes: (a = zero) => f64x2.sub(zero, a) };
const division: Operation = {
  text: (a, b) => `${b} === 0 ? NaN : ${a} / ${b}`,
  // A mask of ones is not a number.
  lanes: (a = zero, b = zero) => v128.or(f64x2.div(a, b), f64x2.eq(b, zero)),
};
const square: Operation = { text: (a) => `${a} * ${a}`, lanes: (a = zero) => f64x2.mul(a, a) };
const cube: Operation = {
  text: (a) => `${a} * ${a} * ${a}`,
  lanes: (a = zero) => f64x2.mul(f64x2.mul(a, a), a),
};

const add: PlainFunction = {
  name: "+",
  arity: [2, 2],
  units: "same",
  double: (a = 0, b = 0) => a + b,
  exact: (a = nothing, b = nothing) => a.plus(b),
  inline: () => addition,
};

const subtract: PlainFunction = {
  name: "-",
  arity: [2, 2],
  units: "same",
  double: (a = 0, b = 0) => a - b,
  exact: (a = nothing, b = nothing) => a.minus(b),
  inline: () => subtraction,
};

const multiply: PlainFunction = {
  name: "*",
  arity: [2, 2],
  units: "multiply",
  double: (a = 0, b = 0) => a * b,
  exact: (a = nothing, b = nothing) => a.times(b),
  inline: () => multiplication,
};

const divide: PlainFunction = {
  name: "/",
  arity: [2, 2],
  units: "divide",
  double: (a = 0, b = 0) => (b === 0 ? Number.NaN : a / b),
  exact: (a = nothing, b = nothing) => (b.isZero() ? nothing : a.div(b)),
  inline: (_, b) => (Number(b) > 0 ? quotient : division),
};

const negate: PlainFunction = {
  name: "negate",
  arity: [1, 1],
  units: "same",
  double: (a = 0) => 0 - a,
  exact: (a = nothing) => new ExactDecimal(0).minus(a),
  inline: () => negation,
};

/** Squares and cubes are products; all other powers are the portable `power`. */
const raise: PlainFunction = {
  name: "^",
  arity: [2, 2],
  units: "power",
  double: raiseDouble,
  exact: (a = nothing, b = nothing) => a.pow(b),
  inline: (_, b) => (b === "2" ? square : b === "3" ? cube : undefined),
};

const nothing = new ExactDecimal(Number.NaN);

function raiseDouble(base = 0, exponent = 0): number {
  if (exponent === 2) return base * base;
  if (exponent === 3) return base * base * base;
  if (base === 0 && exponent < 0) return Number.NaN;
  return power(base, exponent);
}

/** Operators, under the signs that formulas write. */
export const arithmetic: readonly PlainFunction[] = [add, subtract, multiply, divide, negate, raise];
