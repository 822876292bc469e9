import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Output } from "../../src/study/study.js";
import { baseCases, compareReaders, exactBaseCases } from "../../src/summary/baseCase.js";
import { catheter, constant, studyOf } from "../sensitivity/studies.js";

const output = (id: string): Output => ({ id, formula: id, cell: 0, label: id });

describe("baseCases", () => {
  it("are those of the catheter dressings", () => {
    const of = baseCases(catheter);
    expect(of.saving).toMatch(/^73\.54268/);
    expect(of.standard).toMatch(/^151\.292605/);
    expect(of.new).toMatch(/^77\.749925/);
  });

  it("are exact where doubles are not, with at least 15 significant digits", () => {
    const study = studyOf({
      assumptions: [constant("price", "407.40"), constant("vat", "1.175")],
      formulas: { gross: "3 * price * vat", tenth: "0.1 + 0.2" },
      outputs: ["gross", "tenth"],
    });
    expect(baseCases(study)).toEqual({ gross: "1436.08500000000", tenth: "0.300000000000000" });
  });

  it("are those of both readers where a certain formula is past every double", () => {
    const formulas = { big: "k^9000", capped: "min(big, 5)" };
    const study = studyOf({ assumptions: [constant("k", "1.1")], formulas, outputs: ["capped"] });
    expect(Number(baseCases(study).capped)).toBe(5);
  });

  it("of an output over an index are one a cell", () => {
    const year = { id: "year", elements: ["1", "2", "3"], numeric: true };
    const study = studyOf({
      indexes: [year],
      assumptions: [{ id: "cash", over: ["year"], value: ["10", "20", "30"] }],
      formulas: { double: "2 * cash" },
      outputs: ["double"],
    });
    expect(Object.entries(baseCases(study)).map(([id, text]) => [id, Number(text)])).toEqual([
      ["double[year=1]", 20],
      ["double[year=2]", 40],
      ["double[year=3]", 60],
    ]);
  });

  it("of a follower is its leader's", () => {
    const study = studyOf({
      assumptions: [constant("a", "5"), { ...constant("b", "7"), sameAs: "a" }],
      formulas: { sum: "a + b" },
      outputs: ["sum"],
    });
    expect(Number(exactBaseCases(study).sum)).toBe(10);
  });

  it("agree between the readers for sums and products of any size, cancelling or not", () => {
    const amount = fc.integer({ min: -1e9, max: 1e9 }).map((n) => String(n / 1000));
    fc.assert(
      fc.property(amount, amount, amount, (a, b, c) => {
        const study = studyOf({
          assumptions: [constant("a", a), constant("b", b), constant("c", c)],
          formulas: { gross: "a * b + c", net: "gross - a * b - c", thirds: "(a / 3) * 3 - a" },
          outputs: ["gross", "net", "thirds"],
        });
        expect(() => baseCases(study)).not.toThrow();
      }),
      { numRuns: 50 },
    );
  });
});

describe("compareReaders", () => {
  it("refuses a kernel that is off by more than 1e-9, and a number that is none", () => {
    expect(() => compareReaders(catheter, output("saving"), "73.54268", 73.54268 * (1 + 1e-10))).not.toThrow();
    for (const float of [73.54269, 0, Number.NaN, Number.POSITIVE_INFINITY]) {
      expect(() => compareReaders(catheter, output("saving"), "73.54268", float)).toThrow(
        expect.objectContaining({ code: "base-case-disagrees" }),
      );
    }
  });

  it("measures a small difference of large numbers by the large numbers", () => {
    const study = studyOf({
      assumptions: [constant("a", "1000000000"), constant("b", "1000000000")],
      formulas: { net: "a - b" },
      outputs: ["net"],
    });
    expect(() => compareReaders(study, output("net"), "0.00000000000000", 0.5)).not.toThrow();
    expect(() => compareReaders(study, output("net"), "0.00000000000000", 1.5)).toThrow(
      expect.objectContaining({ code: "base-case-disagrees" }),
    );
  });
});
