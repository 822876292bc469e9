/** Where the names of lines of equal result stand on a map, so that none is printed over another. */
import type { Segment } from "./contour.js";

/** The plot in pixels, and the ends of its two axes. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly x: readonly [number, number];
  readonly y: readonly [number, number];
}

/** A name, and where it stands in pixels: its middle on a line, or its beginning beside the picture. */
export interface Named {
  readonly px: number;
  readonly py: number;
  readonly label: string;
  readonly outside: boolean;
}

/** Pixels of a letter on average, of half a line of text, between two names, and from the edge to a name beside it. */
const LETTER = 6;
const HALF = 7;
const APART = 4;
const BESIDE = 5;

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

interface Line {
  readonly label: string;
  readonly segments: readonly Segment[];
}

/**
 * A place for the name of each line, those that come first before the others: where it leaves the picture on the right,
 * else on the line itself, as far right as there is room. A line for whose name there is no room has none.
 */
export function placed(lines: readonly Line[], picture: Picture): readonly Named[] {
  const taken: Box[] = [];
  return lines.flatMap(({ label, segments }) => {
    for (const one of candidates(label, segments, picture)) {
      const box = boxOf(one);
      if (taken.some((other) => overlaps(box, other))) continue;
      taken.push(box);
      return [one];
    }
    return [];
  });
}

/** Ends on the right edge, then points on the line from right to left that leave the name within the picture. */
function candidates(label: string, segments: readonly Segment[], { width, height, x, y }: Picture): readonly Named[] {
  const points = segments.flatMap((one) => [
    { px: ((one.x - x[0]) / (x[1] - x[0])) * width, py: (1 - (one.y - y[0]) / (y[1] - y[0])) * height },
    { px: ((one.x2 - x[0]) / (x[1] - x[0])) * width, py: (1 - (one.y2 - y[0]) / (y[1] - y[0])) * height },
  ]);
  const sorted = points.sort((a, b) => b.px - a.px || a.py - b.py);
  const beside = sorted.filter(({ px, py }) => px > width - 0.5 && py > HALF && py < height - HALF);
  const half = (LETTER * label.length) / 2;
  const on = sorted.filter(({ px, py }) => px > half && px < width - half && py > HALF && py < height - HALF);
  return [
    ...beside.map(({ py }) => ({ px: width + BESIDE, py, label, outside: true })),
    ...on.map((place) => ({ ...place, label, outside: false })),
  ];
}

function boxOf({ px, py, label, outside }: Named): Box {
  const wide = LETTER * label.length;
  const left = outside ? px : px - wide / 2;
  return { left, right: left + wide, top: py - HALF, bottom: py + HALF };
}

function overlaps(a: Box, b: Box): boolean {
  return a.left < b.right + APART && b.left < a.right + APART && a.top < b.bottom && b.top < a.bottom;
}
