import { describe, expect, it } from "vitest";
import { around, wantedPlaces } from "../../../../src/engine/reduction/merged/wantedPlaces.js";
import type { Questions } from "../../../../src/engine/reduction/questions.js";

const questions = (replicates: number, ...probabilities: number[]): Questions => ({
  replicates,
  probabilities,
  thresholds: [],
  distributions: [],
  ranks: false,
  columns: false,
});

describe("wantedPlaces", () => {
  it("are those that type 7 lies between in the whole, two deviations to either side, and Hazen's in each replicate", () => {
    // Type 7: (n - 1) p = 99 / 2. Hazen: n p - 1/2 of 13 values (replicates 0 to 3) and of 12: 6 and 5.5.
    const [whole, ...own] = wantedPlaces(questions(8, 0.5), 100);
    expect(whole).toEqual(wantedPlaces(questions(1, 0.5), 100)[0]);
    expect(own.map(({ places }) => places)).toEqual([[6], [6], [6], [6], [5, 6], [5, 6], [5, 6], [5, 6]]);
  });

  it("are those of two standard deviations to either side where scenarios are independent", () => {
    // sqrt(1/2 1/2 / 100) = 1/20: Hazen's 39.5, 49.5 and 59.5 beside type 7's 49.5, each place once.
    const [whole, ...none] = wantedPlaces(questions(1, 0.5), 100);
    expect(new Set(whole?.places)).toEqual(new Set([39, 40, 49, 50, 59, 60]));
    expect(whole?.places).toHaveLength(6);
    expect(none).toEqual([]);
  });
});

describe("around", () => {
  it("reaches two deviations to either side, and one where a sample does not go so far", () => {
    expect(around(0.5, 100)).toEqual({ probabilities: [0.4, 0.5, 0.6], reach: 2 });
    const step = Math.sqrt((0.04 * 0.96) / 100);
    expect(around(0.04, 100)).toEqual({ probabilities: [0.04 - step, 0.04, 0.04 + step], reach: 1 });
  });

  it("stays within 0 and 1", () => {
    expect(around(0.01, 1).probabilities[0]).toBe(0);
    expect(around(0.99, 1).probabilities[2]).toBe(1);
  });
});
