/** `windowLoops.ts` in WebAssembly: eight values at a time are passed over where none is to be kept. */
import { type Code, type } from "../../../wasm/code.js";
import { control, f64, f64x2, i32, i64x2, local, v128 } from "../../../wasm/instructions.js";
import type { Definition } from "../../../wasm/module.js";
import { GROUPS } from "../groups.js";

const get = local.get;
const places = Array.from({ length: GROUPS }, (_, i) => i);
const pairs = places.filter((place) => place % 2 === 0);
const eights = [places.slice(0, 8), places.slice(8)];

/** Adds counts in 64-bit integers (less than 2^31) to doubles at an address. */
const addCounts = (address: number, counted: (pair: number) => number): Code =>
  pairs.map((place) => {
    const count = get(counted(place));
    const doubles = f64x2.convert(v128.shuffle(count, count, [0, 2, 0, 2]));
    return v128.store(get(address), 8 * place, f64x2.add(v128.load(get(address), 8 * place), doubles));
  });

/** Over the column row by row: one value of each group. */
const overRows = (column: number, end: number, body: Code): Code => [
  control.repeat(
    [body, local.set(column, i32.add(get(column), i32.const(8 * GROUPS)))],
    i32.ltU(get(column), get(end)),
  ),
];

/** A comparison that holds is -1. */
const countIf = (count: number, holds: Code): Code => local.set(count, i64x2.sub(get(count), holds));

function below(): Definition {
  const [column, end, threshold, counts, thresholds, first] = [0, 1, 2, 3, 4, 5];
  const counted = (place: number): number => first + place / 2;
  const count = (place: number): Code =>
    countIf(counted(place), f64x2.lt(v128.load(get(column), 8 * place), get(thresholds)));
  return {
    name: "below",
    parameters: [type.i32, type.i32, type.f64, type.i32],
    results: [],
    locals: Array.from({ length: 1 + pairs.length }, () => type.v128),
    code: [
      local.set(thresholds, f64x2.splat(get(threshold))),
      overRows(column, end, pairs.map(count)),
      addCounts(counts, counted),
    ],
  };
}

function keep(): Definition {
  const [column, end, low, high, counts, values, groups] = [0, 1, 2, 3, 4, 5, 6];
  const [start, inside, x, lows, highs, pair, under, first] = [7, 8, 9, 10, 11, 12, 13, 14];
  const counted = (place: number): number => first + place / 2;
  /** Counts what is below; leaves ones where a value is within: not above, but not below either. */
  const within = (place: number): Code => [
    local.set(pair, v128.load(get(column), 8 * place)),
    local.set(under, f64x2.lt(get(pair), get(lows))),
    countIf(counted(place), get(under)),
    v128.xor(f64x2.le(get(pair), get(highs)), get(under)),
  ];
  /** Written always, and passed by only if it is within: no branch to guess. */
  const take = (place: number): Code => [
    local.set(x, f64.load(get(column), 8 * place)),
    f64.store(get(values), 0, get(x)),
    i32.store8(get(groups), 0, i32.const(place)),
    local.set(inside, i32.and(f64.ge(get(x), get(low)), f64.le(get(x), get(high)))),
    local.set(values, i32.add(get(values), i32.shl(get(inside), i32.const(3)))),
    local.set(groups, i32.add(get(groups), get(inside))),
  ];
  const anyOf = (eight: readonly number[]): Code => {
    const [one, ...more] = eight.filter((place) => place % 2 === 0).map(within);
    return v128.anyTrue(more.reduce((any: Code, other) => v128.or(any, other), one as Code));
  };
  return {
    name: "keep",
    parameters: [type.i32, type.i32, type.f64, type.f64, type.i32, type.i32, type.i32],
    results: [type.i32],
    locals: [...[type.i32, type.i32, type.f64], ...Array.from({ length: 4 + pairs.length }, () => type.v128)],
    code: [
      local.set(start, get(groups)),
      local.set(lows, f64x2.splat(get(low))),
      local.set(highs, f64x2.splat(get(high))),
      overRows(
        column,
        end,
        eights.map((eight) => control.when(anyOf(eight), eight.map(take))),
      ),
      addCounts(counts, counted),
      i32.sub(get(groups), get(start)),
    ],
  };
}

export const laneWindows: readonly Definition[] = [below(), keep()];
