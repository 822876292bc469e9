/** Quantiles in closed form, and keeping values within a table's limits, in WebAssembly: the bits of `invert`. */
import { type Code, type } from "../wasm/code.js";
import { control, f64x2, i32, local, v128 } from "../wasm/instructions.js";
import type { Definition } from "../wasm/module.js";

/** Parameters of every form: addresses of a column in and a column out, bytes of a column; then numbers of its own. */
const [from, to, bytes] = [0, 1, 2];
const get = local.get;

/** A function of each value of a column. `each` is given the value and the numbers, and a spare local. */
function form(
  name: string,
  numbers: number,
  each: (x: Code, numbers: readonly Code[], spare: number) => Code,
): Definition {
  const first = 3 + numbers;
  const x = first + numbers;
  const splat = (i: number): Code => local.set(first + i, f64x2.splat(get(3 + i)));
  const held = Array.from({ length: numbers }, (_, i) => get(first + i));
  const advance = [from, to].map((address) => local.set(address, i32.add(get(address), i32.const(16))));
  const body = [local.set(x, v128.load(get(from))), v128.store(get(to), 0, each(get(x), held, x + 1)), advance];
  return {
    name,
    parameters: [type.i32, type.i32, type.i32, ...held.map(() => type.f64)],
    results: [],
    locals: Array.from({ length: numbers + 2 }, () => type.v128),
    code: [
      held.map((_, i) => splat(i)),
      local.set(bytes, i32.add(get(from), get(bytes))),
      control.repeat(body, i32.ltU(get(from), get(bytes))),
    ],
  };
}

/** `divide(column, by, bytes)`: column /= by, place by place. */
const divide: Definition = {
  name: "divide",
  parameters: [type.i32, type.i32, type.i32],
  results: [],
  locals: [],
  code: [
    local.set(bytes, i32.add(get(from), get(bytes))),
    control.repeat(
      [
        v128.store(get(from), 0, f64x2.div(v128.load(get(from)), v128.load(get(to)))),
        [from, to].map((address) => local.set(address, i32.add(get(address), i32.const(16)))),
      ],
      i32.ltU(get(from), get(bytes)),
    ),
  ],
};

/** Functions of columns. */
export const laneForms: readonly Definition[] = [
  divide,
  form("uniform", 2, (u, [min = 0, width = 0]) => f64x2.add(min, f64x2.mul(width, u))),
  form("triangular", 5, (u, [min = 0, max = 0, share = 0, rise = 0, fall = 0], root) => {
    const rising = f64x2.le(u, share);
    const left = f64x2.mul(u, rise);
    const right = f64x2.mul(f64x2.sub(f64x2.const(1), u), fall);
    return [
      local.set(root, f64x2.sqrt(v128.bitselect(left, right, rising))),
      v128.bitselect(f64x2.add(min, get(root)), f64x2.sub(max, get(root)), rising),
    ];
  }),
  form("clamp", 2, (x, [low = 0, high = 0]) => f64x2.max(low, f64x2.min(high, x))),
];
