/** Heat map of the two-way analysis of the headline, with lines of equal result and the break-even. */

import { makeDistribution } from "../families/index.js";
import { acrossIn, type TwoWayRow } from "../sensitivity/points/twoWayRow.js";
import type { RunResult } from "../summary/result.js";
import { findAssumption, parameterScale, rowName, rowValue } from "./assumptionText.js";
import { type Place, roundLevels } from "./contour.js";
import { type Channels, type Level, lines, short } from "./levelLines.js";
import { lookup } from "./lookup.js";
import { publishedNames, type Reading, readOutput } from "./reading.js";
import { amount, axisUnit } from "./scale.js";
import type { Chart, VegaLiteSpec } from "./spec.js";
import { houseSpec, INK, wrap } from "./theme.js";

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

/** How an axis counts the values of an assumption. */
interface Axis {
  readonly values: readonly number[];
  readonly divisor: number;
  readonly title: string;
}

function axisOf(result: RunResult, name: string, all: readonly number[]): Axis {
  const values = [Math.min(...all), Math.max(...all)];
  const { divisor, unit } = parameterScale(result.study, name, Math.max(...values.map(Math.abs)));
  const title = rowName(result.study, name);
  return { values: values.map((value) => value / divisor), divisor, title: unit === "" ? title : `${title} (${unit})` };
}

function specOf(result: RunResult, reading: Reading): VegaLiteSpec {
  const rows = rowsOf(result);
  const [{ assumption = "", other = "" } = {}] = rows;
  const y = axisOf(result, assumption, rows.map(({ value }) => value)); // biome-ignore format: one thought
  const x = axisOf(result, other, rows.map(({ otherValue }) => otherValue)); // biome-ignore format: one thought
  const heading = {
    title: `${reading.output.label}: two-way sensitivity`,
    subtitle: [[axisUnit(reading.scale, result.study), "the darker, the more", "all others at the base case"].filter((part) => part !== "").join("; ")], // biome-ignore format: one thought
    description: captionOf(result, reading),
  };
  const dots = single(result, [assumption, other]).length === 0 ? [] : [possible(rows, x, y)];
  return houseSpec(heading, FRAME, { layer: [...layers(rows, reading, x, y), ...dots] });
}

/** Those of the assumptions whose values come singly: counts, events, listed values. */
function single({ study }: RunResult, names: readonly string[]): readonly string[] {
  return names.filter((name) => {
    const { uncertainty } = findAssumption(study, name) ?? {};
    const [parameters] = uncertainty?.parameters ?? [];
    return uncertainty !== undefined && parameters !== undefined && makeDistribution(uncertainty.family, parameters).discrete; // biome-ignore format: one thought
  });
}

/** The pairs that can be, where lines and shades between them only lead from one to the next. */
function possible(rows: readonly TwoWayRow[], x: Axis, y: Axis): VegaLiteSpec {
  const values = rows.map(({ value, otherValue }) => ({
    x: short(otherValue / x.divisor),
    y: short(value / y.divisor),
  }));
  const mark = { type: "point", filled: true, size: 14, color: INK.soft, opacity: 1, clip: false };
  return { data: { values }, mark, encoding: { x: channel(x, "x"), y: channel(y, "y") } };
}

function layers(rows: readonly TwoWayRow[], reading: Reading, x: Axis, y: Axis): VegaLiteSpec[] {
  const { scale, summary } = reading;
  const places = rows.map(
    ({ value, otherValue, output }): Place => ({
      x: otherValue / x.divisor,
      y: value / y.divisor,
      height: output / scale.divisor,
    }),
  );
  const heights = places.map(({ height }) => height).filter(Number.isFinite);
  const [least, most] = [Math.min(...heights), Math.max(...heights)];
  const channels = { x: channel(x, "x"), y: channel(y, "y") };
  const marked = markedLevels(reading).filter(({ level }) => level > least && level < most);
  const near = (level: number) => marked.some((one) => Math.abs(one.level - level) < 0.04 * (most - least));
  const baseCase = Number(summary.baseCase);
  const label = `base case ${amount(scale, baseCase)}`;
  const base = { level: baseCase / scale.divisor, label, look: { strokeDash: [2, 3] } };
  const inside = base.level > least && base.level < most && !near(base.level);
  const named = inside ? [base, ...marked] : marked;
  const crowded = (level: number) => named.some((one) => Math.abs(one.level - level) < 0.04 * (most - least));
  const plain = roundLevels(least, most, 6).filter((level) => !crowded(level));
  const levels = [...named, ...plain.map((level) => ({ level, label: amount(scale, level * scale.divisor) }))];
  const picture = { width: FRAME.width, height: FRAME.height, x: endsOf(x), y: endsOf(y) };
  return [
    tiles(places, acrossIn(rows), channels),
    ...lines(places, acrossIn(rows), levels, picture, channels),
    upright(y.title),
  ];
}

function endsOf({ values }: Axis): readonly [number, number] {
  return [values[0] ?? 0, values.at(-1) ?? 1];
}

/** What the vertical axis counts, lying above it: a long title on its side would be measured wrongly. */
function upright(title: string): VegaLiteSpec {
  return {
    data: { values: [{ label: `↑ ${wrap(title, 84, 1)[0]}` }] },
    mark: { type: "text", align: "left", baseline: "bottom" },
    encoding: { x: { value: -44 }, y: { value: -20 }, text: { field: "label" } },
  };
}

/** Break-even, and the published figures that are not the same. */
function markedLevels({ published, scale }: Reading): readonly Level[] {
  const heavy = { strokeWidth: 2.5 };
  const names = published === undefined ? [] : publishedNames(published);
  const figures = published === undefined ? [] : [published.low, published.high];
  return [
    { level: 0, label: "break-even", look: heavy },
    ...figures.flatMap((figure, i): Level[] => {
      if (figure === 0) return [];
      const label = `${wrap(names[i] ?? "", 22, 1)[0]} ${amount(scale, figure)}`;
      return [{ level: figure / scale.divisor, label, look: { strokeWidth: 1.8, strokeDash: [7, 4] } }];
    }),
  ];
}

/** A tile between every four neighbouring places, in the shade of their mean; none where one of them has no number. */
function tiles(places: readonly Place[], wide: number, channels: Channels): VegaLiteSpec {
  const values = places.flatMap((one, i) => {
    const [right, above, across] = [places[i + 1], places[i + wide], places[i + wide + 1]];
    if ((i + 1) % wide === 0 || right === undefined || above === undefined || across === undefined) return [];
    const height = (one.height + right.height + above.height + across.height) / 4;
    if (!Number.isFinite(height)) return [];
    return [{ x: short(one.x), x2: short(across.x), y: short(one.y), y2: short(across.y), height: short(height) }];
  });
  const shade = {
    field: "height",
    type: "quantitative",
    scale: { range: ["#f7f9fa", INK.mid], zero: false },
    legend: null,
  };
  return {
    data: { values },
    // A hair of the same shade closes the seams between tiles.
    mark: { type: "rect", strokeWidth: 0.6 },
    encoding: {
      ...channels,
      x2: { field: "x2" },
      y2: { field: "y2" },
      fill: shade,
      stroke: shade,
    },
  };
}

function channel({ values, title }: Axis, field: "x" | "y"): VegaLiteSpec {
  return {
    field,
    type: "quantitative",
    scale: { domain: [values[0] ?? 0, values.at(-1) ?? 1], nice: false, zero: false },
    axis: { title: field === "x" ? wrap(title, 80, 1)[0] : null, grid: false, tickCount: 6 },
  };
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
