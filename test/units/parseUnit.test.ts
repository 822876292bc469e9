import { describe, expect, test } from "vitest";
import { CredenceError } from "../../src/errors.js";
import { parseUnit } from "../../src/units/parseUnit.js";
import { formatUnit } from "../../src/units/unit.js";

describe("units as people write them", () => {
  test.each([
    ["GBP/patient", "GBP/patient"],
    ["£/patient", "GBP/patient"],
    ["£ per patient", "GBP/patient"],
    ["GBP per patient per year", "GBP/patient/year"],
    ["GBP/patient/year", "GBP/patient/year"],
    ["GBP/year/patient", "GBP/patient/year"],
    ["patient^2", "patient^2"],
    ["patient^-1", "/patient"],
    ["/year", "/year"],
    ["1/yr", "/year"],
    ["per day", "/day"],
    ["patients/month", "patient/month"],
    ["days", "day"],
    ["deliveries/year", "delivery/year"],
    ["boxes", "box"],
    ["QALYs", "QALY"],
    ["loss", "loss"],
    ["bed days", "bed day"],
    ["GBP/call-out", "GBP/call-out"],
    ["day*GBP", "GBP*day"],
    ["day/day", "1"],
    ["proportion", "1"],
    ["Probability*patients", "patient"],
    ["ratio", "1"],
    ["probability", "1"],
    ["1", "1"],
    ["persons", "person"],
    ["people", "person"],
    ["GBP/diagnosis*diagnoses", "GBP"],
    ["$/QALY", "USD/QALY"],
    ["thousand £/year", "thousand GBP/year"],
    ["GBp", "penny"],
    [" GBP / patient ", "GBP/patient"],
  ])("%s is %s", (text, canonical) => {
    expect(formatUnit(parseUnit(text))).toBe(canonical);
  });

  test.each([
    "",
    " ",
    "0..1",
    "a//b",
    "GBP/",
    "2",
    "1.5",
    "GBP^",
    "GBP^x",
    "a b/",
    "*a",
    "(a)",
    "a;b",
    "x".repeat(300),
  ])("%j is no unit", (text) => {
    expect(() => parseUnit(text, "tariff", { file: "a.yaml", line: 3 })).toThrow(CredenceError);
    expect(() => parseUnit(text, "tariff", { file: "a.yaml", line: 3 })).toThrow(/^a\.yaml:3: tariff: /);
  });

  test("hostile names are names", () => {
    expect(formatUnit(parseUnit("__proto__/constructor"))).toBe("__proto__/constructor");
  });
});

describe("money that no price index would reach", () => {
  test.each([
    ["£m", "million GBP"],
    ["£m/year", "million GBP"],
    ["£k per patient", "thousand GBP"],
    ["£000", "thousand GBP"],
    ["£ million", "million GBP"],
    ["GBPm", "million GBP"],
    ["GBP bn", "billion GBP"],
    ["gbp", "GBP"],
    ["million pounds", "GBP"],
    ["Pounds per patient", "GBP"],
    ["euros", "EUR"],
    ["US$", "USD"],
    ["patient/dollar", "USD"],
    ["A$", "a currency by its ISO code, such as GBP"],
  ])("%s is refused: write %s", (text, meant) => {
    const refused = { code: "malformed-unit", remedy: `write ${meant}` };
    expect(() => parseUnit(text)).toThrow(expect.objectContaining(refused));
  });
});

describe("percentages", () => {
  test.each(["%", "percent", "per cent", "percentage"])("%s is a unit of its own", (text) => {
    expect(formatUnit(parseUnit(text))).toBe("percent");
  });

  test("stand among others", () => {
    expect(formatUnit(parseUnit("%/year"))).toBe("percent/year");
    expect(formatUnit(parseUnit("percent per year"))).toBe("percent/year");
    expect(formatUnit(parseUnit("GBP/percent"))).toBe("GBP/percent");
  });
});
