import { describe, expect, it } from "vitest";
import { rememberedKeys, streamKey } from "../../src/random/streamKey.js";

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

describe("remembered keys", () => {
  it("are the keys of streams, made once", () => {
    const keys = rememberedKeys();
    const pairs = Array.from({ length: 12 }, (_, i) => [`${i % 11}`, i % 2 === 0 ? "a" : `a\n${i}`] as const);
    for (let time = 0; time < 2; time++) {
      for (const [seed, name] of pairs) expect(keys(seed, name)).toEqual(streamKey(seed, name));
    }
    expect(keys("3", "x")).toBe(keys("3", "x"));
  });

  it("are those of the seeds that came last", () => {
    const keys = rememberedKeys();
    const first = keys("0", "x");
    for (let seed = 1; seed < 8; seed++) keys(`${seed}`, "x");
    expect(keys("0", "x")).toBe(first);
    for (let seed = 8; seed < 20; seed++) keys(`${seed}`, "x");
    expect(keys("0", "x")).not.toBe(first);
    expect(keys("0", "x")).toEqual(first);
  });
});
