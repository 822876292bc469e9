/** Price years: the shipped table, its factors, and money brought from one year to another. */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { CredenceError } from "../../src/errors.js";
import { makeDistribution } from "../../src/families/index.js";
import { defineStudy } from "../../src/files/loadStudy.js";
import { lint } from "../../src/lint/lint.js";
import { toDocument } from "../../src/study/toDocument.js";
import { inflationFactor, inflationWords } from "../../src/units/inflation.js";
import { priceChanges } from "../../src/units/priceIndex.js";

const factor = (from: string, to: string): number => Number(inflationFactor(from, to, "test"));

function codeOf(work: () => unknown): string {
  try {
    work();
  } catch (error) {
    return (error as CredenceError).code;
  }
  return "none";
}

describe("the table", () => {
  it("is that of the data file, year after year", () => {
    const lines = readFileSync("distributions/data/price-index.csv", "utf8").trim().split("\n").slice(1);
    expect(lines.map((line) => line.split(",").slice(0, 3))).toEqual(
      priceChanges.map(({ year, percent, index }) => [year, percent, index]),
    );
    const starts = priceChanges.map(({ year }) => Number(year.slice(0, 4)));
    expect(starts).toEqual(starts.map((_, i) => 2009 + i));
    expect(lines.every((line) => /,(final|provisional|unconfirmed),/.test(line))).toBe(true);
  });
});

describe("the words of a conversion", () => {
  it("name the indexes that it uses, and no other", () => {
    expect(inflationWords("2008/09", "2023/24", "1.36648")).toBe(
      "×1.3665 from 2008/09 to 2023/24 prices (HCHS to 2014/15 (unconfirmed), then NHSCII, PSSRU 2025)",
    );
    expect(inflationWords("2014/15", "2023/24", "1.2435")).toMatch(/prices \(NHSCII, PSSRU 2025\)$/);
    expect(inflationWords("2014/15", "2008/09", "0.91")).toMatch(/prices \(HCHS to 2014\/15 \(unconfirmed\)\)$/);
  });
});

describe("the factor", () => {
  it("is ×1.367 from 2008/09 to 2023/24 and ×1.422 to 2024/25, as the sources chain it, but for rounded changes", () => {
    expect(Math.abs(factor("2008/09", "2023/24") - 1.367)).toBeLessThan(0.001);
    expect(Math.abs(factor("2008/09", "2024/25") - 1.422)).toBeLessThan(0.001);
    expect(Math.abs(factor("2008/09", "2014/15") - 293.1 / 267)).toBeLessThan(0.0005);
    expect(540 * factor("2008/09", "2023/24")).toBeCloseTo(738, 0);
    expect(factor("2022/23", "2023/24")).toBe(1.0247);
  });

  it("is 1 within a year, its own inverse backwards, and a product along the way", () => {
    expect(factor("2015/16", "2015/16")).toBe(1);
    expect(factor("2023/24", "2008/09") * factor("2008/09", "2023/24")).toBeCloseTo(1, 11);
    expect(factor("2008/09", "2014/15") * factor("2014/15", "2023/24")).toBeCloseTo(factor("2008/09", "2023/24"), 11);
  });

  it.each(["2007/08", "2031/32", "2008", "2008-09"])("has nothing for %s", (year) => {
    expect(codeOf(() => inflationFactor(year, "2023/24", "test"))).toBe("price-year-unknown");
  });
});

const ward = { unit: "GBP/day", distribution: "gamma", mean: 300, sd: 30, "price-year": "2008/09" };

describe("inflate in a formula", () => {
  const study = (formula: string, more: object = {}) =>
    defineStudy({
      study: "x",
      assumptions: { ward, days: { unit: "day", value: 2 } },
      formulas: { cost: formula },
      ...more,
    });

  it("multiplies by the factor, in the same unit, and remarks on no mixture", () => {
    const found = study('inflate(ward, "2008/09", "2023/24") * days', { "price-year": "2023/24" });
    expect(found.outputs[0]?.unit).toBe("GBP");
    expect(found.warnings).toEqual([]);
    expect(study("ward * days", { "price-year": "2023/24" }).warnings.map(({ code }) => code)).toEqual([
      "price-years-mixed",
    ]);
  });

  it("is an index where an amount is divided by itself, and heeds what is reported alone", () => {
    const index = 'if(days > 1, inflate(ward, "2008/09", "2023/24") / ward, 1)';
    expect(study(index, { "price-year": "2014/15" }).warnings).toEqual([]);
    const formulas = { cost: "ward * days", other: 'inflate(ward, "2008/09", "2023/24") * days' };
    const of = (outputs: readonly string[]) =>
      study("", { "price-year": "2008/09", formulas, outputs }).warnings.map(({ code }) => code);
    expect([of(["cost"]), of(["cost", "other"])]).toEqual([[], ["price-years-mixed"]]);
    expect(codeOf(() => study('inflate(ward, "2010/11", "2023/24") / ward'))).toBe("price-year-clash");
  });

  it.each([
    ['inflate(days, "2008/09", "2023/24")', "inflate-not-money"],
    ['inflate(ward, "2010/11", "2023/24")', "price-year-clash"],
    ['inflate(ward, "2008/09", "2050/51")', "price-year-unknown"],
    ['inflate(ward, "2008/09")', "wrong-arguments"],
    ["inflate(ward, 2008, 2023)", "wrong-arguments"],
  ])("%s: %s", (formula, code) => {
    expect(codeOf(() => study(formula))).toBe(code);
  });
});

describe("inflate of an exchange rate", () => {
  it("is refused: the amount is inflated, not the rate", () => {
    const rate = { unit: "GBP/USD", value: 0.8 };
    const formulas = { cost: 'inflate(rate, "2008/09", "2023/24") * 2' };
    expect(codeOf(() => defineStudy({ study: "x", assumptions: { rate }, formulas }))).toBe("inflate-not-money");
  });
});

describe("inflate-to", () => {
  const study = (assumptions: object, more: object = {}) =>
    defineStudy({
      study: "x",
      "price-year": "2008/09",
      assumptions,
      formulas: { total: Object.keys(assumptions).join(" + ") },
      ...more,
    });

  it("brings value and distribution of money to the year, and says by how much", () => {
    const { assumptions, priceYear, warnings } = study({ ward }, { "inflate-to": "2023/24" });
    const f = factor("2008/09", "2023/24");
    expect(Number(assumptions[0]?.value[0])).toBeCloseTo(300 * f, 8);
    const { shape, scale } = (assumptions[0]?.uncertainty?.parameters[0] ?? {}) as Record<string, number>;
    expect(shape).toBeCloseTo(100, 8);
    expect(scale).toBeCloseTo(3 * f, 8);
    expect(assumptions[0]?.note).toMatch(/^Inflated ×1\.366\d from 2008\/09 to 2023\/24 prices \(HCHS/);
    expect([assumptions[0]?.priceYear, priceYear, warnings]).toEqual(["2023/24", "2023/24", []]);
  });

  it("leaves alone what is no money, and what is marked as not inflated", () => {
    const drug = { unit: "GBP/day", value: 12, "not-inflated": "List price" };
    const share = { unit: "ratio", value: 0.5 };
    const found = defineStudy({ study: "x", "price-year": "2008/09", "inflate-to": "2023/24", assumptions: { drug, share }, formulas: { total: "drug * share" } }); // biome-ignore format: one study
    expect(found.assumptions.map(({ value }) => value[0])).toEqual(["12", "0.5"]);
    expect(found.warnings).toEqual([]);
  });

  it("leaves alone what is marked when a preset gives it another value", () => {
    const drug = { unit: "GBP/day", value: 12, "not-inflated": "List price" };
    const presets = { dearer: { assumptions: { drug: 20 } } };
    const document = { study: "x", "price-year": "2008/09", "inflate-to": "2023/24", assumptions: { drug }, formulas: { total: "drug * 1" }, presets }; // biome-ignore format: one study
    expect(defineStudy(document, { preset: "dearer" }).assumptions[0]?.value).toEqual(["20"]);
  });

  it("keeps the mean of what is cut off, in the new prices", () => {
    const f = factor("2008/09", "2023/24");
    const cut = { unit: "GBP", distribution: "normal", mean: 10, sd: 8, truncate: [0, Number.POSITIVE_INFINITY] };
    const kept = { ...cut, "keep-mean": true };
    const [found] = study({ kept }, { "inflate-to": "2023/24" }).assumptions;
    expect(Number(found?.value[0])).toBeCloseTo(10 * f, 8);
    const { family = "", parameters: [drawn = {}] = [] } = found?.uncertainty ?? {};
    expect(makeDistribution(family, drawn).mean).toBeCloseTo(10 * f, 8);
  });

  it("multiplies the median of a lognormal, whose spread of the logarithm stays", () => {
    const f = factor("2008/09", "2023/24");
    const cost = { unit: "GBP", distribution: "lognormal", median: 50, sdlog: 0.4 };
    const [found] = study({ cost }, { "inflate-to": "2023/24" }).assumptions;
    const { meanlog, sdlog } = (found?.uncertainty?.parameters[0] ?? {}) as Record<string, number>;
    expect(meanlog).toBeCloseTo(Math.log(50 * f), 12);
    expect(sdlog).toBe(0.4);
  });

  it("leaves the rate of two currencies alone, which has no price year", () => {
    const rate = { label: "Pounds to the dollar", unit: "GBP/USD", value: 0.8, source: "x", provenance: "public" };
    const price = { unit: "USD", value: 10, "price-year": "2023/24" };
    const found = defineStudy({ study: "x", assumptions: { rate, price }, formulas: { total: "rate * price" } });
    expect(lint(found).findings.filter(({ subject }) => subject === "rate")).toEqual([]);
    const brought = defineStudy({ study: "x", "price-year": "2008/09", "inflate-to": "2023/24", assumptions: { rate }, formulas: { total: "rate * 1" } }); // biome-ignore format: one study
    expect(brought.assumptions[0]?.value).toEqual(["0.8"]);
  });

  it("is told of what takes the number of another, too", () => {
    const found = study({ ward, other: { unit: "GBP/day", "same-as": "ward" } }, { "inflate-to": "2023/24" });
    expect(found.assumptions.map(({ priceYear }) => priceYear)).toEqual(["2023/24", "2023/24"]);
    expect(found.warnings).toEqual([]);
  });

  it("is not applied twice when the manifest is read back", () => {
    const once = study({ ward: { ...ward, "inflate-to": "2023/24" } });
    expect(defineStudy(JSON.parse(JSON.stringify(toDocument(once)))).hash).toBe(once.hash);
  });

  it("asks nothing of a study that does not ask for it", () => {
    expect(study({ ward }).assumptions[0]?.value).toEqual(["300"]);
  });

  it.each([
    [
      { ...ward, distribution: "lognormal", mean: undefined, sd: undefined, meanlog: 5, sdlog: 1 },
      "inflate-not-scalable",
    ],
    [{ ...ward, "price-year": "1999/00" }, "price-year-unknown"],
  ] as const)("refuses what it cannot do", (record, code) => {
    expect(codeOf(() => study({ record }, { "inflate-to": "2023/24" }))).toBe(code);
  });
});
