import { describe, expect, it } from "vitest";
import { openModelRuns } from "../../src/engine/modelRuns.js";
import { planRun } from "../../src/engine/plan.js";
import { failures } from "../../src/sensitivity/failures.js";
import { studyOf, uncertain } from "./studies.js";

const study = studyOf({
  assumptions: [uncertain("a", "uniform", { min: -1, max: 3 }), uncertain("b", "uniform", { min: 0, max: 1 })],
  formulas: { y: "b + sqrt(a)", fine: "a + b" },
  outputs: ["y", "fine"],
});

describe("failed runs of a design", () => {
  it("are counted, and told with the inputs of the first three", () => {
    const runs = openModelRuns(planRun(study, { scenarios: 2, seed: "1", sampler: "random" }), ["y", "fine"]);
    const values = [Float64Array.of(1, -0.5, -0.25, 2, -0.75, -1), Float64Array.of(0, 0.1, 0.2, 0.3, 0.4, 0.5)];
    const [y, fine] = runs.run(values) as [Float64Array, Float64Array];
    expect(failures([y, y], runs.faults(0))).toEqual({
      refused:
        "8 of 12 runs of the model in its design gave no finite number, the first where b = 0.1, a = -0.5; where b = 0.2, a = -0.25; where b = 0.4, a = -0.75",
    });
    expect(failures([fine], runs.faults(1))).toBeUndefined();
    expect(runs.faults(1)).toEqual([]);
  });
});
