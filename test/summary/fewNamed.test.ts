import { describe, expect, it } from "vitest";
import { fewNamed } from "../../src/summary/fewNamed.js";

const named = (letters: string) =>
  fewNamed(
    [...letters],
    (one) => one.toUpperCase(),
    (counted, rest) => ` and ${counted} (${rest.join("")})`,
  );

describe("names in a remark", () => {
  it.each([
    ["", ""],
    ["a", "A"],
    ["abc", "A, B, C"],
    ["abcd", "A, B, C and 1 other (d)"],
    ["abcdef", "A, B, C and 3 others (def)"],
  ])("of %j are %j", (letters, words) => {
    expect(named(letters)).toBe(words);
  });
});
