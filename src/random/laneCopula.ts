/** The inner loops of the Gaussian copula in WebAssembly: the bits of `copulaTransform` and `normalGrades`. */

import { loadRows, rowShift } from "../numerics/octaves/laneRows.js";
import { type Code, type } from "../wasm/code.js";
import { control, f64x2, i32, i32x4, local, v128 } from "../wasm/instructions.js";
import type { Definition } from "../wasm/module.js";
import { largestGrade, PIECES, PIECES_PER_UNIT, REACH, smallestGrade } from "./normalGrade.js";

const get = local.get;
const { add, mul, sub } = f64x2;
const step = (address: number): Code => local.set(address, i32.add(get(address), i32.const(16)));

/** `addScaled(sum, column, bytes, weight)`: sum += weight * column. */
const addScaled: Definition = {
  name: "addScaled",
  parameters: [type.i32, type.i32, type.i32, type.f64],
  results: [],
  locals: [type.v128],
  code: [
    local.set(4, f64x2.splat(get(3))),
    local.set(2, i32.add(get(0), get(2))),
    control.repeat(
      [v128.store(get(0), 0, add(v128.load(get(0)), mul(get(4), v128.load(get(1))))), step(0), step(1)],
      i32.ltU(get(0), get(2)),
    ),
  ],
};

const [scores, out, bytes, rows] = [0, 1, 2, 3];
const [lowRow, highRow, place, inside, s, beyond, scratch, c] = [4, 5, 6, 7, 8, 9, 10, 11];

/** The addresses of the two pieces, and where in them the scores are. Beyond the pieces: any piece. */
function find(): Code {
  const piece = f64x2.floor(get(place));
  const address = (lane: 0 | 1): Code => i32.add(get(rows), i32x4.lane(lane, get(scratch)));
  return [
    local.set(place, mul(add(v128.load(get(scores)), f64x2.const(REACH)), f64x2.const(PIECES_PER_UNIT))),
    local.set(inside, v128.and(f64x2.ge(get(place), f64x2.const(0)), f64x2.lt(get(place), f64x2.const(PIECES)))),
    local.set(s, piece),
    local.set(scratch, i32x4.shl(i32x4.truncate(v128.and(get(s), get(inside))), i32.const(rowShift))),
    local.set(lowRow, address(0)),
    local.set(highRow, address(1)),
    local.set(s, sub(sub(get(place), get(s)), f64x2.const(0.5))),
  ];
}

/** In the order of `normalGrades`. */
function polynomial(): Code {
  const pair = (k: number): Code => add(get(c + k), mul(get(s), get(c + k + 1)));
  const square = get(place);
  const grade = add(pair(0), mul(square, add(pair(2), mul(square, add(pair(4), mul(square, pair(6)))))));
  const kept = f64x2.min(f64x2.max(grade, f64x2.const(smallestGrade)), f64x2.const(largestGrade));
  return [
    loadRows(lowRow, highRow, scratch, c),
    local.set(place, mul(get(s), get(s))),
    local.set(inside, f64x2.eq(get(inside), f64x2.const(0))),
    local.set(beyond, v128.or(get(beyond), get(inside))),
    v128.store(get(out), 0, v128.or(kept, get(inside))),
  ];
}

/**
 * `grades(scores, out, bytes, rows)`: normal scores to grades. Those beyond the pieces are no numbers, and then the
 * answer is 1. `out` must be another column.
 */
const grades: Definition = {
  name: "grades",
  parameters: [type.i32, type.i32, type.i32, type.i32],
  results: [type.i32],
  locals: [type.i32, type.i32, ...Array.from({ length: c + 8 - place }, () => type.v128)],
  code: [
    local.set(bytes, i32.add(get(scores), get(bytes))),
    control.repeat([find(), polynomial(), step(scores), step(out)], i32.ltU(get(scores), get(bytes))),
    v128.anyTrue(get(beyond)),
  ],
};

export const laneCopula: readonly Definition[] = [addScaled, grades];
