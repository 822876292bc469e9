/** Reading two rows of eight doubles, one a lane, in WebAssembly. */
import type { Code } from "../../wasm/code.js";
import { local, v128 } from "../../wasm/instructions.js";

/** log2 of the bytes of a row: a cache line. */
export const rowShift = 6;

/** Rows of as many doubles as there are factors, each times its factor, padded to eight. */
export function paddedRows(rows: Float64Array, factors: Float64Array): Float64Array {
  const { length } = factors;
  const padded = new Float64Array((rows.length / length) * 8);
  for (let from = 0, to = 0; from < rows.length; from += length, to += 8) {
    for (let i = 0; i < length; i++) padded[to + i] = (rows[from + i] as number) * (factors[i] as number);
  }
  return padded;
}

/**
 * Column after column of the rows at two addresses, into the eight locals from `into`. `low` and `high` are locals with
 * the addresses, `scratch` is a local for a vector.
 */
export function loadRows(low: number, high: number, scratch: number, into: number): Code {
  return [0, 1, 2, 3].map((pair) => {
    const own = local.get(into + 2 * pair);
    return [
      local.set(into + 2 * pair, v128.load(local.get(low), 16 * pair)),
      local.set(scratch, v128.load(local.get(high), 16 * pair)),
      local.set(into + 2 * pair + 1, v128.shuffle(own, local.get(scratch), [2, 3, 6, 7])),
      local.set(into + 2 * pair, v128.shuffle(own, local.get(scratch), [0, 1, 4, 5])),
    ];
  });
}
