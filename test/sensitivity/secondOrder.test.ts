import { describe, expect, it } from "vitest";
import { secondOrder } from "../../src/sensitivity/secondOrder.js";
import type { Study } from "../../src/study/study.js";
import { functions, known, requestOf } from "./functions.js";
import { answered, studyOf, uncertain } from "./studies.js";

describe("second-order indices", () => {
  it.each(["ishigami_a7_b0.1", "bratley1992_d8", "friedman1", "he1_admission_avoidance", "lognormal_product_d5"])(
    "of %s are the exact ones within 4 errors",
    async (name) => {
      const study = functions[name] as Study;
      const rows = answered(await secondOrder.answer(await requestOf(study, { scenarios: 16_384 })), "y");
      const ids = study.assumptions.map(({ id }) => id);
      expect(rows.length).toBe((ids.length * (ids.length - 1)) / 2);
      for (const { assumption, second, secondError } of rows) {
        const places = assumption.split(" × ").map((id) => ids.indexOf(id) + 1);
        const exact = known[name]?.S2[places.sort((a, b) => a - b).join("-")] ?? Number.NaN;
        expect(Math.abs(second - exact), assumption).toBeLessThan(4 * secondError + 1e-9);
        expect(secondError).toBeLessThan(0.02);
      }
    },
  );

  it("of many assumptions are of those that interact most, and say what the others can have", async () => {
    const ids = Array.from({ length: 14 }, (_, i) => `x${i}`);
    const study = studyOf({
      assumptions: ids.map((id) => uncertain(id, "normal", { mean: 0, sd: 1 })),
      formulas: { y: `${ids.join(" + ")} + 2 * x3 * x9` },
      outputs: ["y"],
    });
    const answer = (await secondOrder.answer(await requestOf(study, { scenarios: 4096 }))).y;
    if (answer === undefined || !("remark" in answer)) throw new Error("no remark");
    const [first] = answer.rows;
    expect([answer.rows.length, first?.assumption.split(" × ").sort().join()]).toEqual([66, "x3,x9"]);
    // 2² of a variance of 14 + 2².
    expect(Math.abs((first?.second ?? 9) - 4 / 18)).toBeLessThan(4 * (first?.secondError ?? 0));
    expect(answer.remark).toMatch(/^pairs of the 12 of 14 .* 0(\.0\d*)?$/);
    // Of the others, which act alone, the effects are known: what no pair of theirs can have is told finely.
    expect(Number(/about (\S+)$/.exec(answer.remark)?.[1])).toBeLessThanOrEqual(0.002);
  });

  it("say of an output that does not vary that it does not, and of events what they miss", async () => {
    const study = studyOf({
      assumptions: [
        uncertain("a", "normal", { mean: 0, sd: 1 }),
        uncertain("b", "normal", { mean: 1, sd: 1 }),
        uncertain("event", "bernoulli", { p: 1e-4 }),
      ],
      formulas: { still: "3 + 0 * a * b", y: "a * b + 15 * event" },
      outputs: ["still", "y"],
    });
    const request = await requestOf(study, { scenarios: 1024 });
    const { still, y } = await secondOrder.answer({ ...request, outputs: ["still", "y"] });
    expect(still).toMatchObject({ remark: expect.stringMatching(/^the output did not vary/) });
    if (y === undefined || !("rows" in y)) throw new Error("no remark");
    // 15² 10⁻⁴ = 0.0225 beside the 2 of a b.
    expect(y.remark).toMatch(
      /^event \(.* 1 of 10,000 scenarios\) makes about 1\.\d% of the variance, which these runs/,
    );
    expect(Math.min(...y.rows.map(({ secondError }) => secondError))).toBeGreaterThan(0.01);
  });

  it("are refused where there are no two factors, or the model fails", async () => {
    const one = studyOf({
      assumptions: [uncertain("a", "normal", { mean: 0, sd: 1 })],
      formulas: { y: "a" },
      outputs: ["y"],
    });
    expect((await secondOrder.answer(await requestOf(one, { scenarios: 64 }))).y).toHaveProperty("refused");
  });
});
