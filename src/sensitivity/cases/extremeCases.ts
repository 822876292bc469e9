/** The two extreme cases: every assumption at the end of its range that lowers, or raises, the output. */
import type { Point } from "../../engine/evaluate.js";
import { columnOf, type SensitivityRequest } from "../method.js";
import type { Range } from "../points/oneWayRange.js";
import { pointRuns } from "../points/pointRuns.js";
import type { Case } from "./case.js";

const LOWEST = "every assumption at the end that lowers the result";
const HIGHEST = "every assumption at the end that raises the result";

/** All at the end that lowers, or raises, the output alone, if one does; of shares of one whole the one that moves it most. */
export function extremeCases(request: SensitivityRequest, output: string, ranges: readonly Range[]): readonly Case[] {
  const points = [{}, ...ranges.flatMap(({ point }) => [point(0), point(1)])];
  const [base = Number.NaN, ...results] = columnOf(output, pointRuns(request, points));
  const ends = ranges.map((range, i) => ({ range, low: results[2 * i] as number, high: results[2 * i + 1] as number }));
  const swung = ({ low, high }: (typeof ends)[number]) => Math.abs(high - low) || 0;
  const order = ends.sort((a, b) => swung(b) - swung(a));
  return [LOWEST, HIGHEST].map((name) => {
    const sign = name === HIGHEST ? 1 : -1;
    let point: Point = {};
    const values = order.flatMap(({ range, low, high }) => {
      const way = betterEnd(sign * low, sign * high, sign * base);
      const added = way === undefined ? {} : range.point(way);
      if (way === undefined || Object.keys(added).some((cell) => Object.hasOwn(point, cell))) return [];
      point = { ...point, ...added };
      return [[range.name, range.value(way)] as const];
    });
    return { name, point, values: Object.fromEntries(values) };
  });
}

/** The end with the larger output; none where both are below the base case or no numbers. */
function betterEnd(low: number, high: number, base: number): 0 | 1 | undefined {
  if (high > base && !(low > high)) return 1;
  return low > base ? 0 : undefined;
}
