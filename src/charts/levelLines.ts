/** Lines of equal result on a two-way map, each with its name where it leaves the picture. */
import { PLACES } from "../sensitivity/twoWay.js";
import { contour, type Place, type Segment } from "./contour.js";
import type { VegaLiteSpec } from "./spec.js";
import { INK } from "./theme.js";

/** Corners of tiles in a row. */
const ACROSS = Math.ceil(PLACES / 2);

/** The two scales, the same in every layer. */
export interface Channels {
  readonly x: VegaLiteSpec;
  readonly y: VegaLiteSpec;
}

export interface Level {
  readonly level: number;
  readonly label: string;
  readonly look?: VegaLiteSpec;
}

/** Far finer than a pixel, and a chart of half the size. */
export function short(value: number): number {
  return Number(value.toPrecision(6));
}

/** Where a line leaves the picture on the right, or at the top: its name stands there. */
function endOf(segments: readonly Segment[]): Readonly<Record<"x" | "y", number>> {
  const ends = segments.flatMap(({ x, y, x2, y2 }) => [{ x, y }, { x: x2, y: y2 }]); // biome-ignore format: one thought
  return ends.reduce((best, one) => (one.x > best.x || (one.x === best.x && one.y > best.y) ? one : best), ends[0] ?? { x: 0, y: 0 }); // biome-ignore format: one thought
}

/** Whether the name of a line would run into one of those that must stand; it is a fifth of the picture wide. */
export function crowds(places: readonly Place[], level: number, named: readonly Level[]): boolean {
  const end = (at: number) => endOf(contour(places, ACROSS, at));
  const extent = (of: (place: Place) => number) => Math.max(...places.map(of)) - Math.min(...places.map(of));
  const [width, height, own] = [extent(({ x }) => x), extent(({ y }) => y), end(level)];
  return named.some((one) => {
    const other = end(one.level);
    return Math.abs(other.x - own.x) < 0.2 * width && Math.abs(other.y - own.y) < 0.05 * height;
  });
}

/** A line of equal result, named at its end. */
export function line(places: readonly Place[], { level, label, look }: Level, channels: Channels): VegaLiteSpec[] {
  const segments = contour(places, ACROSS, level);
  const end = endOf(segments);
  if (segments.length === 0) return [];
  const atRight = end.x >= Math.max(...places.map((place) => place.x)) * (1 - 1e-9);
  return [
    {
      data: {
        values: segments.map(({ x, y, x2, y2 }) => ({ x: short(x), y: short(y), x2: short(x2), y2: short(y2) })),
      },
      mark: { type: "rule", color: INK.text, strokeWidth: 0.9, ...look },
      encoding: { ...channels, x2: { field: "x2" }, y2: { field: "y2" } },
    },
    {
      data: { values: [{ ...end, label }] },
      mark: { type: "text", align: "left", baseline: "middle", dx: 5, dy: atRight ? 0 : -7, fontSize: 10 },
      encoding: { ...channels, text: { field: "label" } },
    },
  ];
}
