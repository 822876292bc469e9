/** Comparisons and `not`. True is 1, false is 0; a comparison with what is not a number is not a number. */
import type { Code } from "../../wasm/code.js";
import { f64x2, v128 } from "../../wasm/instructions.js";
import type { Operation } from "../codegen/statement.js";
import { type Exact, ExactDecimal, trusted } from "../decimal.js";
import type { PlainFunction } from "./function.js";

function comparison(
  name: string,
  holds: (sign: number) => boolean,
  text: Operation["text"],
  lanes: (a: Code, b: Code) => Code,
): PlainFunction {
  return {
    name,
    arity: [2, 2],
    units: "truth",
    double: (a = 0, b = 0) => (a < b ? truth(holds(-1)) : a > b ? truth(holds(1)) : a === b ? truth(holds(0)) : a + b),
    exact: (...values) => new ExactDecimal(truth(holds(signOfDifference(values)))),
    inline: () => ({ text, lanes: (a = zero, b = zero) => truthWhere(lanes(a, b), a, b) }),
  };
}

const zero = f64x2.const(0);

/** 1 where the mask has ones and 0 elsewhere; no number where an operand is none. */
function truthWhere(mask: Code, ...operands: readonly Code[]): Code {
  const truths = v128.and(mask, f64x2.const(1));
  return operands.reduce<Code>((so, operand) => v128.or(so, f64x2.ne(operand, operand)), truths);
}

function truth(holds: boolean): number {
  return holds ? 1 : 0;
}

/** -1, 0 or 1, by the trusted digits, so that the last digits of a division decide nothing. */
function signOfDifference([a, b]: readonly Exact[]): number {
  return a === undefined || b === undefined ? Number.NaN : trusted(a).comparedTo(trusted(b));
}

const not: PlainFunction = {
  name: "not",
  arity: [1, 1],
  units: "logic",
  double: (a = 0) => (a === 0 ? 1 : Number.isNaN(a) ? Number.NaN : 0),
  exact: (a) => new ExactDecimal(truth(a?.isZero() ?? false)),
  inline: () => ({
    text: (a) => `${a} === 0 ? 1 : ${a} === ${a} ? 0 : NaN`,
    lanes: (a = zero) => truthWhere(f64x2.eq(a, zero), a),
  }),
};

export const comparisons: readonly PlainFunction[] = [
  comparison(
    "<",
    (sign) => sign < 0,
    (a, b) => `${a} < ${b} ? 1 : ${a} >= ${b} ? 0 : NaN`,
    f64x2.lt,
  ),
  comparison(
    "<=",
    (sign) => sign <= 0,
    (a, b) => `${a} <= ${b} ? 1 : ${a} > ${b} ? 0 : NaN`,
    f64x2.le,
  ),
  comparison(
    ">",
    (sign) => sign > 0,
    (a, b) => `${a} > ${b} ? 1 : ${a} <= ${b} ? 0 : NaN`,
    f64x2.gt,
  ),
  comparison(
    ">=",
    (sign) => sign >= 0,
    (a, b) => `${a} >= ${b} ? 1 : ${a} < ${b} ? 0 : NaN`,
    f64x2.ge,
  ),
  comparison(
    "==",
    (sign) => sign === 0,
    (a, b) => `${a} === ${b} ? 1 : ${a} < ${b} || ${a} > ${b} ? 0 : NaN`,
    f64x2.eq,
  ),
  comparison(
    "!=",
    (sign) => sign !== 0,
    (a, b) => `${a} === ${b} ? 0 : ${a} < ${b} || ${a} > ${b} ? 1 : NaN`,
    f64x2.ne,
  ),
  not,
];
