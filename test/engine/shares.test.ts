import { describe, expect, it } from "vitest";
import { divideBySum } from "../../src/engine/shares.js";

describe("divideBySum", () => {
  it("makes shares of gammas, place by place, and leaves alone what is behind the first few", () => {
    const [a, b, c] = [Float64Array.of(1, 3, 7), Float64Array.of(2, 0, 7), Float64Array.of(1, 1, 7)];
    divideBySum([a, b, c], 2);
    expect([a, b, c].map((column) => [...column])).toEqual([
      [0.25, 0.75, 7],
      [0.5, 0, 7],
      [0.25, 0.25, 7],
    ]);
  });
});
