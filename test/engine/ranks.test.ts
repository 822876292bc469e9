import { describe, expect, it } from "vitest";
import { openBlocks } from "../../src/engine/block.js";
import { openGrades } from "../../src/engine/grades.js";
import { planRun } from "../../src/engine/plan/plan.js";
import type { RankSums, RankTable } from "../../src/engine/rankSums.js";
import { makeDistribution } from "../../src/families/index.js";
import { midranks } from "../../src/numerics/ranks.js";
import { BLOCK } from "../../src/random/stream.js";
import { mean, pearson, variance } from "../random/arithmetic.js";
import { mixed, type Sketch, simulateDraws, sketchStudy } from "./fixtures.js";

function correlation({ count, grade, gradeSquares, rank, rankSquares, product }: RankSums): number {
  const spread = (squares: number, sum: number) => squares - sum ** 2 / count;
  return (product - (grade * rank) / count) / Math.sqrt(spread(gradeSquares, grade) * spread(rankSquares, rank));
}

/** Spearman's ρ of a driver. */
const spearman = ({ whole }: RankTable, driver: number): number => correlation(whole[driver] as RankSums);

describe("rank tables", () => {
  it("give the Spearman correlations that ranking the kept inputs would give", async () => {
    const scenarios = 50_000;
    const run = await simulateDraws(sketchStudy(mixed), { scenarios, seed: "1" });
    const runner = openBlocks(run.plan);
    const kept = run.plan.cells.map(() => new Float64Array(Math.ceil(scenarios / BLOCK) * BLOCK));
    for (let b = 0; b * BLOCK < scenarios; b++) {
      runner.draw(b).values.forEach((values, cell) => {
        kept[cell]?.set(values, b * BLOCK);
      });
    }
    for (const [id, table] of Object.entries(run.ranks)) {
      expect(table.drivers).toEqual(run.plan.drivers.map(({ name }) => name));
      const outputRanks = midranks(run.draws[id] ?? new Float64Array());
      table.drivers.forEach((_, driver) => {
        const cell = run.plan.cells.findIndex((each) => each.driver === driver);
        const inputRanks = midranks(kept[cell]?.slice(0, scenarios) ?? new Float64Array());
        // Grades against ranks: 0.15 of a standard error (1 / sqrt n) was measured; ties and the table add little.
        expect(Math.abs(spearman(table, driver) - pearson(inputRanks, outputRanks))).toBeLessThan(2.5e-3);
      });
    }
  });

  it("agree with the closed form of a linear normal model: (6/π) asin(ρ/2)", async () => {
    const normal = (sd: number) => ({ family: "normal", parameters: { mean: 0, sd } });
    const sketch: Sketch = {
      inputs: { a: normal(3), b: normal(2), c: normal(1) },
      formulas: { y: "a - b + c" },
      outputs: ["y"],
    };
    const scenarios = 100_000;
    for (const sampler of ["random", "sobol"]) {
      const { ranks } = await simulateDraws(sketchStudy(sketch), { scenarios, seed: "linear", sampler, workers: 1 });
      [3, -2, 1].forEach((weight, driver) => {
        const expected = (6 / Math.PI) * Math.asin(weight / Math.sqrt(14) / 2);
        const error = (1.1 * (1 - expected ** 2)) / Math.sqrt(scenarios);
        expect(Math.abs(spearman(ranks["y"] as RankTable, driver) - expected)).toBeLessThan(4 * error);
      });
    }
  });

  it("are what cells and ranks of the whole columns give, and differ from exact ranks by less than a tenth of an error", async () => {
    const scenarios = 65_536;
    const run = await simulateDraws(sketchStudy(mixed), { scenarios, seed: "1", sampler: "sobol" });
    const exact = midranks(run.draws["saving"] ?? new Float64Array());
    const [runner, grades] = [openBlocks(run.plan), openGrades(run.plan)];
    const table = run.ranks["saving"] as RankTable;
    expect(table.replicates).toHaveLength(16);
    const column = new Float64Array(scenarios);
    for (let driver = 0; driver < table.drivers.length; driver++) {
      for (let b = 0; b < 64; b++) column.set(grades.of(runner.draw(b), driver), b * BLOCK);
      expect(Math.abs(spearman(table, driver) - pearson(column, exact))).toBeLessThan(3e-5);
      table.replicates.forEach((each, r) => {
        const own = (all: Float64Array) => all.filter((_, i) => i % 16 === r);
        const sums = each[driver] as RankSums;
        expect(sums.count).toBe(scenarios / 16);
        // Numbers of cells of nearly equal probability stand for ranks here: good for a scatter.
        expect(Math.abs(correlation(sums) - pearson(own(column), own(exact)))).toBeLessThan(5e-3);
      });
    }
  });

  it("have no replicates of independent scenarios, nor of too few to share out", async () => {
    for (const [sampler, scenarios] of [
      ["random", 5000],
      ["sobol", 63],
    ] as const) {
      const { ranks } = await simulateDraws(sketchStudy(mixed), { scenarios, seed: "1", sampler });
      expect(ranks["saving"]?.replicates).toHaveLength(0);
    }
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
