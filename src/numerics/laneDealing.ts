/** The loops of `dealing.ts` in WebAssembly, over columns of any length but 0. Columns and tables are addresses. */
import { type Code, type } from "../wasm/code.js";
import { control, f64, f64x2, i32, i32x4, local, v128 } from "../wasm/instructions.js";
import type { Definition } from "../wasm/module.js";
import { MOST_BINS } from "./dealing.js";

const get = local.get;
const advance = (pointer: number, bytes: number): Code => local.set(pointer, i32.add(get(pointer), i32.const(bytes)));

/** A pair of values at a time, then the last one of an odd number: `one` of them is at the address, in lane 0. */
function overPairs(column: number, end: number, pair: Code, one: Code): Code {
  const another = i32.ltU(i32.add(get(column), i32.const(8)), get(end));
  return [
    control.when(another, control.repeat([pair, advance(column, 16)], another)),
    control.when(i32.ltU(get(column), get(end)), one),
  ];
}

/** Parameters that all loops over the values of bins begin with: a column from and to, its bins. */
const [column, end, low, slope] = [0, 1, 2, 3];

interface BinLoop {
  readonly name: string;
  /** Addresses that are parameters too. */
  readonly tables: number;
  /** Whole numbers that it works with. */
  readonly scratch: number;
  /** What is done with a value at `offset` from the column's address; `bin` is its bin in bytes of so many a bin. */
  readonly act: (bin: (bytes: 2 | 4) => Code, offset: number, scratch: number) => Code;
}

/** Beyond the last bin lies nobody's memory: what is not between the ends falls into some bin. */
function overBins({ name, tables, scratch, act }: BinLoop): Definition {
  const first = slope + 1 + tables;
  const [words, lows, slopes] = [first + scratch, first + scratch + 1, first + scratch + 2];
  const binned = (loaded: Code): Code => {
    const bins = i32x4.truncate(f64x2.mul(f64x2.sub(loaded, get(lows)), get(slopes)));
    const last = MOST_BINS - 1;
    return local.set(words, v128.and(bins, i32x4.const(last, last, last, last)));
  };
  const lane = (at: 0 | 1): Code =>
    act((bytes) => i32.shl(i32x4.lane(at, get(words)), i32.const(bytes === 2 ? 1 : 2)), 8 * at, first);
  return {
    name,
    parameters: [type.i32, type.i32, type.f64, type.f64, ...Array.from({ length: tables }, () => type.i32)],
    results: [],
    locals: [...Array.from({ length: scratch }, () => type.i32), type.v128, type.v128, type.v128],
    code: [
      local.set(lows, f64x2.splat(get(low))),
      local.set(slopes, f64x2.splat(get(slope))),
      overPairs(
        column,
        end,
        [binned(v128.load(get(column))), lane(0), lane(1)],
        [binned(v128.loadZero(get(column))), lane(0)],
      ),
    ],
  };
}

/** `count(column, end, low, slope, counts)`. */
const count = overBins({
  name: "count",
  tables: 1,
  scratch: 1,
  act: (bin, _, address) => [
    local.set(address, i32.add(get(4), bin(4))),
    i32.store(get(address), 0, i32.add(i32.load(get(address)), i32.const(1))),
  ],
});

/** To the place that is next at an address, which moves on. */
const put = (next: Code, address: number, place: number, into: number, offset: number): Code => [
  local.set(address, next),
  local.set(place, i32.load(get(address))),
  f64.store(i32.add(get(into), i32.shl(get(place), i32.const(3))), 0, f64.load(get(column), offset)),
  i32.store(get(address), 0, i32.add(get(place), i32.const(1))),
];

/** `pick(column, end, low, slope, slots, next, into)`. */
const pick = overBins({
  name: "pick",
  tables: 3,
  scratch: 3,
  act: (bin, offset, slot) => [
    local.set(slot, i32.load16(i32.add(get(4), bin(2)))),
    control.when(
      get(slot),
      put(i32.add(get(5), i32.shl(i32.sub(get(slot), i32.const(1)), i32.const(2))), slot + 1, slot + 2, 6, offset),
    ),
  ],
});

/** `spread(column, end, low, slope, next, into)`. */
const spread = overBins({
  name: "spread",
  tables: 2,
  scratch: 2,
  act: (bin, offset, address) => put(i32.add(get(4), bin(4)), address, address + 1, 5, offset),
});

/** `widen(column, end, found)`. */
function widen(): Definition {
  const [found, least, most, fault, x] = [2, 3, 4, 5, 6];
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

export const laneDealing: readonly Definition[] = [count, pick, spread, widen(), starts(), settle()];
