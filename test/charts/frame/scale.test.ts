import { describe, expect, it } from "vitest";
import { amount, axisUnit, scaleFor } from "../../../src/charts/frame/scale.js";

const study = { currency: "GBP", priceYear: "2008/09" };

describe("the scale of an output", () => {
  it.each([
    ["GBP/year", 1.2e9, 828.4e6, "£828m", "£m a year, 2008/09 prices"],
    ["GBP/yr", 4.2e5, 4.2e5, "£420k", "£k a year, 2008/09 prices"],
    ["GBP/patient", 230, 73.54, "£73.5", "£ per patient, 2008/09 prices"],
    ["GBP", 1.2e10, 1.2e10, "£12bn", "£bn, 2008/09 prices"],
    ["GBP/year", 8e8, -204e6, "−£204m", "£m a year, 2008/09 prices"],
    ["proportion", 1, 0.4257, "0.43", ""],
    ["day", 20, 5.7, "5.70 day", "day"],
    [undefined, 5, 3, "3", ""],
    ["GBPX/year", 5e6, 3, "3 GBPX/year", "GBPX/year"],
  ])("%s up to %d: %d is %s, on %j", (unit, largest, value, text, axis) => {
    const scale = scaleFor(study, unit, largest);
    expect(amount(scale, value)).toBe(text);
    expect(axisUnit(scale, study)).toBe(axis);
  });

  it("writes a currency without a sign of its own before the amount", () => {
    expect(amount(scaleFor({ currency: "CHF" }, "CHF/year", 2e6), 2e6)).toBe("CHF 2m");
  });

  it("says no price year where none is known", () => {
    expect(axisUnit(scaleFor(study, "GBP/year", 2e6), {})).toBe("£m a year");
  });

  it("keeps a whole amount whole", () => {
    const scale = scaleFor(study, "GBP/year", 1e9);
    expect([540e6, 1200e6, 46e6, 1.7e6].map((value) => amount(scale, value))).toEqual([
      "£540m",
      "£1,200m",
      "£46m",
      "£1.70m",
    ]);
  });
});
