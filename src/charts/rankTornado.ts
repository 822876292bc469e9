/** Rank-correlation tornado of the headline: which assumptions move with it when all vary together. */
import type { RankRow } from "../sensitivity/rank.js";
import type { RunResult } from "../summary/result.js";
import { provenanceKey } from "./frame/assumptionText.js";
import { type HorizontalAxis, xDatum, xField } from "./frame/axis.js";
import { fixed } from "./frame/format.js";
import { lookup } from "./frame/lookup.js";
import { readOutput, scenarioCount } from "./frame/reading.js";
import type { Chart, VegaLiteSpec } from "./frame/spec.js";
import { houseSpec, INK } from "./frame/theme.js";
import { ranked, restMark, rowChannel, rowNames, type Shown, tornadoFrame } from "./tornado/rows.js";

export const rankTornado: Chart = {
  id: "rank-tornado",
  applies: (result) => rowsOf(result).some((row) => row.value !== 0) && readOutput(result) !== undefined,
  title: "What moves with it when all assumptions vary",
  caption: captionOf,
  spec: specOf,
};

function rowsOf(result: RunResult): readonly RankRow[] {
  return lookup(result.sensitivity, result.study.outputs[0]?.id)?.rank ?? [];
}

function labelOf(result: RunResult): string {
  return readOutput(result)?.output.label ?? "";
}

function strength(row: RankRow): number {
  return Math.abs(row.value);
}

function specOf(result: RunResult): VegaLiteSpec {
  const shown = ranked(rowsOf(result), strength);
  const frame = { ...tornadoFrame(shown), top: 72 };
  const widest = Math.max(...shown.rows.map(strength));
  const end = Math.min(widest * 1.25, 1.15);
  const axis: HorizontalAxis = {
    domain: [-end, end],
    width: frame.width,
    title: "Rank correlation (Spearman)",
    divisor: 1,
  };
  const heading = {
    title: `${labelOf(result)}: what moves with it`,
    subtitle: [`Rank correlation of each assumption with the result over ${scenarioCount(result)}`],
    description: captionOf(result),
  };
  return houseSpec(heading, frame, { layer: layers(result, shown, axis) });
}

function layers(result: RunResult, shown: Shown<RankRow>, axis: HorizontalAxis): VegaLiteSpec[] {
  const y = rowChannel(shown);
  const rows = shown.rows.map(({ assumption, value }) => ({ row: assumption, zero: 0, value, label: fixed(value, 2) }));
  const labels = (left: boolean): VegaLiteSpec => ({
    data: { values: rows.filter((row) => row.value < 0 === left) },
    mark: { type: "text", align: left ? "right" : "left", dx: left ? -5 : 5, fontSize: 10 },
    encoding: { x: xField(axis, "value"), y, text: { field: "label" } },
  });
  return [
    {
      data: { values: rows },
      mark: { type: "bar", height: 17, stroke: INK.dark, strokeWidth: 1 },
      encoding: {
        x: xField(axis, "zero"),
        x2: { field: "value" },
        y,
        fill: { condition: { test: "datum.value < 0", value: "white" }, value: INK.mid },
      },
    },
    labels(true),
    labels(false),
    { data: { values: [{}] }, mark: { type: "rule", color: INK.text }, encoding: { x: xDatum(axis, 0) } },
    ...rowNames(result.study, shown),
    ...restMark(shown, (largest) => `each ${fixed(largest, 2)} or less, either way`, axis, 0),
  ];
}

function captionOf(result: RunResult): string {
  const rows = ranked(rowsOf(result), strength).rows.map((row) => row.assumption);
  const key = provenanceKey(result.study, rows);
  const parts = [
    `Spearman rank correlation between each assumption and the result when all vary together: 1 or −1 would mean that it alone decides the order of the scenarios. Filled bars raise the result, open bars lower it.`,
  ];
  if (result.study.correlations.length > 0) {
    parts.push(
      "Assumptions that are correlated with each other share the credit, so one may stand here only for moving with another; the one-way chart does not have this effect.",
    );
  }
  if (rows.some((row) => result.study.groups?.some(({ name }) => name === row))) {
    parts.push("The bar of a group is its multiple correlation, which has no sign.");
  }
  if (key !== "") parts.push(`Letters say where a value comes from: ${key}.`);
  return parts.join(" ");
}
