/**
 * Half an octave of bins of an octave table from the series in its middle, in WebAssembly: what `octaveSeries` does from
 * one corrected quantile to the next, to the bit, of both tails at a time.
 */
import { type Code, type } from "../../wasm/code.js";
import { control, f64, f64x2, i32, local, v128 } from "../../wasm/instructions.js";
import type { Definition } from "../../wasm/module.js";
import { laneFit, lanePolynomialAt } from "./lanePolynomial.js";
import { functionAt, laneSeries } from "./laneSeries.js";
import { filledAt, polynomialAt as polynomial } from "./octaveMemory.js";
import { nodes, rowLength, worstPositions } from "./octavePolynomial.js";

const get = local.get;
const { abs, div, max, mul, splat, sub } = f64x2;
const number = (value: number): Code => f64x2.const(value);
const valueAt = (t: Code): Code => control.call(functionAt.valueAt, t);
const slopeAt = (t: Code): Code => control.call(functionAt.slopeAt, t);
const fitAt = Object.keys(functionAt).length;
const value = (j: number): Code => v128.load(i32.const(polynomial.values), 16 * j);
const setValue = (j: number, x: Code): Code => v128.store(i32.const(polynomial.values), 16 * j, x);

/** Parameters: the half's first row, bytes from it to that of the upper tail, bins, where they begin, how wide they are, */
const [first, toUpper, bins, low, width] = [0, 1, 2, 3, 4];
/** whether the bin above the median is to be filled too, where the next series is, and what its bins' width is of these. */
const [top, next, narrowing] = [5, 6, 7];
/** Locals: a bin, its row, where the series' middle and the bin's are, in bins; then vectors. */
const [bin, row, origin, centre, middle, upperEnd, x, error] = [8, 9, 10, 11, 12, 13, 14, 15];
const position = f64.sub(get(centre), get(origin));

/** The series at the first so many nodes of a bin; `middleOf`: of the bin, in the series' position. */
function atNodes(count: number, middleOf: Code, spacing: number): Code {
  return nodes.slice(0, count).map((node, j) => setValue(j, valueAt(f64.add(middleOf, f64.const(spacing * node)))));
}

function rowOf(bin: Code): Code {
  return i32.add(get(first), i32.mul(bin, i32.const(8 * rowLength)));
}

function fitRow(address: Code): Code {
  return [local.set(row, address), control.call(fitAt, get(row), i32.add(get(row), get(toUpper)))];
}

/** A distance from x as an error relative to p: `errorInP`. Kept if none was larger. */
function measure(distance: Code, x: Code): Code {
  const off = sub(abs(distance), mul(mul(number(2), abs(x)), number(Number.EPSILON)));
  const slope = abs(v128.load(i32.const(polynomial.coefficients), 16));
  const relative = div(mul(div(off, slope), splat(get(width))), splat(get(middle)));
  return local.set(error, max(get(error), relative));
}

const fillBin: Code = [
  local.set(centre, f64.add(f64.convert(get(bin)), f64.const(0.5))),
  local.set(middle, f64.add(get(low), f64.mul(get(centre), get(width)))),
  local.set(upperEnd, value(0)),
  atNodes(rowLength - 1, position, 1),
  setValue(rowLength - 1, get(upperEnd)),
  fitRow(rowOf(get(bin))),
  worstPositions.map((t) => [
    local.set(x, valueAt(f64.add(position, f64.const(t)))),
    measure(sub(lanePolynomialAt(polynomial, t), get(x)), get(x)),
  ]),
  // In the uppermost bin, what the series before has for its upper end.
  control.when(
    i32.eq(get(bin), i32.sub(get(bins), i32.const(1))),
    measure(sub(valueAt(get(origin)), get(upperEnd)), get(upperEnd)),
  ),
];

const fillTop: Code = [atNodes(rowLength, f64.add(get(origin), f64.const(1)), 2), fitRow(rowOf(get(bins)))];

function fillHalf(): Definition {
  const down = [local.set(bin, i32.sub(get(bin), i32.const(1))), fillBin];
  const leave = (at: number, value: Code): Code => v128.store(i32.const(at), 0, value);
  return {
    name: "fillHalf",
    parameters: [type.i32, type.i32, type.i32, type.f64, type.f64, type.i32, type.f64, type.f64],
    results: [],
    locals: [type.i32, type.i32, type.f64, type.f64, type.f64, type.v128, type.v128, type.v128],
    code: [
      local.set(origin, f64.mul(f64.convert(get(bins)), f64.const(0.5))),
      control.when(get(top), fillTop),
      local.set(bin, get(bins)),
      control.repeat(down, get(bin)),
      leave(filledAt.error, get(error)),
      leave(filledAt.x, valueAt(get(next))),
      leave(filledAt.slope, mul(slopeAt(get(next)), splat(get(narrowing)))),
    ],
  };
}

export const laneBins = (): readonly Definition[] => [...laneSeries(), laneFit(polynomial), fillHalf()];
