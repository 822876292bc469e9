/** The picture of estimates as scenarios are doubled. */
import { beforeAll, describe, expect, it } from "vitest";
import { convergence } from "../../src/charts/convergence.js";
import { defineStudy } from "../../src/files/loadStudy.js";
import { simulate } from "../../src/run/simulate.js";
import type { RunResult } from "../../src/summary/result.js";
import { layersOf } from "./marks.js";

const study = defineStudy({
  study: "Convergence",
  assumptions: { x: { distribution: "normal", mean: 100, sd: 30 } },
  formulas: { saving: { formula: "x", label: "Saving" } },
  outputs: ["saving"],
  run: { sensitivity: [], "pre-integration": "off" },
});

describe("the convergence picture", () => {
  let result: RunResult;
  beforeAll(async () => {
    result = await simulate(study, { scenarios: 5_000, sampler: "random", convergence: true, workers: 1 });
  });

  it("is there only where it was asked for", async () => {
    expect(convergence.applies(result)).toBe(true);
    expect(convergence.applies(await simulate(study, { scenarios: 5_000, workers: 1 }))).toBe(false);
  });

  it("has a panel each for the upper end, the mean and the lower end, with the run itself last", () => {
    const panels = convergence.spec(result)["vconcat"] as readonly { title: { text: string } }[];
    expect(panels.map(({ title }) => title.text)).toEqual(["97.5% percentile", "Mean", "2.5% percentile"]);
    const [band] = layersOf(panels[1] as never);
    const rows = band?.data.values as unknown as { scenarios: number; estimate: number; low: number; high: number }[];
    expect(rows.map(({ scenarios }) => scenarios)).toEqual([1024, 2048, 4096, 5000]);
    expect(rows.at(-1)?.estimate).toBe(result.outputs.saving?.mean);
    // The mean of 5,000 independent scenarios with standard deviation 30: 1.96 standard errors either way.
    const last = rows.at(-1) ?? { low: 0, high: 0 };
    expect((last.high - last.low) / 2).toBeCloseTo((1.96 * 30) / Math.sqrt(5000), 1);
    expect(convergence.caption(result)).toMatch(/after 1,024 and to ± .* after 5,000 simulated scenarios/);
  });

  it("labels the last count, and none that would run into it", () => {
    const panels = convergence.spec(result)["vconcat"] as readonly { layer: { encoding: { x: { axis: object } } }[] }[];
    expect(panels[2]?.layer[0]?.encoding.x.axis).toMatchObject({ values: [1024, 2048, 5000], labels: true });
  });
});
