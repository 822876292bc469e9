/** `grades` of `loops.ts` in WebAssembly. */
import { BLOCK } from "../../random/stream.js";
import { type Code, type } from "../../wasm/code.js";
import { control, f64, f64x2, i32, local, v128 } from "../../wasm/instructions.js";
import type { Definition } from "../../wasm/module.js";
import { GRADE_UNIT, GROUPS } from "./loops.js";

const get = local.get;
const { add, sub, mul } = f64x2;
/** `grades(column, offsets, table, squares)`. */
const [column, offsets, table, squares] = [0, 1, 2, 3];
const [end, address, grade, half, unit, first] = [4, 5, 6, 7, 8, 9];
const vectors = Array.from({ length: GROUPS / 2 }, (_, v) => v);

const rounded = (value: Code): Code => sub(add(value, get(unit)), get(unit));

const addTo = (place: number, value: Code): Code => [
  local.set(address, i32.add(get(table), i32.load(get(offsets), 4 * place))),
  f64.store(get(address), 0, f64.add(f64.load(get(address)), value)),
];

const step = (v: number): Code => [
  local.set(grade, rounded(sub(v128.load(get(column), 16 * v), get(half)))),
  local.set(first + v, add(get(first + v), rounded(mul(get(grade), get(grade))))),
  addTo(2 * v, f64x2.lane(0, get(grade))),
  addTo(2 * v + 1, f64x2.lane(1, get(grade))),
];

export const laneGrades: Definition = {
  name: "grades",
  parameters: Array.from({ length: 4 }, () => type.i32),
  results: [],
  locals: [type.i32, type.i32, ...Array.from({ length: 3 + vectors.length }, () => type.v128)],
  code: [
    local.set(end, i32.add(get(column), i32.const(8 * BLOCK))),
    local.set(half, f64x2.const(0.5)),
    local.set(unit, f64x2.const(GRADE_UNIT)),
    vectors.map((v) => local.set(first + v, v128.load(get(squares), 16 * v))),
    control.repeat(
      [
        vectors.map(step),
        local.set(column, i32.add(get(column), i32.const(8 * GROUPS))),
        local.set(offsets, i32.add(get(offsets), i32.const(4 * GROUPS))),
      ],
      i32.ltU(get(column), get(end)),
    ),
    vectors.map((v) => v128.store(get(squares), 16 * v, get(first + v))),
  ],
};
