import { describe, expect, it } from "vitest";
import { blockCount, openBlocks } from "../../src/engine/block.js";
import { planRun } from "../../src/engine/plan/plan.js";
import { defineStudy } from "../../src/files/loadStudy.js";
import { midranks } from "../../src/numerics/ranks.js";
import { planCopula } from "../../src/random/copula.js";
import { imanConover } from "../../src/random/imanConover.js";
import { BLOCK, fillUniforms } from "../../src/random/stream.js";
import { streamKey } from "../../src/random/streamKey.js";
import { simulate } from "../../src/run/simulate.js";
import { pearson } from "./arithmetic.js";

const study = (more: Record<string, unknown> = {}) =>
  defineStudy({
    study: "Reordered",
    assumptions: Object.fromEntries(["a", "b", "c", "d"].map((id) => [id, { distribution: "gamma", mean: 10, sd: 4 }])),
    correlations: {
      method: "iman-conover",
      pairs: [
        ["a", "b", 0.6],
        ["b", "c", -0.4],
      ],
      ...more,
    },
    formulas: { y: "a + b + c * d" },
    outputs: ["y"],
  });

const sampled = (scenarios: number) => {
  const columns = ["a", "b", "c"].map((name) => {
    const column = new Float64Array(scenarios);
    for (let block = 0; block < scenarios / BLOCK; block++) {
      fillUniforms(streamKey("iman", name), block, column.subarray(block * BLOCK, (block + 1) * BLOCK));
    }
    return column;
  });
  return columns;
};

describe("imanConover", () => {
  const [group] = planCopula([
    { a: "a", b: "b", spearman: 0.6 },
    { a: "b", b: "c", spearman: -0.4 },
  ]);
  const columns = sampled(16 * BLOCK);
  const out = imanConover(columns, group?.lower ?? new Float64Array());

  it("moves values about and changes none, the first column not at all", () => {
    expect(out[0]).toEqual(columns[0]);
    out.forEach((column, i) => {
      expect(column.slice().sort()).toEqual(columns[i]?.slice().sort());
    });
    expect(out[1]).not.toEqual(columns[1]);
  });

  it("gives the sample itself the rank correlations, ten times nearer than chance", () => {
    const [a, b, c] = out.map((column) => midranks(column)) as [Float64Array, Float64Array, Float64Array];
    const chance = 1 / Math.sqrt(16 * BLOCK);
    expect(Math.abs(pearson(a, b) - 0.6)).toBeLessThan(chance / 2);
    expect(Math.abs(pearson(b, c) + 0.4)).toBeLessThan(chance / 2);
  });

  it("needs more scenarios than columns in each replicate", () => {
    const few = columns.map((column) => column.subarray(0, 32));
    expect(() => imanConover(few, group?.lower ?? new Float64Array())).toThrowError(
      expect.objectContaining({ code: "iman-conover-too-few" }),
    );
  });
});

describe("a study that asks for iman-conover", () => {
  const options = { scenarios: 4 * BLOCK + 100, seed: "x", sampler: "latin-hypercube" };

  it("has the correlations in its own draws, closer than the copula has them", async () => {
    const asked = { scenarios: 16_384, sampler: "latin-hypercube", workers: 1, sensitivity: [] } as const;
    const run = await simulate(study(), asked as never);
    for (const { asked: wanted, achieved } of run.correlations?.pairs ?? []) {
      expect(Math.abs(achieved - wanted)).toBeLessThan(0.004);
    }
  });

  it("draws the same bits in both languages, and whatever block comes first", () => {
    const plan = planRun(study(), options);
    const [lanes, plain] = [openBlocks(plan, undefined, "webassembly"), openBlocks(plan, undefined, "javascript")];
    for (const block of [3, 0, blockCount(plan.scenarios) - 1]) {
      const [one, other] = [lanes.evaluate(block), plain.evaluate(block)];
      for (let i = 0; i < one.count; i++) expect(one.outputs[0]?.[i]).toBe(other.outputs[0]?.[i]);
    }
  });

  it.each(["sobol", "random"])("is refused with sampler %s, with the reason", (sampler) => {
    expect(() => planRun(study(), { ...options, sampler })).toThrowError(
      expect.objectContaining({ code: "iman-conover-sampler", message: expect.stringContaining("throw away") }),
    );
  });

  it("goes with no Student-t copula", () => {
    expect(() => study({ copula: { family: "student-t", df: 4 } })).toThrowError(
      expect.objectContaining({ code: "bad-copula" }),
    );
  });
});
