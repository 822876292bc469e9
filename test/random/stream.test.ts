import { describe, expect, it } from "vitest";
import { BLOCK, blockState, fillUniforms } from "../../src/random/stream.js";
import { type StreamKey, streamKey } from "../../src/random/streamKey.js";

function block(key: StreamKey, number: number): Float64Array {
  const out = new Float64Array(BLOCK);
  fillUniforms(key, number, out);
  return out;
}

function run(key: StreamKey, blocks: number): Float64Array {
  const out = new Float64Array(blocks * BLOCK);
  for (let b = 0; b < blocks; b++) out.set(block(key, b), b * BLOCK);
  return out;
}

function correlation(a: Float64Array, b: Float64Array): number {
  const n = a.length;
  let sum = 0;
  for (let i = 0; i < n; i++) sum += ((a[i] ?? 0) - 0.5) * ((b[i] ?? 0) - 0.5);
  return (12 * sum) / n;
}

/** Chi-square statistic as a normal score (Wilson and Hilferty). */
function chiSquareScore(counts: ArrayLike<number>, expected: number): number {
  let statistic = 0;
  for (let i = 0; i < counts.length; i++) statistic += ((counts[i] ?? 0) - expected) ** 2 / expected;
  const df = counts.length - 1;
  return (Math.cbrt(statistic / df) - (1 - 2 / (9 * df))) / Math.sqrt(2 / (9 * df));
}

const hex = (state: Int32Array) => Buffer.from(state.buffer).toString("hex");

/** How many states of lanes there are over seeds, names and blocks, and how many of them are different. */
function countStates(state: (seed: string, name: string, block: number) => Int32Array): {
  made: number;
  distinct: number;
} {
  const seen = new Set<string>();
  let made = 0;
  for (let seed = 0; seed < 12; seed++) {
    for (let name = 0; name < 12; name++) {
      for (const number of [0, 1, 2, 3, 1023, 1024, 65536, 2 ** 31, 2 ** 32 - 1, 2 ** 32]) {
        const words = state(`seed ${seed}`, `name ${name}`, number);
        for (let lane = 0; lane < 4; lane++) seen.add(words.subarray(4 * lane, 4 * lane + 4).join());
        made += 4;
      }
    }
  }
  return { made, distinct: seen.size };
}

/** The number at the end of "seed 7": a hash as simple as can be, for planted faults. */
const hash = (text: string): number => Number(text.split(" ")[1]);

/** Sixteen words that depend on one number. */
const mixed = (seed: number): Int32Array => blockState([seed | 0, 0, 0, 0], 0);

describe("blockState", () => {
  it("is ChaCha8 with a 128-bit key (draft-strombergson-chacha-test-vectors, TC1, blocks 0 and 1)", () => {
    const expected = [
      "e28a5fa4a67f8c5defed3e6fb7303486aa8427d31419a729572d777953491120" +
        "b64ab8e72b8deb85cd6aea7cb6089a101824beeb08814a428aab1fa2c816081b",
      "8a26af448a1ba906368fd8c83831c18cec8ced811a028e675b8d2be8fce08116" +
        "5ceae9f1d1b7a975497749480569ceb83de6a0a587d4984f19925f5d338e430d",
    ];
    expect([0, 1].map((counter) => hex(blockState([0, 0, 0, 0], counter)))).toEqual(expected);
  });

  it("is distinct for distinct (seed, name, block), lane by lane", () => {
    const { made, distinct } = countStates((seed, name, number) => blockState(streamKey(seed, name), number));
    expect(distinct).toBe(made);
  });

  it.each([
    [
      "cancels the seed",
      (seed: string, name: string, number: number) => mixed(hash(seed) ^ hash(name) ^ hash(seed) ^ number),
    ],
    [
      "adds what it should mix",
      (seed: string, name: string, number: number) => mixed(hash(seed) + hash(name) + number),
    ],
    [
      "forgets the upper half of the block",
      (seed: string, name: string, number: number) => blockState(streamKey(seed, name), number >>> 0),
    ],
  ] as const)("would be found out if it were a hash that %s", (_, state) => {
    const { made, distinct } = countStates(state);
    expect(distinct).toBeLessThan(made);
  });

  it("changes about half its bits when one bit of key or block changes", () => {
    const key = streamKey("avalanche", "x");
    const base = blockState(key, 5);
    for (let word = 0; word < 5; word++) {
      for (const bit of [0, 7, 31]) {
        const changed = key.map((k, i) => (i === word ? k ^ (1 << bit) : k)) as unknown as StreamKey;
        const other = blockState(changed, word === 4 ? 5 ^ (1 << Math.min(bit, 20)) : 5);
        let differing = 0;
        for (let i = 0; i < 16; i++) {
          for (let rest = (base[i] ?? 0) ^ (other[i] ?? 0); rest !== 0; rest &= rest - 1) differing++;
        }
        // Binomial(512, ½): sd 11.3.
        expect(Math.abs(differing - 256)).toBeLessThan(5 * 11.3);
      }
    }
  });
});

describe("fillUniforms", () => {
  it("runs xoshiro128++ in each lane (an independent BigInt implementation)", () => {
    const mask = 0xffffffffn;
    const rotate = (x: bigint, k: bigint) => ((x << k) | (x >> (32n - k))) & mask;
    const next = (s: [bigint, bigint, bigint, bigint]) => {
      const result = (rotate((s[0] + s[3]) & mask, 7n) + s[0]) & mask;
      const t = (s[1] << 9n) & mask;
      s[2] ^= s[0];
      s[3] ^= s[1];
      s[1] ^= s[2];
      s[0] ^= s[3];
      s[2] ^= t;
      s[3] = rotate(s[3], 11n);
      return result;
    };
    // The oracle itself against the reference generator started from 1, 2, 3, 4.
    const known: [bigint, bigint, bigint, bigint] = [1n, 2n, 3n, 4n];
    const outputs = Array.from({ length: 10 }, () => Number(next(known)));
    expect(outputs).toEqual([
      641, 1573767, 3222811527, 3517856514, 836907274, 4247214768, 3867114732, 1355841295, 495546011, 621204420,
    ]);
    const key = streamKey("known", "answer");
    const got = block(key, 7);
    const state = blockState(key, 7);
    for (let lane = 0; lane < 4; lane++) {
      const words = [...state.subarray(4 * lane, 4 * lane + 4)].map((word) => BigInt(word >>> 0));
      const s = words as [bigint, bigint, bigint, bigint];
      for (let i = lane; i < BLOCK; i += 4) {
        const k = ((next(s) >> 6n) << 26n) | (next(s) >> 6n);
        expect(got[i]).toBe((Number(k) + 0.5) / 2 ** 52);
      }
    }
  });

  it("addresses any block alone, in any order", () => {
    const key = streamKey("1", "x");
    const all = run(key, 6);
    for (const b of [5, 0, 3, 3, 1]) expect(block(key, b)).toEqual(all.slice(b * BLOCK, (b + 1) * BLOCK));
  });

  it("gives other numbers for another seed, name or block", () => {
    const base = block(streamKey("1", "x"), 0);
    for (const other of [block(streamKey("2", "x"), 0), block(streamKey("1", "y"), 0), block(streamKey("1", "x"), 1)]) {
      expect(other.filter((u, i) => u === base[i])).toHaveLength(0);
    }
  });

  it("is strictly inside (0, 1), with 52 bits and a half", () => {
    const values = run(streamKey("range", "x"), 64);
    for (const u of values) {
      if (!(u > 0 && u < 1) || (u * 2 ** 52 - 0.5) % 1 !== 0) expect.fail(`got ${u}`);
    }
  });

  it("is uniform: mean, variance, chi-square in 256 bins and in 16 × 16 serial pairs", () => {
    const n = 256 * BLOCK;
    for (const seed of ["a", "b", "c"]) {
      const u = run(streamKey(seed, "x"), 256);
      const bins = new Float64Array(256);
      const pairs = new Float64Array(256);
      let sum = 0;
      let squares = 0;
      for (let i = 0; i < n; i++) {
        const x = u[i] ?? 0;
        sum += x;
        squares += (x - 0.5) ** 2;
        bins[Math.floor(x * 256)] = (bins[Math.floor(x * 256)] ?? 0) + 1;
        const pair = Math.floor(x * 16) * 16 + Math.floor((u[(i + 1) % n] ?? 0) * 16);
        pairs[pair] = (pairs[pair] ?? 0) + 1;
      }
      expect(Math.abs(sum / n - 0.5)).toBeLessThan(4 / Math.sqrt(12 * n));
      expect(Math.abs(squares / n - 1 / 12)).toBeLessThan(4 * Math.sqrt(1 / 180 / n));
      expect(Math.abs(chiSquareScore(bins, n / 256))).toBeLessThan(4);
      expect(Math.abs(chiSquareScore(pairs, n / 256))).toBeLessThan(4);
    }
  });

  it("shows no serial correlation at lags 1 to 8, 1024, 4096 (lanes and blocks are independent)", () => {
    const u = run(streamKey("serial", "x"), 128);
    for (const lag of [1, 2, 3, 4, 5, 6, 7, 8, BLOCK, 4 * BLOCK]) {
      const n = u.length - lag;
      expect(Math.abs(correlation(u.subarray(0, n), u.subarray(lag)))).toBeLessThan(4 / Math.sqrt(n));
    }
  });

  it("has independent streams: names near each other, and blocks near each other, are uncorrelated", () => {
    const streams = Array.from({ length: 8 }, (_, i) => run(streamKey("1", `x${i}`), 32));
    const limit = 4.5 / Math.sqrt(32 * BLOCK);
    streams.forEach((a, i) => {
      for (const b of streams.slice(i + 1)) expect(Math.abs(correlation(a, b))).toBeLessThan(limit);
    });
  });

  it("has means over blocks that spread as theory says", () => {
    const key = streamKey("spread", "x");
    const means = Array.from({ length: 512 }, (_, b) => block(key, b).reduce((sum, u) => sum + u, 0) / BLOCK);
    const variance = means.reduce((sum, mean) => sum + (mean - 0.5) ** 2, 0) / means.length;
    // Chi-square with 512 degrees of freedom: relative sd 1/16.
    expect(variance * 12 * BLOCK).toBeGreaterThan(1 - 4 / 16);
    expect(variance * 12 * BLOCK).toBeLessThan(1 + 4 / 16);
  });
});
