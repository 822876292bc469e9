import { describe, expect, it } from "vitest";
import { streamKey } from "../../src/random/streamKey.js";

const text = (seed: string, name: string) => streamKey(seed, name).join();

describe("streamKey", () => {
  it("is four int32 and the same each time", () => {
    const key = streamKey("2026", "ltc.captureRate");
    expect(key).toHaveLength(4);
    for (const word of key) expect(word | 0).toBe(word);
    expect(streamKey("2026", "ltc.captureRate")).toEqual(key);
  });

  it("differs with seed and with name", () => {
    const keys = new Set<string>();
    for (let seed = 0; seed < 60; seed++) for (let name = 0; name < 60; name++) keys.add(text(`${seed}`, `a${name}`));
    expect(keys.size).toBe(3600);
  });

  it("joins seed and name unambiguously", () => {
    const pairs = [
      ["ab", "c"],
      ["a", "bc"],
      ["", "abc"],
      ["abc", ""],
      ['a","b', "c"],
      ["a", 'b","c'],
      ["a\\", "b"],
      ["a", "\\b"],
    ] as const;
    expect(new Set(pairs.map(([seed, name]) => text(seed, name))).size).toBe(pairs.length);
  });

  it("tells apart what seedrandom itself does not", () => {
    // seedrandom keeps 8 bits of a character and repeats its text.
    expect(text("A", "x")).not.toBe(text("\u0141", "x"));
    expect(text("a", "")).not.toBe(text("aa", ""));
    expect(text("\u00e9", "x")).not.toBe(text("e\u0301", "x"));
    expect(text("\ud800", "x")).not.toBe(text("\udc00", "x"));
    expect(text("\u007f", "x")).not.toBe(text("\u017f", "x"));
  });

  it("uses all 128 bits", () => {
    const ones = new Array<number>(128).fill(0);
    const trials = 2000;
    for (let trial = 0; trial < trials; trial++) {
      streamKey(`${trial}`, "x").forEach((word, w) => {
        for (let bit = 0; bit < 32; bit++) ones[w * 32 + bit] = (ones[w * 32 + bit] ?? 0) + ((word >>> bit) & 1);
      });
    }
    // Binomial(2000, ½): sd 22.4; 128 bits within 5 sd.
    for (const count of ones) expect(Math.abs(count - trials / 2)).toBeLessThan(5 * 22.4);
  });
});
