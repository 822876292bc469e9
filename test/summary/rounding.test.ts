import { Decimal } from "decimal.js";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { errorPlace, printedDigits, roundScaled, roundToError } from "../../src/summary/rounding.js";

const number = (text: string): number => Number(text.replaceAll(",", "").replace("−", "-"));

describe("roundToError", () => {
  it.each([
    [828.437, 0.7312, "828.4", "0.7"],
    [828.437, 0.1312, "828.44", "0.13"],
    [1216934, 7312, "1,217,000", "7,000"],
    [1216934, 17312, "1,217,000", "17,000"],
    [-7.196, 0.018, "−7.196", "0.018"],
    [-7.196, 0.03, "−7.20", "0.03"],
    [0.3, 5, "0", "5"],
    [-0.3, 5, "0", "5"],
    [99.96, 0.096, "99.96", "0.10"],
    [12.5, 3, "13", "3"],
    [-12.5, 3, "−13", "3"],
    [1.005, 0.02, "1.01", "0.02"],
    [4321.5, 0, "4,321.5", "0"],
    [0.000123456, 0.0000021, "0.000123", "0.000002"],
    [4.25e14, 3e11, "425,000,000,000,000", "300,000,000,000"],
    [1e21, 3e18, "1.000e+21", "3e+18"],
    [-1.00006e45, 4e40, "−1.00006e+45", "4e+40"],
    [1.00006e-30, 3.9e-35, "1.00006e-30", "4e-35"],
    [1.234e-30, 0, "1.234e-30", "0"],
    [0, 2e-40, "0", "2e-40"],
    [1.5e-12, 0.02, "0.00", "0.02"],
  ])("of %d ± %d", (value, error, text, errorText) => {
    expect(roundToError(value, error)).toEqual({ value: text, error: errorText });
  });

  it("moves a value by at most half a unit of the place, which is at most the error", () => {
    fc.assert(
      fc.property(
        fc.double({ min: -1e12, max: 1e12, noNaN: true }),
        fc.double({ min: 1e-3, max: 1e9, noNaN: true }),
        (value, error) => {
          const moved = Math.abs(number(roundToError(value, error).value) - value);
          expect(moved).toBeLessThanOrEqual(0.5 * Number(`1e${errorPlace(error)}`) + 1e-3 * Math.abs(value) * 1e-9);
          expect(Number(`1e${errorPlace(error)}`)).toBeLessThanOrEqual(error);
        },
      ),
    );
  });

  it("does not depend on the scale it is printed in", () => {
    fc.assert(
      fc.property(fc.double({ min: -1e10, max: 1e10, noNaN: true }), fc.integer({ min: 3, max: 8 }), (value, power) => {
        const error = 3 * Number(`1e${power}`);
        const [plain, millions] = [roundToError(value, error), roundScaled(value, error, 6)];
        expect(number(millions.value) * 1e6).toBeCloseTo(number(plain.value), 3);
      }),
    );
  });

  it.each([
    [1, -1, "negative-error"],
    [1, Number.NaN, "negative-error"],
    [1, Number.POSITIVE_INFINITY, "negative-error"],
    [Number.NaN, 1, "not-finite"],
    [Number.NEGATIVE_INFINITY, 1, "not-finite"],
  ])("refuses %d ± %d", (value, error, code) => {
    expect(() => roundToError(value, error)).toThrow(expect.objectContaining({ code }));
  });
});

describe("exact numbers", () => {
  it.each([
    ["1234567.891", "1,234,567.9"],
    ["1e45", "1e+45"],
    ["-2.5e-12", "−2.5e-12"],
    ["0", "0"],
  ])("%s to eight digits", (text, printed) => {
    expect(printedDigits(new Decimal(text), 8)).toBe(printed);
  });
});
