/** `products` of `gradeSums.ts` in WebAssembly. */
import { type Code, type } from "../../../wasm/code.js";
import { control, f64x2, i32, local, v128 } from "../../../wasm/instructions.js";
import type { Definition } from "../../../wasm/module.js";
import { GROUPS } from "../groups.js";
import { COARSE_UNIT } from "./gradeSums.js";

const get = local.get;
const { add, sub, mul } = f64x2;
/** `products(column, end, numbers, sums)`. */
const [column, end, numbers, sums] = [0, 1, 2, 3];
const [start, from, grade, half, unit, first] = [4, 5, 6, 7, 8, 9];
const row = 8 * GROUPS;
/** Half of the groups at a time: more sums would not fit into the registers. */
const vectors = GROUPS / 4;

interface Part {
  readonly grades: number;
  readonly products: number;
  readonly at: number;
}

const step = ({ grades, products, at }: Part): Code => [
  local.set(grade, sub(add(sub(v128.load(get(column), at), get(half)), get(unit)), get(unit))),
  local.set(grades, add(get(grades), get(grade))),
  local.set(products, add(get(products), mul(get(grade), v128.load(get(numbers), at)))),
];

function pass(offset: number): Code {
  const parts = Array.from({ length: vectors }, (_, v): Part => {
    return { grades: first + v, products: first + vectors + v, at: 16 * (offset + v) };
  });
  const advance = [column, numbers].map((address) => local.set(address, i32.add(get(address), i32.const(row))));
  return [
    parts.map(({ grades, products, at }) => [
      local.set(grades, v128.load(get(sums), at)),
      local.set(products, v128.load(get(sums), row + at)),
    ]),
    control.repeat([parts.map(step), advance], i32.ltU(get(column), get(end))),
    parts.map(({ grades, products, at }) => [
      v128.store(get(sums), at, get(grades)),
      v128.store(get(sums), row + at, get(products)),
    ]),
  ];
}

export const laneProducts: Definition = {
  name: "products",
  parameters: [type.i32, type.i32, type.i32, type.i32],
  results: [],
  locals: [type.i32, type.i32, ...Array.from({ length: 3 + 2 * vectors }, () => type.v128)],
  code: [
    local.set(start, get(column)),
    local.set(from, get(numbers)),
    local.set(half, f64x2.const(0.5)),
    local.set(unit, f64x2.const(COARSE_UNIT)),
    pass(0),
    local.set(column, get(start)),
    local.set(numbers, get(from)),
    pass(vectors),
  ],
};
