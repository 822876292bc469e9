import { describe, expect, it } from "vitest";
import { openWorkshop } from "../../../../src/engine/reduction/loops/workshop.js";
import { openPowers } from "../../../../src/engine/reduction/task/powerReducer.js";

const scale = { centre: 2, factor: 0.5 };

describe("openPowers", () => {
  it("adds up powers of scaled deviations chunk by chunk, and forgets them when a task begins", () => {
    const powers = openPowers(openWorkshop(undefined), 1);
    for (const _ of [1, 2]) {
      powers.begin();
      powers.add(Float64Array.of(4, 0, 6), 3, scale);
      powers.endChunk();
      powers.add(Float64Array.of(8), 1, scale);
      powers.endChunk();
      // Deviations 1, -1, 2, then 3.
      expect([...powers.chunks()]).toEqual([2, 6, 8, 18, 3, 9, 27, 81]);
      expect([...powers.extremes]).toEqual([0, 8]);
    }
  });

  it("keeps the replicates apart where there are several, squares being their last powers", () => {
    const powers = openPowers(openWorkshop(undefined), 8);
    powers.begin();
    // Scenario i is of replicate i mod 8: 0 and 8 of the first, 1 of the second.
    powers.add(Float64Array.of(4, 6, 2, 2, 2, 2, 2, 2, 8), 9, scale);
    powers.endChunk();
    expect([...powers.chunks()]).toEqual([4, 2, 0, 0, 0, 0, 0, 0, 10, 4, 0, 0, 0, 0, 0, 0]);
  });

  it("knows of a value that is not finite until the chunk ends", () => {
    const powers = openPowers(openWorkshop(undefined), 1);
    for (const fault of [Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]) {
      powers.begin();
      powers.add(Float64Array.of(1, 2), 2, scale);
      expect(powers.areFinite()).toBe(true);
      powers.add(Float64Array.of(fault), 1, scale);
      powers.add(Float64Array.of(-fault), 1, scale);
      expect(powers.areFinite()).toBe(false);
      powers.endChunk();
      expect(powers.areFinite()).toBe(true);
    }
  });
});
