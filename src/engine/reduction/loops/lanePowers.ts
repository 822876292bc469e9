/** `powers.ts` in WebAssembly, over whole rows. */
import { type Code, type } from "../../../wasm/code.js";
import { control, f64, f64x2, i32, local, v128 } from "../../../wasm/instructions.js";
import type { Definition } from "../../../wasm/module.js";
import { GROUPS } from "../groups.js";

const get = local.get;
const { add, sub, mul, lesser, greater } = f64x2;
/** Bytes of one value of each group. */
const row = 8 * GROUPS;
/** Sums that a pass over the column runs on: as many as stay in registers. */
const RUNNING = 8;

/** `squares(column, end, centre, factor, sums, ends)`. */
const [column, end, centre, factor, sums, ends] = [0, 1, 2, 3, 4, 5];
const [start, x, square, centres, factors, least, most, first] = [6, 7, 8, 9, 10, 11, 12, 13];

/** d, d², … of the deviation in `x` and its square. */
const terms: readonly Code[] = [get(x), get(square), mul(get(square), get(x)), mul(get(square), get(square))];

/** A vector of values: where it is in a row, and the sums of its powers. */
interface Part {
  readonly at: number;
  readonly sums: readonly number[];
}

const step = ({ at, sums: own }: Part): Code => [
  local.set(x, v128.load(get(column), at)),
  local.set(least, lesser(get(least), get(x))),
  local.set(most, greater(get(most), get(x))),
  local.set(x, mul(sub(get(x), get(centres)), get(factors))),
  local.set(square, mul(get(x), get(x))),
  own.map((sum, power) => local.set(sum, add(get(sum), terms[power] as Code))),
];

/** Some of the groups over the whole column. */
function pass(from: number, vectors: number, powers: number): Code {
  const parts = Array.from({ length: vectors }, (_, v): Part => {
    return { at: 16 * (from + v), sums: Array.from({ length: powers }, (_, power) => first + powers * v + power) };
  });
  const each = (act: (sum: number, at: number) => Code): Code =>
    parts.map(({ at, sums: own }) => own.map((sum, power) => act(sum, power * row + at)));
  return [
    each((sum, at) => local.set(sum, v128.load(get(sums), at))),
    local.set(column, get(start)),
    control.repeat(
      [parts.map(step), local.set(column, i32.add(get(column), i32.const(row)))],
      i32.ltU(get(column), get(end)),
    ),
    each((sum, at) => v128.store(get(sums), at, get(sum))),
  ];
}

/** Of both lanes. */
const joined = (of: number, choose: (a: Code, b: Code) => Code): Code =>
  f64x2.lane(0, choose(get(of), v128.shuffle(get(of), get(of), [2, 3, 0, 1])));

function powerSums(name: string, powers: number): Definition {
  const vectors = RUNNING / powers;
  const passes = Array.from({ length: GROUPS / 2 / vectors }, (_, i) => pass(i * vectors, vectors, powers));
  return {
    name,
    parameters: [type.i32, type.i32, type.f64, type.f64, type.i32, type.i32],
    results: [],
    locals: [type.i32, ...Array.from({ length: first - x + RUNNING }, () => type.v128)],
    code: [
      local.set(start, get(column)),
      local.set(centres, f64x2.splat(get(centre))),
      local.set(factors, f64x2.splat(get(factor))),
      local.set(least, v128.loadSplat(get(ends))),
      local.set(most, v128.loadSplat(get(ends), 8)),
      passes,
      f64.store(get(ends), 0, joined(least, lesser)),
      f64.store(get(ends), 8, joined(most, greater)),
    ],
  };
}

export const lanePowers: readonly Definition[] = [powerSums("squares", 2), powerSums("fourths", 4)];
