import { describe, expect, it } from "vitest";
import { blockCount, openBlocks } from "../../src/engine/block.js";
import { planRun } from "../../src/engine/plan/plan.js";
import { makeDistribution, makeSimplex } from "../../src/families/index.js";
import { midranks } from "../../src/numerics/ranks.js";
import { BLOCK } from "../../src/random/stream.js";
import { mean, pearson, variance } from "../random/arithmetic.js";
import { mixed, sketchStudy } from "./fixtures.js";

const options = { scenarios: 100 * BLOCK, seed: "block", sampler: "random" };
const study = sketchStudy(mixed);
const plan = planRun(study, options);

/** Column of drawn values by cell label, over all blocks. */
function columns(): Record<string, Float64Array> {
  const runner = openBlocks(plan);
  const labels = plan.drivers.flatMap(({ name, cells }) =>
    cells.length > 1 ? cells.map((c) => `${name} ${c}`) : [name],
  );
  const out = labels.map(() => new Float64Array(plan.scenarios));
  for (let b = 0; b < blockCount(plan.scenarios); b++) {
    runner.draw(b).values.forEach((values, i) => {
      out[i]?.set(values, b * BLOCK);
    });
  }
  return Object.fromEntries(labels.map((label, i) => [label, out[i] ?? new Float64Array()]));
}

describe("a block", () => {
  const values = columns();
  const n = plan.scenarios;
  const column = (label: string) => values[label] ?? new Float64Array();

  it("draws each assumption from its distribution: mean and variance within 4.5 standard errors", () => {
    const close = (label: string, expected: { mean: number; variance: number }) => {
      const sample = column(label);
      expect(Math.abs(mean(sample) - expected.mean)).toBeLessThan(4.5 * Math.sqrt(expected.variance / n));
      const fourth = mean(sample.map((x) => (x - expected.mean) ** 4));
      const error = Math.sqrt((fourth - expected.variance ** 2) / n);
      expect(Math.abs(variance(sample) - expected.variance)).toBeLessThan(4.5 * error);
    };
    close("days", makeDistribution("gamma", { shape: 4, scale: 2.5 }));
    close("rate", makeDistribution("beta", { alpha: 20, beta: 180 }));
    close("ratio", makeDistribution("lognormal", { meanlog: -0.9, sdlog: 0.4 }));
    close("cost[band=high]", makeDistribution("gamma", { shape: 30, scale: 100 }));
    close("tariff 1", makeDistribution("normal", { mean: 60, sd: 6 }));
    close("visits", { mean: 1.1, variance: 0.49 });
    const { marginals } = makeSimplex("dirichlet", { alpha: [35, 40, 25] });
    ["low", "medium", "high"].forEach((band, i) => {
      close(`mix[band=${band}]`, marginals[i] ?? { mean: 0, variance: 0 });
    });
  });

  it("makes shares add up to one, with the Dirichlet's covariance", () => {
    const [low, medium, high] = ["low", "medium", "high"].map((band) => column(`mix[band=${band}]`));
    for (let i = 0; i < n; i++) {
      if (Math.abs((low?.[i] ?? 0) + (medium?.[i] ?? 0) + (high?.[i] ?? 0) - 1) > 1e-15) expect.fail(`scenario ${i}`);
    }
    // Corr = -sqrt(a b / ((A - a)(A - b))).
    const expected = -Math.sqrt((35 * 40) / (65 * 60));
    expect(Math.abs(pearson(low ?? [], medium ?? []) - expected)).toBeLessThan(4 / Math.sqrt(n));
  });

  it("scales a table by one common draw", () => {
    const [a, b] = [column("tariff 0"), column("tariff 2")];
    a.forEach((x, i) => {
      if (Math.abs((x - 50) / 5 - ((b[i] ?? 0) - 70) / 7) > 1e-9) expect.fail(`scenario ${i}`);
    });
  });

  it("correlates stated pairs and the cells within an assumption", () => {
    const spearman = (a: string, b: string) => pearson(midranks(column(a)), midranks(column(b)));
    const near = (a: string, b: string, rho: number) =>
      expect(Math.abs(spearman(a, b) - rho)).toBeLessThan((4 * 1.1 * (1 - rho * rho)) / Math.sqrt(n));
    near("days", "ratio", -0.5);
    near("ratio", "rate", 0.3);
    near("days", "cost[band=low]", 0.2);
    near("cost[band=low]", "cost[band=high]", 0.4);
    near("cost[band=medium]", "cost[band=high]", 0.4);
    near("days", "rate", 0);
    near("days", "visits", 0);
  });

  it("evaluates the formulas scenario by scenario", () => {
    const block = openBlocks(plan).evaluate(3);
    const at = (label: string, i: number) => values[label]?.[3 * BLOCK + i] ?? Number.NaN;
    const bands = ["low", "medium", "high"];
    for (let i = 0; i < BLOCK; i++) {
      const cost = bands.reduce((sum, band) => sum + at(`mix[band=${band}]`, i) * at(`cost[band=${band}]`, i), 0);
      const fees = bands.map((band, k) => at(`tariff ${k}`, i) * at(`mix[band=${band}]`, i) + at("rate", i) * 4.72);
      const fee = fees.reduce((sum, x) => sum + x, 0);
      const saving = at("days", i) * at("rate", i) * (1 - at("ratio", i)) * cost - fee + 10 * at("visits", i);
      expect((block.outputs[0]?.[i] ?? 0) / saving).toBeCloseTo(1, 9);
      expect((block.outputs[2]?.[i] ?? 0) / (fees[1] ?? 0)).toBeCloseTo(1, 12);
    }
  });

  it("is a pure function of plan and number, also through a clone", () => {
    const a = openBlocks(plan);
    const b = openBlocks(structuredClone(plan));
    a.evaluate(9);
    const once = a.evaluate(41).outputs.map((output) => output.slice());
    expect(b.evaluate(41).outputs.map((output) => output.slice())).toEqual(once);
    a.draw(2);
    expect(a.evaluate(41).outputs.map((output) => output.slice())).toEqual(once);
  });

  it("counts the last block's scenarios", () => {
    const partial = openBlocks(planRun(study, { ...options, scenarios: 2 * BLOCK + 7 }));
    expect([0, 1, 2].map((b) => partial.evaluate(b).count)).toEqual([BLOCK, BLOCK, 7]);
    expect([1, BLOCK, BLOCK + 1].map(blockCount)).toEqual([1, 1, 2]);
  });

  it("moves no draw of the others when an assumption is added or moved", () => {
    const { days, rate, ...others } = mixed.inputs;
    const extra = { family: "uniform", parameters: { min: 0, max: 1 } };
    const inputs = { extra, ...others, rate: rate ?? 0, days: days ?? 0 };
    const changed = planRun(
      sketchStudy({
        ...mixed,
        inputs,
        formulas: { ...mixed.formulas, other: "extra" },
        outputs: [...mixed.outputs, "other"],
      }),
      options,
    );
    const found = changed.cells.map(({ driver }) => changed.drivers[driver]?.name).indexOf("days");
    expect(openBlocks(changed).draw(5).values[found]).toEqual(column("days").slice(5 * BLOCK, 6 * BLOCK));
  });
});
