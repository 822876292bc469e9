import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { contour, roundLevels } from "../../src/charts/contour.js";
import { twoWayMap } from "../../src/charts/twoWayMap.js";
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

  it("stand at round levels", () => {
    expect(roundLevels(541, 1219, 8)).toEqual([600, 700, 800, 900, 1000, 1100, 1200]);
    expect(roundLevels(-0.31, 0.18, 5)).toEqual([-0.3, -0.2, -0.1, 0, 0.1].map((x) => expect.closeTo(x, 12)));
    expect(roundLevels(5, 5, 8)).toEqual([]);
  });
});

describe("the two-way map", () => {
  const result = analysed(nationalResult(10));
  const spec = twoWayMap.spec(result);

  it("tiles the range, each tile in the shade of its own value", () => {
    const [tiles] = layersWith(spec, "rect");
    const values = tiles?.data.values as unknown as { x: number; x2: number; y: number; y2: number; height: number }[];
    expect(values).toHaveLength(100);
    expect(Math.min(...values.map(({ x }) => x))).toBeCloseTo(0.9, 12);
    expect(Math.max(...values.map(({ x2 }) => x2))).toBeCloseTo(1.1, 12);
    expect(Math.min(...values.map(({ y }) => y))).toBeCloseTo(0.1, 12);
    expect(Math.max(...values.map(({ y2 }) => y2))).toBeCloseTo(0.7, 12);
    for (const { x, x2, y, y2, height } of values) {
      expect(height).toBeCloseTo(1000 * (y + y2) + 300 * (x + x2) - 1000, 1);
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

  it("names the base case with its figure, and no other line beside it", () => {
    const names = layersWith(spec, "text").flatMap(
      ({ data }) => data.values as unknown as { x?: number; y?: number }[],
    );
    expect(wordsOf(spec).join()).toMatch(/base case £[\d,.]+/);
    const placed = names.filter(
      (name): name is { x: number; y: number } => name.x !== undefined && name.y !== undefined,
    );
    const clash = placed.flatMap((one, i) =>
      placed.slice(i + 1).filter((other) => Math.abs(one.x - other.x) < 0.04 && Math.abs(one.y - other.y) < 0.03),
    );
    expect(placed.length).toBeGreaterThan(3);
    expect(clash).toEqual([]);
  });

  it("says in words which two, over which ranges, and whether it breaks even", () => {
    expect(twoWayMap.caption(result)).toMatch(/pairs of values of two assumptions.*from 0.100 to 0.700/);
    expect(twoWayMap.caption(result)).toContain("The heavy line is where it breaks even");
    const never = analysed(nationalResult(10), { "two-way": plane.map((row) => ({ ...row, output: 5 + row.value })) });
    expect(twoWayMap.caption(never)).toContain("breaks even nowhere");
    expect(twoWayMap.applies(smallResult())).toBe(false);
  });
});
