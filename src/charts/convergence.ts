/** Whether there were enough scenarios: estimates with their 95 % confidence bands as the scenarios were doubled. */
import { confidenceFactor } from "../summary/confidence.js";
import { intervalEnds } from "../summary/interval.js";
import type { Convergence, ConvergenceStep, RunResult } from "../summary/result.js";
import { fixed, percentage } from "./frame/format.js";
import { type Reading, readOutput, scenarioCount } from "./frame/reading.js";
import { amount, axisUnit } from "./frame/scale.js";
import type { Chart, VegaLiteSpec } from "./frame/spec.js";
import { houseConfig, houseHead, INK } from "./frame/theme.js";

const WIDTH = 540;
const HEIGHT = 110;

export const convergence: Chart = {
  id: "convergence",
  applies: (result) => (result.convergence?.steps.length ?? 0) > 1 && reading(result) !== undefined,
  title: "Convergence",
  caption: (result) => captionOf(result, reading(result) as Reading),
  spec: (result) => specOf(result, reading(result) as Reading, stepsOf(result)),
};

/** One of the statistics that are followed: what it is called, and its estimate and standard error at a step. */
interface Followed {
  readonly name: string;
  readonly at: (step: ConvergenceStep) => readonly [estimate: number, error: number];
}

function reading(result: RunResult): Reading | undefined {
  return readOutput(result, result.convergence?.output);
}

function stepsOf({ convergence: { steps } = { output: "", steps: [] } }: RunResult): Convergence["steps"] {
  return steps;
}

function specOf(result: RunResult, read: Reading, steps: Convergence["steps"]): VegaLiteSpec {
  const unit = axisUnit(read.scale, result.study);
  const heading = {
    title: `${read.output.label}: convergence`,
    subtitle: [
      ...(unit === "" ? [] : [unit]),
      "Line: estimate; band: its 95% confidence interval",
      "Dashed: the estimate of the whole run",
    ],
    description: captionOf(result, read),
  };
  const followed = statistics(result.run.interval);
  return {
    ...houseHead(heading, -12),
    padding: { left: 16, right: 30, top: 12, bottom: 12 },
    vconcat: followed.map((each, i) => panel(each, steps, read, i)),
    spacing: 46,
    bounds: "flush",
    config: houseConfig(),
  };
}

function statistics(level: number): readonly Followed[] {
  const ends = intervalEnds(level);
  const quantile = (key: string): Followed => ({
    name: `${percentage(Number(key), 4)} percentile`,
    at: ({ summary }) => [summary.quantiles[key] ?? Number.NaN, summary.quantileErrors[key] ?? Number.NaN],
  });
  const mean: Followed = { name: "Mean", at: ({ summary }) => [summary.mean, summary.standardError] };
  return [quantile(ends[1]), mean, quantile(ends[0])];
}

function panel(followed: Followed, steps: Convergence["steps"], read: Reading, i: number): VegaLiteSpec {
  const rows = steps.map((step) => row(followed, step, read.scale.divisor));
  const last = rows.at(-1)?.estimate ?? 0;
  const x = { field: "scenarios", type: "quantitative", axis: countAxis(rows, i === 2), scale: countScale(rows) };
  const y = { type: "quantitative", scale: { zero: false }, axis: { title: null, tickCount: 4 } };
  return {
    title: { text: followed.name, fontSize: 12, anchor: "start", offset: 6, frame: "group" },
    width: WIDTH,
    height: HEIGHT,
    layer: [
      {
        data: { values: rows },
        mark: { type: "area", color: INK.light },
        encoding: { x, y: { ...y, field: "low" }, y2: { field: "high" } },
      },
      {
        data: { values: [{}] },
        mark: { type: "rule", strokeDash: [7, 4], color: INK.soft },
        encoding: { y: { ...y, datum: last } },
      },
      {
        data: { values: rows },
        mark: { type: "line", color: INK.dark, strokeWidth: 2, point: { color: INK.dark, size: 30 } },
        encoding: { x, y: { ...y, field: "estimate" } },
      },
    ],
  };
}

function row({ at }: Followed, step: ConvergenceStep, divisor: number) {
  const [estimate, error] = at(step).map((value) => value / divisor) as [number, number];
  const half = confidenceFactor(step.replicates) * error;
  return { scenarios: step.scenarios, estimate, low: estimate - half, high: estimate + half };
}

function countScale(rows: readonly { readonly scenarios: number }[]): VegaLiteSpec {
  return { type: "log", base: 2, nice: false, domain: [rows[0]?.scenarios ?? 1, rows.at(-1)?.scenarios ?? 1] };
}

/** The last step, and of the others those whose numbers do not run into each other. */
function countAxis(rows: readonly { readonly scenarios: number }[], named: boolean): VegaLiteSpec {
  const every = Math.ceil(rows.length / 8);
  const counts = rows.map(({ scenarios }) => scenarios);
  const last = counts.at(-1) ?? 1;
  const values = counts.filter(
    (count, i) => count === last || (i % every === 0 && count * (every > 1 ? 2 : 1.4) < last),
  );
  const title = named ? "Scenarios (doubling from step to step)" : null;
  return { title, values, format: ",d", grid: false, labels: named, labelFlush: false, labelOverlap: false };
}

function captionOf(result: RunResult, { output, scale }: Reading): string {
  const steps = stepsOf(result);
  const [first, last] = [steps[0], steps.at(-1)];
  if (first === undefined || last === undefined) return "";
  const half = (step: ConvergenceStep) => confidenceFactor(step.replicates) * step.summary.standardError;
  const known = (step: ConvergenceStep) =>
    `± ${amount(scale, half(step))} after ${step === last ? scenarioCount(result) : fixed(step.scenarios, 0)}`;
  return `Mean and ${percentage(result.run.interval)} interval of ${output.label} after each doubling of the scenarios, with 95% confidence bands of the estimates. The mean is known to ${known(first)} and to ${known(last)}. The bands are about Monte Carlo error only, not about the assumptions.`;
}
