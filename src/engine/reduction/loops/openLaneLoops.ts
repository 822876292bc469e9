/** The loops of `laneLoops.ts` at work on a memory. */
import { inLanes, type LaneDealing } from "../../../numerics/openLaneDealing.js";
import { compileModule, instantiate, type Memory, type Module } from "../../../wasm/host.js";
import { GROUPS } from "../groups.js";
import type { Lists } from "./lists.js";
import { type Loops, loops } from "./loops.js";
import { loopsBytes } from "./loopsBytes.js";
import { TOGETHER } from "./scales.js";

interface LaneFunctions extends LaneDealing, Lists {
  squares(column: number, end: number, centre: number, factor: number, sums: number, ends: number): void;
  fourths(column: number, end: number, centre: number, factor: number, sums: number, ends: number): void;
  below(column: number, end: number, threshold: number, counts: number): void;
  keep(column: number, end: number, low: number, high: number, counts: number, values: number, groups: number): number;
  cells: Search;
  cellsByHalves: Search;
  grades(first: number, end: number, second: number, offsets: number, table: number, squares: number): void;
  products(column: number, end: number, numbers: number, sums: number): void;
  standings(
    column: number,
    end: number,
    knots: number,
    guide: number,
    least: number,
    scale: number,
    turns: number,
    out: number,
  ): void;
  deviations(...addresses: readonly number[]): void;
}

type Search = (
  column: number,
  end: number,
  edges: number,
  counts: number,
  offsets: number,
  numbers: number,
  guide: number,
  least: number,
  scale: number,
  turns: number,
) => void;

/** Of so many values those in whole rows, one of each group. */
const inRows = (count: number): number => count - (count % GROUPS);

/**
 * Whole rows in WebAssembly; what is left of a partial one in JavaScript on the same memory.
 * @param module The loops, where they are compiled already.
 */
export function openLaneLoops(memory: Memory, module: Module = compileModule(loopsBytes())): Loops {
  const lanes = instantiate<LaneFunctions>(module, memory);
  const at = (array: { readonly byteOffset: number }): number => array.byteOffset;
  return {
    squares(column, count, scale, sums, ends) {
      const [from, rows] = [at(column), inRows(count)];
      if (rows > 0) lanes.squares(from, from + 8 * rows, scale.centre, scale.factor, at(sums), at(ends));
      if (rows < count) loops.squares(column.subarray(rows), count - rows, scale, sums, ends);
    },
    fourths(column, count, scale, sums, ends) {
      const [from, rows] = [at(column), inRows(count)];
      if (rows > 0) lanes.fourths(from, from + 8 * rows, scale.centre, scale.factor, at(sums), at(ends));
      if (rows < count) loops.fourths(column.subarray(rows), count - rows, scale, sums, ends);
    },
    below(column, count, threshold, counts) {
      const [from, rows] = [at(column), inRows(count)];
      if (rows > 0) lanes.below(from, from + 8 * rows, threshold, at(counts));
      if (rows < count) loops.below(column.subarray(rows), count - rows, threshold, counts);
    },
    keep(column, count, windows, by) {
      const [from, rows] = [at(column), inRows(count)];
      const end = from + 8 * rows;
      for (const { low, high, below, kept } of rows > 0 ? windows : []) {
        kept.add(by.values, by.groups, lanes.keep(from, end, low, high, at(below), at(by.values), at(by.groups)));
      }
      if (rows < count) loops.keep(column.subarray(rows), count - rows, windows, by);
    },
    cells(column, count, by, counts, offsets, numbers) {
      const [from, rows] = [at(column), inRows(count)];
      const search = by.turns === 0 ? lanes.cellsByHalves : lanes.cells;
      const [end, to] = [from + 8 * rows, at(counts)];
      if (rows > 0) {
        search(from, end, at(by.edges), to, at(offsets), at(numbers), at(by.guide), by.least, by.scale, by.turns);
      }
      if (rows === count) return;
      loops.cells(column.subarray(rows), count - rows, by, counts, offsets.subarray(rows), numbers.subarray(rows));
    },
    grades(first, second, count, offsets, table, squares) {
      const [from, rows] = [at(first), inRows(count)];
      if (rows > 0) lanes.grades(from, from + 8 * rows, at(second), at(offsets), at(table), at(squares));
      if (rows === count) return;
      const rest = [first.subarray(rows), second.subarray(rows)] as const;
      loops.grades(...rest, count - rows, offsets.subarray(rows), table, squares);
    },
    products(column, count, numbers, sums) {
      const [from, rows] = [at(column), inRows(count)];
      if (rows > 0) lanes.products(from, from + 8 * rows, at(numbers), at(sums));
      if (rows < count) loops.products(column.subarray(rows), count - rows, numbers.subarray(rows), sums);
    },
    standings(column, count, by, out) {
      const [from, rows] = [at(column), inRows(count)];
      const end = from + 8 * rows;
      if (rows > 0) lanes.standings(from, end, at(by.knots), at(by.guide), by.least, by.scale, by.turns, at(out));
      if (rows < count) loops.standings(column.subarray(rows), count - rows, by, out.subarray(rows));
    },
    deviations(columns, { units, centres, sums, squares }) {
      for (let c = 0; c < columns.length; c += TOGETHER) {
        // The last one again in the place of those that there are not.
        const addresses = [0, 1, 2, 3].map((i) => at(columns[Math.min(c + i, columns.length - 1)] as Float64Array));
        const numbers = [units, centres, sums, squares].map((each) => at(each) + 8 * c);
        lanes.deviations(...addresses, (columns[c] as Float64Array).byteLength, ...numbers);
      }
    },
    dealing: inLanes(lanes),
    lists: lanes,
  };
}
