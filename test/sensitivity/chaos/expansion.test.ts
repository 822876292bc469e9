import { describe, expect, it } from "vitest";
import { expand } from "../../../src/sensitivity/chaos/expansion.js";
import type { ChaosVariable } from "../../../src/sensitivity/chaos/variable.js";

/** A coin of -1 and 1, whose only polynomial is its value. */
const coin: ChaosVariable = { drawn: true, mean: 0, sd: 1, degree: 1, recurrence: { centres: [0], squares: [1, 1] } };
/** All sides of four coins, twice over, so that a half of the runs differ by the noise alone. */
const sides = [0, 1, 2, 3].map((bit) => Float64Array.from({ length: 32 }, (_, run) => ((run >> bit) & 1 ? 1 : -1)));
const [a, b, c, d] = sides as [Float64Array, Float64Array, Float64Array, Float64Array];
const at = (column: Float64Array, run: number) => column[run] as number;
/** Uncorrelated with all products of the sides, of which it is the sign in one half of the runs and not in the other. */
const noise = a.map((_, run) => 0.01 * (run < 16 ? 1 : -1));
const y = noise.map((e, run) => 5 + e + 3 * at(a, run) + 2 * at(b, run) - at(a, run) * at(c, run) + 0.5 * at(d, run));

function counted() {
  let steps = 0;
  const pause = () => {
    steps++;
    return Promise.resolve();
  };
  return { pause, steps: () => steps };
}

describe("expand", () => {
  it("finds the terms of a polynomial, and by how much noise is not foretold", async () => {
    const { terms, mean, degree, unexplained } = await expand([coin, coin, coin, coin], sides, y);
    const found = new Map(terms.map(({ term, coefficient }) => [term.join(";"), coefficient]));
    expect(mean).toBeCloseTo(5, 12);
    expect(found.get("0,1")).toBeCloseTo(3, 12);
    expect(found.get("1,1")).toBeCloseTo(2, 12);
    expect(found.get("0,1;2,1")).toBeCloseTo(-1, 12);
    expect(found.get("3,1")).toBeCloseTo(0.5, 12);
    expect(degree).toBe(2);
    // Five coefficients from 32 runs: a run left out is missed by its noise over 1 - 5/32, and so few runs tell that too well
    // (Chapelle, Vapnik and Bengio 2002).
    const miss = (1e-4 * (32 / 27) ** 2 * (1 + 5 / 32)) / (1 - 5 / 32);
    expect(unexplained).toBeCloseTo(miss / (9 + 4 + 1 + 0.25 + 1e-4), 15);
  });

  it("fits terms that a further degree leaves as they are but once", async () => {
    const [first, both] = [counted(), counted()];
    // Two coins have three terms, whatever the degree: those of degree 1, and their product.
    const two = y.map((_, run) => at(a, run) + at(a, run) * at(b, run) + at(noise, run));
    await expand([coin], [a], two, undefined, first.pause);
    await expand([coin, coin], [a, b], two, undefined, both.pause);
    expect(first.steps()).toBe(1);
    // A step a column: two of degree 1, three of degree 2.
    expect(both.steps()).toBe(5);
  });

  it("answers without any variable", async () => {
    const { terms, mean } = await expand([], [], y);
    expect(terms).toEqual([]);
    expect(mean).toBeCloseTo(5, 12);
  });

  it("knows no product of events that never happened together in its runs", async () => {
    const event: ChaosVariable = { ...coin, mean: 0.125, sd: Math.sqrt(0.125 * 0.875) };
    const happens = (...runs: number[]) => Float64Array.from({ length: 64 }, (_, run) => (runs.includes(run) ? 1 : 0));
    const columns = [
      happens(1, 2, 3, 4, 5, 6, 7, 8),
      happens(7, 8, 9, 10, 11, 12, 13, 14),
      happens(20, 21, 22, 23, 24, 25, 26, 27),
    ];
    // The first and second meet twice, the third none of them: its products are multiples of each single one.
    const output = columns[0]?.map(
      (own, run) => 3 * own + 2 * own * at(columns[1] as Float64Array, run),
    ) as Float64Array;
    const { terms } = await expand([event, event, event], columns, output);
    const names = terms.map(({ term }) => term.join(";"));
    expect(names).toContain("0,1;1,1");
    expect(names.filter((name) => name.includes(";") && name.includes("2,1"))).toEqual([]);
  });
});
