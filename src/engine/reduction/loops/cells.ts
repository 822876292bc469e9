/** Cells: in which of many intervals the values of a column fall. */

// For the loops: constants that no other file sees, engines put into their code.
const parts = 4096;
const middle = 511.5;

/** Cells that an output is counted in: what a chart can show, and as many edges as stay in the nearest cache. */
export const CELLS = 1024;

/** The middle of the numbers of cells: ranks of cells are counted from it. */
export const MIDDLE = middle;

/** Parts of the range that the guide knows the first edges of: then a step or two finds the cell. */
export const GUIDES = parts;

/** As many steps are taken for every value alike: what varies from one to the next would have to be guessed. */
const MOST_TURNS = 8;

/** Edges, and where to begin among them. */
export interface CellGuide {
  /** `CELLS` - 1 ascending edges, then what no value reaches. */
  readonly edges: Float64Array;
  /** By part of the range, how many edges lie in the parts before it, in bytes. */
  readonly guide: Uint16Array;
  readonly least: number;
  /** Parts a unit. */
  readonly scale: number;
  /** So many steps up from the guide find any cell; 0 where the edges are not spread well, and are searched by halves. */
  readonly turns: number;
}

/** @param into memory for the edges and the guide: `CELLS` doubles, `GUIDES` + 1 words */
export function guideCells(edges: Float64Array, into: Pick<CellGuide, "edges" | "guide">): CellGuide {
  into.edges.set(edges);
  into.edges.fill(Number.NaN, edges.length);
  const finite = edges.indexOf(Number.POSITIVE_INFINITY);
  const count = finite < 0 ? edges.length : finite;
  const least = edges[0] as number;
  const scale = GUIDES / ((edges[count - 1] as number) - least);
  if (!(scale > 0 && Number.isFinite(scale))) return { ...into, least: 0, scale: 0, turns: 0 };
  // A rising map gives an edge's part and those of values: an edge in a part before a value's is not above the value.
  let [done, turns] = [0, 0];
  for (let part = 0; part <= GUIDES; part++) {
    into.guide[part] = 8 * done;
    const before = done;
    while (done < count && partOf(edges[done] as number, least, scale) === part) done++;
    turns = Math.max(turns, done - before);
  }
  return { ...into, least, scale, turns: turns <= MOST_TURNS ? turns : 0 };
}

/** Which part of the range a value lies in; what is beyond the range counts to its ends, and so does what is no number. */
function partOf(x: number, least: number, scale: number): number {
  const part = (x - least) * scale;
  if (part >= parts) return parts;
  return part > 0 ? part | 0 : 0;
}

/**
 * Counts each value in the cell it falls in (the number of edges that are not above it) and writes where its sums stand
 * in a table of two sums a cell, in bytes; and its number, counted from the middle one.
 */
export function cells(
  column: Float64Array,
  count: number,
  by: CellGuide,
  counts: Float64Array,
  offsets: Int32Array,
  numbers: Float64Array,
): void {
  if (by.turns > 0) findByGuide(column, count, by, offsets);
  else for (let i = 0; i < count; i++) offsets[i] = cellOf(by.edges, column[i] as number);
  for (let i = 0; i < count; i++) {
    const cell = offsets[i] as number;
    counts[cell] = (counts[cell] as number) + 1;
    offsets[i] = 16 * cell;
    numbers[i] = cell - middle;
  }
}

/** The cells of the first `count` values: for all of them a step at a time, so that no value waits for its own last one. */
function findByGuide(column: Float64Array, count: number, by: CellGuide, cells: Int32Array): void {
  const { edges, guide, turns } = by;
  const least = by.least * 1;
  const scale = by.scale * 1;
  for (let i = 0; i < count; i++) cells[i] = (guide[partOf(column[i] as number, least, scale)] as number) >> 3;
  for (let turn = 0; turn < turns; turn++) {
    for (let i = 0; i < count; i++) {
      const cell = cells[i] as number;
      cells[i] = cell + +((edges[cell] as number) <= (column[i] as number));
    }
  }
}

/** How many edges are not above x. */
export function cellOf(edges: Float64Array, x: number): number {
  let cell = 0;
  for (let step = CELLS / 2; step > 0; step >>= 1) {
    if ((edges[cell + step - 1] as number) <= x) cell += step;
  }
  return cell;
}
