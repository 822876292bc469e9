/** Comparisons and `not`. True is 1, false is 0; a comparison with what is not a number is not a number. */
import { type Exact, ExactDecimal, trusted } from "../decimal.js";
import type { PlainFunction } from "./function.js";

function comparison(
  name: string,
  holds: (sign: number) => boolean,
  inline: NonNullable<PlainFunction["inline"]>,
): PlainFunction {
  return {
    name,
    arity: [2, 2],
    units: "truth",
    double: (a = 0, b = 0) => (a < b ? truth(holds(-1)) : a > b ? truth(holds(1)) : a === b ? truth(holds(0)) : a + b),
    exact: (...values) => new ExactDecimal(truth(holds(signOfDifference(values)))),
    inline,
  };
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
  inline: (a) => `${a} === 0 ? 1 : ${a} === ${a} ? 0 : NaN`,
};

export const comparisons: readonly PlainFunction[] = [
  comparison(
    "<",
    (sign) => sign < 0,
    (a, b) => `${a} < ${b} ? 1 : ${a} >= ${b} ? 0 : NaN`,
  ),
  comparison(
    "<=",
    (sign) => sign <= 0,
    (a, b) => `${a} <= ${b} ? 1 : ${a} > ${b} ? 0 : NaN`,
  ),
  comparison(
    ">",
    (sign) => sign > 0,
    (a, b) => `${a} > ${b} ? 1 : ${a} <= ${b} ? 0 : NaN`,
  ),
  comparison(
    ">=",
    (sign) => sign >= 0,
    (a, b) => `${a} >= ${b} ? 1 : ${a} < ${b} ? 0 : NaN`,
  ),
  comparison(
    "==",
    (sign) => sign === 0,
    (a, b) => `${a} === ${b} ? 1 : ${a} < ${b} || ${a} > ${b} ? 0 : NaN`,
  ),
  comparison(
    "!=",
    (sign) => sign !== 0,
    (a, b) => `${a} === ${b} ? 0 : ${a} < ${b} || ${a} > ${b} ? 1 : NaN`,
  ),
  not,
];
