import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { checkAscending, positionBelow, positionNearest, shareAbove } from "../../src/formula/grid.js";
import { errorOf } from "./model.js";

const spaced = fc
  .tuple(fc.integer({ min: -50, max: 50 }), fc.integer({ min: 1, max: 100 }), fc.integer({ min: 1, max: 80 }))
  .map(([start, step, count]) => Float64Array.from({ length: count }, (_, i) => (start + i * step) / 100));
const uneven = fc
  .uniqueArray(fc.integer({ min: -1000, max: 1000 }), { minLength: 1, maxLength: 30 })
  .map((points) => Float64Array.from(points.sort((a, b) => a - b)));
const grids = fc.oneof(spaced, uneven);
const value = (grid: Float64Array, n: number): number => {
  const [first = 0, last = 0] = [grid[0], grid.at(-1)];
  return n % 3 === 0 ? (grid[n % grid.length] ?? 0) : first - 1 + ((n % 1000) / 1000) * (last - first + 2);
};

test("the point below is the last at or below the value", () => {
  fc.assert(
    fc.property(grids, fc.nat(), (grid, n) => {
      const x = value(grid, n);
      expect(positionBelow(grid)(x)).toBe(
        Math.max(
          0,
          grid.findLastIndex((point) => point <= x),
        ),
      );
    }),
    { numRuns: 1000 },
  );
});

test("no point is nearer than the nearest", () => {
  fc.assert(
    fc.property(grids, fc.nat(), (grid, n) => {
      const x = value(grid, n);
      const distances = [...grid].map((point) => Math.abs(point - x));
      const nearest = Math.min(...distances);
      expect(distances[positionNearest(grid)(x)] ?? Number.NaN).toBeLessThanOrEqual(nearest + 1e-12);
    }),
    { numRuns: 1000 },
  );
});

test("half way goes to the lower, even where spacing is arithmetic", () => {
  const whole = Float64Array.of(0, 1, 2, 3);
  expect([0.5, 1.5, 2.5, 0.5000001].map(positionNearest(whole))).toEqual([0, 1, 2, 1]);
  expect(positionNearest(Float64Array.of(0, 1, 10))(5.5)).toBe(1);
});

test("shares run from 0 to 1 between points and are 0 outside", () => {
  const share = shareAbove(Float64Array.of(0, 1, 3));
  expect([share(-1, 0), share(0.25, 0), share(1, 1), share(2, 1), share(3, 2), share(9, 2)]).toEqual([
    0, 0.25, 0, 0.5, 0, 0,
  ]);
  expect(share(Number.NaN, 0)).toBeNaN();
});

test("NaN has a position, so that tables are read within bounds", () => {
  expect(positionBelow(Float64Array.of(0, 1, 2))(Number.NaN)).toBe(0);
  expect(positionNearest(Float64Array.of(0, 1, 9))(Number.NaN)).toBe(0);
});

describe("grids that are none", () => {
  test.each([[[2, 1]], [[1, 1]], [[Number.NaN]], [[0, Number.POSITIVE_INFINITY]], [[0, Number.NaN, 1]]])(
    "%j",
    (points) => {
      expect(errorOf(() => checkAscending(points, "grid"))?.code).toBe("grid-not-ascending");
    },
  );
});
