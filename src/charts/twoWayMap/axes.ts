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

export function axisOf(result: RunResult, name: string, all: readonly number[]): Axis {
  const values = [Math.min(...all), Math.max(...all)];
  const { divisor, unit } = parameterScale(result.study, name, Math.max(...values.map(Math.abs)));
  const title = rowName(result.study, name);
  return { values: values.map((value) => value / divisor), divisor, title: unit === "" ? title : `${title} (${unit})` };
}

export function endsOf({ values }: Axis): readonly [number, number] {
  return [values[0] ?? 0, values.at(-1) ?? 1];
}

export function channel({ values, title }: Axis, field: "x" | "y"): VegaLiteSpec {
  return {
    field,
    type: "quantitative",
    scale: { domain: [values[0] ?? 0, values.at(-1) ?? 1], nice: false, zero: false },
    axis: { title: field === "x" ? wrap(title, 80, 1)[0] : null, grid: false, tickCount: 6 },
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
