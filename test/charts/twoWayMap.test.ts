import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { contour, roundLevels } from "../../src/charts/twoWayMap/contour.js";
import { twoWayMap } from "../../src/charts/twoWayMap.js";
import { defineStudy } from "../../src/files/loadStudy.js";
import { simulate } from "../../src/run/simulate.js";
import { nationalResult, smallResult } from "../report/fixture.js";
import { analysed, plane } from "./analysed.js";
import { layersWith, wordsOf } from "./marks.js";

const grid = (height: (x: number, y: number) => number) =>
  Array.from({ length: 36 }, (_, i) => {
    const [x, y] = [i % 6, Math.floor(i / 6)];
    return { x, y, height: height(x, y) };
  });

describe("contour lines", () => {
  it("of a plane are straight, on the level, and reach from edge to edge", () => {
    fc.assert(
      fc.property(fc.double({ min: -3, max: 3, noNaN: true }), fc.double({ min: 0.2, max: 3, noNaN: true }), (a, b) => {
        const level = 2.5 * a + 2.5 * b + 0.01;
        const segments = contour(
          grid((x, y) => a * x + b * y),
          6,
          level,
        );
        expect(segments.length).toBeGreaterThan(0);
        for (const { x, y, x2, y2 } of segments) {
          expect(a * x + b * y).toBeCloseTo(level, 9);
          expect(a * x2 + b * y2).toBeCloseTo(level, 9);
        }
        const edge = (v: number) => Math.abs(v) < 1e-9 || Math.abs(v - 5) < 1e-9;
        const ends = segments.flatMap(({ x, y, x2, y2 }) => [edge(x) || edge(y), edge(x2) || edge(y2)]);
        expect(ends.filter(Boolean).length).toBeGreaterThanOrEqual(2);
      }),
      { numRuns: 50 },
    );
  });

  it("of a saddle come in two branches, and there is none beyond the heights", () => {
    const saddle = grid((x, y) => (x - 2.5) * (y - 2.5));
    const sides = new Set(contour(saddle, 6, 1).map(({ x }) => x > 2.5));
    expect(sides.size).toBe(2);
    expect(contour(saddle, 6, 100)).toEqual([]);
  });

  it("part the high corners of a saddle from each other, or join them, as its centre says", () => {
    const corners = (...heights: readonly number[]) =>
      heights.map((height, i) => ({ x: i % 2, y: Math.floor(i / 2), height }));
    const sum = (places: ReturnType<typeof corners>) =>
      contour(places, 2, 0).map(({ x, y, x2, y2 }) => (x + y + x2 + y2) / 2);
    // High at (0, 0) and (1, 1): joined over a high centre, so that the lines cut off the low corners, where x + y is 1.
    expect(sum(corners(3, -1, -1, 3)).map((each) => Math.abs(each - 1) < 1e-12)).toEqual([true, true]);
    expect(sum(corners(1, -3, -3, 1)).sort()).toEqual([expect.closeTo(0.25, 12), expect.closeTo(1.75, 12)]);
  });

  it("leave out cells with a corner that has no height", () => {
    const holed = grid((x, y) => (x === 0 && y === 0 ? Number.NaN : x + y));
    expect(contour(holed, 6, 0.5)).toEqual([]);
    expect(contour(holed, 6, 4.5).length).toBeGreaterThan(4);
  });

  it("stand at round levels", () => {
    expect(roundLevels(541, 1219, 8)).toEqual([600, 700, 800, 900, 1000, 1100, 1200]);
    expect(roundLevels(-0.31, 0.18, 5)).toEqual([-0.3, -0.2, -0.1, 0, 0.1]);
    expect(roundLevels(5, 5, 8)).toEqual([]);
  });
});

describe("the two-way map", () => {
  const result = analysed(nationalResult(10));
  const spec = twoWayMap.spec(result);

  it("tiles the range, each tile in the shade of the mean of its corners", () => {
    const [tiles] = layersWith(spec, "rect");
    const values = tiles?.data.values as unknown as { x: number; x2: number; y: number; y2: number; height: number }[];
    expect(values).toHaveLength(400);
    expect(Math.min(...values.map(({ x }) => x))).toBeCloseTo(0.9, 12);
    expect(Math.max(...values.map(({ x2 }) => x2))).toBeCloseTo(1.1, 12);
    expect(Math.min(...values.map(({ y }) => y))).toBeCloseTo(0.1, 12);
    expect(Math.max(...values.map(({ y2 }) => y2))).toBeCloseTo(0.7, 12);
    for (const { x, x2, y, y2, height } of values) {
      expect(Math.abs(height - (1000 * (y + y2) + 300 * (x + x2) - 1000))).toBeLessThan(0.05);
    }
  });

  it("draws the break-even where the result is 0, heavier than the lines of equal result", () => {
    const heavy = layersWith(spec, "rule").find(({ mark }) => mark["strokeWidth"] === 2.5);
    for (const { x, y } of (heavy?.data.values ?? []) as unknown as { x: number; y: number }[]) {
      expect(2000 * y + 600 * x - 1000).toBeCloseTo(0, 1);
    }
    expect(wordsOf(spec)).toContain("break-even");
    expect(wordsOf(spec).join()).toMatch(/£540m/);
  });

  it("names the base case with its figure", () => {
    expect(wordsOf(spec).join()).toMatch(/base case £[\d,.]+/);
  });

  it("leaves white, and says so, where the result is no number", () => {
    const holed = plane.map((row) => ({ ...row, output: row.value < 0.2 ? Number.NaN : row.output }));
    const made = analysed(nationalResult(10), { "two-way": holed });
    // 0.1, 0.13, 0.16 and 0.19 have none: the first four of 20 rows of tiles.
    expect(layersWith(twoWayMap.spec(made), "rect")[0]?.data.values).toHaveLength(320);
    expect(wordsOf(twoWayMap.spec(made))).toContain("break-even");
    expect(twoWayMap.caption(made)).toContain("White: the result is no finite number there.");
  });

  it("says in words which two, over which ranges, and whether it breaks even", () => {
    expect(twoWayMap.caption(result)).toMatch(/pairs of values of two assumptions.*from 0.100 to 0.700/);
    expect(twoWayMap.caption(result)).toContain("The heavy line is where it breaks even");
    const never = analysed(nationalResult(10), { "two-way": plane.map((row) => ({ ...row, output: 5 + row.value })) });
    expect(twoWayMap.caption(never)).toContain("breaks even nowhere");
    expect(twoWayMap.applies(smallResult())).toBe(false);
  });

  it("marks the pairs that can be where values come singly, and says that lines between them are none", async () => {
    const study = defineStudy({
      study: "Counts",
      assumptions: {
        n: { label: "Visits", distribution: "poisson", mean: 3 },
        x: { distribution: "normal", mean: 1, sd: 1 },
      },
      formulas: { y: "n * x - 2" },
      outputs: ["y"],
      run: { scenarios: 1024, sensitivity: ["two-way"] },
    });
    const run = await simulate(study, { workers: 1 });
    const rows = run.sensitivity.y?.["two-way"] ?? [];
    const dots = layersWith(twoWayMap.spec(run), "point").filter(({ data }) => data.values.length === rows.length);
    expect(dots).toHaveLength(1);
    const places = new Set(dots[0]?.data.values.flatMap(({ x, y }) => [Number(x), Number(y)]).filter(Number.isInteger));
    expect([...places].filter((place) => place > 0).sort()).toEqual(expect.arrayContaining([1, 2, 3, 4, 5, 6]));
    expect(twoWayMap.caption(run)).toContain("The dots are the pairs that can be: Visits takes single values");
    const plain = analysed(nationalResult(10));
    expect(twoWayMap.caption(plain)).not.toContain("The dots are");
    expect(layersWith(twoWayMap.spec(plain), "point").filter(({ data }) => data.values.length > 100)).toEqual([]);
  });
});
