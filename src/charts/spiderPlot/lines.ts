/** The lines of a spider plot, and their names at the right. */
import type { SpiderRow } from "../../sensitivity/spider.js";
import type { RunResult } from "../../summary/result.js";
import { rowLetter, shortRowName } from "../frame/assumptionText.js";
import type { VegaLiteSpec } from "../frame/spec.js";
import { spread } from "../frame/spread.js";
import { INK } from "../frame/theme.js";
import { wrapName } from "../frame/wrapName.js";

/** The plot in pixels, and the room for names beside it. */
export const FRAME = { width: 330, height: 360, left: 74, right: 296, top: 72, bottom: 56 };
/** Pixels that a name at the end of its line needs. */
const NAME = 32;
/** Dashes and point shapes, so that lines stay apart in greyscale. */
const DASHES = [[], [7, 3], [2, 2], [9, 3, 2, 3]];
const SHAPES = ["circle", "square", "triangle-up", "diamond"];

/** How far along its range in value, so that a constant effect is a straight line (of a group: in probability). */
function place({ way, value }: SpiderRow, line: readonly SpiderRow[]): number {
  const [from, to] = [line[0]?.value ?? 0, line.at(-1)?.value ?? 0];
  return to > from ? (value - from) / (to - from) : way;
}

export function drawn(
  line: readonly SpiderRow[],
  i: number,
  divisor: number,
  x: VegaLiteSpec,
  y: (field: string) => VegaLiteSpec,
): VegaLiteSpec[] {
  const color = i < 4 ? INK.dark : INK.mid;
  // Where the output is no number the line has a gap.
  const values = line.map((row) => ({
    way: place(row, line),
    output: Number.isFinite(row.output) ? row.output / divisor : null,
  }));
  const encoding = { x, y: y("output") };
  const point = { type: "point", shape: SHAPES[i % 4], size: 34, filled: true, color, opacity: 1 };
  return [
    { data: { values }, mark: { type: "line", color, strokeWidth: 1.8, strokeDash: DASHES[i % 4] }, encoding },
    { data: { values: values.filter(({ output }, k) => k % 2 === 0 && output !== null) }, mark: point, encoding },
  ];
}

/** Names at the right, moved apart where the lines end close together, with a leader to each end. */
export function names(
  result: RunResult,
  lines: readonly (readonly SpiderRow[])[],
  divisor: number,
  [low, high]: readonly [number, number],
): VegaLiteSpec[] {
  const pixel = (value: number) => FRAME.height * (1 - (value / divisor - low) / (high - low));
  const ends = lines.map((line) => pixel(line.findLast(({ output }) => Number.isFinite(output))?.output ?? 0));
  const places = spread(ends, NAME, [8, FRAME.height - 8]);
  return lines.flatMap(([row], i) => {
    const name = row?.assumption ?? "";
    const label = wrapName(`${shortRowName(result.study, name)}${rowLetter(result.study, name)}`, 38, 2).join("\n");
    const at = places[i] ?? 0;
    const two = label.includes("\n");
    return [
      {
        data: { values: [{}] },
        mark: { type: "rule", color: INK.soft, strokeWidth: 0.7 },
        encoding: {
          x: { value: FRAME.width + 3 },
          x2: { value: FRAME.width + 20 },
          y: { value: ends[i] },
          y2: { value: at },
        },
      },
      {
        data: { values: [{ label }] },
        mark: { type: "text", align: "left", baseline: "middle", fontSize: 10, lineHeight: 12, dy: two ? -6 : 0 },
        encoding: { x: { value: FRAME.width + 24 }, y: { value: at }, text: { field: "label" } },
      },
    ];
  });
}
