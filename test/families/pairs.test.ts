import { describe, expect, it } from "vitest";
import { asLists, isNumberKey } from "../../src/families/pairs.js";

describe("isNumberKey", () => {
  it("knows a probability as a person writes it, and takes no word and no sign for one", () => {
    for (const key of ["0.05", "1", ".5", "5e-3", "25."]) expect(isNumberKey(key)).toBe(true);
    for (const key of ["p", "", "-0.5", "0.5x", "1e", "0x10", "Infinity", " 1"]) expect(isNumberKey(key)).toBe(false);
  });
});

describe("asLists", () => {
  it("puts pairs in order of their keys as numbers", () => {
    const pairs = [
      ["0.5", 4],
      ["5e-2", 2],
      [".95", 9],
    ] as const;
    expect(asLists(pairs)).toEqual([
      [0.05, 0.5, 0.95],
      [2, 4, 9],
    ]);
  });
});
