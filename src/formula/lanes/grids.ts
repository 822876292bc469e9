/** Positions on a grid as WebAssembly of one scenario: what `grid.ts` says, to the bit. */
import { type Code, type } from "../../wasm/code.js";
import { control, f64, i32, local } from "../../wasm/instructions.js";
import type { Definition } from "../../wasm/module.js";
import type { GridNature } from "../codegen/program.js";
import { evenlySpaced, middlesOf } from "../grid.js";
import type { LaneMemory } from "./memory.js";

const x = local.get(0);

/** A function of a grid. Beyond the last point stands what is no number, of which every comparison is false. */
export function gridDefinition(what: GridNature["what"], grid: Float64Array, memory: LaneMemory): Definition {
  const { address } = memory.table([...grid, Number.NaN]);
  if (what === "share") return share(address, grid.length - 1);
  const middles = what === "nearest" ? memory.table([...middlesOf(grid), Number.NaN]).address : undefined;
  const search = evenlySpaced(grid) && grid.length > 1 ? guess(grid, address) : bisection(grid.length, address);
  const below = f64.convert(local.get(2));
  const past = middles === undefined ? undefined : f64.gt(x, f64.load(cell(local.get(2)), middles));
  return {
    parameters: [type.f64],
    results: [type.f64],
    locals: [type.f64, type.i32, type.i32, type.i32, type.i32],
    code: [search, past === undefined ? below : f64.add(below, f64.convert(past))],
  };
}

function cell(position: Code): Code {
  return i32.shl(position, i32.const(3));
}

/** Leaves the position in local 2: arithmetic, then one step up or down where rounding asks for it. */
function guess(grid: Float64Array, address: number): Code {
  const last = grid.length - 1;
  const first = grid[0] as number;
  const perUnit = last / ((grid[last] as number) - first);
  const guessed = local.get(1);
  const at = local.get(2);
  const clamped = control.select(f64.min(guessed, f64.const(last)), f64.const(0), f64.ge(guessed, f64.const(0)));
  const under = i32.and(f64.lt(x, f64.load(cell(at), address)), i32.gtS(at, i32.const(0)));
  const over = f64.ge(x, f64.load(cell(at), address + 8));
  return [
    local.set(1, f64.floor(f64.mul(f64.sub(x, f64.const(first)), f64.const(perUnit)))),
    local.set(2, i32.truncate(clamped)),
    local.set(2, i32.sub(i32.add(at, over), under)),
  ];
}

/** Leaves the position in local 2; local 3 is the first that is too high. */
function bisection(length: number, address: number): Code {
  if (length === 1) return [];
  const [low, high] = [local.get(2), local.get(3)];
  const half = i32.shrU(i32.add(low, high), i32.const(1));
  const reached = f64.ge(x, f64.load(cell(half), address));
  // Halving as often as the longest search needs: once low and high are neighbours it changes nothing.
  const rounds = 32 - Math.clz32(length - 1);
  const round = [
    local.set(4, half),
    local.set(5, reached),
    local.set(2, control.select(local.get(4), low, local.get(5))),
    local.set(3, control.select(high, local.get(4), local.get(5))),
  ];
  return [local.set(3, i32.const(length)), Array.from({ length: rounds }, () => round)];
}

/** Of x and the point below it (local 1). */
function share(address: number, last: number): Definition {
  const low = local.get(2);
  const at = cell(i32.truncate(local.get(1)));
  const next = f64.load(at, address + 8);
  const between = f64.div(f64.sub(x, low), f64.sub(next, low));
  const outside = i32.or(f64.le(x, low), f64.ge(local.get(1), f64.const(last)));
  return {
    parameters: [type.f64, type.f64],
    results: [type.f64],
    locals: [type.f64],
    code: [
      local.set(2, f64.load(at, address)),
      control.select(x, control.select(f64.const(0), between, outside), f64.ne(x, x)),
    ],
  };
}
