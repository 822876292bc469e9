/** A sample as a histogram, with the densities of the families fitted to it. */
import type { Distribution } from "../../families/distribution.js";
import { distributionOfColumn } from "../../numerics/empiricalDistribution.js";
import { type HorizontalAxis, xField } from "../frame/axis.js";
import { binned } from "../frame/bins.js";
import type { VegaLiteSpec } from "../frame/spec.js";
import { houseSpec, INK } from "../frame/theme.js";

const FRAME = { width: 606, height: 280, left: 64, right: 30, top: 66, bottom: 50 };
const POINTS = 240;
/** Lines told apart by lightness and dashes; the first is the best fit. */
const LINES = [
  { color: INK.text, strokeDash: [1, 0], strokeWidth: 2 },
  { color: INK.dark, strokeDash: [6, 3], strokeWidth: 1.5 },
  { color: INK.soft, strokeDash: [2, 2], strokeWidth: 1.5 },
];

/** What a chart of a fit is about. */
export interface FitChart {
  readonly title: string;
  readonly values: readonly number[];
  /** Best first; at most three are drawn. */
  readonly fits: readonly { readonly name: string; readonly distribution: Distribution }[];
}

export function fitDensity({ title, values, fits }: FitChart): VegaLiteSpec {
  const shown = fits.slice(0, LINES.length);
  const { bins } = binned(distributionOfColumn(Float64Array.from(values)));
  const [from, to] = [bins[0]?.from ?? 0, bins[bins.length - 1]?.to ?? 1];
  const axis: HorizontalAxis = { domain: [from, to], width: FRAME.width, title, divisor: 1 };
  const bars = bins.map((bin) => ({ ...bin, density: bin.share / (bin.to - bin.from) }));
  const curves = shown.map(({ distribution }) => curve(distribution, from, to));
  const highest = Math.max(...bars.map(({ density }) => density));
  // A density may rise without bound at an end: the bars say where it stops to matter.
  const top = 1.12 * Math.max(highest, Math.min(1.6 * highest, Math.max(...curves.map(peakOf))));
  const heading = {
    title: `${title}: sample and fitted families`,
    subtitle: [`${values.length} observations`],
    description: `Histogram of ${values.length} observations of ${title} with the densities of ${shown.map(({ name }) => name).join(", ")}.`,
  };
  const layers = shown.flatMap(({ name }, i) => [line(curves[i] ?? [], axis, top, i), ...key(name, i)]);
  return houseSpec(heading, FRAME, { layer: [histogram(bars, axis, top), ...layers] });
}

function curve(distribution: Distribution, from: number, to: number) {
  const all = distribution.discrete
    ? wholeNumbers(from, to)
    : Array.from({ length: POINTS + 1 }, (_, i) => from + ((to - from) * i) / POINTS);
  return all.map((x) => ({ x, density: distribution.density(x) })).filter(({ density }) => Number.isFinite(density));
}

/** Counts have probabilities at whole numbers alone: the line leads from one to the next. */
function wholeNumbers(from: number, to: number): readonly number[] {
  const [first, last] = [Math.max(0, Math.ceil(from)), Math.floor(to)];
  const step = Math.max(1, Math.ceil((last - first) / POINTS));
  return Array.from({ length: Math.floor((last - first) / step) + 1 }, (_, i) => first + i * step);
}

function peakOf(points: readonly { readonly density: number }[]): number {
  return Math.max(0, ...points.map(({ density }) => density));
}

function yField(top: number): VegaLiteSpec {
  return {
    field: "density",
    type: "quantitative",
    scale: { domain: [0, top], nice: false },
    // A density has no number that a reader needs; its digits would push the title out of the picture.
    axis: { title: "Density", titleAnchor: "start", domain: false, tickCount: 6, labels: false, ticks: false },
  };
}

function histogram(values: readonly object[], axis: HorizontalAxis, top: number): VegaLiteSpec {
  return {
    data: { values },
    mark: { type: "rect", fill: INK.light, stroke: "white", strokeWidth: 0.5 },
    encoding: { x: xField(axis, "from"), x2: { field: "to" }, y: yField(top), y2: { value: FRAME.height } },
  };
}

function line(values: readonly object[], axis: HorizontalAxis, top: number, i: number): VegaLiteSpec {
  return {
    data: { values },
    mark: { type: "line", clip: true, ...LINES[i] },
    encoding: { x: xField(axis, "x"), y: yField(top) },
  };
}

/** The names of the lines, one below the other in the upper right corner. */
function key(name: string, i: number): VegaLiteSpec[] {
  const y = { value: 8 + 18 * i };
  const right = FRAME.width;
  return [
    {
      data: { values: [{}] },
      mark: { type: "rule", ...LINES[i] },
      encoding: { x: { value: right - 150 }, x2: { value: right - 120 }, y },
    },
    {
      data: { values: [{}] },
      mark: { type: "text", align: "left", baseline: "middle" },
      encoding: { x: { value: right - 112 }, y, text: { value: name } },
    },
  ];
}
