/** Outputs whose squares no double holds. The shares of 2 x + z, of standard normals, are 4/5 and 1/5. */
import { describe, expect, it } from "vitest";
import { firstOrder } from "../../src/sensitivity/firstOrder.js";
import { regression } from "../../src/sensitivity/regression.js";
import { secondOrder } from "../../src/sensitivity/secondOrder.js";
import { shapley } from "../../src/sensitivity/shapley.js";
import { sobol } from "../../src/sensitivity/sobol.js";
import { withinReach } from "../../src/sensitivity/withinReach.js";
import { requestOf } from "./functions.js";
import { answered, studyOf, uncertain } from "./studies.js";

const sum = (scale: string) =>
  studyOf({
    assumptions: ["x", "z"].map((id) => uncertain(id, "normal", { mean: 0, sd: 1 })),
    formulas: { y: `(2 * x + z) * ${scale}` },
    outputs: ["y"],
  });

describe.each(["1e130", "1e200", "1e-130", "1e-200"])("of an output of size %s", (scale) => {
  const request = requestOf(sum(scale), { scenarios: 1024 });
  const near = (value: number, error: number, truth: number) => {
    expect(Math.abs(value - truth)).toBeLessThan(5 * error + 1e-9);
    expect(error).toBeLessThan(0.05);
  };

  it("shares of the variance have finite errors", async () => {
    const [first, indices] = [await firstOrder.answer(await request), await sobol.answer(await request)];
    for (const [i, truth] of [0.8, 0.2].entries()) {
      const [own, index] = [answered(first, "y")[i], answered(indices, "y")[i]];
      near(own?.first ?? 9, own?.firstError ?? 9, truth);
      near(index?.first ?? 9, index?.firstError ?? 9, truth);
      near(index?.total ?? 9, index?.totalError ?? 9, truth);
      const fair = answered(await shapley.answer(await request), "y")[i];
      near(fair?.shapley ?? 9, fair?.standardError ?? 9, truth);
    }
    const [pair] = answered(await secondOrder.answer(await request), "y");
    near(pair?.second ?? 9, pair?.secondError ?? 9, 0);
  });

  it("so have the coefficients of a straight line", async () => {
    const rows = answered(await regression.answer(await request), "y");
    for (const [i, truth] of [Math.sqrt(0.8), Math.sqrt(0.2)].entries())
      near(rows[i]?.correlation ?? 9, rows[i]?.correlationError ?? 9, truth);
  });
});

describe("columns within reach", () => {
  it("are the very same where their size is ordinary, or they are all 0", () => {
    for (const columns of [[Float64Array.of(1e20, -3)], [new Float64Array(4)], []])
      expect(withinReach(columns)).toBe(columns);
  });

  it("share one power of two, which changes no digit of their ratios", () => {
    const columns = [Float64Array.of(3e150, -1e150), Float64Array.of(7e140, 0)];
    const scaled = withinReach(columns);
    const unit = (scaled[0]?.[0] ?? 0) / 3e150;
    expect(Math.log2(unit)).toBe(Math.round(Math.log2(unit)));
    expect(scaled.map((column) => [...column])).toEqual(
      columns.map((column) => [...column].map((each) => each * unit)),
    );
    expect(Math.max(...(scaled[0] ?? []))).toBeLessThan(4);
    expect(withinReach([Float64Array.of(1)], columns)[0]?.[0]).toBe(unit);
  });
});
