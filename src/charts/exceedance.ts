/** How probable it is that the headline exceeds each amount: one minus its distribution function. */
import {
  distributionCount,
  distributionQuantile,
  type EmpiricalDistribution,
} from "../numerics/empiricalDistribution.js";
import type { RunResult } from "../summary/result.js";
import { domainAround, type HorizontalAxis, xDatum, xField } from "./frame/axis.js";
import { percentage } from "./frame/format.js";
import { headlineDistribution, publishedNames, type Reading, readOutput, scenarioCount } from "./frame/reading.js";
import { amount, axisUnit } from "./frame/scale.js";
import type { Chart, VegaLiteSpec } from "./frame/spec.js";
import { houseSpec, INK, wrap } from "./frame/theme.js";

const FRAME = { width: 606, height: 240, left: 64, right: 30, top: 66, bottom: 50 };
const POINTS = 100;

export const exceedance: Chart = {
  id: "exceedance",
  applies: (result) => distributionCount(headlineDistribution(result)) > 1 && (readOutput(result)?.summary.sd ?? 0) > 0,
  title: "Probability of reaching each amount",
  caption: (result) => captionOf(result, readOutput(result) as Reading),
  spec: (result) => specOf(result, readOutput(result) as Reading),
};

function specOf(result: RunResult, reading: Reading): VegaLiteSpec {
  const { published, scale, output } = reading;
  const points = curve(headlineDistribution(result));
  const scenarios = published === undefined ? [] : [published.low, published.high];
  const unit = axisUnit(scale, result.study);
  const axis: HorizontalAxis = {
    domain: domainAround([...points.map((point) => point.value), ...scenarios], scale.divisor, 0.01),
    width: FRAME.width,
    title: unit === "" ? "At least" : `At least (${unit})`,
    divisor: scale.divisor,
    // Room is kept at both ends: a last label moved inwards would leave every second one out.
    look: { labelFlush: false },
  };
  const heading = {
    title: `${output.label}: probability of reaching each amount`,
    subtitle: [scenarioCount(result)],
    description: captionOf(result, reading),
  };
  return houseSpec(heading, FRAME, { layer: [line(axis, points), ...publishedLines(axis, reading)] });
}

/** Amounts by equal steps of probability, both ends of the axis at 0.1%. */
function curve(values: EmpiricalDistribution): { value: number; percent: number }[] {
  const levels = Array.from({ length: POINTS + 1 }, (_, i) => 0.001 + (0.998 * i) / POINTS);
  return levels.map((p) => ({ value: distributionQuantile(values, p), percent: 100 * (1 - p) }));
}

function line(axis: HorizontalAxis, points: readonly { value: number; percent: number }[]): VegaLiteSpec {
  return {
    data: { values: points.map(({ value, percent }) => ({ x: value / axis.divisor, percent })) },
    mark: { type: "line", color: INK.dark, strokeWidth: 2 },
    encoding: {
      x: xField(axis, "x"),
      y: {
        field: "percent",
        type: "quantitative",
        scale: { domain: [0, 100] },
        axis: { title: "Probability (%)", domain: false, tickCount: 5 },
      },
    },
  };
}

function publishedLines(axis: HorizontalAxis, { published, scale }: Reading): VegaLiteSpec[] {
  if (published === undefined) return [];
  const names = published.low === published.high ? ["published"] : publishedNames(published);
  return names.flatMap((name, i) => {
    const value = i === 0 ? published.low : published.high;
    const x = xDatum(axis, value);
    const label = `${wrap(name, 30, 1)[0]}\npublished ${amount(scale, value)}`;
    return [
      {
        data: { values: [{}] },
        mark: { type: "rule", strokeDash: [7, 4], strokeWidth: 1.5, color: INK.text },
        encoding: { x },
      },
      {
        data: { values: [{ label }] },
        mark: { type: "text", align: "left", baseline: "top", dx: 5, fontWeight: "bold" },
        encoding: { x, y: { value: i === 0 ? FRAME.height - 34 : 6 }, text: { field: "label" } },
      },
    ];
  });
}

function captionOf(result: RunResult, { summary, scale, output }: Reading): string {
  const above = summary.probabilities["above 0"];
  const positive = above === undefined ? "" : ` It is above zero in ${percentage(above)} of them.`;
  const half = amount(scale, summary.quantiles["0.5"] ?? summary.mean);
  return (
    `For each amount, the share of ${scenarioCount(result)} in which ${output.label} is at least as much; ` +
    `half of them reach ${half}.${positive}`
  );
}
