import { describe, expect, it } from "vitest";
import { openBlocks } from "../../src/engine/block.js";
import { openGrades } from "../../src/engine/grades.js";
import { planRun } from "../../src/engine/plan.js";
import type { RankPass } from "../../src/engine/rankPass.js";
import { simulateDraws } from "../../src/engine/simulate.js";
import { makeDistribution } from "../../src/families/index.js";
import { exactSum } from "../../src/numerics/exactSum.js";
import { midranks } from "../../src/numerics/ranks.js";
import { BLOCK } from "../../src/random/stream.js";
import { mean, pearson, variance } from "../random/arithmetic.js";
import { mixed, type Sketch, sketchStudy } from "./fixtures.js";

/** Spearman's ρ of a driver with an output from the sums of a pass. */
function spearman({ groups }: RankPass, driver: number, output: number, ranks: Float64Array): number {
  const total = (of: (group: number) => number) => exactSum(groups.map((_, g) => of(g)));
  const n = ranks.length;
  const grade = total((g) => groups[g]?.[driver]?.grade ?? 0);
  const squares = total((g) => groups[g]?.[driver]?.gradeSquared ?? 0);
  const products = total((g) => groups[g]?.[driver]?.gradeRank[output] ?? 0);
  const covariance = (products - grade * mean(ranks)) / (n - 1);
  return covariance / Math.sqrt(((squares - (grade * grade) / n) / (n - 1)) * variance(ranks));
}

const ranked = (draws: Readonly<Record<string, Float64Array>>) =>
  Object.fromEntries(Object.entries(draws).map(([id, column]) => [id, midranks(column)]));

describe("rankPass", () => {
  it("gives the Spearman correlations that ranking the kept inputs would give", async () => {
    const scenarios = 50_000;
    const run = await simulateDraws(sketchStudy(mixed), { scenarios, seed: "1" });
    const ranks = ranked(run.draws);
    const pass = await run.rankPass(ranks);
    expect(pass.drivers).toEqual(run.plan.drivers.map(({ name }) => name));
    expect(pass.outputs).toEqual(run.plan.outputs);
    const runner = openBlocks(run.plan);
    const kept = run.plan.cells.map(() => new Float64Array(Math.ceil(scenarios / BLOCK) * BLOCK));
    for (let b = 0; b * BLOCK < scenarios; b++) {
      runner.draw(b).values.forEach((values, cell) => {
        kept[cell]?.set(values, b * BLOCK);
      });
    }
    pass.drivers.forEach((_, driver) => {
      const cell = run.plan.cells.findIndex((each) => each.driver === driver);
      const inputRanks = midranks(kept[cell]?.slice(0, scenarios) ?? new Float64Array());
      pass.outputs.forEach((id, output) => {
        const sample = pearson(inputRanks, ranks[id] ?? []);
        // Grades against ranks: 0.15 of a standard error (1 / sqrt n) was measured; ties and the table add little.
        expect(Math.abs(spearman(pass, driver, output, ranks[id] ?? new Float64Array()) - sample)).toBeLessThan(2.5e-3);
      });
    });
  });

  it("agrees with the closed form of a linear normal model: (6/π) asin(ρ/2)", async () => {
    const normal = (sd: number) => ({ family: "normal", parameters: { mean: 0, sd } });
    const sketch: Sketch = {
      inputs: { a: normal(3), b: normal(2), c: normal(1) },
      formulas: { y: "a - b + c" },
      outputs: ["y"],
    };
    const scenarios = 100_000;
    const run = await simulateDraws(sketchStudy(sketch), { scenarios, seed: "linear", workers: 1 });
    const ranks = ranked(run.draws);
    const pass = await run.rankPass(ranks);
    [3, -2, 1].forEach((weight, driver) => {
      const expected = (6 / Math.PI) * Math.asin(weight / Math.sqrt(14) / 2);
      const error = (1.1 * (1 - expected ** 2)) / Math.sqrt(scenarios);
      expect(Math.abs(spearman(pass, driver, 0, ranks["y"] ?? new Float64Array()) - expected)).toBeLessThan(4 * error);
    });
  });

  it("sums replicates apart: scenario i with replicate i mod 16", async () => {
    const scenarios = 5300;
    const run = await simulateDraws(sketchStudy(mixed), { scenarios, seed: "1", sampler: "sobol" });
    const ranks = ranked(run.draws);
    const { groups } = await run.rankPass(ranks);
    expect(groups).toHaveLength(16);
    const runner = openBlocks(run.plan);
    const grade = new Float64Array(6 * BLOCK);
    for (let b = 0; b < 6; b++) grade.set(runner.draw(b).uniforms[0] ?? [], b * BLOCK);
    groups.forEach((group, g) => {
      const places = Array.from({ length: Math.ceil((scenarios - g) / 16) }, (_, k) => g + 16 * k);
      expect(group[0]?.count).toBe(places.length);
      expect(group[0]?.grade).toBeCloseTo(exactSum(places.map((i) => (grade[i] ?? 0) - 0.5)), 9);
      const products = places.map((i) => ((grade[i] ?? 0) - 0.5) * (ranks.saving?.[i] ?? 0));
      expect(Math.abs((group[0]?.gradeRank[0] ?? 0) - exactSum(products))).toBeLessThan(1e-6);
    });
  });

  it("makes one group of independent scenarios, and of too few to share out", async () => {
    for (const [sampler, scenarios] of [
      ["random", 5000],
      ["sobol", 63],
    ] as const) {
      const run = await simulateDraws(sketchStudy(mixed), { scenarios, seed: "1", sampler });
      expect((await run.rankPass(ranked(run.draws))).groups).toHaveLength(1);
    }
  });

  it("refuses rank columns of another length", async () => {
    const run = await simulateDraws(sketchStudy(mixed), { scenarios: 100, seed: "1" });
    const code = "rank-column-length";
    await expect(run.rankPass({ saving: new Float64Array(99) })).rejects.toThrowError(
      expect.objectContaining({ code }),
    );
  });
});

describe("grades", () => {
  const plan = planRun(sketchStudy(mixed), { scenarios: 64 * BLOCK, seed: "grades", sampler: "random" });
  const driver = (name: string) => plan.drivers.findIndex((each) => each.name === name);
  const column = (name: string) => {
    const [runner, grades] = [openBlocks(plan), openGrades(plan)];
    const out = { grades: new Float64Array(plan.scenarios), values: new Float64Array(plan.scenarios) };
    const cell = plan.cells.findIndex((each) => each.driver === driver(name));
    for (let b = 0; b < 64; b++) {
      const block = runner.draw(b);
      out.grades.set(grades.of(block, driver(name)), b * BLOCK);
      out.values.set(block.values[cell] ?? [], b * BLOCK);
    }
    return out;
  };

  it("are the distribution function of each draw: continuous, also where correlated", () => {
    const ratio = makeDistribution("lognormal", { meanlog: -0.9, sdlog: 0.4 });
    const { grades, values } = column("ratio");
    for (let i = 0; i < 500; i++) expect(Math.abs((grades[i] ?? 0) - ratio.cdf(values[i] ?? 0))).toBeLessThan(1e-9);
  });

  it("stand in the middle of a discrete draw's step", () => {
    const { grades, values } = column("visits");
    const expected = [0.1, 0.45, 0.85];
    values.forEach((visits, i) => {
      if (Math.abs((grades[i] ?? 0) - (expected[visits] ?? 0)) > 1e-12) expect.fail(`scenario ${i}`);
    });
    expect(Math.abs(mean(grades) - 0.5)).toBeLessThan(4 * Math.sqrt(variance(grades) / grades.length));
  });

  it("follow the marginal of a share: monotone, within 1e-4 of its distribution function", () => {
    const { grades, values } = column("mix[band=high]");
    const marginal = makeDistribution("beta", { alpha: 25, beta: 75 });
    const order = Array.from(values.keys()).sort((a, b) => (values[a] ?? 0) - (values[b] ?? 0));
    order.forEach((i, rank) => {
      const before = order[rank - 1];
      if (before !== undefined && (grades[before] ?? 0) > (grades[i] ?? 0)) expect.fail("not monotone");
    });
    for (let i = 0; i < 2000; i++) {
      const exact = marginal.cdf(values[i] ?? 0);
      expect(Math.abs((grades[i] ?? 0) - exact)).toBeLessThan(exact > 0.002 && exact < 0.998 ? 1e-4 : 1e-3);
    }
  });
});
