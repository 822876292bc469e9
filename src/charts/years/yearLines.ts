/** Means by year as lines that bear their names at the right end, one of them with its central interval as a band. */
import { domainAround } from "../frame/axis.js";
import { axisUnit } from "../frame/scale.js";
import type { VegaLiteSpec } from "../frame/spec.js";
import { type Heading, houseSpec, INK, wrap } from "../frame/theme.js";
import type { YearGrid } from "./yearGrid.js";

const FRAME = { width: 448, height: 264, left: 72, right: 180, top: 88, bottom: 50 };
const LINE_HEIGHT = 13;
/** Told apart without colour: by their dashes and by the names at their ends. */
const DASHES: readonly (readonly number[])[] = [
  [8, 3],
  [4, 3],
  [2, 2],
  [9, 3, 2, 3],
];

/** Lines that coincide in every year are one line with all their names. */
interface Line {
  readonly names: string[];
  readonly values: readonly number[];
}

/** What is drawn, in shown units. */
interface Drawing {
  readonly years: readonly number[];
  readonly lines: readonly Line[];
  readonly band: readonly { readonly year: number; readonly low: number; readonly high: number }[];
  readonly banded: string;
  readonly domain: readonly [number, number];
  readonly title: string;
}

/** `banded`: the column that is drawn thick, with its interval. */
export function yearLines(
  study: Parameters<typeof axisUnit>[1],
  grid: YearGrid,
  banded: string,
  heading: Heading,
): VegaLiteSpec {
  const drawing = drawingOf(study, grid, banded);
  const lines = drawing.lines.map((line, i) => lineLayer(drawing, line, DASHES[i % DASHES.length] ?? [1, 0]));
  return houseSpec(heading, FRAME, {
    layer: [bandLayer(drawing), zeroLayer(drawing), ...lines.flat(), ...nameLayers(drawing)],
  });
}

function drawingOf(
  study: Parameters<typeof axisUnit>[1],
  { years, columns, readings, scale }: YearGrid,
  banded: string,
): Drawing {
  const shown = (value: number) => value / scale.divisor;
  const lines: Line[] = [];
  columns.forEach((name, column) => {
    const values = readings.map((row) => shown(row[column]?.summary.mean ?? Number.NaN));
    const same = lines.find((line) => line.values.every((value, i) => Math.abs(value - (values[i] ?? 0)) < 1e-6));
    if (same === undefined) lines.push({ names: [name], values });
    else same.names.push(name);
  });
  const band = readings.flatMap((row, i) => {
    const interval = row[columns.indexOf(banded)]?.interval;
    if (interval === undefined) return [];
    return [{ year: Number(years[i]), low: shown(interval.low), high: shown(interval.high) }];
  });
  const all = [0, ...lines.flatMap(({ values }) => values), ...band.flatMap(({ low, high }) => [low, high])];
  const domain = domainAround(all, 1, 0.04);
  return { years: years.map(Number), lines, band, banded, domain, title: axisUnit(scale, study) };
}

function x({ years }: Drawing): VegaLiteSpec {
  const [first = 1, last = 1] = [years[0], years.at(-1)];
  const values = years.length > 12 ? {} : { values: years };
  return {
    field: "year",
    type: "quantitative",
    scale: { domain: first === last ? [first - 1, last + 1] : [first, last], nice: false, zero: false },
    axis: { title: "Year", grid: false, format: "d", ...values },
  };
}

function y({ domain, title }: Drawing, field: string): VegaLiteSpec {
  return {
    field,
    type: "quantitative",
    scale: { domain, nice: false, zero: false },
    axis: { title, tickCount: 6, domain: false },
  };
}

/** With one year there is no area, but a bar. */
function bandLayer(drawing: Drawing): VegaLiteSpec {
  const { band } = drawing;
  const bar = { type: "rule", strokeWidth: 8, color: INK.light };
  return {
    data: { values: band },
    mark: band.length > 1 ? { type: "area", color: INK.light } : bar,
    encoding: { x: x(drawing), y: y(drawing, "low"), y2: { field: "high" } },
  };
}

function zeroLayer(drawing: Drawing): VegaLiteSpec {
  return {
    data: { values: [{ zero: 0 }] },
    mark: { type: "rule", color: INK.text, strokeWidth: 1 },
    encoding: { y: y(drawing, "zero") },
  };
}

function lineLayer(drawing: Drawing, { names, values }: Line, dash: readonly number[]): VegaLiteSpec[] {
  const main = names.includes(drawing.banded);
  const data = { values: drawing.years.map((year, i) => ({ year, value: values[i] })) };
  const encoding = { x: x(drawing), y: y(drawing, "value") };
  const look = main ? { color: INK.text, strokeWidth: 2.5 } : { color: INK.dark, strokeWidth: 1.5, strokeDash: dash };
  const point = { type: "point", filled: true, opacity: 1, size: main ? 30 : 18, color: main ? INK.text : INK.dark };
  return [
    { data, mark: { type: "line", ...look }, encoding },
    { data, mark: point, encoding },
  ];
}

/** Names at the right end, moved apart where they would touch. */
function nameLayers({ lines, domain, banded }: Drawing): VegaLiteSpec[] {
  const [low, high] = domain;
  const pixel = (value: number) => ((high - value) / (high - low)) * FRAME.height;
  const named = lines
    .map(({ names, values }) => ({ rows: wrap(names.join(", "), 26, 3), at: pixel(values.at(-1) ?? 0), names }))
    .sort((a, b) => a.at - b.at);
  let least = Number.NEGATIVE_INFINITY;
  return named.map(({ rows, at, names }) => {
    const half = (rows.length * LINE_HEIGHT) / 2;
    const middle = Math.max(at, least + half);
    least = middle + half + 2;
    return {
      data: { values: [{ words: rows.join("\n") }] },
      mark: { type: "text", align: "left", baseline: "middle", fontWeight: names.includes(banded) ? "bold" : "normal" },
      encoding: { x: { value: FRAME.width + 10 }, y: { value: middle }, text: { field: "words" } },
    };
  });
}
