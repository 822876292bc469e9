/** Expected values are the integrals of the formulas over each class. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { conditionalMeans } from "../../src/sensitivity/conditionalMeans.js";
import { checkAnalyses } from "../../src/sensitivity/index.js";
import { linesOf, type ScatterRow } from "../../src/sensitivity/scatter/lines.js";
import { POINTS, scatter } from "../../src/sensitivity/scatter.js";
import type { Study } from "../../src/study/study.js";
import { simulateDraws } from "../engine/fixtures.js";
import { answered, band, mix, studyOf, uncertain } from "./studies.js";

/** y = 3 a² + b, of which the mean given a in its k-th of 20 classes is the mean of 3 a² over the class, and ½. */
const curved = studyOf({
  assumptions: [
    ...["a", "b"].map((id) => uncertain(id, "uniform", { min: 0, max: 1 })),
    uncertain("idle", "normal", { mean: 0, sd: 1 }),
  ],
  formulas: { y: "3 * a ^ 2 + b" },
  outputs: ["y"],
});
const drawing = (of: readonly string[], study: Study = curved): Study => ({
  ...study,
  run: { ...study.run, sensitivity: ["scatter"], sensitivityOptions: { scatter: { chosen: { of } } } },
});
async function answer(study: Study, scenarios: number, sampler: "sobol" | "latin-hypercube" | "random" = "sobol") {
  const drawn = await simulateDraws(study, { scenarios, seed: "scatter", workers: 1, sampler });
  return scatter.answer({ study, outputs: ["y"], interval: 0.95, ...drawn });
}
const lineOf = (rows: readonly ScatterRow[], id: string) => linesOf(rows).get(id) ?? [];

describe("conditional means", () => {
  it("are those of the values in each class, and the scatter of groups is theirs", () => {
    // Two classes, two groups: 1, 3 | 5, 7 below a half, 10 above it throughout.
    const grades = Float64Array.of(0.1, 0.2, 0.3, 0.4, ...new Array<number>(4).fill(0.9));
    const output = Float64Array.of(1, 5, 3, 7, 10, 10, 10, 10);
    const big = (column: Float64Array) => Float64Array.from({ length: 64 }, (_, i) => column[i % 8] as number);
    const [low, high] = conditionalMeans(
      big(output),
      { values: big(grades), grades: big(grades) },
      { count: 2, groups: 2 },
    );
    expect(low).toMatchObject({ share: 0.5, mean: 4, value: expect.closeTo(0.25, 12) });
    // Group means 2 and 6, of 16 scenarios each: half their distance.
    expect(low?.meanError).toBeCloseTo(2, 12);
    expect(high).toMatchObject({ share: 0.5, mean: 10, meanError: 0 });
  });

  it("leave out empty classes, give no error for a handful, and add up to the mean of all", () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.integer({ min: -99, max: 99 })), {
          minLength: 1,
          maxLength: 60,
        }),
        (all) => {
          const grades = Float64Array.from(all, ([grade]) => grade);
          const output = Float64Array.from(all, ([, y]) => y);
          const found = conditionalMeans(output, { values: grades, grades }, { count: 5, groups: 4 });
          const classes = found.flatMap((one) => (one === undefined ? [] : [one]));
          const mean = output.reduce((sum, y) => sum + y, 0) / output.length;
          expect(classes.reduce((sum, one) => sum + one.share * one.mean, 0)).toBeCloseTo(mean, 9);
          expect(classes.reduce((sum, one) => sum + one.share, 0)).toBeCloseTo(1, 12);
          for (const { share, meanError } of classes) {
            expect(meanError === undefined).toBe(Math.round(share * all.length) < 16);
          }
        },
      ),
    );
  });
});

describe("the scatter", () => {
  it.each(["sobol", "latin-hypercube", "random"] as const)("has the means of theory (%s)", async (sampler) => {
    const rows = answered(await answer(curved, 32_768, sampler), "y");
    const line = lineOf(rows, "a");
    expect(line).toHaveLength(20);
    line.forEach(({ value, mean, meanError = 0, class: place = 0, share }, k) => {
      const [from, to] = [k / 20, (k + 1) / 20];
      expect(place).toBe(k + 1);
      expect(share).toBeCloseTo(0.05, 2);
      expect(value).toBeCloseTo((from + to) / 2, 2);
      const exact = (to * to * to - from * from * from) / (to - from) + 0.5;
      expect(Math.abs(mean - exact)).toBeLessThan(4.5 * meanError);
      expect(meanError).toBeLessThan(0.02);
    });
  });

  it("stands in the order of what moves the mean, with what reaches no output last and without numbers", async () => {
    const rows = answered(await answer(curved, 16_384), "y");
    expect([...new Set(rows.map(({ assumption }) => assumption))]).toEqual(["a", "b", "idle"]);
    expect(rows.at(-1)).toEqual({ assumption: "idle" });
  });

  it("draws the first scenarios, each in its class, of the assumptions asked for", async () => {
    const rows = answered(await answer(drawing(["b"]), 4096), "y");
    const points = lineOf(rows, "b").flatMap((row) => row.points ?? []);
    expect(points).toHaveLength(POINTS);
    for (const row of lineOf(rows, "b")) {
      for (const [x] of row.points ?? []) expect(Math.floor(x * 20) + 1).toBe(row.class);
    }
    expect(lineOf(rows, "a").every((row) => row.points === undefined)).toBe(true);
    // The same scenarios as the run's: y less b is 3 a², between 0 and 3.
    for (const [x, y] of points) expect(y - x >= 0 && y - x <= 3).toBe(true);
  });

  it("never parts a value of a discrete assumption, and takes shares of a whole", async () => {
    const study = studyOf({
      indexes: [band],
      assumptions: [uncertain("coin", "bernoulli", { p: 0.3 }), mix],
      formulas: { y: "2 * coin + mix[band=low]" },
      outputs: ["y"],
    });
    const rows = answered(await answer(study, 8192), "y");
    const coin = lineOf(rows, "coin");
    expect(coin.map(({ value }) => value)).toEqual([0, 1]);
    expect(coin[1]?.share).toBeCloseTo(0.3, 2);
    expect((coin[1]?.mean ?? 0) - (coin[0]?.mean ?? 0)).toBeCloseTo(2, 1);
    const low = lineOf(rows, "mix[band=low]");
    expect((low.at(-1)?.mean ?? 0) - (low[0]?.mean ?? 0)).toBeCloseTo(
      (low.at(-1)?.value ?? 0) - (low[0]?.value ?? 0),
      1,
    );
  });

  it("takes fewer classes in a short run, and is refused in one that is too short", async () => {
    expect(lineOf(answered(await answer(curved, 1024), "y"), "a")).toHaveLength(8);
    expect((await answer(curved, 512)).y).toMatchObject({ refused: expect.stringContaining("640 scenarios") });
  });

  it("tells readers of each assumption once: lowest class, highest, and how far apart the means are", async () => {
    const rows = answered(await answer(curved, 16_384), "y");
    const view = scatter.view?.(rows);
    const [first] = view?.rows ?? [];
    const [low, high, apart] = (view?.columns ?? []).map((column) => Number(column.of(first as ScatterRow)));
    expect(low).toBeCloseTo(0.5025, 1);
    expect((high ?? 0) - (low ?? 0)).toBeCloseTo(apart ?? 0, 9);
    expect(view?.rows).toHaveLength(3);
  });

  it("says that a group has no one value, and refuses names that are none", async () => {
    const grouped = { ...curved, groups: [{ name: "Both", members: ["a", "b"] }] };
    expect(JSON.stringify((await answer(grouped, 2048)).y)).toContain("members of groups stand singly: spider moves");
    expect(() => checkAnalyses(drawing(["A"]))).toThrowError(expect.objectContaining({ code: "unknown-assumption" }));
    expect(() => checkAnalyses(drawing(["a", "idle"]))).not.toThrow();
  });
});
