/** `fitPolynomial` and `evaluatePolynomial` in WebAssembly, to the bit, of both tails at a time. */
import { type Code, type } from "../../wasm/code.js";
import { f64x2, i32, local, v128 } from "../../wasm/instructions.js";
import type { Definition } from "../../wasm/module.js";
import { outer } from "./octavePolynomial.js";

const { add, div, mul, sub } = f64x2;
const get = local.get;
const number = (value: number): Code => f64x2.const(value);

/** Where the values at the nodes are, and the coefficients of the polynomial through them. */
export interface PolynomialPlace {
  readonly values: number;
  readonly coefficients: number;
}

/** Parameters: the addresses of the rows of both tails, which are given the coefficients too; then locals. */
const [lower, upper, g1, g3, g4, slope, bend, c] = [0, 1, 2, 3, 4, 5, 6, 7];

export function laneFit({ values, coefficients }: PolynomialPlace): Definition {
  const y = (j: number): Code => v128.load(i32.const(values), 16 * j);
  const keep = (k: number, coefficient: Code): Code => [
    local.set(c, coefficient),
    v128.store(i32.const(coefficients), 16 * k, get(c)),
    v128.storeLane(0, get(lower), 8 * k, get(c)),
    v128.storeLane(1, get(upper), 8 * k, get(c)),
  ];
  /** The parabola through three values, its coefficients every other one of the polynomial's. */
  const parabola = (first: number, at1: Code, at3: Code, at4: Code): Code => [
    local.set(g1, at1),
    local.set(g3, at3),
    local.set(g4, at4),
    local.set(slope, div(sub(get(g3), get(g1)), number(2))),
    local.set(bend, div(sub(sub(get(g4), get(g3)), get(slope)), number(3))),
    keep(first, add(sub(get(g1), get(slope)), mul(number(3), get(bend)))),
    keep(first + 2, mul(number(16), sub(get(slope), mul(number(4), get(bend))))),
    keep(first + 4, mul(number(256), get(bend))),
  ];
  const halfSum = (left: Code, right: Code): Code => div(add(sub(left, y(3)), sub(right, y(3))), number(2));
  const even3 = div(mul(halfSum(y(1), y(5)), number(16)), number(3));
  const odd3 = div(sub(y(5), y(1)), number(2 * outer));
  return {
    parameters: [type.i32, type.i32],
    results: [],
    locals: Array.from({ length: 6 }, () => type.v128),
    code: [
      keep(0, y(3)),
      parabola(1, mul(sub(y(4), y(2)), number(2)), odd3, sub(y(6), y(0))),
      parabola(2, mul(halfSum(y(2), y(4)), number(16)), even3, mul(halfSum(y(0), y(6)), number(4))),
    ],
  };
}

/** The polynomial of the coefficients at a position known beforehand. */
export function lanePolynomialAt({ coefficients }: PolynomialPlace, t: number): Code {
  const square = number(t * t);
  const coefficient = (k: number): Code => v128.load(i32.const(coefficients), 16 * k);
  const term = (k: number): Code => add(coefficient(k), mul(coefficient(k + 1), number(t)));
  const high = add(term(4), mul(square, coefficient(6)));
  return add(term(0), mul(square, add(term(2), mul(square, high))));
}
