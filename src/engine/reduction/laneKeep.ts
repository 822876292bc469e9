/** `keep` of `loops.ts` in WebAssembly: eight values at a time are passed over where none is between. */
import { BLOCK } from "../../random/stream.js";
import { type Code, type } from "../../wasm/code.js";
import { control, f64, f64x2, i32, local, v128 } from "../../wasm/instructions.js";
import type { Definition } from "../../wasm/module.js";
import { GROUPS } from "./loops.js";

const get = local.get;
/** `keep(column, low, high, values, groups)`: gives how many were kept. */
const [column, low, high, values, groups] = [0, 1, 2, 3, 4];
const [end, start, inside, x, lows, highs, pair] = [5, 6, 7, 8, 9, 10, 11];

const places = Array.from({ length: GROUPS }, (_, i) => i);
const eights = [places.slice(0, 8), places.slice(8)];

const between = (place: number): Code => [
  local.set(pair, v128.load(get(column), 8 * place)),
  v128.and(f64x2.ge(get(pair), get(lows)), f64x2.le(get(pair), get(highs))),
];

/** Written always, and passed by only if it is between: no branch to guess. */
const take = (place: number): Code => [
  local.set(x, f64.load(get(column), 8 * place)),
  f64.store(get(values), 0, get(x)),
  i32.store8(get(groups), 0, i32.const(place)),
  local.set(inside, i32.and(f64.ge(get(x), get(low)), f64.le(get(x), get(high)))),
  local.set(values, i32.add(get(values), i32.shl(get(inside), i32.const(3)))),
  local.set(groups, i32.add(get(groups), get(inside))),
];

const anyOf = (eight: readonly number[]): Code => {
  const [first, ...more] = eight.filter((place) => place % 2 === 0).map(between);
  return v128.anyTrue(more.reduce((any: Code, one) => v128.or(any, one), first as Code));
};

export const laneKeep: Definition = {
  name: "keep",
  parameters: [type.i32, type.f64, type.f64, type.i32, type.i32],
  results: [type.i32],
  locals: [type.i32, type.i32, type.i32, type.f64, type.v128, type.v128, type.v128],
  code: [
    local.set(end, i32.add(get(column), i32.const(8 * BLOCK))),
    local.set(start, get(groups)),
    local.set(lows, f64x2.splat(get(low))),
    local.set(highs, f64x2.splat(get(high))),
    control.repeat(
      [
        eights.map((eight) => control.when(anyOf(eight), eight.map(take))),
        local.set(column, i32.add(get(column), i32.const(8 * GROUPS))),
      ],
      i32.ltU(get(column), get(end)),
    ),
    i32.sub(get(groups), get(start)),
  ],
};
