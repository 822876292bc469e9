/** `cells` in WebAssembly: by the guide, or by halves where it does not help. Without branches either way. */
import { type Code, type } from "../../../wasm/code.js";
import { control, f64, i32, local } from "../../../wasm/instructions.js";
import type { Definition } from "../../../wasm/module.js";
import { CELLS, GUIDES, MIDDLE } from "./cells.js";

const get = local.get;
/** `cells(column, end, edges, counts, offsets, numbers, guide, least, scale, turns)`; the last four for the guide alone. */
const [column, end, edges, counts, offsets, numbers, guide, least, scale, turns] = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9];
const [x, cell, address, left] = [10, 11, 12, 13];
const levels = 31 - Math.clz32(CELLS);

/** 8 where an edge is not above the value, else 0: the cell is counted in bytes of edges. */
const step = (place: number): Code =>
  i32.shl(f64.le(f64.load(i32.add(get(edges), get(cell)), place), get(x)), i32.const(3));

/** Half of the edges that are left, as a multiple of the same. */
const descend = (level: number): Code =>
  local.set(cell, i32.add(get(cell), i32.shl(step(8 * ((1 << level) - 1)), i32.const(level))));

const byHalves: Code = [
  local.set(cell, i32.const(0)),
  Array.from({ length: levels }, (_, i) => descend(levels - 1 - i)),
];

const byGuide: Code = [
  local.set(cell, i32.truncate(f64.mul(f64.sub(get(x), get(least)), get(scale)))),
  local.set(cell, control.select(get(cell), i32.const(0), i32.gtS(get(cell), i32.const(0)))),
  local.set(cell, control.select(get(cell), i32.const(GUIDES), i32.ltS(get(cell), i32.const(GUIDES)))),
  local.set(cell, i32.load16(i32.add(get(guide), i32.shl(get(cell), i32.const(1))))),
  local.set(left, get(turns)),
  control.repeat(
    [local.set(cell, i32.add(get(cell), step(0))), local.set(left, i32.sub(get(left), i32.const(1)))],
    get(left),
  ),
];

const number = f64.sub(f64.convert(i32.shrU(get(cell), i32.const(3))), f64.const(MIDDLE));

const record: Code = [
  local.set(address, i32.add(get(counts), get(cell))),
  f64.store(get(address), 0, f64.add(f64.load(get(address)), f64.const(1))),
  i32.store(get(offsets), 0, i32.shl(get(cell), i32.const(1))),
  f64.store(get(numbers), 0, number),
];

const advance: Code = [[column, 8] as const, [offsets, 4] as const, [numbers, 8] as const].map(([pointer, bytes]) =>
  local.set(pointer, i32.add(get(pointer), i32.const(bytes))),
);

function search(name: string, find: Code): Definition {
  return {
    name,
    parameters: [...Array.from({ length: 7 }, () => type.i32), type.f64, type.f64, type.i32],
    results: [],
    locals: [type.f64, type.i32, type.i32, type.i32],
    code: [
      control.repeat([local.set(x, f64.load(get(column))), find, record, advance], i32.ltU(get(column), get(end))),
    ],
  };
}

export const laneCells: readonly Definition[] = [search("cells", byGuide), search("cellsByHalves", byHalves)];
