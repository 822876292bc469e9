/** Lines of equal height over a grid, by linear interpolation within its triangles (each cell cut in four at its centre). */

export interface Place {
  readonly x: number;
  readonly y: number;
  readonly height: number;
}

export interface Segment {
  readonly x: number;
  readonly y: number;
  readonly x2: number;
  readonly y2: number;
}

/**
 * @param places row by row, `across` of them in a row
 */
export function contour(places: readonly Place[], across: number, level: number): readonly Segment[] {
  const down = places.length / across;
  const at = (i: number, j: number) => places[i * across + j] as Place;
  const segments: Segment[] = [];
  for (let i = 0; i + 1 < down; i++) {
    for (let j = 0; j + 1 < across; j++) {
      const ring = [at(i, j), at(i, j + 1), at(i + 1, j + 1), at(i + 1, j)] as const;
      const centre = middle(ring);
      ring.forEach((corner, k) => {
        const crossed = crossing([corner, ring[(k + 1) % 4] as Place, centre], level);
        if (crossed !== undefined) segments.push(crossed);
      });
    }
  }
  return segments;
}

function middle(ring: readonly Place[]): Place {
  const mean = (of: (place: Place) => number) => ring.reduce((sum, place) => sum + of(place), 0) / ring.length;
  return { x: mean(({ x }) => x), y: mean(({ y }) => y), height: mean(({ height }) => height) };
}

/** Where the level passes through a triangle. */
function crossing(triangle: readonly [Place, Place, Place], level: number): Segment | undefined {
  const points = triangle.flatMap((from, k) => {
    const to = triangle[(k + 1) % 3] as Place;
    if (from.height < level === to.height < level) return [];
    const share = (level - from.height) / (to.height - from.height);
    return [{ x: from.x + share * (to.x - from.x), y: from.y + share * (to.y - from.y) }];
  });
  const [one, other] = points;
  return one === undefined || other === undefined ? undefined : { x: one.x, y: one.y, x2: other.x, y2: other.y };
}

/** About `count` round levels strictly between two heights. */
export function roundLevels(low: number, high: number, count: number): readonly number[] {
  if (!(high > low)) return [];
  const rough = (high - low) / count;
  const power = Number(`1e${Math.floor(Number(rough.toExponential().split("e")[1]))}`);
  const step = ([1, 2, 5, 10].find((digit) => digit * power >= rough) ?? 10) * power;
  const first = Math.floor(low / step) + 1;
  const many = Math.ceil(high / step) - first;
  return Array.from({ length: Math.max(many, 0) }, (_, k) => (first + k) * step);
}
