/** The four operations, signs and powers. */
import { power } from "../../numerics/power.js";
import { ExactDecimal } from "../decimal.js";
import type { PlainFunction } from "./function.js";

const add: PlainFunction = {
  name: "+",
  arity: [2, 2],
  units: "same",
  double: (a = 0, b = 0) => a + b,
  exact: (a = nothing, b = nothing) => a.plus(b),
  inline: (a, b) => `${a} + ${b}`,
};

const subtract: PlainFunction = {
  name: "-",
  arity: [2, 2],
  units: "same",
  double: (a = 0, b = 0) => a - b,
  exact: (a = nothing, b = nothing) => a.minus(b),
  inline: (a, b) => `${a} - ${b}`,
};

const multiply: PlainFunction = {
  name: "*",
  arity: [2, 2],
  units: "multiply",
  double: (a = 0, b = 0) => a * b,
  exact: (a = nothing, b = nothing) => a.times(b),
  inline: (a, b) => `${a} * ${b}`,
};

const divide: PlainFunction = {
  name: "/",
  arity: [2, 2],
  units: "divide",
  double: (a = 0, b = 0) => (b === 0 ? Number.NaN : a / b),
  exact: (a = nothing, b = nothing) => (b.isZero() ? nothing : a.div(b)),
  inline: (a, b) => `${b} === 0 ? NaN : ${a} / ${b}`,
};

const negate: PlainFunction = {
  name: "negate",
  arity: [1, 1],
  units: "same",
  double: (a = 0) => 0 - a,
  exact: (a = nothing) => new ExactDecimal(0).minus(a),
  inline: (a) => `0 - ${a}`,
};

/** Squares and cubes are products; all other powers are the portable `power`. */
const raise: PlainFunction = {
  name: "^",
  arity: [2, 2],
  units: "power",
  double: raiseDouble,
  exact: (a = nothing, b = nothing) => a.pow(b),
  inline: (a, b) => (b === "2" ? `${a} * ${a}` : b === "3" ? `${a} * ${a} * ${a}` : undefined),
};

const nothing = new ExactDecimal(Number.NaN);

function raiseDouble(base = 0, exponent = 0): number {
  if (exponent === 2) return base * base;
  if (exponent === 3) return base * base * base;
  if (base === 0 && exponent < 0) return Number.NaN;
  return power(base, exponent);
}

export const arithmetic: readonly PlainFunction[] = [add, subtract, multiply, divide, negate, raise];
