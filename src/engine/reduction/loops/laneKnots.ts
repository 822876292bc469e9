/** `standings` of `knots.ts` in WebAssembly. */
import { type Code, type } from "../../../wasm/code.js";
import { control, f64, i32, local } from "../../../wasm/instructions.js";
import type { Definition } from "../../../wasm/module.js";
import { GUIDES, STEPS } from "./knots.js";

const get = local.get;
/** `standings(column, end, knots, guide, least, scale, turns, out)`. */
const [column, end, knots, guide, least, scale, turns, out] = [0, 1, 2, 3, 4, 5, 6, 7];
const [value, low, step, left, from, to] = [8, 9, 10, 11, 12, 13];

/** The knot at so many bytes behind the lower one. */
const knot = (offset: number): Code => f64.load(i32.add(get(knots), get(low)), offset);

/** Up as long as the next knot is not above the value: so many times, or until it is. */
const climb: Code = [
  local.set(left, get(turns)),
  control.repeat(
    [
      local.set(step, i32.and(i32.ltS(get(low), i32.const(8 * (STEPS - 1))), f64.le(knot(8), get(value)))),
      local.set(low, i32.add(get(low), i32.shl(get(step), i32.const(3)))),
      local.set(left, i32.sub(get(left), i32.const(1))),
    ],
    control.select(get(step), i32.gtS(get(left), i32.const(0)), i32.ltS(get(turns), i32.const(1))),
  ),
];

const clamped = (cell: Code): Code => [
  local.set(low, cell),
  local.set(low, control.select(get(low), i32.const(0), i32.gtS(get(low), i32.const(0)))),
  local.set(low, control.select(get(low), i32.const(GUIDES), i32.ltS(get(low), i32.const(GUIDES)))),
];

const share = control.select(
  f64.div(f64.sub(get(value), get(from)), f64.sub(get(to), get(from))),
  f64.const(0),
  f64.gt(get(to), get(from)),
);

export const laneStandings: Definition = {
  name: "standings",
  parameters: [type.i32, type.i32, type.i32, type.i32, type.f64, type.f64, type.i32, type.i32],
  results: [],
  locals: [type.f64, type.i32, type.i32, type.i32, type.f64, type.f64],
  code: [
    control.repeat(
      [
        local.set(value, f64.load(get(column))),
        clamped(i32.truncate(f64.mul(f64.sub(get(value), get(least)), get(scale)))),
        local.set(low, i32.load16(i32.add(get(guide), i32.shl(get(low), i32.const(1))))),
        climb,
        local.set(from, knot(0)),
        local.set(to, knot(8)),
        f64.store(
          get(out),
          0,
          f64.div(
            f64.add(f64.convert(i32.shrU(get(low), i32.const(3))), f64.min(f64.max(share, f64.const(0)), f64.const(1))),
            f64.const(STEPS),
          ),
        ),
        local.set(column, i32.add(get(column), i32.const(8))),
        local.set(out, i32.add(get(out), i32.const(8))),
      ],
      i32.ltU(get(column), get(end)),
    ),
  ],
};
