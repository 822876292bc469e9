/** `cells` of `loops.ts` in WebAssembly: a search without branches. */
import { BLOCK } from "../../random/stream.js";
import { type Code, type } from "../../wasm/code.js";
import { control, f64, i32, local } from "../../wasm/instructions.js";
import type { Definition } from "../../wasm/module.js";
import { CELLS, MIDDLE } from "./loops.js";

const get = local.get;
/** `cells(column, edges, counts, offsets, numbers)`. */
const [column, edges, counts, offsets, numbers] = [0, 1, 2, 3, 4];
const [place, x, cell, address] = [5, 6, 7, 8];
const levels = 31 - Math.clz32(CELLS);

/** The cell is counted in bytes of edges. */
const descend = (level: number): Code => {
  const edge = f64.load(i32.add(get(edges), get(cell)), 8 * ((1 << level) - 1));
  return local.set(cell, i32.add(get(cell), i32.shl(f64.le(edge, get(x)), i32.const(level + 3))));
};

const number = f64.sub(f64.convert(i32.shrU(get(cell), i32.const(3))), f64.const(MIDDLE));

export const laneCells: Definition = {
  name: "cells",
  parameters: Array.from({ length: 5 }, () => type.i32),
  results: [],
  locals: [type.i32, type.f64, type.i32, type.i32],
  code: [
    local.set(place, i32.const(0)),
    control.repeat(
      [
        local.set(x, f64.load(get(column))),
        local.set(cell, i32.const(0)),
        Array.from({ length: levels }, (_, i) => descend(levels - 1 - i)),
        local.set(address, i32.add(get(counts), get(cell))),
        f64.store(get(address), 0, f64.add(f64.load(get(address)), f64.const(1))),
        i32.store(i32.add(get(offsets), i32.shl(get(place), i32.const(2))), 0, get(cell)),
        f64.store(i32.add(get(numbers), i32.shl(get(place), i32.const(3))), 0, number),
        local.set(column, i32.add(get(column), i32.const(8))),
        local.set(place, i32.add(get(place), i32.const(1))),
      ],
      i32.ltU(get(place), i32.const(BLOCK)),
    ),
  ],
};
