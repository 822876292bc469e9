/** A distribution function through its quantiles at equal steps of probability: where values stand in it. */

/** Steps: between the quantiles at k / STEPS and (k + 1) / STEPS the grade is linear. */
export const STEPS = 1024;
/** Cells of the guide that says near which knot a value lies: then a step or two finds it. */
export const GUIDES = 4096;

/** As many steps are taken for every value alike: what varies from one to the next would have to be guessed. */
const MOST_TURNS = 8;
/** Of a cell: a rounding may put a value into the one beside its own. */
const MARGIN = 1e-6;

/** Quantiles, and where to begin among them. */
export interface Knots {
  /** Quantiles at 0, 1 / STEPS, … 1. */
  readonly knots: Float64Array;
  /** By cell of the range, a knot at or before its beginning, in bytes. */
  readonly guide: Uint16Array;
  readonly least: number;
  /** Cells a unit. */
  readonly scale: number;
  /** So many steps up from the guide find any value; 0 where they are many, and are taken as they come. */
  readonly turns: number;
}

/** @param into memory for the knots and the guide: `STEPS` + 1 doubles, `GUIDES` + 1 words */
export function guideTo(quantiles: Float64Array, into: Pick<Knots, "knots" | "guide">): Knots {
  const { knots, guide } = into;
  knots.set(quantiles);
  const [least, most] = [knots[0] as number, knots[STEPS] as number];
  const scale = GUIDES / (most - least);
  let farthest = 0;
  for (let cell = 0, [low, high] = [0, 0]; cell <= GUIDES; cell++) {
    low = knotAt(knots, least + (cell - MARGIN) / scale, low);
    high = knotAt(knots, least + (cell + 1 + MARGIN) / scale, high);
    guide[cell] = 8 * low;
    farthest = Math.max(farthest, high - low);
  }
  return { knots, guide, least, scale, turns: farthest <= MOST_TURNS ? farthest : 0 };
}

/** The last knot that is not above a value, from one that is not. */
function knotAt(knots: Float64Array, value: number, from: number): number {
  let low = from;
  while (low < STEPS - 1 && (knots[low + 1] as number) <= value) low++;
  return low;
}

/** The grades of the first `count` values of a column. */
export function standings(
  column: Float64Array,
  count: number,
  { knots, guide, least, scale }: Knots,
  out: Float64Array,
): void {
  for (let i = 0; i < count; i++) {
    const value = column[i] as number;
    const cell = Math.min(Math.max((value - least) * scale, 0), GUIDES) | 0;
    const low = knotAt(knots, value, (guide[cell] as number) >> 3);
    const [from, to] = [knots[low] as number, knots[low + 1] as number];
    const share = to > from ? (value - from) / (to - from) : 0;
    out[i] = (low + Math.min(Math.max(share, 0), 1)) / STEPS;
  }
}
