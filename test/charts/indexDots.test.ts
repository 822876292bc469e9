import { describe, expect, it } from "vitest";
import { indexDots } from "../../src/charts/indexDots.js";
import type { Chart } from "../../src/charts/spec.js";
import { renderSvg } from "../../src/render/svg.js";
import type { SobolRow } from "../../src/sensitivity/sobol.js";
import type { RunResult } from "../../src/summary/result.js";
import { hostileResult, nationalResult } from "../report/fixture.js";
import { layersOf } from "./marks.js";

const chart = indexDots.find(({ id }) => id === "sobol-dots") as Chart;
const withRows = (sobol: readonly SobolRow[], result = nationalResult(10)): RunResult => ({
  ...result,
  sensitivity: { [result.study.outputs[0]?.id ?? ""]: { sobol } },
});
const row = (assumption: string, first: number, total: number): SobolRow => ({
  assumption,
  first,
  total,
  firstError: 0.01,
  totalError: 0.02,
});
const rows = [
  row("ltc.captureRate", 0.3, 0.4),
  row("extent.ltc + extent.esd", 0.5, 0.55),
  row("esd.captureRate", -0.004, 0),
];

describe("the dot plot of indices", () => {
  it("stands for every method that says what is drawn, where it has rows", () => {
    expect(indexDots.map(({ id }) => id)).toEqual(
      expect.arrayContaining(["sobol-dots", "exact-dots", "first-order-dots"]),
    );
    expect(chart.applies(nationalResult(10))).toBe(false);
    expect(chart.applies(withRows(rows))).toBe(true);
  });

  it("has a mark and an interval of 95% for each index, widest first", () => {
    const layers = layersOf(chart.spec(withRows(rows)));
    const points = layers.filter(({ data }) => data.values.some((value) => "value" in value && "from" in value));
    // Two columns, each with lines and marks.
    expect(points).toHaveLength(4);
    const [first] = points;
    expect(first?.data.values.map((value) => value.row)).toEqual([
      "extent.ltc + extent.esd",
      "ltc.captureRate",
      "esd.captureRate",
    ]);
    const [widest] = (first?.data.values ?? []) as { value: number; from: number; to: number }[];
    expect(widest?.value).toBe(0.5);
    expect((widest?.to ?? 0) - 0.5).toBeCloseTo(0.01 * 2.13145, 10);
    expect(0.5 - (widest?.from ?? 0)).toBeCloseTo(0.01 * 2.13145, 10);
  });

  it("says in words what it shows, and draws any study's names", async () => {
    expect(chart.caption(withRows(rows))).toMatch(/First order: .* Lines are 95% intervals\./);
    const hostile = hostileResult();
    const names = hostile.study.assumptions.map(({ id }, i) => row(id, i / 50, i / 40));
    expect(await renderSvg(chart.spec(withRows(names, hostile)))).toMatch(/^<svg/);
  });
});
