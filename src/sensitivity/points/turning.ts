/** Where an output turns between the two ends of a range: a coarse look first, then closer and closer. */
import { columnOf, type SensitivityRequest } from "../method.js";
import type { Range } from "./oneWayRange.js";
import { pointRuns } from "./pointRuns.js";

/** Points between the two ends of the first look, evenly spaced. */
const INNER = 23;
/** How often the stretch around an extreme is looked at again, and at how many points. */
const ROUNDS = 4;
const POINTS = 15;

/** An extreme of the output, and how far along the range it lies. */
export interface Extreme {
  readonly way: number;
  readonly output: number;
}

/** Every place of the first look, ends included. */
export const looks: readonly number[] = Array.from({ length: INNER + 2 }, (_, k) => k / (INNER + 1));

/** One extreme that is searched for: the least or (sign -1) the most. */
interface Search {
  readonly range: Range;
  readonly sign: 1 | -1;
  readonly best: Extreme;
  readonly reach: number;
}

/**
 * Least and most output of each range from its first look, made sharp where they lie between the ends.
 * @param looked by range: the outputs at `looks`
 */
export function extremes(
  request: SensitivityRequest,
  output: string,
  ranges: readonly Range[],
  looked: readonly Float64Array[],
): readonly (readonly [Extreme, Extreme])[] {
  const searches = ranges.flatMap((range, i) =>
    ([1, -1] as const).map(
      (sign): Search => ({ range, sign, best: first(looked[i] ?? [], sign), reach: 1 / (INNER + 1) }),
    ),
  );
  const found = sharpened(request, output, searches);
  return ranges.map((_, i) => [found[2 * i], found[2 * i + 1]] as [Extreme, Extreme]);
}

function first(outputs: ArrayLike<number>, sign: 1 | -1): Extreme {
  let at = 0;
  for (let k = 1; k < outputs.length; k++) {
    if (sign * (outputs[k] as number) < sign * (outputs[at] as number)) at = k;
  }
  return { way: looks[at] as number, output: outputs[at] as number };
}

function sharpened(request: SensitivityRequest, output: string, searches: readonly Search[]): readonly Extreme[] {
  let current = searches;
  for (let round = 0; round < ROUNDS; round++) {
    const inside = current.filter(({ best: { way } }) => way > 0 && way < 1);
    if (inside.length === 0) break;
    const places = inside.map(({ best, reach }) =>
      Array.from({ length: POINTS }, (_, k) => clamped(best.way + reach * ((2 * (k + 1)) / (POINTS + 1) - 1))),
    );
    const points = inside.flatMap(({ range }, i) => (places[i] ?? []).map(range.point));
    const column = columnOf(output, pointRuns(request, points));
    const closer = new Map(
      inside.map((search, i) => {
        const candidates = (places[i] ?? []).map((way, k) => ({ way, output: column[i * POINTS + k] as number }));
        const best = candidates.reduce(
          (a, b) => (search.sign * b.output < search.sign * a.output ? b : a),
          search.best,
        );
        return [search, { ...search, best, reach: (2 * search.reach) / (POINTS + 1) }] as const;
      }),
    );
    current = current.map((search) => closer.get(search) ?? search);
  }
  return current.map(({ best }) => best);
}

function clamped(way: number): number {
  return Math.min(Math.max(way, 0), 1);
}
