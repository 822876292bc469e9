/** The two axes of the two-way map: what each counts, and from where to where. */
import type { RunResult } from "../../summary/result.js";
import { parameterScale, rowName } from "../frame/assumptionText.js";
import type { VegaLiteSpec } from "../frame/spec.js";
import { wrap } from "../frame/theme.js";

/** How an axis counts the values of an assumption. */
export interface Axis {
  readonly values: readonly number[];
  readonly divisor: number;
  readonly title: string;
}

/** @param name the assumption or group. @param all its values in the grid, in units of the study */
export function axisOf(result: RunResult, name: string, all: readonly number[]): Axis {
  const values = [Math.min(...all), Math.max(...all)];
  const { divisor, unit } = parameterScale(result.study, name, Math.max(...values.map(Math.abs)));
  const title = rowName(result.study, name);
  return { values: values.map((value) => value / divisor), divisor, title: unit === "" ? title : `${title} (${unit})` };
}

/** The smallest and the largest value, in shown units. */
export function endsOf({ values }: Axis): readonly [number, number] {
  return [values[0] ?? 0, values.at(-1) ?? 1];
}

/** The x or y channel; the title of y is drawn by `upright`. */
export function channel(axis: Axis, field: "x" | "y"): VegaLiteSpec {
  return {
    field,
    type: "quantitative",
    scale: { domain: endsOf(axis), nice: false, zero: false },
    axis: { title: field === "x" ? wrap(axis.title, 80, 1)[0] : null, grid: false, tickCount: 6 },
  };
}

/** What the vertical axis counts, lying above it: a long title on its side would be measured wrongly. */
export function upright(title: string): VegaLiteSpec {
  return {
    data: { values: [{ label: `↑ ${wrap(title, 84, 1)[0]}` }] },
    mark: { type: "text", align: "left", baseline: "bottom" },
    encoding: { x: { value: -44 }, y: { value: -20 }, text: { field: "label" } },
  };
}
