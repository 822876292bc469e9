/** Lines of equal height over a grid, by linear interpolation along the edges of its cells (marching squares). */
import { breaksAround, firstRoundWidth } from "../../numerics/roundWidth.js";

/** A point of the grid. */
export interface Place {
  readonly x: number;
  readonly y: number;
  readonly height: number;
}

/** A straight piece of a line. */
export interface Segment {
  readonly x: number;
  readonly y: number;
  readonly x2: number;
  readonly y2: number;
}

/**
 * Cells with a corner that has no height have no lines.
 * @param places row by row, `across` of them in a row
 */
export function contour(places: readonly Place[], across: number, level: number): readonly Segment[] {
  const down = places.length / across;
  const at = (i: number, j: number) => places[i * across + j] as Place;
  const segments: Segment[] = [];
  for (let i = 0; i + 1 < down; i++) {
    for (let j = 0; j + 1 < across; j++) {
      const ring = [at(i, j), at(i, j + 1), at(i + 1, j + 1), at(i + 1, j)] as const;
      if (!ring.every(({ height }) => Number.isFinite(height))) continue;
      segments.push(...crossings(ring, level));
    }
  }
  return segments;
}

type Ring = readonly [Place, Place, Place, Place];

/** Where the level passes through a cell: once, or twice over a saddle, whose centre tells which corners go together. */
function crossings(ring: Ring, level: number): readonly Segment[] {
  const below = ({ height }: Pick<Place, "height">) => height < level;
  const points = ring.flatMap((from, k) => {
    const to = ring[(k + 1) % 4] as Place;
    if (below(from) === below(to)) return [];
    const share = (level - from.height) / (to.height - from.height);
    return [{ x: from.x + share * (to.x - from.x), y: from.y + share * (to.y - from.y) }];
  });
  const [a, b, c, d] = points;
  if (a === undefined || b === undefined) return [];
  if (c === undefined || d === undefined) return [joined(a, b)];
  const centre = { height: ring.reduce((sum, { height }) => sum + height, 0) / 4 };
  return below(ring[0]) === below(centre) ? [joined(a, b), joined(c, d)] : [joined(d, a), joined(b, c)];
}

type Point = Pick<Place, "x" | "y">;

function joined({ x, y }: Point, { x: x2, y: y2 }: Point): Segment {
  return { x, y, x2, y2 };
}

/** About `count` round levels strictly between two heights. */
export function roundLevels(low: number, high: number, count: number): readonly number[] {
  if (!(high > low)) return [];
  const width = firstRoundWidth(high - low, (step) => count * step >= high - low);
  return breaksAround(low, high, width).filter((level) => level > low && level < high);
}
