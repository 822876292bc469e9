/** `grades` of `gradeSums.ts` in WebAssembly: the two grades of a scenario are one vector. */
import { type Code, type } from "../../../wasm/code.js";
import { control, f64x2, i32, local, v128 } from "../../../wasm/instructions.js";
import type { Definition } from "../../../wasm/module.js";
import { GROUPS } from "../groups.js";
import { GRADE_UNIT } from "./gradeSums.js";

const get = local.get;
const { add, sub, mul } = f64x2;
/** `grades(first, end, second, offsets, table, squares)`. */
const [first, end, second, begin, table, squares] = [0, 1, 2, 3, 4, 5];
const columns = [6, 7] as const;
const [offsets, address, half, unit] = [8, 9, 10, 11];
const own = [12, 13] as const;
const sums = 14;
const both = [0, 1] as const;
const row = 8 * GROUPS;
/** Half of the groups at a time: more sums would not fit into the registers. */
const vectors = GROUPS / 4;
const each = Array.from({ length: vectors }, (_, v) => v);

const rounded = (value: Code): Code => sub(add(value, get(unit)), get(unit));
const sumOf = (assumption: 0 | 1, v: number): number => sums + assumption * vectors + v;

/** Adds to both sums of the cell of one scenario. */
const addTo = (place: number, words: readonly [number, number, number, number]): Code => [
  local.set(address, i32.add(get(table), i32.load(get(offsets), 4 * place))),
  v128.store(get(address), 0, add(v128.load(get(address)), v128.shuffle(get(own[0]), get(own[1]), words))),
];

const step = (from: number, v: number): Code => [
  both.map((which) => [
    local.set(own[which], rounded(sub(v128.load(get(columns[which]), 16 * (from + v)), get(half)))),
    local.set(sumOf(which, v), add(get(sumOf(which, v)), rounded(mul(get(own[which]), get(own[which]))))),
  ]),
  addTo(2 * (from + v), [0, 1, 4, 5]),
  addTo(2 * (from + v) + 1, [2, 3, 6, 7]),
];

const move = (pointer: number, bytes: number): Code => local.set(pointer, i32.add(get(pointer), i32.const(bytes)));

/** Half of the groups over the whole columns. */
function pass(from: number): Code {
  const all = both.flatMap((which) => each.map((v) => ({ sum: sumOf(which, v), at: which * row + 16 * (from + v) })));
  return [
    all.map(({ sum, at }) => local.set(sum, v128.load(get(squares), at))),
    local.set(columns[0], get(first)),
    local.set(columns[1], get(second)),
    local.set(offsets, get(begin)),
    control.repeat(
      [each.map((v) => step(from, v)), columns.map((column) => move(column, row)), move(offsets, 4 * GROUPS)],
      i32.ltU(get(columns[0]), get(end)),
    ),
    all.map(({ sum, at }) => v128.store(get(squares), at, get(sum))),
  ];
}

export const laneGrades: Definition = {
  name: "grades",
  parameters: Array.from({ length: 6 }, () => type.i32),
  results: [],
  locals: [
    ...Array.from({ length: half - columns[0] }, () => type.i32),
    ...Array.from({ length: sums - half + 2 * vectors }, () => type.v128),
  ],
  code: [local.set(half, f64x2.const(0.5)), local.set(unit, f64x2.const(GRADE_UNIT)), pass(0), pass(vectors)],
};
