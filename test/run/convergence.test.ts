/** Estimates on the way to the full number of scenarios. */
import { describe, expect, it } from "vitest";
import { defineStudy } from "../../src/files/loadStudy.js";
import { simulate } from "../../src/run/simulate.js";
import { toDocument } from "../../src/study/toDocument.js";

const document = {
  study: "Convergence",
  assumptions: { x: { distribution: "gamma", mean: 100, sd: 30 }, y: { distribution: "normal", mean: 3, sd: 1 } },
  formulas: { saving: "x * y", other: "x + max(x, y)" },
  outputs: ["saving", "other"],
  run: { sensitivity: ["one-way"], scenarios: 6_000 },
};
const study = defineStudy(document);

describe("convergence", () => {
  it("holds what runs with fewer scenarios say of the headline", async () => {
    const { convergence, outputs } = await simulate(study, { convergence: true, workers: 1 });
    expect(convergence?.output).toBe("saving");
    expect(convergence?.steps.map(({ scenarios }) => scenarios)).toEqual([1024, 2048, 4096, 6000]);
    expect(convergence?.steps.at(-1)?.summary).toBe(outputs.saving);
    const direct = await simulate(study, { scenarios: 2048, workers: 1 });
    expect(convergence?.steps[1]?.summary).toEqual(direct.outputs.saving);
  });

  it("moves no figure of the run, and is left out unless it is asked for", async () => {
    const [with_, without] = [await simulate(study, { convergence: true }), await simulate(study)];
    expect(with_.run.resultHash).toBe(without.run.resultHash);
    expect(with_.sensitivity).toEqual(without.sensitivity);
    expect(without.convergence).toBeUndefined();
  });

  it("comes by itself with a target, of the output that was asked about", async () => {
    const { convergence, run } = await simulate(study, { until: "other: mean ± 0.1 %", workers: 1 });
    expect(convergence?.output).toBe("other");
    expect(convergence?.steps.map(({ scenarios }) => scenarios).at(-1)).toBe(run.scenarios);
  });

  it("is a key of the study that its document keeps", async () => {
    const asking = defineStudy({ ...document, run: { ...document.run, convergence: true } });
    expect(toDocument(asking).run).toMatchObject({ convergence: true });
    expect((await simulate(asking, { scenarios: 2_000, workers: 1 })).convergence?.steps).toHaveLength(2);
  });
});
