import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { normalCdf } from "../../../src/numerics/special/normal.js";
import type { Estimated } from "../../../src/sensitivity/estimated.js";
import { type Normals, normalsByName } from "../../../src/sensitivity/rankChance/normals.js";
import { rankChances, withRankChances } from "../../../src/sensitivity/rankChance/rankChance.js";

describe("the chance of a rank", () => {
  it("of two independent estimates is that of their difference", () => {
    // P(a stays above b) = Φ((a - b) / sqrt(se² + se²)); 2,048 draws: within 4 binomial errors.
    const chance = normalCdf(1 / Math.SQRT2);
    const found = rankChances([
      { value: 2, error: 1 },
      { value: 1, error: 1 },
    ]);
    for (const each of found) {
      expect(Math.abs((each ?? 0) - chance)).toBeLessThan(4 * Math.sqrt((chance * (1 - chance)) / 2048));
    }
  });

  it("is high where the estimates err together, low where against each other", () => {
    const parts = Array.from({ length: 16 }, (_, r) => Math.sin(r + 1));
    const with_ = (sign: number, scale: number) => parts.map((part) => scale + sign * part);
    const rows = (sign: number) => [
      { value: 2, error: 1, parts: with_(1, 2) },
      { value: 1.9, error: 1, parts: with_(sign, 1.9) },
    ];
    expect(rankChances(rows(1))).toEqual([1, 1]);
    // Against each other the difference has the standard error 2: P = Φ(0.1 / 2).
    const [against = 0] = rankChances(rows(-1));
    expect(Math.abs((against ?? 0) - normalCdf(0.05))).toBeLessThan(0.045);
  });

  it("is sure of what is far apart and says nothing of what has no error", () => {
    const rows: readonly (Estimated & { readonly rankChance?: number })[] = [
      { value: 9, error: 0.1 },
      { value: 5, error: 0.1 },
      { value: 0, error: 0 },
      { value: 0, error: 0 },
    ];
    expect(rankChances(rows)).toEqual([1, 1, undefined, undefined]);
    const named = rows.map((row, i) => ({ ...row, assumption: `a${i}` }));
    const estimates = new Map(named.map((row) => [row.assumption, row]));
    expect(withRankChances(named, estimates)[2]).toBe(named[2]);
    expect(withRankChances(named, estimates).map(({ rankChance }) => rankChance)).toEqual(rankChances(rows));
    // What is known to have no effect has a place without a chance.
    expect(withRankChances([{ assumption: "idle" }], estimates)).toEqual([{ assumption: "idle" }]);
  });

  it("of estimates that nothing tells apart is one in their number", () => {
    const found = rankChances(Array.from({ length: 8 }, () => ({ value: 1, error: 0.2 })));
    for (const chance of found) expect(Math.abs((chance ?? 0) - 1 / 8)).toBeLessThan(4 * Math.sqrt(7 / 64 / 2048));
  });

  it("is the same in a long table, which is put in order in another way, as in a short one", () => {
    const noisy = Array.from({ length: 60 }, (_, i) => ({ value: 100 - i, error: 1 + (i % 7) }));
    // Rows so far below that they never come near, and some that are equal.
    const far = Array.from({ length: 600 }, (_, i) => ({ value: -1e6 - Math.floor(i / 2), error: 0 }));
    const short = rankChances(noisy);
    expect(Math.max(...short.map((chance) => chance ?? 0))).toBeLessThan(0.5);
    expect(rankChances([...noisy, ...far]).slice(0, 60)).toEqual(short);
    expect(rankChances([...noisy, ...far.slice(0, 10)]).slice(0, 60)).toEqual(short);
  });

  it("is what sorting the rows at every draw gives, ties and all", () => {
    const normals = normalsByName();
    for (const [count, sizes] of [
      [5, 0],
      [40, 16],
      [90, 0],
      [130, 16],
    ] as const) {
      const rows = Array.from({ length: count }, (_, i): Estimated => {
        // Pairs of rows that always stay equal, rows without error among them.
        const pair = Math.floor(i / 2);
        const parts = Array.from({ length: sizes }, (_, r) => Math.sin(7 * pair + r * r));
        return { value: 3 / (1 + pair), error: pair % 5 === 4 ? 0 : 0.1, ...(sizes === 0 ? {} : { parts }) };
      });
      const expected = sortedEachTime(rows, normals);
      for (const each of [normals, normalsByName(), normalsByName(false)])
        expect(rankChances(rows, each)).toEqual(expected);
    }
  });

  it("is the same in WebAssembly and in JavaScript, of one table after the other", () => {
    const [lanes, plain] = [normalsByName(true), normalsByName(false)];
    const row = fc.record({
      value: fc.double({ min: -1, max: 1, noNaN: true }),
      error: fc.constantFrom(0, 1e-3, 0.05, 0.4, Number.POSITIVE_INFINITY, Number.NaN),
      parts: fc.option(fc.array(fc.double({ min: -1, max: 1, noNaN: true }), { minLength: 8, maxLength: 8 }), {
        nil: undefined,
      }),
    });
    fc.assert(
      fc.property(fc.array(row, { maxLength: 40 }), (rows) => {
        expect(rankChances(rows, lanes)).toEqual(rankChances(rows, plain));
      }),
      { numRuns: 40 },
    );
    // More names than have a place at once, and as many rows as are sorted instead.
    for (const count of [250, 20, 255, 256, 300, 0, 1]) {
      const rows = Array.from({ length: count }, (_, i): Estimated => {
        const parts = i % 3 === 0 ? undefined : Array.from({ length: 60 }, (_part, r) => Math.sin(i + r));
        return { value: (count - i) / 100, error: 0.02, parts };
      });
      expect(rankChances(rows, lanes)).toEqual(rankChances(rows, plain));
    }
    expect(rankChances([{ value: Number.NaN, error: 1 }], lanes)).toEqual(
      rankChances([{ value: Number.NaN, error: 1 }], plain),
    );
  });

  it("is the same with normals that earlier tables have drawn, of however many rows", () => {
    const normals = normalsByName();
    const rows = (count: number) => Array.from({ length: count }, (_, i) => ({ value: 1 - i / count, error: 0.1 }));
    for (const count of [10, 300, 10, 300]) expect(rankChances(rows(count), normals)).toEqual(rankChances(rows(count)));
    expect(normals.named("row 3")).toBe(normals.named("row 3"));
  });
});

/** The same as plainly as can be. */
function sortedEachTime(rows: readonly Estimated[], normals: Normals): readonly (number | undefined)[] {
  const kept = rows.map(() => 0);
  for (let draw = 0; draw < 2048; draw++) {
    const again = rows.map(({ value, error, parts = [] }, row) => {
      if (error === 0) return value;
      if (parts.length === 0) return value + (normals.named(`row ${row}`)[draw] as number) * error;
      const mean = parts.reduce((sum, part) => sum + part, 0) / parts.length;
      const scale = error / Math.sqrt(parts.reduce((sum, part) => sum + (part - mean) * (part - mean), 0));
      return (
        value +
        parts.reduce(
          (sum, part, r) => sum + (normals.named(`replicate ${r}`)[draw] as number) * ((part - mean) * scale),
          0,
        )
      );
    });
    const order = rows.map((_, row) => row).sort((a, b) => (again[b] as number) - (again[a] as number) || a - b);
    for (const [place, row] of order.entries()) if (place === row) kept[row] = (kept[row] as number) + 1;
  }
  return rows.map(({ error }, row) => (error > 0 ? (kept[row] as number) / 2048 : undefined));
}
