/** Loops in WebAssembly over columns of any length but 0. Columns are addresses. */
import type { Code } from "../wasm/code.js";
import { control, i32, local } from "../wasm/instructions.js";

const get = local.get;

/** Moves a pointer on. */
export function advance(pointer: number, bytes: number): Code {
  return local.set(pointer, i32.add(get(pointer), i32.const(bytes)));
}

/** A pair of values at a time, then the last one of an odd number: `one` of them is at the address, in lane 0. */
export function overPairs(column: number, end: number, pair: Code, one: Code): Code {
  const another = i32.ltU(i32.add(get(column), i32.const(8)), get(end));
  return [
    control.when(another, control.repeat([pair, advance(column, 16)], another)),
    control.when(i32.ltU(get(column), get(end)), one),
  ];
}
