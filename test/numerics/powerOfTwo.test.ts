import { describe, expect, it } from "vitest";
import { powerOfTwoFrom } from "../../src/numerics/powerOfTwo.js";

describe("a power of two from a size on", () => {
  it("is the size itself where that is one, else the next above", () => {
    expect([0, 1, 2, 3, 4, 5, 1023, 1024, 1025].map(powerOfTwoFrom)).toEqual([1, 1, 2, 4, 4, 8, 1024, 1024, 2048]);
    for (let exponent = 0; exponent <= 51; exponent++) {
      expect(powerOfTwoFrom(2 ** exponent)).toBe(2 ** exponent);
      expect(powerOfTwoFrom(2 ** exponent + 0.5)).toBe(2 ** (exponent + 1));
    }
  });
});
