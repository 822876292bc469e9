import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { columnSample } from "../../src/summary/columnSample.js";
import { errorsOf } from "../../src/summary/errorsOf.js";
import { countEvent, type Event, proportionError } from "../../src/summary/probability.js";

function probability(draws: Float64Array, event: Event) {
  const sample = columnSample(draws);
  const value = countEvent(sample, event) / draws.length;
  return { value, standardError: errorsOf(sample).probability(event, value) };
}

describe("probability", () => {
  it("is strict above and below, and counts both ends within", () => {
    const draws = Float64Array.of(-1, 0, 0, 1, 2);
    expect(probability(draws, { above: 0 }).value).toBe(0.4);
    expect(probability(draws, { below: 0 }).value).toBe(0.2);
    expect(probability(draws, { within: [0, 1] }).value).toBe(0.6);
  });

  it("tends to the binomial standard error", () => {
    expect(proportionError(500_000, 1_000_000)).toBeCloseTo(0.0005, 8);
    expect(proportionError(25_000, 1_000_000)).toBeCloseTo(Math.sqrt((0.025 * 0.975) / 1e6), 8);
  });

  it("is never 0: 1 / (2 n + 2) where nothing or everything happened", () => {
    expect(proportionError(0, 9)).toBeCloseTo(0.05, 15);
    expect(proportionError(9, 9)).toBeCloseTo(0.05, 15);
    const never = probability(new Float64Array(999), { above: 0 });
    expect(never.value).toBe(0);
    expect(never.standardError).toBeCloseTo(1 / 2000, 15);
  });

  it("is half of Wilson's interval: its ends solve (p - q)^2 = q (1 - q) / n", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1000 }), fc.double({ min: 0, max: 1, noNaN: true }), (count, share) => {
        const hits = Math.round(share * count);
        const p = hits / count;
        const middle = (p + 1 / (2 * count)) / (1 + 1 / count);
        for (const q of [middle - proportionError(hits, count), middle + proportionError(hits, count)]) {
          expect((p - q) ** 2).toBeCloseTo((q * (1 - q)) / count, 12);
        }
      }),
    );
  });

  it.each([{ over: 3 }, { above: Number.NaN }, { above: 1, below: 2 }, {}, { above: "1" }])("refuses %o", (event) => {
    expect(() => probability(Float64Array.of(1), event as unknown as Event)).toThrow(
      expect.objectContaining({ code: "unknown-event" }),
    );
  });
});
