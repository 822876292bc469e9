import { readFileSync } from "node:fs";
import fc from "fast-check";
import { sampleRankCorrelation } from "simple-statistics";
import { describe, expect, it } from "vitest";
import { planRun } from "../../src/engine/plan/plan.js";
import { type RankTable, rankTable } from "../../src/engine/rankSums.js";
import { midranks } from "../../src/numerics/ranks.js";
import { rank, rankCorrelationError } from "../../src/sensitivity/rank.js";
import { normals } from "../summary/samples.js";
import { answered, studyOf, uncertain } from "./studies.js";

const seeds = Array.from({ length: 200 }, (_, i) => `seed ${i}`);
const pairs: Record<string, { x: number[]; y: number[]; spearman: number }> = JSON.parse(
  readFileSync(new URL("../reference/ranksSpearman.json", import.meta.url), "utf8"),
).pairs;

/** The table that the engine would make of grades and an output's column, every value in a cell of its own. */
function tableOf(grades: Readonly<Record<string, Float64Array>>, y: Float64Array): RankTable {
  const values = [...new Set(y)].sort((a, b) => a - b);
  const cells = (of: (scenario: number) => number) => {
    const sums = new Float64Array(values.length);
    y.forEach((value, i) => {
      const cell = values.indexOf(value);
      sums[cell] = (sums[cell] as number) + of(i);
    });
    return sums;
  };
  const columns = Object.values(grades);
  // Two by two; the last of an odd number beside itself.
  const two = columns.flatMap((column, i) => (i % 2 === 0 ? [[column, columns[i + 1] ?? column] as const] : []));
  const squareOf = (column: Float64Array) => column.reduce((sum, u) => sum + (u - 0.5) ** 2, 0);
  const squares = two.map((both) =>
    Float64Array.from({ length: 32 }, (_, i) => (i % 16 === 0 ? squareOf(both[i / 16] as Float64Array) : 0)),
  );
  const sums = two.map((both) => {
    const own = both.map((column) => cells((i) => (column[i] as number) - 0.5));
    return Float64Array.from({ length: 2 * values.length }, (_, i) => own[i % 2]?.[i >> 1] as number);
  });
  const none = { numbers: new Float64Array(0), products: [] };
  return rankTable(Object.keys(grades), { cells: cells(() => 1), grades: sums, ...none }, squares, 1);
}

const study = (correlated: boolean) =>
  studyOf({
    assumptions: ["x", "z", "idle"].map((id) => uncertain(id, "uniform", { min: 0, max: 1 })),
    correlations: correlated ? [{ a: "x", b: "idle", spearman: 0.5 }] : [],
    formulas: { y: "x + z" },
    outputs: ["y"],
  });

/** Ranks as grades: then the correlation with them is Spearman's, to the letter. */
const gradesOf = (values: Float64Array): Float64Array => midranks(values).map((r) => (r - 0.5) / values.length);

async function correlate(grades: Readonly<Record<string, Float64Array>>, y: Float64Array, correlated = true) {
  const of = study(correlated);
  const plan = planRun(of, { scenarios: y.length, seed: "1", sampler: "random" });
  const request = { study: of, outputs: ["y"], interval: 0.95, draws: {}, plan, ranks: { y: tableOf(grades, y) } };
  return { y: answered(await rank.answer(request), "y") };
}

describe("rank correlation", () => {
  it.each(Object.entries(pairs))("of the pair %s is scipy's", async (_, { x, y, spearman }) => {
    const { y: rows } = await correlate({ x: gradesOf(Float64Array.from(x)) }, Float64Array.from(y));
    expect(rows?.[0]?.assumption).toBe("x");
    expect(rows?.[0]?.value).toBeCloseTo(spearman, 12);
  });

  it("is that of simple-statistics, ties and all", async () => {
    const column = fc.array(fc.tuple(fc.integer({ min: 0, max: 6 }), fc.integer({ min: 0, max: 6 })), {
      minLength: 5,
      maxLength: 40,
    });
    await fc.assert(
      fc.asyncProperty(column, async (points) => {
        const [x, y] = [points.map(([a]) => a), points.map(([, b]) => b)];
        const theirs = sampleRankCorrelation(x, y);
        const { y: rows } = await correlate({ x: gradesOf(Float64Array.from(x)) }, Float64Array.from(y));
        expect(rows?.[0]?.value).toBeCloseTo(Number.isNaN(theirs) ? 0 : theirs, 10);
      }),
    );
  });

  it("puts the strongest first, whichever way it works", async () => {
    const [a, b, c] = ["a", "b", "c"].map((seed) => normals(seed, 3000)) as [Float64Array, Float64Array, Float64Array];
    const y = a.map((each, i) => 0.2 * each - 2 * (b[i] as number) + (c[i] as number));
    const { y: rows } = await correlate({ a: gradesOf(a), b: gradesOf(b), c: gradesOf(c) }, y);
    expect(rows?.slice(0, 3).map(({ assumption }) => assumption)).toEqual(["b", "c", "a"]);
    expect(rows?.[0]?.value).toBeLessThan(0);
    // Spearman's of two normals with correlation r is 6 / π asin(r / 2).
    const truth = (weight: number) => (6 / Math.PI) * Math.asin(weight / Math.sqrt(5.04) / 2);
    [-2, 1, 0.2].forEach((weight, i) => {
      const row = rows?.[i];
      expect(Math.abs((row?.value ?? 9) - truth(weight))).toBeLessThan(4 * (row?.standardError ?? 0));
    });
  });

  it("lists what reaches no output at a known 0", async () => {
    const grades = { x: Float64Array.of(0.1, 0.5, 0.9), z: Float64Array.of(0.3, 0.9, 0.4) };
    const loose = await correlate(grades, Float64Array.of(1, 2, 3), false);
    expect(loose.y?.at(-1)).toEqual({ assumption: "idle", value: 0, standardError: 0 });
  });

  it("of an output that never varies is 0", async () => {
    const { y: rows } = await correlate({ x: gradesOf(normals("x", 50)) }, new Float64Array(50).fill(3));
    expect(rows?.[0]?.value).toBe(0);
    expect(rows?.[0]?.standardError).toBeGreaterThan(0.1);
  });

  it("refuses an unknown output", async () => {
    const of = study(false);
    const request = {
      study: of,
      outputs: ["why"],
      interval: 0.95,
      plan: planRun(of, { scenarios: 1, seed: "1", sampler: "random" }),
      draws: {},
      ranks: { y: tableOf({}, Float64Array.of(1)) },
    };
    await expect(rank.answer(request)).rejects.toMatchObject({ code: "unknown-output" });
  });
});

describe("rankCorrelationError", () => {
  it("is tanh of Bonett and Wright's error at 0, and 0 at a perfect correlation", () => {
    expect(rankCorrelationError(0, 103)).toBeCloseTo(Math.tanh(0.1), 14);
    expect(rankCorrelationError(1, 103)).toBe(0);
    expect(rankCorrelationError(-1, 103)).toBe(0);
  });

  it("is half the distance between the turned-back ends", () => {
    fc.assert(
      fc.property(fc.double({ min: -0.99, max: 0.99, noNaN: true }), fc.integer({ min: 10, max: 5000 }), (r, n) => {
        const [z, se] = [Math.atanh(r), Math.sqrt((1 + r ** 2 / 2) / (n - 3))];
        expect(rankCorrelationError(r, n)).toBeCloseTo((Math.tanh(z + se) - Math.tanh(z - se)) / 2, 12);
      }),
    );
  });

  it("knows nothing of fewer than 10 scenarios", () => {
    for (const count of [1, 2, 3, 4, 9]) expect(rankCorrelationError(0.4, count)).toBe(1);
  });

  it("is the size of the miss over 200 seeds", () => {
    const r = 0.6;
    const misses = seeds.map((seed) => {
      const [x, noise] = [normals(seed, 200), normals(`${seed} noise`, 200)];
      const y = x.map((each, i) => r * each + 0.8 * (noise[i] as number));
      const value = sampleRankCorrelation([...x], [...y]);
      return (value - (6 / Math.PI) * Math.asin(r / 2)) / rankCorrelationError(value, 200);
    });
    const rms = Math.sqrt(misses.reduce((sum, z) => sum + z * z, 0) / misses.length);
    expect(rms).toBeGreaterThan(0.8);
    expect(rms).toBeLessThan(1.2);
  });
});
