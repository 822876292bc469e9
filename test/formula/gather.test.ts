import { describe, expect, it } from "vitest";
import type { CredenceError } from "../../src/errors.js";
import { defineStudy } from "../../src/files/loadStudy.js";
import { simulate } from "../../src/run/simulate.js";
import { toDocument } from "../../src/study/toDocument.js";

const document = {
  study: "Gathered",
  indexes: { term: ["tariff", "bed days"], year: { from: 1, to: 2 } },
  assumptions: {
    price: { unit: "GBP", distribution: "normal", mean: 100, sd: 10 },
    growth: { over: "year", unit: "ratio", value: [1, 3] },
  },
  formulas: {
    parts: { over: "term", unit: "GBP", label: "Parts", tariff: "2 * price", "bed days": "price * growth" },
    total: "sum(parts, term)",
    all: "sum(parts, term, year)",
    one: 'parts[term = "bed days"]',
  },
  outputs: ["parts", "total", "all", "one"],
};

function codeOf(parts: object): string | undefined {
  try {
    defineStudy({ ...document, formulas: { ...document.formulas, parts } });
    return undefined;
  } catch (error) {
    return (error as CredenceError).code;
  }
}

describe("a gathered formula", () => {
  it("runs over its index, in the exact reader and in the kernel alike", async () => {
    const { outputs, draws = {} } = await simulate(defineStudy(document), {
      scenarios: 100,
      sensitivity: [],
      draws: true,
    });
    expect(Object.entries(outputs).map(([id, { baseCase }]) => [id, Number(baseCase)])).toEqual([
      ["parts[term=tariff,year=1]", 200],
      ["parts[term=tariff,year=2]", 200],
      ["parts[term=bed days,year=1]", 100],
      ["parts[term=bed days,year=2]", 300],
      ["total[year=1]", 300],
      ["total[year=2]", 500],
      ["all", 800],
      ["one[year=1]", 100],
      ["one[year=2]", 300],
    ]);
    for (const [i, all] of draws.all?.entries() ?? []) {
      expect(draws["total[year=1]"]?.[i]).toBeCloseTo((all * 3) / 8, 9);
    }
  });

  it("is written out and read back", () => {
    const study = defineStudy(document);
    expect(defineStudy(JSON.parse(JSON.stringify(toDocument(study)))).hash).toBe(study.hash);
  });

  it.each([
    [{ over: "terms", tariff: "1", "bed days": "2" }, "unknown-index"],
    [{ over: "term", tariff: "1" }, "missing-element"],
    [{ over: "term", tariff: "1", "bed days": "2", beddays: "3" }, "unknown-element"],
    [{ over: "term", tariff: "1", "bed days": "price +" }, "formula-syntax"],
    [{ over: "term", tariff: "price", "bed days": "price * price * growth" }, "unit-clash"],
    [{ over: "term", tariff: "price", "bed days": "total[year = 1]" }, "circular-formula"],
  ])("refuses %j", (parts, code) => {
    expect(codeOf(parts)).toBe(code);
  });
});
