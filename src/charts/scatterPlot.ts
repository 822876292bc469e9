/** Scatter of the headline against the assumptions that move it most, with the conditional mean and its interval. */
import { linesOf, type ScatterRow } from "../sensitivity/scatter/lines.js";
import type { RunResult } from "../summary/result.js";
import { parameterScale, provenanceKey, rowLetter, rowName } from "./frame/assumptionText.js";
import { domainAround } from "./frame/axis.js";
import { halfInterval } from "./frame/errorInterval.js";
import { precise } from "./frame/format.js";
import { lookup } from "./frame/lookup.js";
import { type Reading, readOutput } from "./frame/reading.js";
import { amount } from "./frame/scale.js";
import { type PlaceIn, panelsFrame, panelView, type SmallPanel } from "./frame/smallMultiples.js";
import type { Chart, VegaLiteSpec } from "./frame/spec.js";
import { houseSpec, INK } from "./frame/theme.js";

const HEIGHT = 132;

export const scatterPlot: Chart = {
  id: "scatter",
  applies: (result) => readOutput(result) !== undefined && linesIn(result).length > 0,
  title: "The result along each assumption, all others varying",
  caption: captionOf,
  spec: (result) => specOf(result, readOutput(result) as Reading),
};

/** One assumption: its points, and its classes from low to high. */
interface Line {
  readonly assumption: string;
  readonly points: readonly (readonly [number, number])[];
  readonly classes: readonly { readonly value: number; readonly mean: number; readonly half: number }[];
}

function linesIn({ sensitivity, study, run }: RunResult): readonly Line[] {
  const factor = halfInterval({ run }, "scatter");
  const rows = lookup(sensitivity, study.outputs[0]?.id)?.scatter ?? [];
  const drawn = rows.filter(({ points }) => points !== undefined);
  return [...linesOf(drawn)].map(([assumption, classes]) => ({
    assumption,
    points: classes.flatMap(({ points = [] }: ScatterRow) => points),
    classes: classes.map(({ value, mean, meanError = 0 }) => ({ value, mean, half: factor * meanError })),
  }));
}

function specOf(result: RunResult, reading: Reading): VegaLiteSpec {
  const lines = linesIn(result);
  const results = lines.flatMap(({ points, classes }) => [
    ...points.map(([, y]) => y),
    ...classes.flatMap(({ mean, half }) => [mean - half, mean + half]),
  ]);
  const upright = domainAround(results, 1, 0.03);
  const frame = panelsFrame(lines.length, { left: 62, top: 92 }, HEIGHT);
  const heading = {
    title: `${reading.output.label} along each assumption, all others varying`,
    subtitle: ["Points: scenarios. Line: mean result in classes of the assumption; grey: its 95% interval"],
    description: captionOf(result),
  };
  const panels = lines.map((line) => panelOf(result, reading, line, upright));
  return houseSpec(heading, frame, panelView(panels, frame, HEIGHT));
}

function panelOf(result: RunResult, { scale }: Reading, line: Line, upright: readonly [number, number]): SmallPanel {
  const { study } = result;
  const { assumption, points, classes } = line;
  const values = [...points.map(([x]) => x), ...classes.map(({ value }) => value)];
  const [from, to] = domainAround(values, 1, 0.02);
  const [low, high] = upright;
  const put = (place: PlaceIn, x: number, y: number) => place((x - from) / (to - from), (y - low) / (high - low));
  const { divisor, unit } = parameterScale(study, assumption, Math.max(Math.abs(from), Math.abs(to)));
  return {
    name: `${rowName(study, assumption)}${rowLetter(study, assumption)}`,
    ticks: ticksOf(values).map((value) => ({ at: (value - from) / (to - from), label: precise(value / divisor) })),
    unit,
    levels: levelsOf(low, high).map((y) => ({ at: (y - low) / (high - low), label: amount(scale, y) })),
    draw: (place) => [
      {
        data: { values: points.map(([x, y]) => put(place, x, y)) },
        mark: { type: "point", filled: true, size: 9, color: INK.mid, opacity: 0.55 },
      },
      ...meanLine(classes, (x, y) => put(place, x, y)),
    ],
  };
}

/** The least and the largest value, and the middle unless the two are all there is (an event). */
function ticksOf(values: readonly number[]): readonly number[] {
  const [least, largest] = [Math.min(...values), Math.max(...values)];
  const between = values.some((value) => value > least && value < largest);
  return between ? [least, (least + largest) / 2, largest] : [least, largest];
}

function meanLine(
  classes: Line["classes"],
  put: (x: number, y: number) => { readonly x: number; readonly y: number },
): VegaLiteSpec[] {
  const values = classes.map(({ value, mean, half }) => {
    return { ...put(value, mean), low: put(value, mean - half).y, high: put(value, mean + half).y };
  });
  return [
    {
      data: { values: values.map(({ x, low, high }) => ({ x, y: low, y2: high })) },
      mark: { type: "area", color: INK.soft, opacity: 0.35 },
      encoding: { y2: { field: "y2" } },
    },
    {
      data: { values: values.map(({ x, y }) => ({ x, y })) },
      mark: { type: "line", color: INK.text, strokeWidth: 1.8 },
    },
  ];
}

/** Three or four round amounts between two. */
function levelsOf(low: number, high: number): readonly number[] {
  const rough = (high - low) / 4;
  const power = Number(`1e${Math.floor(digitsOf(rough))}`);
  const step = [1, 2, 5, 10].map((each) => each * power).find((each) => each >= rough) ?? 10 * power;
  const first = Math.ceil(low / step);
  return Array.from({ length: Math.floor(high / step) - first + 1 }, (_, k) => (first + k) * step);
}

/** The power of ten of a number. */
function digitsOf(value: number): number {
  return Number(value.toExponential(0).split("e")[1] ?? 0);
}

function captionOf(result: RunResult): string {
  const lines = linesIn(result);
  const label = readOutput(result)?.output.label ?? "";
  const key = provenanceKey(
    result.study,
    lines.map(({ assumption }) => assumption),
  );
  const letters = key === "" ? "" : ` Letters say where a value comes from: ${key}.`;
  const dots = lines[0]?.points.length ?? 0;
  return `${label} in the first ${dots} scenarios of the run (points) against the assumptions that move its mean most, or were asked for; the line joins the mean result in classes of even probability of the assumption, from all scenarios, and the grey band is its 95% interval (often thinner than the line). All others vary, correlated ones along with it: a line that rises does not say that the assumption itself acts.${letters}`;
}
