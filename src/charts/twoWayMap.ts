/** Heat map of the two-way analysis of the headline, with lines of equal result and the break-even. */
import { PLACES, type TwoWayRow } from "../sensitivity/twoWay.js";
import type { RunResult } from "../summary/result.js";
import { parameterScale, rowName, rowValue } from "./assumptionText.js";
import { type Place, roundLevels } from "./contour.js";
import { type Channels, crowds, type Level, line, short } from "./levelLines.js";
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
    subtitle: [`${axisUnit(reading.scale, result.study)}; the darker, the more; all others at the base case`],
    description: captionOf(result, reading),
  };
  return houseSpec(heading, FRAME, { layer: layers(rows, reading, x, y) });
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
  const heights = places.map(({ height }) => height);
  const [least, most] = [Math.min(...heights), Math.max(...heights)];
  const channels = { x: channel(x, "x"), y: channel(y, "y") };
  const marked = markedLevels(reading).filter(({ level }) => level > least && level < most);
  const near = (level: number) => marked.some((one) => Math.abs(one.level - level) < 0.04 * (most - least));
  // Every second place is a corner of a tile, the ones between are their centres: a chart carries no more.
  const coarse = places.filter((_, i) => (i % PLACES) % 2 === 0 && Math.floor(i / PLACES) % 2 === 0);
  const baseCase = Number(summary.baseCase);
  const label = `base case ${amount(scale, baseCase)}`;
  const base = { level: baseCase / scale.divisor, label, look: { strokeDash: [2, 3] } };
  const inside = base.level > least && base.level < most && !near(base.level);
  const named = inside ? [base, ...marked] : marked;
  const plain = roundLevels(least, most, 6).filter((level) => !near(level) && !crowds(coarse, level, named));
  return [
    tiles(places, x, y, channels),
    ...plain.flatMap((level) => line(coarse, { level, label: amount(scale, level * scale.divisor) }, channels)),
    ...named.flatMap((one) => line(coarse, one, channels)),
    upright(y.title),
  ];
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

/** A tile for every four corners, in the shade of the value between them. */
function tiles(places: readonly Place[], x: Axis, y: Axis, channels: Channels): VegaLiteSpec {
  const centres = places.filter((_, i) => (i % PLACES) % 2 === 1 && Math.floor(i / PLACES) % 2 === 1);
  const [width, height] = [x, y].map(({ values }) => ((values.at(-1) ?? 0) - (values[0] ?? 0)) / (PLACES - 1));
  const values = centres.map((place) => ({
    x: short(place.x - (width ?? 0)),
    x2: short(place.x + (width ?? 0)),
    y: short(place.y - (height ?? 0)),
    y2: short(place.y + (height ?? 0)),
    height: short(place.height),
  }));
  return {
    data: { values },
    mark: { type: "rect", strokeWidth: 0 },
    encoding: {
      ...channels,
      x2: { field: "x2" },
      y2: { field: "y2" },
      fill: {
        field: "height",
        type: "quantitative",
        scale: { range: ["#f7f9fa", INK.mid], zero: false },
        legend: null,
      },
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
  const above = rows.filter((row) => row.output > 0).length;
  const even =
    above === 0 || above === rows.length
      ? "It breaks even nowhere within them."
      : "The heavy line is where it breaks even.";
  return `${output.label} at pairs of values of two assumptions, ${range(assumption, first?.value, last?.value)} and ${range(other, first?.otherValue, last?.otherValue)}, every other at its base case, which gives ${amount(scale, Number(summary.baseCase))}. Lines join pairs with the same result. ${even} How probable a pair is plays no part.`;
}
