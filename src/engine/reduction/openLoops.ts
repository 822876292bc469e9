/** The loops of a reduction and the memory they work in: beside a block's columns, where these are in WebAssembly. */
import { inLanes, type LaneDealing } from "../../numerics/laneDealing.js";
import { BLOCK } from "../../random/stream.js";
import { compileModule, instantiate, type Memory, type Module } from "../../wasm/host.js";
import { Gathering } from "./gathering.js";
import { TOGETHER } from "./laneScales.js";
import { type Loops, loops } from "./loops.js";
import { loopsBytes } from "./loopsBytes.js";

/** Memory behind the columns of a block. */
export interface Spare {
  readonly memory: Memory;
  /** The first address that is free. */
  readonly address: number;
  /** The loops over this memory, where somebody keeps them for those who follow. */
  readonly loops?: () => Loops;
  /** What others have gathered values in who worked here: it serves again, and what is opened anew goes there. */
  readonly gatherings?: Gathering[];
}

/** Loops, and places for what they read and write. */
export interface Workshop extends Loops {
  doubles(length: number): Float64Array;
  integers(length: number): Int32Array;
  words(length: number): Uint16Array;
  bytes(length: number): Uint8Array;
  /** Whether loops can read and write an array where it is. */
  holds(array: Float64Array): boolean;
  /** Room for values whose number is not known beforehand. Empty. */
  gathering(): Gathering;
}

/** @param spare Where there is none, everything is in JavaScript. */
export function openWorkshop(spare: Spare | undefined): Workshop {
  if (spare === undefined) {
    return {
      ...loops,
      doubles: (length) => new Float64Array(length),
      integers: (length) => new Int32Array(length),
      words: (length) => new Uint16Array(length),
      bytes: (length) => new Uint8Array(length),
      holds: () => true,
      gathering: () => new Gathering(),
    };
  }
  const { buffer } = spare.memory;
  const { gatherings = [] } = spare;
  let next = spare.address;
  let gathered = 0;
  const take = (bytes: number): number => {
    const address = next;
    next += padded(bytes);
    return address;
  };
  return {
    ...(spare.loops?.() ?? openLaneLoops(spare.memory)),
    doubles: (length) => new Float64Array(buffer, take(8 * length), length),
    integers: (length) => new Int32Array(buffer, take(4 * length), length),
    words: (length) => new Uint16Array(buffer, take(2 * length), length),
    bytes: (length) => new Uint8Array(buffer, take(length), length),
    holds: (array) => array.buffer === buffer,
    gathering() {
      gatherings[gathered] ??= new Gathering();
      return (gatherings[gathered++] as Gathering).emptied();
    },
  };
}

/** Bytes that a piece of so many takes: whole lines of the cache. */
export function padded(bytes: number): number {
  return 64 * Math.ceil(bytes / 64);
}

interface LaneFunctions extends LaneDealing {
  squares(column: number, centre: number, factor: number, sums: number, ends: number): void;
  fourths(column: number, centre: number, factor: number, sums: number, ends: number): void;
  below(column: number, threshold: number, counts: number): void;
  keep(column: number, low: number, high: number, counts: number, values: number, groups: number): number;
  cells: Search;
  cellsByHalves: Search;
  grades(first: number, second: number, offsets: number, table: number, squares: number): void;
  products(column: number, numbers: number, sums: number): void;
  standings(
    column: number,
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
  edges: number,
  counts: number,
  offsets: number,
  numbers: number,
  guide: number,
  least: number,
  scale: number,
  turns: number,
) => void;

/**
 * Whole blocks in WebAssembly; a last, partial one in JavaScript on the same memory.
 * @param module The loops, where they are compiled already.
 */
export function openLaneLoops(memory: Memory, module: Module = compileModule(loopsBytes())): Loops {
  const lanes = instantiate<LaneFunctions>(module, memory);
  const at = (array: { readonly byteOffset: number }): number => array.byteOffset;
  return {
    squares(column, count, scale, sums, ends) {
      if (count !== BLOCK) loops.squares(column, count, scale, sums, ends);
      else lanes.squares(at(column), scale.centre, scale.factor, at(sums), at(ends));
    },
    fourths(column, count, scale, sums, ends) {
      if (count !== BLOCK) loops.fourths(column, count, scale, sums, ends);
      else lanes.fourths(at(column), scale.centre, scale.factor, at(sums), at(ends));
    },
    below(column, count, threshold, counts) {
      if (count !== BLOCK) loops.below(column, count, threshold, counts);
      else lanes.below(at(column), threshold, at(counts));
    },
    keep(column, count, windows, by) {
      if (count !== BLOCK) return loops.keep(column, count, windows, by);
      for (const { low, high, below, kept } of windows) {
        kept.add(by.values, by.groups, lanes.keep(at(column), low, high, at(below), at(by.values), at(by.groups)));
      }
    },
    cells(column, count, by, counts, offsets, numbers) {
      if (count !== BLOCK) return loops.cells(column, count, by, counts, offsets, numbers);
      const search = by.turns === 0 ? lanes.cellsByHalves : lanes.cells;
      const [from, to] = [at(column), at(counts)];
      search(from, at(by.edges), to, at(offsets), at(numbers), at(by.guide), by.least, by.scale, by.turns);
    },
    grades(first, second, count, offsets, table, squares) {
      if (count !== BLOCK) loops.grades(first, second, count, offsets, table, squares);
      else lanes.grades(at(first), at(second), at(offsets), at(table), at(squares));
    },
    products(column, count, numbers, sums) {
      if (count !== BLOCK) loops.products(column, count, numbers, sums);
      else lanes.products(at(column), at(numbers), at(sums));
    },
    standings(column, count, by, out) {
      if (count !== BLOCK) loops.standings(column, count, by, out);
      else lanes.standings(at(column), at(by.knots), at(by.guide), by.least, by.scale, by.turns, at(out));
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
  };
}
