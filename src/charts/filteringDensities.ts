/** Filtering densities of the headline: how each assumption is distributed inside and outside the event. */
import type { BothSides, FilteringRow } from "../sensitivity/filtering.js";
import type { RunResult } from "../summary/result.js";
import { parameterScale, provenanceKey, rowLetter, rowName, rowValue } from "./frame/assumptionText.js";
import { fixed, precise } from "./frame/format.js";
import { lookup } from "./frame/lookup.js";
import { readOutput } from "./frame/reading.js";
import { type PlaceIn, panelsFrame, panelView, type SmallPanel } from "./frame/smallMultiples.js";
import type { Chart, VegaLiteSpec } from "./frame/spec.js";
import { houseSpec, INK } from "./frame/theme.js";

/** Assumptions that differ most; the table has them all. */
const MOST = 6;

export const filteringDensities: Chart = {
  id: "filtering",
  applies: (result) => rowsOf(result).length > 0 && readOutput(result) !== undefined,
  title: "Assumptions inside and outside the scenarios in question",
  caption: captionOf,
  spec: specOf,
};

type Drawn = FilteringRow & BothSides;

function rowsOf({ sensitivity, study }: RunResult): readonly Drawn[] {
  const rows = lookup(sensitivity, study.outputs[0]?.id)?.filtering ?? [];
  return rows.filter((row): row is Drawn => row.histogram !== undefined).slice(0, MOST);
}

/** "above £1bn, in 15.2% of 131072 scenarios", as the analysis says it. */
function eventOf({ remarks = [], study }: RunResult): string {
  const said = remarks.find(({ analysis, output }) => analysis === "filtering" && output === study.outputs[0]?.id);
  return /^inside: (.*?);/.exec(said?.remark ?? "")?.[1] ?? "inside the event";
}

function specOf(result: RunResult): VegaLiteSpec {
  const rows = rowsOf(result);
  const frame = panelsFrame(rows.length, { left: 16, top: 92 });
  const heading = {
    title: `${readOutput(result)?.output.label ?? ""}: what do they have in common?`,
    subtitle: [`Filled: ${eventOf(result)}. Line: all other scenarios`],
    description: captionOf(result),
  };
  return houseSpec(
    heading,
    frame,
    panelView(
      rows.map((row) => panelOf(result, row)),
      frame,
    ),
  );
}

function panelOf({ study }: RunResult, row: Drawn): SmallPanel {
  const { from, to, inside, outside } = row.histogram;
  const { divisor, unit } = parameterScale(study, row.assumption, Math.max(Math.abs(from), Math.abs(to)));
  const most = (Math.max(...inside, ...outside) || 1) / 0.86;
  const ticks = [0, 0.5, 1].map((at) => ({ at, label: precise((from + at * (to - from)) / divisor) }));
  const name = `${rowName(study, row.assumption)}${rowLetter(study, row.assumption)}`;
  return {
    name,
    ticks,
    unit,
    draw: (place) => [
      {
        data: { values: bars(inside, most, place) },
        mark: { type: "rect", fill: INK.mid, stroke: "white", strokeWidth: 0.4 },
        encoding: { x2: { field: "x2" }, y2: { field: "y2" } },
      },
      {
        data: { values: steps(outside, most, place) },
        mark: { type: "line", color: INK.text, strokeWidth: 1.6 },
        encoding: { order: { field: "k", type: "quantitative" } },
      },
      {
        data: { values: [{ ...place(1, 1), label: `distance ${fixed(row.distance, 2)}` }] },
        mark: { type: "text", align: "right", baseline: "top", fontSize: 10, color: INK.soft },
        encoding: { text: { field: "label" } },
      },
    ],
  };
}

function bars(shares: readonly number[], most: number, place: PlaceIn) {
  return shares.map((share, k) => {
    const [low, high] = [place(k / shares.length, 0), place((k + 1) / shares.length, share / most)];
    return { x: low.x, x2: high.x, y: low.y, y2: high.y };
  });
}

/** Up and down at the edges of the bins. */
function steps(shares: readonly number[], most: number, place: PlaceIn) {
  const corners = shares.flatMap((share, k) => [
    place(k / shares.length, share / most),
    place((k + 1) / shares.length, share / most),
  ]);
  return [place(0, 0), ...corners, place(1, 0)].map((corner, k) => ({ ...corner, k }));
}

function captionOf(result: RunResult): string {
  const rows = rowsOf(result);
  const label = readOutput(result)?.output.label ?? "";
  const key = provenanceKey(
    result.study,
    rows.map(({ assumption }) => assumption),
  );
  const [first] = rows;
  const medians =
    first === undefined
      ? ""
      : ` The median of the first, ${rowName(result.study, first.assumption)}, is ${rowValue(result.study, first.assumption, first.medianInside)} in them and ${rowValue(result.study, first.assumption, first.medianOutside)} in the others.`;
  const letters = key === "" ? "" : ` Letters say where a value comes from: ${key}.`;
  return `The scenarios of the run parted by what happens to ${label} (filled: ${eventOf(result)}), and how the assumptions that differ most are distributed in either part. Distance is the largest difference between the two distribution functions.${medians}${letters}`;
}
