/** `deviations` of `scales.ts` in WebAssembly: of four columns at once, since no sum of one may be taken apart. */
import { type Code, type } from "../../../wasm/code.js";
import { control, f64x2, i32, local, v128 } from "../../../wasm/instructions.js";
import type { Definition } from "../../../wasm/module.js";

const get = local.get;
const { add, sub, mul } = f64x2;
/** `deviations(a, b, c, d, bytes, units, centres, sums, squares)`: the last four are addresses of as many numbers. */
const [bytes, units, centres, sums, squares, end, d, first] = [4, 5, 6, 7, 8, 9, 10, 11];

/** Two columns, and the vectors that belong to them. */
const pairs = [0, 1].map((pair) => {
  const [unit, centre, sum, square] = [0, 1, 2, 3].map((k) => first + 4 * pair + k) as [number, number, number, number];
  return { columns: [2 * pair, 2 * pair + 1] as const, at: 16 * pair, unit, centre, sum, square };
});

const step = ({ columns: [a, b], unit, centre, sum, square }: (typeof pairs)[number]): Code => [
  local.set(d, sub(mul(v128.loadHigh(get(b), 0, v128.loadZero(get(a))), get(unit)), get(centre))),
  local.set(sum, add(get(sum), get(d))),
  local.set(square, add(get(square), mul(get(d), get(d)))),
];

const advance = pairs.flatMap(({ columns }) =>
  columns.map((column) => local.set(column, i32.add(get(column), i32.const(8)))),
);

export const laneDeviations: Definition = {
  name: "deviations",
  parameters: Array.from({ length: 9 }, () => type.i32),
  results: [],
  locals: [type.i32, ...Array.from({ length: 9 }, () => type.v128)],
  code: [
    local.set(end, i32.add(get(0), get(bytes))),
    pairs.map(({ at, unit, centre }) => [
      local.set(unit, v128.load(get(units), at)),
      local.set(centre, v128.load(get(centres), at)),
    ]),
    control.when(get(bytes), control.repeat([pairs.map(step), advance], i32.ltU(get(0), get(end)))),
    pairs.map(({ at, sum, square }) => [
      v128.store(get(sums), at, get(sum)),
      v128.store(get(squares), at, get(square)),
    ]),
  ],
};
