/** The scenarios that move an index most: closed forms, and a ratio whose indices are moments of gamma distributions. */
import { describe, expect, it } from "vitest";
import type { MainEffects } from "../../../src/sensitivity/effects/mainEffects.js";
import { missedByFirstOrder } from "../../../src/sensitivity/effects/missedByFirstOrder.js";
import { type FirstOrderRow, firstOrder } from "../../../src/sensitivity/firstOrder.js";
import { requestOf } from "../functions.js";
import { ratio, shares } from "../ratio.js";
import { answered } from "../studies.js";

/** An output of which nothing was found. */
const nothingFound = (y: Float64Array): MainEffects => ({
  parts: [new Float64Array(16 * 21)],
  controls: [],
  interactions: undefined,
  variances: new Array(16).fill(1),
  y,
  rest: y,
  restOf: () => y,
  left: 1,
  leftOf: () => ({ left: y, effect: () => y }),
  bases: [],
  moved: [0],
});
const ones = (size: number) => Float64Array.from({ length: size }, (_, i) => (i % 2 === 0 ? 1 : -1));

describe("missedByFirstOrder", () => {
  it("is nothing where all scenarios weigh the same, or the index is 0", () => {
    expect(missedByFirstOrder(nothingFound(ones(1600)), 0, 0.5, 1)).toBe(0);
    expect(missedByFirstOrder(nothingFound(ones(1600).fill(9, 0, 1)), 0, 0, 1)).toBe(0);
  });

  it("is ten times what four scenarios move the variance by, and half of it as they make all of the scatter", () => {
    const size = 1600;
    const y = ones(size).fill(9, 0, 4);
    // Their squares are 80 above the others': the mean of all takes a part of that away, and 4 in a square root are 2.
    const move = ((0.5 * 80) / 2 / size) * (1 - 4 / size);
    expect(missedByFirstOrder(nothingFound(y), 0, 0.5, 2)).toBeCloseTo((10 * move * Math.sqrt(1 - 4 / size)) / 2, 14);
  });

  it("shrinks with the share that the largest are of all, and asks for four of them", () => {
    const of = (many: number) => missedByFirstOrder(nothingFound(ones(1600).fill(9, 0, many)), 0, 0.5, 1);
    expect(of(40) / of(4)).toBeCloseTo(1 / Math.sqrt(10), 1);
    expect(of(1) / of(4)).toBeCloseTo(2 / 16, 2);
  });
});

describe("first-order of a ratio", () => {
  it("is inside its intervals as often as they say, and no error is above 1", async () => {
    let inside = 0;
    for (let seed = 0; seed < 60; seed++) {
      const request = await requestOf(ratio, { scenarios: 1024, seed: `ratio ${seed}` });
      const rows = answered<FirstOrderRow>(await firstOrder.answer(request), "y");
      for (const name of ["a", "b"] as const) {
        const { first = 0, firstError = 0 } = rows.find(({ assumption }) => assumption === name) ?? {};
        inside += Math.abs(first - shares[name]) <= 2.13145 * firstError ? 1 : 0;
        expect(firstError).toBeLessThanOrEqual(1);
      }
    }
    // Of 120 intervals of 95%; errors without the largest moves hold 102.
    expect(inside).toBeGreaterThanOrEqual(110);
  });
});
