import { describe, expect, it } from "vitest";
import { neighbours, wantedPlaces } from "../../../../src/engine/reduction/merged/wantedPlaces.js";
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
  it("are those that type 7 lies between in the whole, and Hazen's in each replicate", () => {
    // Type 7: (n - 1) p = 99 / 2. Hazen: n p - 1/2 of 13 values (replicates 0 to 3) and of 12: 6 and 5.5.
    const [whole, ...own] = wantedPlaces(questions(8, 0.5), 100);
    expect(whole).toEqual({ group: undefined, places: [49, 50] });
    expect(own.map(({ places }) => places)).toEqual([[6], [6], [6], [6], [5, 6], [5, 6], [5, 6], [5, 6]]);
  });

  it("are those of one standard deviation to either side where scenarios are independent", () => {
    // sqrt(1/2 1/2 / 100) = 1/20: Hazen's 44.5, 49.5 and 54.5 beside type 7's 49.5, each place once.
    const [whole, ...none] = wantedPlaces(questions(1, 0.5), 100);
    expect(new Set(whole?.places)).toEqual(new Set([44, 45, 49, 50, 54, 55]));
    expect(whole?.places).toHaveLength(6);
    expect(none).toEqual([]);
  });
});

describe("neighbours", () => {
  it("stay within 0 and 1", () => {
    expect(neighbours(0.5, 100)).toEqual([0.45, 0.5, 0.55]);
    expect(neighbours(0.01, 1)[0]).toBe(0);
    expect(neighbours(0.99, 1)[2]).toBe(1);
  });
});
