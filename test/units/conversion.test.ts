/** Scaled units, pence, and conversions that hold by definition. */
import { describe, expect, it } from "vitest";
import type { CredenceError } from "../../src/errors.js";
import { defineStudy } from "../../src/files/loadStudy.js";
import { conversionFactor } from "../../src/units/conversion.js";
import { currencyOf } from "../../src/units/currency.js";
import { parseUnit } from "../../src/units/parseUnit.js";
import { formatUnit } from "../../src/units/unit.js";

describe("scaled units and pence", () => {
  it.each([
    ["thousand GBP", "thousand GBP"],
    ["million patients/year", "million patient/year"],
    ["thousand £ per patient", "thousand GBP/patient"],
    ["infection/thousand days", "infection/day/thousand"],
    ["pence", "penny"],
    ["GBp/mile", "penny/mile"],
    ["thousand", "thousand"],
  ])("%s is %s, and is read again as the same", (text, canonical) => {
    expect(formatUnit(parseUnit(text))).toBe(canonical);
    expect(formatUnit(parseUnit(canonical))).toBe(canonical);
  });

  it("are money", () => {
    expect(["thousand GBP", "pence/mile", "patient"].map((text) => currencyOf(parseUnit(text)))).toEqual([
      "GBP",
      "penny",
      undefined,
    ]);
  });
});

describe("the factor between two units", () => {
  it.each([
    ["thousand GBP", "GBP", 1000],
    ["pence", "GBP", 0.01],
    ["GBP/month", "GBP/year", 12],
    ["thousand GBP/month", "GBP/year", 12000],
    ["day/week", "1", 1 / 7 * 1], // biome-ignore format: a seventh
    ["hour", "day", 1 / 24],
    ["infection/thousand days", "infection/day", 0.001],
    ["million pence", "thousand GBP", 10],
    ["percent", "proportion", 0.01],
    ["GBP/%", "GBP", 100],
    ["percent/month", "/year", 0.12],
  ] as const)("%s to %s is %d", (from, to, factor) => {
    const found = conversionFactor(parseUnit(from), parseUnit(to));
    if (from === "day/week") expect(Number(found)).toBeCloseTo(1 / 7, 15);
    else expect(Number(found)).toBeCloseTo(factor, 15);
  });

  it.each([
    ["day", "year"],
    ["GBP", "USD"],
    ["GBP/patient", "GBP/year"],
  ])("there is none from %s to %s", (from, to) => {
    expect(conversionFactor(parseUnit(from), parseUnit(to))).toBeUndefined();
  });
});

describe("convert in a formula", () => {
  const study = (formula: string) =>
    defineStudy({
      study: "x",
      assumptions: {
        budget: { unit: "thousand GBP/month", value: 3 },
        fee: { unit: "GBP/year", value: 500 },
        days: { unit: "day", value: 2 },
        rate: { unit: "%", value: 30 },
      },
      formulas: { total: formula },
    });
  const failure = (formula: string): CredenceError => {
    try {
      study(formula);
    } catch (error) {
      return error as CredenceError;
    }
    throw new Error("nothing failed");
  };

  it("gives the other unit", () => {
    expect(study('convert(budget, "thousand GBP/month", "GBP/year") + fee').outputs[0]?.unit).toBe("GBP/year");
  });

  it("makes a proportion of a percentage", () => {
    const own = study('fee * (1 - convert(rate, "percent", "proportion"))');
    expect(own.outputs[0]?.unit).toBe("GBP/year");
  });

  it.each(["1 - rate", "if(rate > 5, 1, 2)", "max(rate, 0.5)", "fee + fee * rate"])(
    "%s: a bare number or a whole beside a percentage is refused",
    (formula) => {
      expect(failure(formula)).toMatchObject({ code: "unit-clash", remedy: expect.stringContaining("convert(") });
    },
  );

  it("clashes without it, and the remedy names it", () => {
    expect(failure("fee + budget")).toMatchObject({
      code: "unit-clash",
      remedy: 'write convert(…, "thousand GBP/month", "GBP/year"), or correct one of the units',
    });
    expect(failure("fee + days").remedy).toBe("correct one of the units, or what is added to what");
  });

  it.each([
    ['convert(fee, "GBP/month", "GBP/year")', "unit-clash"],
    ['convert(days, "day", "year")', "convert-impossible"],
    ['convert(days, "day")', "wrong-arguments"],
  ])("%s: %s", (formula, code) => {
    expect(failure(formula).code).toBe(code);
  });
});
