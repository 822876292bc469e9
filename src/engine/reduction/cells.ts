/** Cells: in which of many intervals the values of a column fall. */

/** Cells that an output is counted in: what a chart can show, and as many edges as stay in the nearest cache. */
export const CELLS = 1024;

/** The middle of the numbers of cells: ranks of cells are counted from it. */
export const MIDDLE = (CELLS - 1) / 2;

/** Parts of the range that the guide knows the first edges of: then a step or two finds the cell. */
export const GUIDES = 4096;

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
  if (part >= GUIDES) return GUIDES;
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
  const { edges, guide, least, scale, turns } = by;
  for (let i = 0; i < count; i++) {
    const x = column[i] as number;
    const start = (guide[partOf(x, least, scale)] as number) >> 3;
    const cell = turns === 0 ? cellOf(edges, x) : climb(edges, x, start, turns);
    counts[cell] = (counts[cell] as number) + 1;
    offsets[i] = 16 * cell;
    numbers[i] = cell - MIDDLE;
  }
}

function climb(edges: Float64Array, x: number, start: number, turns: number): number {
  let cell = start;
  for (let turn = 0; turn < turns; turn++) cell += +((edges[cell] as number) <= x);
  return cell;
}

/** How many edges are not above x. */
export function cellOf(edges: Float64Array, x: number): number {
  let cell = 0;
  for (let step = CELLS / 2; step > 0; step >>= 1) {
    if ((edges[cell + step - 1] as number) <= x) cell += step;
  }
  return cell;
}
