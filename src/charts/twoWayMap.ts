/** Heat map of the two-way analysis of the headline, with lines of equal result and the break-even. */
import { acrossIn, type TwoWayRow } from "../sensitivity/points/twoWayRow.js";
import type { RunResult } from "../summary/result.js";
import { rowName, rowValue } from "./frame/assumptionText.js";
import { lookup } from "./frame/lookup.js";
import { type Reading, readOutput } from "./frame/reading.js";
import { amount, axisUnit } from "./frame/scale.js";
import type { Chart, VegaLiteSpec } from "./frame/spec.js";
import { houseSpec } from "./frame/theme.js";
import { type Axis, axisOf, channel, endsOf, upright } from "./twoWayMap/axes.js";
import type { Place } from "./twoWayMap/contour.js";
import { lines } from "./twoWayMap/levelLines.js";
import { levelsOf } from "./twoWayMap/levels.js";
import { possible, single, tiles } from "./twoWayMap/tiles.js";

const FRAME = { width: 466, height: 380, left: 64, right: 150, top: 100, bottom: 56 };

export const twoWayMap: Chart = {
  id: "two-way-map",
  applies: (result) => rowsOf(result).length > 0 && readOutput(result) !== undefined,
  title: "Two assumptions at a time",
  caption: (result) => captionOf(result, readOutput(result) as Reading),
  spec: (result) => specOf(result, readOutput(result) as Reading),
};

function rowsOf({ sensitivity, study }: RunResult): readonly TwoWayRow[] {
  return lookup(sensitivity, study.outputs[0]?.id)?.["two-way"] ?? [];
}

function specOf(result: RunResult, reading: Reading): VegaLiteSpec {
  const rows = rowsOf(result);
  const [{ assumption = "", other = "" } = {}] = rows;
  const y = axisOf(
    result,
    assumption,
    rows.map(({ value }) => value),
  );
  const x = axisOf(
    result,
    other,
    rows.map(({ otherValue }) => otherValue),
  );
  const heading = {
    title: `${reading.output.label}: two-way sensitivity`,
    subtitle: [
      [axisUnit(reading.scale, result.study), "the darker, the more", "all others at the base case"]
        .filter((part) => part !== "")
        .join("; "),
    ],
    description: captionOf(result, reading),
  };
  const dots = single(result, [assumption, other]).length === 0 ? [] : [possible(rows, x, y)];
  return houseSpec(heading, FRAME, { layer: [...layers(rows, reading, x, y), ...dots] });
}

function layers(rows: readonly TwoWayRow[], reading: Reading, x: Axis, y: Axis): VegaLiteSpec[] {
  const places = rows.map(
    ({ value, otherValue, output }): Place => ({
      x: otherValue / x.divisor,
      y: value / y.divisor,
      height: output / reading.scale.divisor,
    }),
  );
  const heights = places.map(({ height }) => height).filter(Number.isFinite);
  const channels = { x: channel(x, "x"), y: channel(y, "y") };
  const levels = levelsOf(reading, [Math.min(...heights), Math.max(...heights)]);
  const picture = { width: FRAME.width, height: FRAME.height, x: endsOf(x), y: endsOf(y) };
  return [
    tiles(places, acrossIn(rows), channels),
    ...lines(places, acrossIn(rows), levels, picture, channels),
    upright(y.title),
  ];
}

function captionOf(result: RunResult, { output, summary, scale }: Reading): string {
  const rows = rowsOf(result);
  const [{ assumption = "", other = "" } = {}] = rows;
  const [first, last] = [rows[0], rows.at(-1)];
  const range = (name: string, from = 0, to = 0) =>
    `${rowName(result.study, name)} from ${rowValue(result.study, name, from)} to ${rowValue(result.study, name, to)}`;
  const counts = single(result, [assumption, other]).map((name) => rowName(result.study, name));
  const dotted =
    counts.length === 0
      ? ""
      : ` The dots are the pairs that can be: ${counts.join(" and ")} ${counts.length === 1 ? "takes" : "take"} single values, and what is drawn between them only leads from one to the next.`;
  const above = rows.filter((row) => row.output > 0).length;
  const missing = rows.some((row) => !Number.isFinite(row.output))
    ? " White: the result is no finite number there."
    : "";
  const even =
    above === 0 || above === rows.length
      ? "It breaks even nowhere within them."
      : "The heavy line is where it breaks even.";
  return `${output.label} at pairs of values of two assumptions, ${range(assumption, first?.value, last?.value)} and ${range(other, first?.otherValue, last?.otherValue)}, every other at its base case, which gives ${amount(scale, Number(summary.baseCase))}.${dotted} Lines join pairs with the same result; dotted: that of the base case. ${even} How probable a pair is plays no part.${missing}`;
}
