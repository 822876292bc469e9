/** `normalQuantile` between the tails, where it takes no logarithm, in WebAssembly, to the bit. */
import { centralSeries } from "../../numerics/special/normalSeries.js";
import { type Code, type } from "../../wasm/code.js";
import { control, f64x2, i32, local, v128 } from "../../wasm/instructions.js";
import type { Definition } from "../../wasm/module.js";

const { add, mul, sub } = f64x2;
const get = local.get;
const [column, bytes, end, q, t, twice, now, next, before] = [0, 1, 2, 3, 4, 5, 6, 7, 8];

/** `chebyshevSum` of the series, term by term. */
function chebyshevSum(series: Float64Array): Code {
  const term = (factor: number, c: number): Code => add(sub(mul(get(factor), get(now)), get(next)), f64x2.const(c));
  const steps = [...series.slice(1)]
    .reverse()
    .map((c) => [local.set(before, term(twice, c)), local.set(next, get(now)), local.set(now, get(before))]);
  return [
    [local.set(twice, add(get(t), get(t))), local.set(now, f64x2.const(0)), local.set(next, f64x2.const(0))],
    steps,
    local.set(now, term(t, series[0] as number)),
  ];
}

/** What `normalQuantile` does of p and, of p > 1/2, of 1 - p: distances from 1/2 are exact, and signs cost nothing. */
export const laneCentre: Definition = {
  name: "centre",
  parameters: [type.i32, type.i32],
  results: [],
  locals: [type.i32, ...Array.from({ length: 6 }, () => type.v128)],
  code: [
    local.set(end, i32.add(get(column), get(bytes))),
    control.repeat(
      [
        local.set(q, sub(v128.load(get(column)), f64x2.const(0.5))),
        local.set(t, sub(f64x2.div(mul(get(q), get(q)), f64x2.const(0.08)), f64x2.const(1))),
        chebyshevSum(centralSeries),
        v128.store(get(column), 0, mul(get(q), get(now))),
        local.set(column, i32.add(get(column), i32.const(16))),
      ],
      i32.ltU(get(column), get(end)),
    ),
  ],
};
