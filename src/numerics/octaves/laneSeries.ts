/**
 * `quantileSeries` in WebAssembly, to the bit, of both tails at a time: the lower tail is the first double of each vector,
 * the upper tail the second.
 */
import { type Code, type } from "../../wasm/code.js";
import { control, f64, f64x2, i32, local, v128 } from "../../wasm/instructions.js";
import type { Definition } from "../../wasm/module.js";
import { one, place, seriesAt } from "./octaveMemory.js";
import { terms } from "./quantileSeries.js";

const [slopes, squares, slopeSquares, denominators] = [place(3), place(4), place(5), place(6)];

const get = local.get;
const { add, mul, div, neg, splat } = f64x2;

/** Index of each function, in the order of `laneSeries`. */
export const functionAt = { addProducts: 0, solve: 1, exponentiate: 2, valueAt: 3, slopeAt: 4 } as const;

function addProducts(rising: Code, falling: Code, end: Code, sum: Code): Code {
  return control.call(functionAt.addProducts, rising, falling, end, sum);
}

/** sum + a_0 b_n + a_1 b_(n-1) + …, in this order: addresses of a_0, of b_n, behind the last of a. */
function addProductsDefinition(): Definition {
  const [rising, falling, end, sum] = [0, 1, 2, 3];
  const product = mul(v128.load(get(rising)), v128.load(get(falling)));
  const body = [
    local.set(sum, add(get(sum), product)),
    local.set(rising, i32.add(get(rising), i32.const(one))),
    local.set(falling, i32.sub(get(falling), i32.const(one))),
  ];
  return {
    parameters: [type.i32, type.i32, type.i32, type.v128],
    results: [type.v128],
    locals: [],
    code: [control.repeat(body, i32.ltU(get(rising), get(end))), get(sum)],
  };
}

/** `solve(z, n0, n1, d0, d1, d2)`: the series at z, from its first coefficient and that of y. */
function solve(): Definition {
  const [z, n0, n1, d0, d1, d2] = [0, 1, 2, 3, 4, 5];
  const [at, here, next, sum, constant] = [6, 7, 8, 9, 10];
  const order = (series: number, offset = 0): Code => v128.load(get(at), series + offset);
  const ofOrder = (series: number): Code => i32.add(get(at), i32.const(series));
  const upTo = (series: number): Code => i32.add(get(at), i32.const(series + one));
  const zero = f64x2.const(0);
  const onlyIf = (factor: number, then: Code): Code => control.when(f64.ne(get(factor), f64.const(0)), then);
  const square = (of: number): Code => addProducts(i32.const(of), ofOrder(of), upTo(of), zero);
  const squareOfZ = addProducts(get(z), get(here), i32.add(get(here), i32.const(one)), zero);
  const zTimesSquares = addProducts(get(z), ofOrder(slopeSquares), i32.add(get(here), i32.const(one)), zero);
  const quadratic = mul(splat(get(d2)), order(squares));
  const denominator = add(add(get(constant), mul(splat(get(d1)), v128.load(get(here)))), quadratic);
  const rest = addProducts(i32.const(denominators + one), ofOrder(slopes), upTo(denominators), get(sum));
  const leading = mul(v128.load(i32.const(denominators)), get(next));
  const body = [
    local.set(here, i32.add(get(z), get(at))),
    v128.store(get(at), slopeSquares, square(seriesAt.y)),
    v128.store(get(at), squares, zero),
    onlyIf(d2, v128.store(get(at), squares, squareOfZ)),
    v128.store(get(at), denominators, denominator),
    local.set(constant, zero),
    local.set(sum, mul(splat(get(n0)), order(slopeSquares))),
    onlyIf(n1, local.set(sum, add(get(sum), mul(splat(get(n1)), zTimesSquares)))),
    control.when(get(at), local.set(sum, rest)),
    v128.store(get(here), one, div(order(seriesAt.y), get(next))),
    v128.store(get(at), seriesAt.y + one, div(neg(get(sum)), leading)),
    v128.store(get(at), slopes + one, mul(get(next), order(seriesAt.y, one))),
    local.set(next, add(get(next), f64x2.const(1))),
    local.set(at, i32.add(get(at), i32.const(one))),
  ];
  return {
    name: "solve",
    parameters: [type.i32, type.f64, type.f64, type.f64, type.f64, type.f64],
    results: [],
    locals: [type.i32, type.i32, type.v128, type.v128, type.v128],
    code: [
      local.set(next, f64x2.const(1)),
      local.set(constant, splat(get(d0))),
      control.repeat(body, i32.ltU(get(at), i32.const(one * (terms - 1)))),
    ],
  };
}

/** `exponentiate(c)`: the series of exp(c z), from its first coefficient. */
function exponentiate(): Definition {
  const [c, at, order] = [0, 1, 2];
  const ofOrder = (series: number, offset: number): Code => i32.add(get(at), i32.const(series + offset));
  const products = addProducts(
    i32.const(slopes + one),
    ofOrder(seriesAt.x, -one),
    ofOrder(slopes, one),
    f64x2.const(0),
  );
  const body = [
    v128.store(get(at), slopes, mul(get(order), v128.load(get(at), seriesAt.z))),
    v128.store(get(at), seriesAt.x, div(mul(splat(get(c)), products), get(order))),
    local.set(order, add(get(order), f64x2.const(1))),
    local.set(at, i32.add(get(at), i32.const(one))),
  ];
  return {
    name: "exponentiate",
    parameters: [type.f64],
    results: [],
    locals: [type.i32, type.v128],
    code: [
      local.set(at, i32.const(one)),
      local.set(order, f64x2.const(1)),
      control.repeat(body, i32.ltU(get(at), i32.const(one * terms))),
    ],
  };
}

/** Horner's scheme at one position, from the last order to the order `last`. */
function horner(last: number, coefficient: (k: number) => Code): Definition {
  const orders = Array.from({ length: terms - last }, (_, i) => terms - 1 - i);
  const sum = orders.reduce<Code>((soFar, k) => add(mul(soFar, splat(get(0))), coefficient(k)), f64x2.const(0));
  return { parameters: [type.f64], results: [type.v128], locals: [], code: sum };
}

const coefficientOf = (k: number): Code => v128.load(i32.const(0), seriesAt.x + one * k);

export function laneSeries(): readonly Definition[] {
  return [
    addProductsDefinition(),
    solve(),
    exponentiate(),
    horner(0, coefficientOf),
    horner(1, (k) => mul(f64x2.const(k), coefficientOf(k))),
  ];
}
