/** Shares with errors so large that they tell nothing. */
import { describe, expect, it } from "vitest";
import { firstColumn } from "../../src/sensitivity/indexColumns.js";
import { secondOrder } from "../../src/sensitivity/secondOrder.js";
import { sobol } from "../../src/sensitivity/sobol.js";
import { told, withUntold } from "../../src/sensitivity/untold.js";
import { requestOf } from "./functions.js";
import { studyOf, uncertain } from "./studies.js";

const share = (assumption: string, value: number, error: number) => ({ assumption, value, error });
const labelled = { assumptions: [{ ...uncertain("a", "normal", { mean: 0, sd: 1 }), label: "Length of stay" }] };
const first = (row: ReturnType<typeof share>) => ({ first: row });

describe("shares of the variance", () => {
  it("stand as they are where all are told", () => {
    const rows = [share("a", 0.7, 0.25), share("b", -0.004, 0.001), share("idle", 0, 0)];
    expect(withUntold(labelled, rows, first)).toBe(rows);
  });

  it("are blank in tables, and named, where the error is above a quarter or none at all", () => {
    const rows = [share("a", 0.36, 2.1), share("b", 0.2, Number.NaN), share("c", 0.1, 0.1)];
    expect(withUntold(labelled, rows, first)).toEqual({
      rows,
      remark: "not told, error above 0.25: Length of stay, b",
    });
    expect(rows.map(({ value, error }) => told(value, error))).toEqual([undefined, undefined, 0.1]);
    expect(firstColumn.of({ first: 0.36, firstError: 2.1 })).toBeUndefined();
  });

  it("are remarked upon where they lie outside 0 to 1, visibly and by more than 2 errors", () => {
    const rows = [share("a", 1.129, 0.05), share("b", 1.02, 0.02), share("c", -0.009, 0.001), share("d", -0.2, 0.06)];
    const remark = "outside 0 to 1 by more than 2 errors, which chance alone seldom makes: Length of stay, d";
    expect(withUntold(labelled, rows, first)).toEqual({ rows, remark });
    expect(withUntold(labelled, rows, first, ["from 32 bins"])).toEqual({ rows, remark: `from 32 bins; ${remark}` });
  });

  it("are refused where none but zeros are told", () => {
    const rows = [share("a", 3.86, 1), share("idle", 0, 0)];
    expect(withUntold(labelled, rows, first)).toEqual({ refused: "no share is told: every error is above 0.25" });
  });

  it("of a ratio whose denominator comes near 0 are not told as numbers", async () => {
    const study = studyOf({
      assumptions: ["x", "e"].map((id) => uncertain(id, "normal", { mean: 1, sd: 0.3 })),
      formulas: { y: "e / x" },
      outputs: ["y"],
    });
    const request = await requestOf(study, { scenarios: 16_384 });
    const answer = (await sobol.answer(request)).y ?? [];
    if (!("remark" in answer)) expect(answer).toHaveProperty("refused");
    else {
      expect(answer.remark).toContain("not told, error above 0.25");
      const wild = answer.rows.filter(({ totalError }) => totalError > 0.25);
      expect(wild.map((row) => sobol.columns[1]?.of(row))).toEqual(wild.map(() => undefined));
    }
  });

  it("of one factor alone have nothing to share out, which is said", async () => {
    const study = studyOf({
      assumptions: ["x", "e"].map((id) => uncertain(id, "normal", { mean: 0, sd: 1 })),
      correlations: [{ a: "x", b: "e", spearman: 0.5 }],
      formulas: { y: "x + e" },
      outputs: ["y"],
    });
    const answer = (await sobol.answer(await requestOf(study, { scenarios: 1024 }))).y;
    expect(answer).toHaveProperty(
      "remark",
      expect.stringContaining("there is nothing to share out: x + e is all that varies"),
    );
  });
});

describe("a pair", () => {
  it("has one name whatever the seed", async () => {
    const ids = ["x1", "x2", "x3", "x4"];
    const study = studyOf({
      assumptions: ids.map((id) => uncertain(id, "normal", { mean: 0, sd: 1 })),
      formulas: { y: `${ids.join(" + ")} + x2 * x3` },
      outputs: ["y"],
    });
    const expected = ids.flatMap((a, i) => ids.slice(i + 1).map((b) => `${a} × ${b}`));
    for (const seed of ["1", "2", "3", "4"]) {
      const answer = (await secondOrder.answer(await requestOf(study, { scenarios: 1024, seed }))).y ?? [];
      const rows = "rows" in answer ? answer.rows : "refused" in answer ? [] : answer;
      expect(rows.map(({ assumption }) => assumption).sort()).toEqual(expected);
    }
  });
});
