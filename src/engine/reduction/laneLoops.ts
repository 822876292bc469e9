/** The loops of `loops.ts` in WebAssembly, to the bit, over whole blocks. Columns, sums and tables are addresses. */
import { BLOCK } from "../../random/stream.js";
import { type Code, type } from "../../wasm/code.js";
import { compileModule, type Module } from "../../wasm/host.js";
import { control, f64, f64x2, i32, local, v128 } from "../../wasm/instructions.js";
import { type Definition, encodeModule } from "../../wasm/module.js";
import { laneCells } from "./laneCells.js";
import { laneGrades } from "./laneGrades.js";
import { laneKeep } from "./laneKeep.js";
import { laneStandings } from "./laneKnots.js";
import { laneProducts } from "./laneProducts.js";
import { GROUPS } from "./loops.js";

const get = local.get;
const { add, sub, mul } = f64x2;
/** Bytes of one value of each group; vectors of it. */
const row = 8 * GROUPS;
const vectors = GROUPS / 2;
const half = vectors / 2;

const [column, centre, factor, sums] = [0, 1, 2, 3];

/** Two sums of each group, half of the groups at a time: more would not fit into the registers. */
function powerSums(name: string, terms: (d: Code, square: Code) => readonly [Code, Code]): Definition {
  const [start, end, d, square, centres, factors, first] = [4, 5, 6, 7, 8, 9, 10];
  const pass = (from: number): Code => {
    const parts = Array.from({ length: half }, (_, v) => ({
      low: first + v,
      high: first + half + v,
      at: 16 * (from + v),
    }));
    const step = ({ low, high, at }: (typeof parts)[number]): Code => {
      const [one, two] = terms(get(d), get(square));
      return [
        local.set(d, mul(sub(v128.load(get(column), at), get(centres)), get(factors))),
        local.set(square, mul(get(d), get(d))),
        local.set(low, add(get(low), one)),
        local.set(high, add(get(high), two)),
      ];
    };
    return [
      parts.map(({ low, high, at }) => [
        local.set(low, v128.load(get(sums), at)),
        local.set(high, v128.load(get(sums), row + at)),
      ]),
      control.repeat(
        [parts.map(step), local.set(column, i32.add(get(column), i32.const(row)))],
        i32.ltU(get(column), get(end)),
      ),
      parts.map(({ low, high, at }) => [
        v128.store(get(sums), at, get(low)),
        v128.store(get(sums), row + at, get(high)),
      ]),
    ];
  };
  return {
    name,
    parameters: [type.i32, type.f64, type.f64, type.i32],
    results: [],
    locals: [type.i32, type.i32, ...Array.from({ length: 4 + 2 * half }, () => type.v128)],
    code: [
      local.set(start, get(column)),
      local.set(end, i32.add(get(column), i32.const(8 * BLOCK))),
      local.set(centres, f64x2.splat(get(centre))),
      local.set(factors, f64x2.splat(get(factor))),
      pass(0),
      local.set(column, get(start)),
      pass(half),
    ],
  };
}

function below(): Definition {
  const [threshold, counts, end, thresholds, ones, first] = [1, 2, 3, 4, 5, 6];
  const parts = Array.from({ length: vectors }, (_, v) => ({ count: first + v, at: 16 * v }));
  const body = parts.map(({ count, at }) =>
    local.set(count, add(get(count), v128.and(f64x2.lt(v128.load(get(column), at), get(thresholds)), get(ones)))),
  );
  return {
    name: "below",
    parameters: [type.i32, type.f64, type.i32],
    results: [],
    locals: [type.i32, ...Array.from({ length: 2 + vectors }, () => type.v128)],
    code: [
      local.set(end, i32.add(get(column), i32.const(8 * BLOCK))),
      local.set(thresholds, f64x2.splat(get(threshold))),
      local.set(ones, f64x2.const(1)),
      parts.map(({ count, at }) => local.set(count, v128.load(get(counts), at))),
      control.repeat([body, local.set(column, i32.add(get(column), i32.const(row)))], i32.ltU(get(column), get(end))),
      parts.map(({ count, at }) => v128.store(get(counts), at, get(count))),
    ],
  };
}

function extremes(): Definition {
  const [ends, end, x, least, most] = [1, 2, 3, 4, 6];
  const parts = Array.from({ length: vectors }, (_, v) => ({ low: least + (v % 2), high: most + (v % 2), at: 16 * v }));
  const body = parts.map(({ low, high, at }) => [
    local.set(x, v128.load(get(column), at)),
    local.set(low, f64x2.lesser(get(low), get(x))),
    local.set(high, f64x2.greater(get(high), get(x))),
  ]);
  const joined = (of: number, choose: (a: Code, b: Code) => Code): Code => {
    const both = choose(get(of), get(of + 1));
    return [local.set(of, both), f64x2.lane(0, choose(get(of), v128.shuffle(get(of), get(of), [2, 3, 0, 1])))];
  };
  return {
    name: "extremes",
    parameters: [type.i32, type.i32],
    results: [],
    locals: [type.i32, ...Array.from({ length: 5 }, () => type.v128)],
    code: [
      local.set(end, i32.add(get(column), i32.const(8 * BLOCK))),
      [0, 1].map((i) => [
        local.set(least + i, v128.loadSplat(get(ends))),
        local.set(most + i, v128.loadSplat(get(ends), 8)),
      ]),
      control.repeat([body, local.set(column, i32.add(get(column), i32.const(row)))], i32.ltU(get(column), get(end))),
      f64.store(get(ends), 0, joined(least, f64x2.lesser)),
      f64.store(get(ends), 8, joined(most, f64x2.greater)),
    ],
  };
}

const laneLoops: readonly Definition[] = [
  powerSums("squares", (d, square) => [d, square]),
  powerSums("fourths", (d, square) => [mul(square, d), mul(square, square)]),
  below(),
  extremes(),
  laneKeep,
  laneCells,
  laneGrades,
  laneProducts,
  laneStandings,
];

export function compileLoops(): Module {
  return compileModule(encodeModule({ functions: laneLoops }));
}
