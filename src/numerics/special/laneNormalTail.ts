/** `normalQuantile` in the tails, where it takes a logarithm, in WebAssembly, to the bit. */
import { type Code, type } from "../../wasm/code.js";
import { control, f64, i32, local } from "../../wasm/instructions.js";
import type { Data, Definition } from "../../wasm/module.js";
import { laneLogarithm, logarithmBytes } from "./laneLogarithm.js";
import { outer } from "./normal.js";

const [near, far] = outer;
const terms = near.series.length;
/** What is read behind the address given: a free double, the table of logarithms, the two series. */
const tableAt = 8;
const seriesAt = tableAt + logarithmBytes.length;

/** Bytes that it needs. */
export const normalTailBytes = seriesAt + 16 * terms;

/** What has to stand in memory. */
export function normalTailData(address: number): readonly Data[] {
  const series = new Uint8Array(Float64Array.of(...near.series, ...far.series).buffer);
  return [
    { address: address + tableAt, bytes: logarithmBytes },
    { address: address + seriesAt, bytes: series },
  ];
}

const get = local.get;
const { add, div, mul, sub } = f64;
const number = f64.const;
const [from, to, bytes, end, isUpper, term] = [0, 1, 2, 3, 4, 5];
const [u, p, r, t, twice, now, next, before] = [6, 7, 8, 9, 10, 11, 12, 13];

/** `chebyshevSum` of the series that is for r, from its last term to its first. */
function sumOf(series: number): Code {
  const least = (of: number): Code => i32.const(series + 8 * terms * of);
  const isFar = f64.ge(get(r), number(far.low));
  const step = (factor: number): Code => add(sub(mul(get(factor), get(now)), get(next)), f64.load(get(term)));
  const back = local.set(term, i32.sub(get(term), i32.const(8)));
  return [
    local.set(twice, add(get(t), get(t))),
    [local.set(now, number(0)), local.set(next, number(0))],
    local.set(term, i32.add(control.select(least(1), least(0), isFar), i32.const(8 * (terms - 1)))),
    control.repeat(
      [local.set(before, step(twice)), local.set(next, get(now)), local.set(now, get(before)), back],
      i32.gtS(get(term), control.select(least(1), least(0), isFar)),
    ),
    local.set(now, step(t)),
  ];
}

/** Where r is in its stretch, from -1 to 1. */
function positionOf(): Code {
  const isFar = f64.ge(get(r), number(far.low));
  const either = (of: (stretch: { low: number; high: number }) => number): Code =>
    control.select(number(of(far)), number(of(near)), isFar);
  const middle = either(({ low, high }) => 1 / low + 1 / high);
  const width = either(({ low, high }) => 1 / low - 1 / high);
  return div(sub(div(number(2), get(r)), middle), width);
}

/**
 * `normalTail(from, to, bytes)`: addresses of columns of so many bytes. Of the uniforms in the first that are below 0.1, or
 * 1 less them is, the quantiles go to the second, which elsewhere stays as it is.
 * @param logarithm the index of `laneLogarithm`
 */
function laneNormalTail(logarithm: number, address: number): Definition {
  const quantile = [
    local.set(r, f64.sqrt(mul(number(-2), control.call(logarithm, get(p))))),
    local.set(t, positionOf()),
    sumOf(address + seriesAt),
    local.set(now, mul(f64.neg(get(r)), get(now))),
    control.when(get(isUpper), local.set(now, f64.neg(get(now)))),
    f64.store(get(to), 0, get(now)),
  ];
  const forward = (column: number): Code => local.set(column, i32.add(get(column), i32.const(8)));
  return {
    name: "normalTail",
    parameters: [type.i32, type.i32, type.i32],
    results: [],
    locals: [...Array.from({ length: 3 }, () => type.i32), ...Array.from({ length: 8 }, () => type.f64)],
    code: [
      local.set(end, i32.add(get(from), get(bytes))),
      control.repeat(
        [
          local.set(u, f64.load(get(from))),
          local.set(isUpper, f64.gt(get(u), number(0.5))),
          local.set(p, control.select(sub(number(1), get(u)), get(u), get(isUpper))),
          control.when(f64.lt(get(p), number(0.1)), quantile),
          [forward(from), forward(to)],
        ],
        i32.ltU(get(from), get(end)),
      ),
    ],
  };
}

/** The functions, the first of which has the index given. */
export function laneNormalTails(first: number, address: number): readonly Definition[] {
  return [laneLogarithm(address + tableAt, address), laneNormalTail(first, address)];
}
