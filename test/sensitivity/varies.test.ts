/** Outputs that never vary: analyses of the run's own scenarios that sort or regress them say so. */
import { describe, expect, it } from "vitest";
import { filtering } from "../../src/sensitivity/filtering.js";
import { rankRegression } from "../../src/sensitivity/rankRegression.js";
import { regression } from "../../src/sensitivity/regression.js";
import { scatter } from "../../src/sensitivity/scatter.js";
import { varies } from "../../src/sensitivity/varies.js";
import { requestOf } from "./functions.js";
import { studyOf, uncertain } from "./studies.js";

describe("an output that never varies", () => {
  const study = studyOf({
    assumptions: ["a", "b"].map((id) => uncertain(id, "normal", { mean: 0, sd: 1 })),
    formulas: { y: "5 + 0 * a * b", z: "5 + a" },
    outputs: ["y", "z"],
  });

  it.each([filtering, scatter, regression, rankRegression])("is refused in the same words: $name", async (method) => {
    const request = { ...(await requestOf(study, { scenarios: 4096 })), outputs: ["y", "z"] };
    const { y, z } = await method.answer(request);
    expect(y).toEqual({ refused: "the output does not vary in these scenarios" });
    expect(z).not.toHaveProperty("refused");
  });

  it("is known by its column: one value, whatever it is", () => {
    expect([[], [1], [1, 1], [0, -0]].map((column) => varies(Float64Array.from(column)))).toEqual(Array(4).fill(false));
    expect(varies(Float64Array.from([1, 1, 1 + Number.EPSILON]))).toBe(true);
  });
});
