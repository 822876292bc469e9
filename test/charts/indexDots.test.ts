import { describe, expect, it } from "vitest";
import { halfInterval } from "../../src/charts/frame/errorInterval.js";
import type { Chart } from "../../src/charts/frame/spec.js";
import { indexDots } from "../../src/charts/indexDots.js";
import { renderSvg } from "../../src/render/svg.js";
import type { DerivativesRow } from "../../src/sensitivity/derivatives.js";
import type { SobolRow } from "../../src/sensitivity/sobol.js";
import type { RunResult } from "../../src/summary/result.js";
import { hostileResult, nationalResult } from "../report/fixture.js";
import { analysed } from "./analysed.js";
import { domainOf, layersOf, wordsOf } from "./marks.js";

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

  it("goes on in small letters after the name of the output, but for proper names", () => {
    const titleOf = (id: string): string => {
      const { title } = indexDots.find((one) => one.id === id)?.spec(analysed(nationalResult(10))) ?? {};
      return [(title as { readonly text: string | readonly string[] }).text].flat().join(" ");
    };
    expect(titleOf("filtering-dots")).toContain(": what the scenarios in question have in common");
    expect(titleOf("shapley-dots")).toContain(": Shapley effects");
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
    expect((widest?.to ?? 0) - 0.5).toBeCloseTo(0.01 * 2.131449545559323, 10);
    expect(0.5 - (widest?.from ?? 0)).toBeCloseTo(0.01 * 2.131449545559323, 10);
  });

  it("calls pairs pairs where they are too many to draw", () => {
    const pairs = Array.from({ length: 15 }, (_, i) => ({
      assumption: `a × b${i}`,
      second: 0.01 * i,
      secondError: 0.001,
    }));
    const national = nationalResult(10);
    const result = { ...national, sensitivity: { [national.study.outputs[0]?.id ?? ""]: { "second-order": pairs } } };
    const words = wordsOf((indexDots.find(({ id }) => id === "second-order-dots") as Chart).spec(result));
    expect(words).toContain("3 other pairs");
    expect(words).not.toContain("other assumption");
  });

  it("has a stroke at the exact value of an index, in its row's half, and says so", () => {
    const known = rows.map((one) => ({ ...one, exact: { first: one.first + 0.01, total: 0.7 } }));
    const layers = layersOf(chart.spec(withRows(known)));
    const strokes = layers.filter(({ data }) => data.values.some((value) => "exact" in value));
    expect(strokes.map(({ data }) => data.values.map(({ exact }) => exact))).toEqual([
      [0.51, 0.31, 0.006],
      [0.7, 0.7, 0.7],
    ]);
    expect(wordsOf(chart.spec(withRows(known)))).toContain("exact");
    expect(chart.caption(withRows(known))).toContain("Upright strokes are the exact values");
    expect(wordsOf(chart.spec(withRows(rows)))).not.toContain("exact");
    expect(chart.caption(withRows(rows))).not.toContain("Upright strokes");
  });

  it("never takes a missing number for a small one", () => {
    const derivatives = indexDots.find(({ id }) => id === "derivatives-dots") as Chart;
    const result = nationalResult(10);
    const of = (rows: readonly DerivativesRow[]): RunResult => ({
      ...result,
      sensitivity: { [result.study.outputs[0]?.id ?? ""]: { derivatives: rows } },
    });
    const bound = { assumption: "ltc.captureRate", nu: 1, bound: 0.127, boundError: 0.01 };
    const small = { assumption: "esd.captureRate", nu: 0, bound: 0, boundError: 0 };
    const [none, other] = [{ assumption: "extent.esd", nu: 4 }, { assumption: "extent.ltc" }];
    const made = derivatives.spec(of([bound, none, other, small]));
    expect(wordsOf(made)).toContain("2 of them: no number (not the same as small); the others each below 0.001");
    expect(wordsOf(made)).toContain("3 other assumptions");
    expect(wordsOf(derivatives.spec(of([bound, none])))).toContain("no number (not the same as small)");
    expect(derivatives.caption(of([bound, none, small]))).toMatch(
      /no number for Extent of the .*: that does not say that they matter little/,
    );
    expect(derivatives.caption(of([bound, small]))).not.toContain("no number");
    expect(derivatives.applies(of([none, other]))).toBe(false);
    const drawn = layersOf(made).flatMap(({ data }) => data.values.filter((value) => "from" in value));
    expect(new Set(drawn.map(({ row: name }) => name))).toEqual(new Set(["ltc.captureRate"]));
  });

  it("draws every distance of distributions, and no interval below 0 of what cannot be", () => {
    const distances = indexDots.find(({ id }) => id === "moment-independent-dots") as Chart;
    const result = nationalResult(10);
    const errors = { deltaError: 0.02, pawnError: 0.02, cramerVonMisesError: 0.02 };
    const one = { assumption: "ltc.captureRate", delta: 0.01, pawn: 0.2, cramerVonMises: 0.03, ...errors };
    const made = distances.spec({
      ...result,
      sensitivity: { [result.study.outputs[0]?.id ?? ""]: { "moment-independent": [one] } },
    });
    expect(wordsOf(made)).toEqual(expect.arrayContaining(["δ", "PAWN", "Cramér-von Mises"]));
    const looks = layersOf(made).flatMap(({ data, mark }) =>
      data.values.some((value) => "from" in value) ? [mark["shape"]] : [],
    );
    expect(looks.filter((shape) => shape !== undefined)).toEqual(["circle", "diamond", "square"]);
    const ends = layersOf(made).flatMap(({ data }) =>
      data.values.flatMap((value) => ("from" in value ? [Number(value["from"])] : [])),
    );
    expect(Math.min(...ends)).toBe(0);
    expect(ends).toContainEqual(expect.closeTo(0.2 - 0.02 * 2.131449545559323, 12));
    // A share is shown as it is estimated.
    const below = layersOf(chart.spec(withRows(rows))).flatMap(({ data }) =>
      data.values.map((value) => Number(value["from"] ?? 0)),
    );
    expect(Math.min(...below)).toBeLessThan(0);
  });

  it("begins at the edge with what it says of rows that are not drawn, wherever 0 lies", () => {
    const many = nationalResult(10)
      .study.assumptions.slice(0, 14)
      .map(({ id }, i) => row(id, -0.1, 0.6 - i / 50));
    const said = layersOf(chart.spec(withRows(many))).find(({ data }) =>
      String(data.values[0]?.["label"]).startsWith("each"),
    );
    expect(said?.encoding["x"]?.["datum"]).toBe(domainOf(said, "x")[0]);
    expect(said?.mark["align"]).toBe("left");
  });

  it("says of rows too many to draw that each is at most the largest", () => {
    const { assumptions } = nationalResult(10).study;
    const many = assumptions.slice(0, 14).map(({ id }, i) => row(id, 0.05, 0.6 - i / 50));
    expect(wordsOf(chart.spec(withRows(many)))).toContain("each 0.360 or less");
  });

  // Student's t at 97.5% (R: qt(0.975, c(7, 15))).
  it.each([
    ["sobol", 8, 2.131449545559323],
    ["first-order", 8, 2.364624251592785],
    ["first-order", 16, 2.131449545559323],
    ["first-order", 1, 2.131449545559323],
  ])("takes the factor of the replicates behind the errors: %s in a run of %i", (analysis, replicates, factor) => {
    const { run } = nationalResult(10);
    expect(halfInterval({ run: { ...run, replicates } }, analysis)).toBe(factor);
    const result = nationalResult(10);
    const rows = {
      "first-order": [{ assumption: "ltc.captureRate", first: 0.5, firstError: 0.01 }],
      sobol: [row("ltc.captureRate", 0.5, 0.5)],
    };
    const made = { ...result, run: { ...run, replicates }, sensitivity: { [result.study.outputs[0]?.id ?? ""]: rows } };
    const dots = indexDots.find(({ id }) => id === `${analysis}-dots`) as Chart;
    const [dot] = layersOf(dots.spec(made)).flatMap(({ data }) => data.values.filter((value) => "from" in value));
    expect(Number(dot?.["to"])).toBeCloseTo(0.5 + 0.01 * factor, 12);
  });

  it("draws a bound on the error as what it is", () => {
    const chaos = indexDots.find(({ id }) => id === "polynomial-chaos-dots") as Chart;
    const national = nationalResult(10);
    const one = { ...row("ltc.captureRate", 0.5, 0.6), shapley: 0.55, shapleyError: 0.01 };
    const result = {
      ...national,
      sensitivity: { [national.study.outputs[0]?.id ?? ""]: { "polynomial-chaos": [one] } },
    };
    expect(halfInterval(national, "polynomial-chaos")).toBe(1);
    const [dot] = layersOf(chaos.spec(result)).flatMap(({ data }) => data.values.filter((value) => "from" in value));
    expect(Number(dot?.["to"])).toBeCloseTo(0.51, 12);
    expect(chaos.caption(result)).toContain("Lines are what the numbers may be wrong by.");
  });

  it("says in words what it shows, and draws any study's names", async () => {
    expect(chart.caption(withRows(rows))).toMatch(/First order: .* Lines are 95% intervals\./);
    const hostile = hostileResult();
    const names = hostile.study.assumptions.map(({ id }, i) => row(id, i / 50, i / 40));
    expect(await renderSvg(chart.spec(withRows(names, hostile)))).toMatch(/^<svg/);
  });
});
