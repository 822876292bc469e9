/** The cells of an indexed assumption: a row for each of a few, a fan for many. */

import { type HorizontalAxis, xDatum } from "../frame/axis.js";
import { percentage } from "../frame/format.js";
import type { VegaLiteSpec } from "../frame/spec.js";
import { INK, wrap } from "../frame/theme.js";
import type { AssumptionView } from "./assumptionView.js";
import { panelAxis, panelSpec, type Scaled } from "./panel.js";

/** Cells that have room for a row and a name each. */
const FEW = 6;
const ROW = 24;
/** Room for the numbers of a fan. */
const FAN_LEFT = 62;

export function rangePanel(view: AssumptionView, scaled: Scaled, coverage: number): VegaLiteSpec {
  return view.cells.length <= FEW ? rowPanel(view, scaled, coverage) : fanPanel(view, scaled, coverage);
}

function extent({ cells }: AssumptionView): readonly number[] {
  return cells.flatMap(({ base, interval }) => [base, ...(interval ?? [])]);
}

function together({ assumption }: AssumptionView): string {
  const joint = assumption.uncertainty?.joint;
  if (joint === undefined) return assumption.sameAs === undefined ? "constants: the same in every scenario" : "";
  return { each: "one draw for each", common: "one draw scales all", simplex: "shares that add up to one" }[joint];
}

function rowPanel(view: AssumptionView, scaled: Scaled, coverage: number): VegaLiteSpec {
  const axis = panelAxis(extent(view), scaled);
  const layers = view.cells.flatMap(({ name, base, interval, quartiles }, i) => {
    const y = ROW * (i + 1) - 4;
    const text = {
      data: { values: [{ name: `${wrap(name, 30, 1)[0]}: ${scaled.say(base)}` }] },
      mark: { type: "text", align: "left", baseline: "bottom", fontSize: 10 },
      encoding: { x: { value: 0 }, y: { value: y - 5 }, text: { field: "name" } },
    };
    return [text, ...bar(axis, interval, y, 1.5), ...bar(axis, quartiles, y, 5), dot(axis, base, y)];
  });
  const told = [`dot: base case; bars: ${percentage(coverage)} and half of it; ${together(view)}`];
  return panelSpec(view, { told, layer: layers, height: ROW * view.cells.length + 8 });
}

function bar(axis: HorizontalAxis, ends: readonly [number, number] | undefined, y: number, strokeWidth: number) {
  if (ends === undefined) return [];
  return [
    {
      data: { values: [{}] },
      mark: { type: "rule", strokeWidth, color: INK.mid },
      encoding: { x: xDatum(axis, ends[0]), x2: { datum: ends[1] / axis.divisor }, y: { value: y } },
    },
  ];
}

function dot(axis: HorizontalAxis, at: number, y: number): VegaLiteSpec {
  return {
    data: { values: [{}] },
    mark: { type: "point", filled: true, size: 34, color: INK.text, opacity: 1 },
    encoding: { x: xDatum(axis, at), y: { value: y } },
  };
}

/** Cells in their order from left to right, their intervals as bands. */
function fanPanel(view: AssumptionView, scaled: Scaled, coverage: number): VegaLiteSpec {
  const values = view.cells.map(({ base, interval = [base, base], quartiles = [base, base] }, i) => {
    const [low, high, lower, upper, middle] = [...interval, ...quartiles, base].map((x) => x / scaled.divisor);
    return { cell: i + 1, low, high, lower, upper, middle };
  });
  const { domain } = panelAxis(extent(view), scaled);
  const y = (field: string) => ({
    field,
    type: "quantitative",
    scale: { domain, nice: false, zero: false },
    axis: { title: null, tickCount: 4, labelFontSize: 10, domain: false, ticks: false },
  });
  const [first, last] = [view.cells[0]?.name ?? "", view.cells[view.cells.length - 1]?.name ?? ""];
  const ends = `${wrap(first, 20, 1)[0]} to ${wrap(last, 20, 1)[0]} (${view.cells.length} values)`;
  const scale = { domain: [1, view.cells.length], nice: false };
  const x = {
    field: "cell",
    type: "quantitative",
    scale,
    axis: { title: ends, labels: false, ticks: false, grid: false, titleFontSize: 10, titlePadding: 12 },
  };
  const band = (from: string, to: string, color: string) => ({
    data: { values },
    mark: { type: "area", color, opacity: 1 },
    encoding: { x, y: y(from), y2: { field: to } },
  });
  const line = { data: { values }, mark: { type: "line", color: INK.text }, encoding: { x, y: y("middle") } };
  const unit = scaled.axisTitle === "" ? "" : `${scaled.axisTitle}; `;
  const told = [`${unit}line: base case; bands: ${percentage(coverage)} and half`, together(view)];
  const layer = [band("low", "high", INK.light), band("lower", "upper", INK.mid), line];
  return panelSpec(view, { told, layer, left: FAN_LEFT });
}
