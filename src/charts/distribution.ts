/** The distribution of the headline, with its interval; published scenarios are marked as scenarios. */
import { distributionCount } from "../numerics/empiricalDistribution.js";
import type { RunResult } from "../summary/result.js";
import { intervalMarks, publishedMarks, valueMarks } from "./distribution/marks.js";
import { domainAround, type HorizontalAxis, xField } from "./frame/axis.js";
import { type Bins, binned } from "./frame/bins.js";
import { percentage } from "./frame/format.js";
import { headlineDistribution, publishedNames, type Reading, readOutput, scenarioCount } from "./frame/reading.js";
import { amount, axisUnit } from "./frame/scale.js";
import type { Chart, VegaLiteSpec } from "./frame/spec.js";
import { houseSpec, INK } from "./frame/theme.js";

const FRAME = { width: 606, height: 310, left: 64, right: 30, top: 66, bottom: 50 };
/** Pixels above the highest bar, where the labels stand. */
const HEADROOM = 118;

export const distribution: Chart = {
  id: "distribution",
  applies: (result) => {
    const summary = readOutput(result)?.summary;
    return distributionCount(headlineDistribution(result)) > 1 && summary !== undefined && summary.max > summary.min;
  },
  title: "Distribution",
  caption: (result) => captionOf(result, readOutput(result) as Reading, binned(headlineDistribution(result))),
  spec: (result) => specOf(result, readOutput(result) as Reading, binned(headlineDistribution(result))),
};

function specOf(result: RunResult, reading: Reading, data: Bins): VegaLiteSpec {
  const axis = axisOf(result, reading, data);
  const heading = {
    title: reading.output.label,
    subtitle: [[axisUnit(reading.scale, result.study), scenarioCount(result)].filter((part) => part !== "").join("; ")],
    description: captionOf(result, reading, data),
  };
  return houseSpec(heading, FRAME, {
    layer: [
      bars(axis, reading, data),
      ...intervalMarks(axis, reading, percentage(result.run.interval)),
      ...valueMarks(axis, reading, FRAME.height),
      ...publishedMarks(axis, reading, FRAME.height),
    ],
  });
}

function axisOf(result: RunResult, { published, scale, output, interval }: Reading, data: Bins): HorizontalAxis {
  const scenarios = published === undefined ? [] : [published.low, published.high];
  const ends = data.bins.flatMap((bin) => [bin.from, bin.to]);
  const unit = axisUnit(scale, result.study);
  return {
    domain: domainAround([...ends, ...scenarios, interval.low, interval.high], scale.divisor, 0.01),
    width: FRAME.width,
    title: unit === "" ? output.label : `${output.label} (${unit})`,
    divisor: scale.divisor,
  };
}

function bars(axis: HorizontalAxis, { interval }: Reading, data: Bins): VegaLiteSpec {
  const most = Math.max(...data.bins.map((bin) => bin.share)) * 100;
  const values = data.bins.map(({ from, to, share }) => ({
    from: from / axis.divisor,
    to: to / axis.divisor,
    percent: share * 100,
    inside: (from + to) / 2 >= interval.low && (from + to) / 2 <= interval.high,
  }));
  return {
    data: { values },
    mark: { type: "rect", stroke: "white", strokeWidth: 0.5 },
    encoding: {
      x: xField(axis, "from"),
      x2: { field: "to" },
      y: {
        field: "percent",
        type: "quantitative",
        scale: { domain: [0, (most * FRAME.height) / (FRAME.height - HEADROOM)], nice: false },
        axis: {
          title: "% of simulated scenarios",
          titleAnchor: "start",
          domain: false,
          tickCount: 8,
          labelExpr: `datum.value <= ${most} ? datum.label : ''`,
          gridOpacity: { condition: { test: `datum.value <= ${most}`, value: 1 }, value: 0 },
          tickOpacity: { condition: { test: `datum.value <= ${most}`, value: 1 }, value: 0 },
        },
      },
      y2: { value: FRAME.height },
      color: { condition: { test: "datum.inside", value: INK.mid }, value: INK.light },
    },
  };
}

function captionOf(result: RunResult, { interval, scale, summary, published }: Reading, data: Bins): string {
  const say = (value: number) => amount(scale, value);
  const coverage = percentage(result.run.interval);
  const parts = [
    `Histogram of ${scenarioCount(result)} in bars ${say(data.width)} wide; the darker bars are the central ${coverage}, ${say(interval.low)} to ${say(interval.high)}. Mean ${say(summary.mean)}.`,
  ];
  if (data.outside > 0) parts.push(`${percentage(data.outside, 2)} of the scenarios lie beyond the ends of the axis.`);
  if (published !== undefined)
    parts.push(publishedSentence(published.kind, publishedNames(published), say(published.low), say(published.high)));
  return parts.join(" ");
}

function publishedSentence(
  kind: "scenario" | "interval",
  [low, high]: readonly [string, string],
  from: string,
  to: string,
): string {
  if (from === to) return `The dashed line is the published figure, ${from}.`;
  if (kind === "interval") return `The published interval, ${from} to ${to}, is drawn for comparison.`;
  return `The dashed lines are two published scenarios, ${low} ${from} and ${high} ${to}; they are not an interval.`;
}
