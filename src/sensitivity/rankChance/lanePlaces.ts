/** Rows of a table that overtake each other at many draws, counted in WebAssembly two draws at a time. */
import { type Code, type } from "../../wasm/code.js";
import { control, f64, f64x2, i32, i32x4, local, v128 } from "../../wasm/instructions.js";
import type { Definition } from "../../wasm/module.js";

const get = local.get;
const set = local.set;
const next = (address: number, bytes: Code): Code => set(address, i32.add(get(address), bytes));

/** As the host calls them: addresses of columns of doubles, and the bytes of a column, a multiple of 16. */
export interface PlaceFunctions {
  /** Adds normals times a factor to a column. */
  move(column: number, normals: number, bytes: number, factor: number): void;
  /** Adds a value, and writes the least and the greatest of the sums. */
  raise(column: number, bytes: number, value: number, ends: number): void;
  /**
   * Of rows one column behind the other: adds 1 to what is ahead of a row (32-bit words, two for each draw) wherever one that stands below
   * it is greater, and takes 1 from that one's.
   */
  overtake(table: number, ends: number, ahead: number, rows: number, bytes: number): void;
  /** How many draws have as many ahead as before. */
  stayed(ahead: number, bytes: number): number;
}

/** `i` in steps of 16 bytes as long as it is below `end`. */
const overPairs = (i: number, end: number, body: Code): Code =>
  control.repeat([body, next(i, i32.const(16))], i32.ltU(get(i), get(end)));

function move(): Definition {
  const [column, normals, bytes, factor, end, factors] = [0, 1, 2, 3, 4, 5];
  const sum = f64x2.add(v128.load(get(column)), f64x2.mul(v128.load(get(normals)), get(factors)));
  return {
    name: "move",
    parameters: [type.i32, type.i32, type.i32, type.f64],
    results: [],
    locals: [type.i32, type.v128],
    code: [
      set(end, i32.add(get(column), get(bytes))),
      set(factors, f64x2.splat(get(factor))),
      overPairs(column, end, [v128.store(get(column), 0, sum), next(normals, i32.const(16))]),
    ],
  };
}

function raise(): Definition {
  const [column, bytes, value, ends, end, values, x, least, most] = [0, 1, 2, 3, 4, 5, 6, 7, 8];
  const ofBoth = (what: (...operands: Code[]) => Code, of: number) =>
    what(f64x2.lane(0, get(of)), f64x2.lane(1, get(of)));
  return {
    name: "raise",
    parameters: [type.i32, type.i32, type.f64, type.i32],
    results: [],
    locals: [type.i32, ...Array.from({ length: 4 }, () => type.v128)],
    code: [
      set(end, i32.add(get(column), get(bytes))),
      set(values, f64x2.splat(get(value))),
      set(least, f64x2.const(Number.POSITIVE_INFINITY)),
      set(most, f64x2.const(Number.NEGATIVE_INFINITY)),
      overPairs(column, end, [
        set(x, f64x2.add(get(values), v128.load(get(column)))),
        v128.store(get(column), 0, get(x)),
        set(least, f64x2.min(get(least), get(x))),
        set(most, f64x2.max(get(most), get(x))),
      ]),
      f64.store(get(ends), 0, ofBoth(f64.min, least)),
      f64.store(get(ends), 8, ofBoth(f64.max, most)),
    ],
  };
}

function overtake(): Definition {
  const [table, ends, ahead, rows, bytes] = [0, 1, 2, 3, 4];
  const [last, other, otherEnds, otherAhead, i, end, passes] = [5, 6, 7, 8, 9, 10, 11];
  const at = (base: number): Code => i32.add(get(base), get(i));
  const compare = overPairs(i, end, [
    set(passes, f64x2.gt(v128.load(at(other)), v128.load(at(table)))),
    // A comparison that holds is -1.
    v128.store(at(ahead), 0, i32x4.sub(v128.load(at(ahead)), get(passes))),
    v128.store(at(otherAhead), 0, i32x4.add(v128.load(at(otherAhead)), get(passes))),
  ]);
  const nextRow = (column: number, range: number, count: number): Code => [
    next(column, get(bytes)),
    next(range, i32.const(16)),
    next(count, get(bytes)),
  ];
  const others = control.repeat(
    [
      // One whose greatest is not above the least of this row never passes it.
      control.when(f64.gt(f64.load(get(otherEnds), 8), f64.load(get(ends))), [set(i, i32.const(0)), compare]),
      nextRow(other, otherEnds, otherAhead),
    ],
    i32.ltU(get(other), get(last)),
  );
  return {
    name: "overtake",
    parameters: [type.i32, type.i32, type.i32, type.i32, type.i32],
    results: [],
    locals: [type.i32, type.i32, type.i32, type.i32, type.i32, type.i32, type.v128],
    code: [
      set(last, i32.add(get(table), i32.mul(get(rows), get(bytes)))),
      set(end, get(bytes)),
      control.repeat(
        [
          [set(other, get(table)), set(otherEnds, get(ends)), set(otherAhead, get(ahead))],
          nextRow(other, otherEnds, otherAhead),
          control.when(i32.ltU(get(other), get(last)), others),
          nextRow(table, ends, ahead),
        ],
        i32.ltU(get(table), get(last)),
      ),
    ],
  };
}

function stayed(): Definition {
  const [ahead, bytes, end, counts] = [0, 1, 2, 3];
  const none = i32x4.eq(v128.load(get(ahead)), i32x4.const(0, 0, 0, 0));
  return {
    name: "stayed",
    parameters: [type.i32, type.i32],
    results: [type.i32],
    locals: [type.i32, type.v128],
    code: [
      set(end, i32.add(get(ahead), get(bytes))),
      overPairs(ahead, end, set(counts, i32x4.sub(get(counts), none))),
      i32.add(i32x4.lane(0, get(counts)), i32x4.lane(2, get(counts))),
    ],
  };
}

export const lanePlaces: readonly Definition[] = [move(), raise(), overtake(), stayed()];
