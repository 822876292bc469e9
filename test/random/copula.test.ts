import { describe, expect, it } from "vitest";
import { midranks } from "../../src/numerics/ranks.js";
import { normalCorrelation, planCopula } from "../../src/random/copula.js";
import { copulaTransform } from "../../src/random/copulaTransform.js";
import { exchangeable, type RankPair } from "../../src/random/rankPairs.js";
import { openSampler, planSampler } from "../../src/random/samplers.js";
import { BLOCK } from "../../src/random/stream.js";
import { mean, pearson, variance } from "./arithmetic.js";

const pair = (a: string, b: string, spearman: number): RankPair => ({ a, b, spearman });

/** Correlated columns by name, through the whole of sampler and copula. */
function draw(
  pairs: readonly RankPair[],
  blocks: number,
  seed = "copula",
  sampling = "random",
): Record<string, Float64Array> {
  const correlate = copulaTransform();
  const columns: Record<string, Float64Array> = {};
  for (const group of planCopula(pairs)) {
    const sampler = openSampler(planSampler(sampling, { seed, scenarios: blocks * BLOCK, streams: group.members }));
    const working = group.members.map(() => new Float64Array(BLOCK));
    for (let block = 0; block < blocks; block++) {
      working.forEach((column, stream) => {
        sampler.uniforms(stream, block, column);
      });
      correlate(group, working, BLOCK);
      group.members.forEach((name, i) => {
        columns[name] ??= new Float64Array(blocks * BLOCK);
        columns[name].set(working[i] ?? [], block * BLOCK);
      });
    }
  }
  return columns;
}

describe("planCopula", () => {
  it("turns Spearman into the correlation of normals: 2 sin(π ρ / 6)", () => {
    // Exact values: sin(π/12) = (√6 - √2) / 4, sin(π/6) = 1/2.
    expect(normalCorrelation(0.5)).toBeCloseTo((Math.sqrt(6) - Math.SQRT2) / 2, 14);
    expect(normalCorrelation(1)).toBeCloseTo(1, 15);
    expect(normalCorrelation(-0.5)).toBe(-normalCorrelation(0.5));
    expect(normalCorrelation(0)).toBe(0);
  });

  it("splits into connected groups, members in order of name whatever the order of the file", () => {
    const pairs = [pair("d", "a", 0.3), pair("z", "y", 0.2), pair("b", "d", 0.1), pair("q", "r", 0)];
    const plan = planCopula(pairs);
    expect(plan.map((group) => group.members)).toEqual([
      ["a", "b", "d"],
      ["y", "z"],
    ]);
    const turned = [...pairs].reverse().map(({ a, b, spearman }) => pair(b, a, spearman));
    expect(planCopula(turned)).toEqual(plan);
  });

  it("refuses the impossible, naming members, eigenvalue and remedy", () => {
    const impossible = [pair("cost", "days", 0.9), pair("days", "rate", 0.9), pair("cost", "rate", -0.9)];
    const message = expect.stringMatching(
      /cost, days, rate.*smallest eigenvalue of -0\.\d+: cost with days 0\.9, cost with rate -0\.9, days with rate 0\.9.*0\.\d+ of what they are/,
    );
    const code = "correlation-not-positive-definite";
    expect(() => planCopula(impossible)).toThrowError(expect.objectContaining({ code, message }));
    // The remedy works.
    const share = Number(/to (0\.\d+) of/.exec(String(catching(() => planCopula(impossible))))?.[1]);
    expect(() => planCopula(impossible.map((p) => ({ ...p, spearman: p.spearman * share })))).not.toThrow();
  });

  it.each([
    ["correlation-out-of-range", [pair("a", "b", 1)]],
    ["correlation-out-of-range", [pair("a", "b", Number.NaN)]],
    ["correlation-out-of-range", [pair("a", "b", -1.2)]],
    ["correlation-with-itself", [pair("a", "a", 0.2)]],
    ["correlation-twice", [pair("a", "b", 0.2), pair("b", "a", 0.3)]],
  ])("refuses: %s", (code, pairs) => {
    expect(() => planCopula(pairs)).toThrowError(expect.objectContaining({ code }));
  });
});

function catching(run: () => unknown): unknown {
  try {
    return run();
  } catch (error) {
    return error;
  }
}

describe("copulaTransform", () => {
  const blocks = 128;
  const n = blocks * BLOCK;

  it("reaches each Spearman correlation within 4 standard errors", () => {
    const wanted = [pair("a", "b", 0.5), pair("b", "c", -0.7), pair("a", "c", -0.2), pair("d", "e", 0.95)];
    const columns = draw(wanted, blocks);
    const ranks = Object.fromEntries(Object.entries(columns).map(([name, u]) => [name, midranks(u)]));
    for (const { a, b, spearman } of wanted) {
      const achieved = pearson(ranks[a] ?? [], ranks[b] ?? []);
      expect(Math.abs(achieved - spearman)).toBeLessThan((4 * 1.1 * (1 - spearman ** 2)) / Math.sqrt(n));
    }
  });

  it("leaves every marginal uniform (Kolmogorov–Smirnov) and the first member untouched", () => {
    const columns = draw([pair("a", "b", 0.6), pair("b", "c", 0.3)], blocks, "marginals");
    for (const column of Object.values(columns)) {
      const sorted = column.slice().sort();
      let distance = 0;
      sorted.forEach((u, i) => {
        distance = Math.max(distance, Math.abs(u - (i + 0.5) / n));
      });
      expect(distance).toBeLessThan(2 / Math.sqrt(n));
      expect(sorted[0]).toBeGreaterThan(0);
      expect(sorted[n - 1]).toBeLessThan(1);
    }
    const alone = new Float64Array(BLOCK);
    openSampler(planSampler("random", { seed: "marginals", scenarios: n, streams: ["a"] })).uniforms(0, 0, alone);
    expect(columns["a"]?.slice(0, BLOCK)).toEqual(alone);
  });

  it("gives cells an exchangeable correlation", () => {
    const names = ["x1", "x2", "x3", "x4"];
    const columns = draw(exchangeable(names, 0.3), blocks);
    const ranks = names.map((name) => midranks(columns[name] ?? new Float64Array()));
    ranks.forEach((a, i) => {
      for (const b of ranks.slice(i + 1)) {
        expect(Math.abs(pearson(a, b) - 0.3)).toBeLessThan((4 * 1.1 * (1 - 0.09)) / Math.sqrt(n));
      }
    });
    expect(exchangeable(names, 0.3)).toHaveLength(6);
  });

  it("is a function of the pairs, not of their order", () => {
    const pairs = [pair("a", "b", 0.5), pair("c", "b", -0.3), pair("a", "d", 0.1)];
    expect(draw([...pairs].reverse(), 2)).toEqual(draw(pairs, 2));
  });
});

describe.each(["sobol", "latin-hypercube"])("a copula over %s points", (sampling) => {
  const pairs = [pair("a", "b", 0.6), pair("b", "c", -0.4)];

  it("reaches the Spearman correlations, and pairs that are not stated stay at what follows from the rest", () => {
    const { a, b, c } = draw(pairs, 32, "copula", sampling) as Record<"a" | "b" | "c", Float64Array>;
    const spearman = (x: Float64Array, y: Float64Array) => pearson(midranks(x), midranks(y));
    const error = 4 / Math.sqrt(32 * BLOCK);
    expect(Math.abs(spearman(a, b) - 0.6)).toBeLessThan(error);
    expect(Math.abs(spearman(b, c) + 0.4)).toBeLessThan(error);
    expect(Math.abs(spearman(a, c))).toBeLessThan(error);
  });

  it("keeps the gain: the mean of a sum of correlated uniforms is far more exact than at random", () => {
    const spread = (name: string) => {
      const means = Array.from({ length: 30 }, (_, seed) => {
        const { a, b, c } = draw(pairs, 4, `${seed}`, name) as Record<"a" | "b" | "c", Float64Array>;
        return mean(a.map((u, i) => u + (b[i] ?? 0) + (c[i] ?? 0)));
      });
      return variance(means);
    };
    expect(spread("random") / spread(sampling)).toBeGreaterThan(sampling === "sobol" ? 300 : 3);
  });
});

describe("a Student-t copula", () => {
  const dependence = { copula: { family: "student-t", df: 3 } } as const;
  const [group] = planCopula([pair("a", "b", 0.5), pair("b", "c", -0.3)], dependence);
  const blocks = 128;
  const n = blocks * BLOCK;

  const drawStudent = (sampling: string) => {
    const streams = [...(group?.members ?? []), group?.tails?.stream ?? ""];
    const sampler = openSampler(planSampler(sampling, { seed: "t", scenarios: n, streams }));
    const working = streams.map(() => new Float64Array(BLOCK));
    const columns = streams.map(() => new Float64Array(n));
    const correlate = copulaTransform();
    for (let block = 0; block < blocks; block++) {
      working.forEach((column, stream) => {
        sampler.uniforms(stream, block, column);
      });
      if (group !== undefined) correlate(group, working.slice(0, 3), BLOCK, working[3]);
      working.forEach((column, i) => {
        columns[i]?.set(column, block * BLOCK);
      });
    }
    return columns as [Float64Array, Float64Array, Float64Array, Float64Array];
  };

  it("names the stream of its chi-square after its first member", () => {
    expect(group?.tails).toEqual({ df: 3, stream: "copula of a" });
    expect(planCopula([{ ...pair("a", "b", 0.5), gaussian: "a matrix" }], dependence)[0]?.tails).toBeUndefined();
    const mixedUp = [{ ...pair("a", "b", 0.5), gaussian: "a matrix" }, pair("b", "c", 0.1)];
    expect(() => planCopula(mixedUp, dependence)).toThrowError(expect.objectContaining({ code: "copula-of-a-matrix" }));
  });

  it.each(["random", "sobol", "latin-hypercube"])(
    "has uniform marginals and the rank correlations asked for, %s",
    (sampling) => {
      const [a, b, c] = drawStudent(sampling);
      for (const column of [a, b, c]) {
        const sorted = column.slice().sort();
        const distance = sorted.reduce((most, u, i) => Math.max(most, Math.abs(u - (i + 0.5) / n)), 0);
        expect(distance).toBeLessThan(2 / Math.sqrt(n));
      }
      const spearman = (x: Float64Array, y: Float64Array) => pearson(midranks(x), midranks(y));
      expect(Math.abs(spearman(a, b) - 0.5)).toBeLessThan(5 / Math.sqrt(n));
      expect(Math.abs(spearman(b, c) + 0.3)).toBeLessThan(5 / Math.sqrt(n));
    },
  );

  it("joins the tails: 2 T(-√((ν + 1)(1 - ρ)/(1 + ρ)); ν + 1) of extremes come together", () => {
    const [a, b] = drawStudent("random");
    const both = a.filter((u, i) => u > 0.999 && (b[i] as number) > 0.999).length / (n * 0.001);
    // Demarta and McNeil 2005, doi:10.1111/j.1751-5823.2005.tb00254.x; in R, at ν = 3 and the ρ that gives 0.5:
    // rho <- 0.5377; 2 * pt(-sqrt(4 * (1 - rho) / (1 + rho)), 4) = 0.334
    expect(both).toBeGreaterThan(0.25);
    expect(both).toBeLessThan(0.45);
  });
});
