/** The loops of `dealing.ts` over bins, in WebAssembly. Columns and tables are addresses. */
import { type Code, type } from "../wasm/code.js";
import { control, f64, f64x2, i32, i32x4, local, v128 } from "../wasm/instructions.js";
import type { Definition } from "../wasm/module.js";
import { MOST_BINS } from "./dealing.js";
import { overPairs } from "./lanePairs.js";

const get = local.get;

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

export const laneBinning: readonly Definition[] = [count, pick, spread];
