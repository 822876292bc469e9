/** Correlated drivers that share some members with a first sample. */
import { sampleCorrelation } from "simple-statistics";
import { describe, expect, it } from "vitest";
import { planRun } from "../../../src/engine/plan/plan.js";
import { netUniforms } from "../../../src/sensitivity/netDesign.js";
import { correlatedBlock } from "../../../src/sensitivity/shapley/correlatedBlock.js";
import { sketchStudy } from "../../engine/fixtures.js";

const count = 4096;
const normal = { family: "normal", parameters: { mean: 0, sd: 1 } };
const study = sketchStudy({
  inputs: { a: normal, b: normal, c: normal },
  formulas: { all: "a + b + c" },
  outputs: ["all"],
  correlations: [
    ["a", "b", 0.8],
    ["b", "c", 0.4],
  ],
});
const plan = planRun(study, { scenarios: count, seed: "block", sampler: "sobol" });
const all = Uint32Array.from({ length: count }, (_, i) => i);

function opened() {
  const uniforms = netUniforms("block", ["a", "b", "c", "a2", "b2", "c2"], count);
  const [own, fresh] = [uniforms.slice(0, 3), uniforms.slice(3)];
  const block = correlatedBlock(plan.groups[0] as (typeof plan.groups)[number], own, fresh);
  block.first(own);
  block.fresh(fresh);
  const at = (columns: readonly Float64Array[], member: number) =>
    columns[block.drivers[member] as number] as Float64Array;
  return { block, own, fresh, at };
}

/** Spearman's correlation, which that of uniform grades is. */
const spearman = (x: Float64Array, y: Float64Array) => sampleCorrelation([...x], [...y]);

describe("a block of correlated drivers", () => {
  it("has the correlations asked for in both samples, which are independent of each other", () => {
    const { own, fresh } = opened();
    for (const sample of [own, fresh]) {
      expect(spearman(sample[0] as Float64Array, sample[1] as Float64Array)).toBeCloseTo(0.8, 1.7);
      expect(spearman(sample[1] as Float64Array, sample[2] as Float64Array)).toBeCloseTo(0.4, 1.7);
    }
    for (let m = 0; m < 3; m++)
      expect(Math.abs(spearman(own[m] as Float64Array, fresh[m] as Float64Array))).toBeLessThan(0.05);
  });

  it("keeps what it shares, and draws the others given that", () => {
    const { block, own, at } = opened();
    for (let i = 0; i < count; i++) block.share(i, 0);
    const given = [0, 1, 2].map(() => new Float64Array(count));
    block.given(all, given);
    const apart = at(given, 0).map((grade, i) => Math.abs(grade - (at(own, 0)[i] as number)));
    expect(Math.max(...apart)).toBeLessThan(1e-9);
    // Still one sample of the same distribution, but another than the first.
    expect(spearman(given[0] as Float64Array, given[1] as Float64Array)).toBeCloseTo(0.8, 1.7);
    expect(spearman(at(given, 1), at(own, 1))).toBeLessThan(0.9);
  });

  it("is the first sample when it shares all", () => {
    const { block, own } = opened();
    for (let i = 0; i < count; i++) for (let m = 0; m < 3; m++) block.share(i, m);
    const given = [0, 1, 2].map(() => new Float64Array(count));
    block.given(all.subarray(5, 25), given);
    given.forEach((column, driver) => {
      for (let k = 0; k < 20; k++) expect(column[k]).toBeCloseTo(own[driver]?.[k + 5] as number, 9);
    });
  });
});
