/** Intervals of the areas against their published figures, one panel a place, each with its own scale. */
import type { RunResult } from "../summary/result.js";
import { type AreaGroup, areaGroups } from "./areaIntervals/groups.js";
import { diamonds, type Panel, rowTexts } from "./areaIntervals/marks.js";
import { type HorizontalAxis, ticksAround, xField } from "./frame/axis.js";
import { percentage } from "./frame/format.js";
import { publishedNames, scenarioCount } from "./frame/reading.js";
import { axisUnit, scaleFor } from "./frame/scale.js";
import type { Chart, VegaLiteSpec } from "./frame/spec.js";
import { houseConfig, houseHead, INK, wrap } from "./frame/theme.js";

const WIDTH = 600;
const ROW_HEIGHT = 42;

export const areaIntervals: Chart = {
  id: "area-intervals",
  applies: (result) => areaGroups(result).length > 0,
  title: "Intervals by area",
  caption: captionOf,
  spec: specOf,
};

function specOf(result: RunResult): VegaLiteSpec {
  const key = diamondKey(result);
  const measure = `Tick: mean; bar: central ${percentage(result.run.interval)} of ${scenarioCount(result)}`;
  const heading = {
    title: "Intervals by area",
    subtitle: key === "" ? [measure] : [measure, key],
    description: captionOf(result),
  };
  return {
    ...houseHead(heading, -12),
    padding: { left: 16, right: 16, top: 12, bottom: 12 },
    vconcat: areaGroups(result).map((group) => panelSpec(result, group)),
    spacing: 66,
    bounds: "flush",
    resolve: { scale: { x: "independent", y: "independent" } },
    config: houseConfig(),
  };
}

function panelSpec(result: RunResult, group: AreaGroup): VegaLiteSpec {
  const panel = panelOf(result, group);
  return {
    title: { text: wrap(group.title, 60, 1), fontSize: 12, anchor: "start", offset: 4, frame: "group" },
    width: WIDTH,
    height: group.rows.length * ROW_HEIGHT,
    layer: [...intervals(panel), ...diamonds(panel), ...rowTexts(panel)],
  };
}

function panelOf(result: RunResult, group: AreaGroup): Panel {
  const values = group.rows.flatMap(({ reading: { interval, published, summary } }) => [
    interval.low,
    interval.high,
    summary.mean,
    ...(published === undefined ? [] : [published.low, published.high]),
  ]);
  const scale = scaleFor(result.study, group.rows[0]?.reading.output.unit, Math.max(...values.map(Math.abs)));
  // A bar that ends beyond the last tick could not be read off.
  const ticks = ticksAround([0, ...values], scale.divisor, 8);
  const axis: HorizontalAxis = {
    domain: [ticks[0] as number, ticks.at(-1) as number],
    width: WIDTH,
    title: axisUnit(scale, result.study),
    divisor: scale.divisor,
    look: { grid: true, domain: false, values: ticks, labelFlush: false },
  };
  return { group, axis, scale, y: (row) => (row + 0.68) * ROW_HEIGHT };
}

function intervals({ group, axis, y }: Panel): VegaLiteSpec[] {
  return group.rows.flatMap(({ reading: { interval, summary } }, row) => [
    {
      data: { values: [{ low: interval.low / axis.divisor, high: interval.high / axis.divisor }] },
      mark: { type: "rule", strokeWidth: 6, color: INK.mid, strokeCap: "butt" },
      encoding: { x: xField(axis, "low"), x2: { field: "high" }, y: { value: y(row) } },
    },
    {
      data: { values: [{ mean: summary.mean / axis.divisor }] },
      mark: { type: "rule", strokeWidth: 2.5, color: INK.text },
      encoding: { x: xField(axis, "mean"), y: { value: y(row) - 8 }, y2: { value: y(row) + 8 } },
    },
  ]);
}

/** What the diamonds stand for; the names are those of the first output that has any. */
function diamondKey(result: RunResult): string {
  const published = areaGroups(result).flatMap(({ rows }) => rows.flatMap(({ reading }) => reading.published ?? []));
  const first = published.find(({ names }) => names !== undefined) ?? published[0];
  if (first === undefined) return "";
  if (published.every(({ low, high }) => low === high)) return "◆ published figure";
  const [low, high] = publishedNames(first).map((name) => wrap(name, 40, 1)[0]);
  return `Published, where they differ: ◆ ${low}, ◇ ${high}`;
}

function captionOf(result: RunResult): string {
  const key = diamondKey(result);
  const parts = [
    `Mean and central ${percentage(result.run.interval)} of ${scenarioCount(result)} for each area; ` +
      "each panel has its own scale.",
  ];
  if (key !== "") parts.push(`Diamonds are published figures. ${key}.`);
  return parts.join(" ");
}
