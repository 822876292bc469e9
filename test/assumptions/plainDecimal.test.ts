import { describe, expect, it } from "vitest";
import { plainDecimal, plainRemedy } from "../../src/assumptions/plainDecimal.js";

describe("a plain decimal", () => {
  it.each([
    ["0.50", "0.5"],
    [".5", "0.5"],
    ["5e-1", "0.5"],
    ["+4", "4"],
    ["-3e2", "-300"],
    ["12345678901234567890.1", "12345678901234567890.1"],
    ["0x10", undefined],
    ["1,200", undefined],
    ["", undefined],
  ])("%j is %s", (raw, plain) => {
    expect(plainDecimal(raw)).toBe(plain);
  });
});

describe("a number as spreadsheets show it", () => {
  it.each([
    ["1,200", "write 1200"],
    ["1,234,567.5", "write 1234567.5"],
    ["£1,200", "write 1200 and put the currency into the unit"],
    ["-£40", "write -40 and put the currency into the unit"],
    ["12 €", "write 12 and put the currency into the unit"],
    ["40 %", "write 0.4"],
    ["2.5%", "write 0.025"],
    [" 7 ", "write 7"],
  ])("%j: %s", (shown, remedy) => {
    expect(plainRemedy(shown)).toBe(remedy);
  });

  it.each(["1,5", "12,34", "1,2345", "1.234,5", "about 3", "£", "1-2", "", "n/a"])("%j tells no number", (shown) => {
    expect(plainRemedy(shown)).toBeUndefined();
  });
});
