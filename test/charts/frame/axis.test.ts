import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { domainAround, ticksAround } from "../../../src/charts/frame/axis.js";

describe("the ends of an axis", () => {
  it("leave a margin on both sides, also around one value", () => {
    expect(domainAround([100, 300], 10, 0.5)).toEqual([0, 40]);
    expect(domainAround([8], 1, 0.25)).toEqual([6, 10]);
  });

  it("are round where they are ticks", () => {
    expect(ticksAround([0, 1243e6], 1e6, 8)).toEqual([0, 200, 400, 600, 800, 1000, 1200, 1400]);
    expect(ticksAround([0, 0.29], 1, 8)).toEqual([0, 0.05, 0.1, 0.15, 0.2, 0.25, 0.3]);
    expect(ticksAround([-3, 2], 1, 5)).toEqual([-3, -2, -1, 0, 1, 2]);
  });

  it("enclose every value in ten ticks at most", () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: -1e12, max: 1e12, noNaN: true }), { minLength: 1 }), (values) => {
        const ticks = ticksAround([0, ...values], 1, 8);
        expect(ticks[0]).toBeLessThanOrEqual(Math.min(0, ...values));
        expect(ticks.at(-1)).toBeGreaterThanOrEqual(Math.max(0, ...values));
        expect(ticks.length).toBeLessThanOrEqual(10);
      }),
    );
  });
});
