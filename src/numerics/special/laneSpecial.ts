/** What distribution functions are made of, in WebAssembly, to the bit: exponential, deviance, uniform expansion. */
import { type Code, type, type ValueType } from "../../wasm/code.js";
import { control, f64, i32, local } from "../../wasm/instructions.js";
import type { Definition } from "../../wasm/module.js";
import { shapeAt, tableAt } from "../octaves/shapeMemory.js";
import { stepHead, stepsPerUnit, stepTail } from "./exponential.js";
import { densityAtZero } from "./normal.js";
import { terms } from "./uniformExpansion.js";

/** Calls a function of the module by its name. */
export type Call = (name: string, ...operands: Code[]) => Code;

const get = local.get;
const { add, div, mul, sub } = f64;
const number = f64.const;

/** A function of doubles, with locals that are doubles too, then whole numbers. */
export function ofDoubles(parameters: number, doubles: number, wholes: number, code: Code): Definition {
  const several = (count: number, of: ValueType): ValueType[] => Array.from({ length: count }, () => of);
  return {
    parameters: several(parameters, type.f64),
    results: [type.f64],
    locals: [...several(doubles, type.f64), ...several(wholes, type.i32)],
    code,
  };
}

/** The body where a condition (an i32) is 0. */
export const unless = (condition: Code, body: Code): Code => control.when(i32.eq(condition, i32.const(0)), body);

/** c[0] + x (c[1] + x (c[2] + …)). */
function horner(x: Code, [first = 0, ...rest]: readonly number[]): Code {
  return rest.length === 0 ? number(first) : add(number(first), mul(x, horner(x, rest)));
}

/** `expOfSum(head, tail)` for |head| < 700; beyond that not a number. */
export function exponential(): Definition {
  const [head, tail, k, r, power, whole, row] = [0, 1, 2, 3, 4, 5, 6];
  const scratch = i32.const(tableAt.scratch);
  const p = add(get(r), mul(mul(get(r), get(r)), horner(get(r), [0.5, 1 / 6, 1 / 24, 1 / 120, 1 / 720])));
  const fitting = add(get(power), add(f64.load(get(row), tableAt.exponential + 8), mul(get(power), p)));
  const inRange = i32.and(f64.gt(get(head), number(-700)), f64.lt(get(head), number(700)));
  const exponent = i32.add(i32.shrS(get(whole), i32.const(5)), i32.const(1023));
  return ofDoubles(2, 3, 2, [
    local.set(k, f64.floor(add(mul(get(head), number(stepsPerUnit)), number(0.5)))),
    local.set(r, sub(sub(get(head), mul(get(k), number(stepHead))), sub(mul(get(k), number(stepTail)), get(tail)))),
    local.set(whole, i32.truncate(get(k))),
    local.set(row, i32.shl(i32.and(get(whole), i32.const(31)), i32.const(4))),
    local.set(power, f64.load(get(row), tableAt.exponential)),
    f64.store(scratch, 0, number(0)),
    i32.store(scratch, 4, i32.shl(exponent, i32.const(20))),
    control.select(mul(fitting, f64.load(scratch)), number(Number.NaN), inRange),
  ]);
}

/** `deviance(m, ratio, difference)`; not a number where the ratio is none that has a logarithm. */
export function deviance(call: Call): Definition {
  const [m, ratio, difference, t, v, z, found] = [0, 1, 2, 3, 4, 5, 6];
  const near = i32.and(f64.gt(get(t), number(-0.4)), f64.lt(get(t), number(0.5)));
  const odd = Array.from({ length: 12 }, (_, i) => 1 / (2 * i + 3));
  const series = [
    local.set(v, div(get(t), add(number(2), get(t)))),
    local.set(z, mul(get(v), get(v))),
    local.set(
      found,
      sub(mul(get(difference), get(v)), mul(mul(mul(mul(number(2), get(m)), get(v)), get(z)), horner(get(z), odd))),
    ),
  ];
  const normal = i32.and(
    f64.ge(get(ratio), number(2.2250738585072014e-308)),
    f64.lt(get(ratio), number(Number.POSITIVE_INFINITY)),
  );
  const far = local.set(found, sub(get(difference), mul(get(m), call("logarithm", get(ratio)))));
  return ofDoubles(3, 4, 0, [
    local.set(t, div(get(difference), get(m))),
    local.set(found, number(Number.NaN)),
    control.when(near, series),
    unless(near, control.when(normal, far)),
    get(found),
  ]);
}

/** `millsRatio(x)` for x >= 0. */
export function mills(): Definition {
  const [x, t, twice, now, next, before, term] = [0, 1, 2, 3, 4, 5, 6];
  const step = (factor: number): Code => add(sub(mul(get(factor), get(now)), get(next)), f64.load(get(term)));
  return ofDoubles(1, 5, 1, [
    local.set(t, div(sub(get(x), number(5)), add(get(x), number(5)))),
    local.set(twice, add(get(t), get(t))),
    local.set(term, i32.const(tableAt.millsEnd)),
    control.repeat(
      [
        local.set(before, step(twice)),
        local.set(next, get(now)),
        local.set(now, get(before)),
        local.set(term, i32.sub(get(term), i32.const(8))),
      ],
      i32.gtS(get(term), i32.const(tableAt.mills)),
    ),
    div(step(t), add(number(1), get(x))),
  ]);
}

/** `uniformTail(series, zeta, halfSquare, tail)` with the series of the shape; `isLower` is 1 for the lower tail, else 0. */
export function uniformTail(call: Call): Definition {
  const [zeta, halfSquare, isLower, sum, near, term, below] = [0, 1, 2, 3, 4, 5, 6];
  const ratio = call("mills", f64.sqrt(mul(number(2), get(halfSquare))));
  const decay = mul(number(densityAtZero), call("exponential", f64.neg(get(halfSquare)), number(0)));
  const signed = control.select(f64.neg(get(sum)), get(sum), get(below));
  const lower = f64.eq(get(isLower), number(1));
  return ofDoubles(3, 2, 2, [
    local.set(term, i32.const(shapeAt.series + 8 * (terms - 1))),
    control.repeat(
      [
        local.set(sum, add(mul(get(sum), get(zeta)), f64.load(get(term)))),
        local.set(term, i32.sub(get(term), i32.const(8))),
      ],
      i32.gtS(get(term), i32.const(shapeAt.series - 8)),
    ),
    local.set(below, f64.lt(get(zeta), number(0))),
    local.set(near, mul(decay, add(ratio, signed))),
    control.select(get(near), sub(number(1), get(near)), i32.eq(get(below), lower)),
  ]);
}
