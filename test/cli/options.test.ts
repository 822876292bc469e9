/** Texts of options that are more than a word. */
import { describe, expect, it } from "vitest";
import { oneTarget } from "../../src/cli/options.js";

describe("--until", () => {
  it("is one target: a second is refused, not taken in the place of the first", () => {
    const first = oneTarget("total: mean ± 1k", undefined);
    expect(first).toBe("total: mean ± 1k");
    expect(() => oneTarget("total: 97.5 % ± 1m", first)).toThrow('a run has one target, and "total: mean ± 1k"');
  });
});
