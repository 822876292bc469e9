/** `placesIn` in WebAssembly: rows are held against each other two by two, all draws at once. */
import { compileModule, instantiate, openMemory } from "../../wasm/host.js";
import type { PlaceFunctions } from "./lanePlaces.js";
import { DRAWS, type Moved, type Named } from "./places.js";
import { placesBytes } from "./placesBytes.js";

/** By row: at how many draws it keeps its place. Undefined for tables that are left to JavaScript: with very many rows, or one that is no number. */
export type LanePlaces = (rows: readonly Moved[]) => Uint32Array | undefined;

/** Rows from which on sorting takes less, and names whose normals have a place. */
const [ROWS, NAMES] = [256, 288];
/** Draws that are looked at together. */
const TOGETHER = 256;
const column = 8 * TOGETHER;
/** Addresses: normals, rows, what is ahead of them, their ends. */
const table = 8 * DRAWS * NAMES;
const ahead = table + column * ROWS;
const ends = ahead + column * ROWS;

export function openLanePlaces(named: Named): LanePlaces {
  const memory = openMemory(ends + 16 * ROWS);
  const lanes = instantiate<PlaceFunctions>(compileModule(placesBytes()), memory);
  const slots = new Map<string, number>();
  const addressOf = (name: string): number => {
    const known = slots.get(name);
    if (known !== undefined) return known;
    const address = 8 * DRAWS * slots.size;
    new Float64Array(memory.buffer, address, DRAWS).set(named(name));
    slots.set(name, address);
    return address;
  };
  return (rows) => {
    if (rows.length >= ROWS || rows.some(({ value }) => Number.isNaN(value))) return undefined;
    const names = new Set(rows.flatMap(({ moves }) => moves.map(({ name }) => name)));
    if ([...names].filter((name) => !slots.has(name)).length > NAMES - slots.size) slots.clear();
    if (names.size > NAMES) return undefined;
    const moves = rows.map((row) => row.moves.map(({ name, factor }) => ({ normals: addressOf(name), factor })));
    const tables = new Float64Array(memory.buffer, table, TOGETHER * rows.length);
    const counts = new Int32Array(memory.buffer, ahead, 2 * TOGETHER * rows.length);
    const kept = new Uint32Array(rows.length);
    for (let from = 0; from < 8 * DRAWS; from += column) {
      tables.fill(0);
      counts.fill(0);
      rows.forEach(({ value }, row) => {
        for (const { normals, factor } of moves[row] ?? [])
          lanes.move(table + row * column, normals + from, column, factor);
        lanes.raise(table + row * column, column, value, ends + 16 * row);
      });
      if (rows.length > 0) lanes.overtake(table, ends, ahead, rows.length, column);
      for (let row = 0; row < rows.length; row++) {
        kept[row] = (kept[row] as number) + lanes.stayed(ahead + row * column, column);
      }
    }
    return kept;
  };
}
