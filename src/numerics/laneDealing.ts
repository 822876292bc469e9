/** The loops of `dealing.ts` in WebAssembly, over columns of any length but 0. Columns and tables are addresses. */
import { type Code, type } from "../wasm/code.js";
import { control, f64, f64x2, i32, local, v128 } from "../wasm/instructions.js";
import type { Definition } from "../wasm/module.js";
import { laneBinning } from "./laneBinning.js";
import { advance, overPairs } from "./lanePairs.js";

const get = local.get;

/** `widen(column, end, found)`. */
function widen(): Definition {
  const [column, end, found, least, most, fault, x] = [0, 1, 2, 3, 4, 5, 6];
  const step = [
    local.set(least, f64x2.lesser(get(least), get(x))),
    local.set(most, f64x2.greater(get(most), get(x))),
    local.set(fault, f64x2.add(get(fault), f64x2.sub(get(x), get(x)))),
  ];
  const other = (of: number): Code => v128.shuffle(get(of), get(of), [2, 3, 0, 1]);
  return {
    name: "widen",
    parameters: [type.i32, type.i32, type.i32],
    results: [],
    locals: [type.v128, type.v128, type.v128, type.v128],
    code: [
      local.set(least, v128.loadSplat(get(found))),
      local.set(most, v128.loadSplat(get(found), 8)),
      overPairs(
        column,
        end,
        [local.set(x, v128.load(get(column))), step],
        [local.set(x, v128.loadSplat(get(column))), step],
      ),
      f64.store(
        get(found),
        0,
        f64x2.lane(0, f64x2.add(f64x2.lesser(get(least), other(least)), f64x2.add(get(fault), other(fault)))),
      ),
      f64.store(get(found), 8, f64x2.lane(0, f64x2.greater(get(most), other(most)))),
    ],
  };
}

/** `starts(counts, end, next)`: gives the largest count. */
function starts(): Definition {
  const [counts, last, next, place, most, own] = [0, 1, 2, 3, 4, 5];
  return {
    name: "starts",
    parameters: [type.i32, type.i32, type.i32],
    results: [type.i32],
    locals: [type.i32, type.i32, type.i32],
    code: [
      control.repeat(
        [
          local.set(own, i32.load(get(counts))),
          i32.store(get(next), 0, get(place)),
          local.set(place, i32.add(get(place), get(own))),
          local.set(most, control.select(get(own), get(most), i32.gtS(get(own), get(most)))),
          advance(counts, 4),
          advance(next, 4),
        ],
        i32.ltU(get(counts), get(last)),
      ),
      get(most),
    ],
  };
}

/** `settle(column, end)`. Before the column there is memory: eight bytes of it are looked at. */
function settle(): Definition {
  const [start, last, at, place, value] = [0, 1, 2, 3, 4];
  const before = i32.sub(get(place), i32.const(8));
  const greater = i32.and(i32.ltU(get(start), get(place)), f64.gt(f64.load(before), get(value)));
  const up = [f64.store(get(place), 0, f64.load(before)), local.set(place, before)];
  return {
    name: "settle",
    parameters: [type.i32, type.i32],
    results: [],
    locals: [type.i32, type.i32, type.f64],
    code: [
      local.set(at, get(start)),
      control.repeat(
        [
          local.set(value, f64.load(get(at))),
          local.set(place, get(at)),
          control.when(greater, [control.repeat(up, greater), f64.store(get(place), 0, get(value))]),
          advance(at, 8),
        ],
        i32.ltU(get(at), get(last)),
      ),
    ],
  };
}

export const laneDealing: readonly Definition[] = [...laneBinning, widen(), starts(), settle()];
