/** Continued fractions in WebAssembly, by Lentz's method. */
import type { Code } from "../../wasm/code.js";
import { control, f64, i32, local } from "../../wasm/instructions.js";

const get = local.get;
const { add, div, mul, sub } = f64;
const number = f64.const;

/** Terms that a series or fraction may have. */
export const mostTerms = 10000;

/** Numbers of locals; `lower` is 0 at first, `value` the first term. */
type Locals = Readonly<Record<"value" | "upper" | "lower" | "n" | "numerator" | "factor", number>>;

/**
 * Multiplies the value by one factor after the other until one is 1.
 * @param next sets the numerator and the term of the nth step, from 1 on
 */
export function lentz({ value, upper, lower, n, numerator, factor }: Locals, term: Code, next: Code): Code {
  return [
    [local.set(upper, get(value)), local.set(n, number(1))],
    control.repeat(
      [
        next,
        local.set(lower, div(number(1), add(term, mul(get(numerator), get(lower))))),
        local.set(upper, add(term, div(get(numerator), get(upper)))),
        local.set(factor, mul(get(upper), get(lower))),
        local.set(value, mul(get(value), get(factor))),
        local.set(n, add(get(n), number(1))),
      ],
      goesOn(factor, n),
    ),
  ];
}

/** Whether the last factor was not yet 1. */
function goesOn(factor: number, n: number): Code {
  const settled = f64.lt(f64.abs(sub(get(factor), number(1))), number(3e-16));
  return i32.and(i32.eq(settled, i32.const(0)), f64.lt(get(n), number(mostTerms)));
}
