/** Base cases that a sheet computes are worked out, or left in plain sight: never lost. */
import { describe, expect, it } from "vitest";
import { importSheet } from "../../src/exchange/importSheet.js";
import type { Sheet } from "../../src/exchange/sheet.js";
import { sheetArithmetic } from "../../src/exchange/sheetArithmetic.js";
import { defineStudy } from "../../src/files/loadStudy.js";

function heemod(...rows: readonly (readonly string[])[]): Sheet {
  return { file: "sheet.csv", columns: ["parameter", "value", "low", "high", "psa"], rows };
}

describe("arithmetic of a sheet", () => {
  const above = new Map([
    ["np1", -1.344474],
    ["a.b", 4],
    ["exp", 3],
  ]);

  it.each([
    ["1/3", 1 / 3],
    ["= 2 * (3 + 4)", 14],
    ["2^10", 1024],
    ["log(2)", Math.LN2],
    // Digits of R: exp(-1.344474).
    ["exp(np1)", 0.2606767877951724],
    ["sqrt(a.b) / 2", 1],
  ])("%s", (text, value) => {
    expect(sheetArithmetic(text, above)).toBeCloseTo(value, 14);
  });

  it.each(["exp(np2)", "cost *", "lngamma(3)", "", "1,5 + x"])("is none: %s", (text) => {
    expect(sheetArithmetic(text, above)).toBeUndefined();
  });
});

describe("base cases of a heemod sheet", () => {
  it("come from rows above, so that one far from its own distribution is found", () => {
    // The hip replacement model's relative risk: exp(-1.344474) = 0.2607 beside a distribution about 0.12.
    const { document, baseCasesLeft } = importSheet(
      heemod(["np1", "-1.344474", "", "", ""], ["rr", "exp(np1)", "0.121", "0.560", "binomial(0.12, 500)"]),
    );
    const { assumptions } = document as { assumptions: Record<string, { value: number; mean: number }> };
    expect(assumptions.rr?.value).toBeCloseTo(0.2606768, 7);
    expect(assumptions.rr?.mean).toBe(0.12);
    expect(baseCasesLeft).toEqual([]);
    const study = () => defineStudy({ study: "Hip", assumptions, formulas: { out: "rr + np1" } });
    expect(study).toThrow(/rr/);
  });

  it("may name a formula above, which itself is left to a person with its text", () => {
    const rows = [
      ["cost", "2756", "", "", ""],
      ["dear", "cost * 2", "", "", ""],
      ["care", "dear + 1", "", "", "gamma(mean = 5513, sd = 400)"],
    ];
    const { document, leftOut } = importSheet(heemod(...rows));
    expect(document.assumptions).toMatchObject({ care: { value: 5513 } });
    expect(leftOut).toEqual([{ id: "dear", text: "cost * 2", value: 5512 }]);
  });

  it("are left in the record as text where they cannot be worked out, so that no run takes the mean in their place", () => {
    const { document, baseCasesLeft } = importSheet(heemod(["rr", "exp(np2)", "", "", "beta(12, 88)"]));
    expect(baseCasesLeft).toEqual([{ id: "rr", text: "exp(np2)" }]);
    const { assumptions } = document as { assumptions: Record<string, unknown> };
    expect(() => defineStudy({ study: "S", assumptions, formulas: { out: "rr" } })).toThrow(/np2/);
  });

  it("that are numbers after all become numbers, with or without a distribution", () => {
    const { document, leftOut } = importSheet(
      heemod(["p", "1/3", "", "", "beta(10, 20)"], ["q", "180 / 2", "", "", ""]),
    );
    expect(document.assumptions).toMatchObject({ p: { value: 1 / 3 }, q: { value: 90 } });
    expect(leftOut).toEqual([]);
  });
});
