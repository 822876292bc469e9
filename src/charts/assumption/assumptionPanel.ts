/** One assumption as a small picture: its shape with interval and base case, or the intervals of its cells. */

import { type HorizontalAxis, xDatum } from "../frame/axis.js";
import { percentage } from "../frame/format.js";
import type { VegaLiteSpec } from "../frame/spec.js";
import { INK } from "../frame/theme.js";
import { rangePanel } from "./assumptionRanges.js";
import type { AssumptionView, CellView } from "./assumptionView.js";
import { expertLines, expertWords } from "./expertLines.js";
import { PANEL, panelAxis, panelSpec, panelText, rangeText, type Scaled, scaleOf } from "./panel.js";
import { pointMasses, pointMassWords } from "./pointMasses.js";
import { pointMassSpikes } from "./pointMassSpikes.js";
import { drawnRange, shapeBars } from "./shape.js";

const BINS = 96;

/** @param coverage of the shaded interval. */
export function assumptionPanel(view: AssumptionView, currency: string, coverage: number): VegaLiteSpec {
  const scaled = scaleOf(view, currency);
  const [cell] = view.cells;
  if (view.cells.length > 1 || cell === undefined) return rangePanel(view, scaled, coverage);
  if (cell.distribution === undefined) return constantPanel(view, cell, scaled);
  const [low, high] = drawnRange(cell.distribution);
  const expected = view.experts.flatMap(({ distribution }) => [0.025, 0.975].map((p) => distribution.quantile(p)));
  const masses = pointMasses(cell.distribution).map(({ value }) => value);
  const axis = panelAxis([low, high, cell.base, ...masses, ...(view.asked?.x ?? []), ...expected], scaled);
  const { mean } = cell.distribution;
  const single = pointMassWords(cell.distribution, scaled.say);
  const told = [
    `${Number.isFinite(mean) ? `mean ${scaled.say(mean)}` : "no finite mean"}; ${percentage(coverage)} of it from ${rangeText(cell.interval ?? [low, high], scaled)}`,
    single && `spike: ${single}`,
    askedWords(view, scaled),
    expertWords(view),
  ];
  return panelSpec(view, {
    told,
    layer: [
      ...bars(cell, axis, [low, high]),
      ...pointMassSpikes(cell.distribution, axis),
      ...expertLines(view, cell.distribution, axis),
      ...asked(view, axis),
      ...base(cell, axis, scaled),
    ],
  });
}

function askedWords({ asked }: AssumptionView, { say }: Scaled): string | undefined {
  if (asked === undefined) return undefined;
  return `asked for (circles): ${asked.p.map((p, i) => `${percentage(p, 1)} ${say(asked.x[i] as number)}`).join(", ")}`;
}

/** The shape; what lies inside the interval is darker. */
function bars(
  { distribution, interval }: CellView,
  axis: HorizontalAxis,
  range: readonly [number, number],
): VegaLiteSpec[] {
  if (distribution === undefined) return [];
  const [low, high] = interval ?? range;
  const values = shapeBars(distribution, BINS, range).map(({ from, to, height }) => ({
    from: from / axis.divisor,
    to: to / axis.divisor,
    height,
    inside: (from + to) / 2 >= low && (from + to) / 2 <= high,
  }));
  const { scale, axis: drawn } = xDatum(axis, 0);
  const colour = { condition: { test: "datum.inside", value: INK.mid }, value: INK.light };
  return [
    {
      data: { values },
      mark: { type: "rect", clip: true, strokeWidth: 0.5 },
      encoding: {
        x: { field: "from", type: "quantitative", scale, axis: drawn },
        x2: { field: "to" },
        y: { field: "height", type: "quantitative", scale: { domain: [0, 1.22], nice: false }, axis: null },
        y2: { value: PANEL.height },
        // Drawn around too, or fine white lines show between the bars.
        fill: colour,
        stroke: colour,
      },
    },
  ];
}

/** The base case as a line with its value. */
function base({ base: value }: CellView, axis: HorizontalAxis, scaled: Scaled): VegaLiteSpec[] {
  const [from, to] = axis.domain;
  const right = value / axis.divisor > (from + to) / 2;
  return [
    {
      data: { values: [{}] },
      mark: { type: "rule", strokeWidth: 1.5, color: INK.text },
      encoding: { x: xDatum(axis, value), y: { value: 2 }, y2: { value: PANEL.height } },
    },
    panelText(axis, value, 4, `base case ${scaled.say(value)}`, right ? "right" : "left"),
  ];
}

/** What somebody was asked for, as open circles on the axis. */
function asked({ asked: points }: AssumptionView, axis: HorizontalAxis): VegaLiteSpec[] {
  if (points === undefined) return [];
  return points.x.map((x) => ({
    data: { values: [{}] },
    mark: { type: "point", shape: "circle", size: 46, fill: "white", stroke: INK.text, strokeWidth: 1.5, opacity: 1 },
    encoding: { x: xDatum(axis, x), y: { value: PANEL.height } },
  }));
}

function constantPanel(view: AssumptionView, cell: CellView, scaled: Scaled): VegaLiteSpec {
  const axis = panelAxis([0, cell.base], scaled);
  return panelSpec(view, { told: ["a constant: the same in every scenario"], layer: base(cell, axis, scaled) });
}
