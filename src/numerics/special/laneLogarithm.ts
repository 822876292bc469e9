/** `log` in WebAssembly, to the bit. */
import { type Code, type } from "../../wasm/code.js";
import { f64, i32, local } from "../../wasm/instructions.js";
import type { Definition } from "../../wasm/module.js";
import { firstWord, log2Head, log2Tail, rounder } from "./logarithm.js";
import { logarithmTable } from "./logarithmTable.js";

/** What `laneLogarithm` reads from its memory. */
export const logarithmBytes: Uint8Array = new Uint8Array(logarithmTable.buffer);

const get = local.get;
const { add, mul, sub } = f64;
const number = f64.const;
const [x, word, offset, exponent, row] = [0, 1, 2, 3, 4];
const [c, m, front, f, whole, head] = [5, 6, 7, 8, 9, 10];

/** a[0] - f (a[1] - f (a[2] - …)). */
function alternating([first = 0, ...rest]: readonly number[]): Code {
  return rest.length === 0 ? number(first) : sub(number(first), mul(get(f), alternating(rest)));
}

/** `series` of `log`. */
const series = add(number(-0.5), mul(get(f), alternating([1 / 3, 1 / 4, 1 / 5, 1 / 6, 1 / 7, 1 / 8, 1 / 9, 1 / 10])));

/**
 * The logarithm of a normal double above 0, all others left out.
 * @param table where `logarithmBytes` are
 * @param scratch eight bytes that are free
 */
export function laneLogarithm(table: number, scratch: number): Definition {
  const times = (factor: number): Code => mul(f64.convert(get(exponent)), number(factor));
  const tail = add(sub(get(whole), get(head)), get(f));
  const small = add(tail, add(times(log2Tail), f64.load(get(row), table + 16)));
  return {
    parameters: [type.f64],
    results: [type.f64],
    locals: [...Array.from({ length: 4 }, () => type.i32), ...Array.from({ length: 6 }, () => type.f64)],
    code: [
      f64.store(i32.const(scratch), 0, get(x)),
      local.set(word, i32.load(i32.const(scratch), 4)),
      local.set(offset, i32.sub(get(word), i32.const(firstWord))),
      local.set(exponent, i32.shrS(get(offset), i32.const(20))),
      // x 2^-exponent: only its exponent is another.
      i32.store(i32.const(scratch), 4, i32.sub(get(word), i32.shl(get(exponent), i32.const(20)))),
      local.set(m, f64.load(i32.const(scratch))),
      local.set(row, i32.mul(i32.and(i32.shrU(get(offset), i32.const(14)), i32.const(63)), i32.const(24))),
      local.set(c, f64.load(get(row), table)),
      local.set(front, sub(add(get(m), number(rounder)), number(rounder))),
      local.set(f, add(sub(mul(get(front), get(c)), number(1)), mul(sub(get(m), get(front)), get(c)))),
      local.set(whole, add(times(log2Head), f64.load(get(row), table + 8))),
      local.set(head, add(get(whole), get(f))),
      add(get(head), add(small, mul(mul(get(f), get(f)), series))),
    ],
  };
}
