import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decimalsFor, fixed, percentage, precise, significant } from "../../../src/charts/frame/format.js";

describe("numbers as text", () => {
  it.each([
    [1234.5, 1, "1,234.5"],
    [-1234567, 0, "−1,234,567"],
    [0.5, 0, "1"],
    [-0.4, 0, "0"],
    [-0, 2, "0.00"],
    [999, 0, "999"],
    [Number.NaN, 2, "n/a"],
    [Number.NEGATIVE_INFINITY, 2, "−∞"],
  ])("fixed(%d, %d) is %s", (value, decimals, text) => {
    expect(fixed(value, decimals)).toBe(text);
  });

  it.each([
    [0.04251, 3, "0.0425"],
    [3035.335, 3, "3,040"],
    [1, 3, "1"],
    [-0.7, 3, "−0.7"],
    [0, 3, "0"],
    [1234567.891, 7, "1,234,568"],
    [1.5e-9, 3, "1.5e-9"],
  ])("significant(%d, %d) is %s", (value, digits, text) => {
    expect(significant(value, digits)).toBe(text);
  });

  it.each([
    [1.102, "1.10"],
    [0.906, "0.906"],
    [16, "16"],
    [95.01, "95.0"],
    [206.4, "206"],
    [0.0425, "0.0425"],
    [-1, "−1"],
  ])("precise(%d) is %s", (value, text) => {
    expect(precise(value)).toBe(text);
  });

  it.each([
    [0.95, "95%"],
    [0.975, "97.5%"],
    [1, "100%"],
    [0, "0%"],
    [0.9, "90%"],
  ])("percentage(%d) is %s", (share, text) => {
    expect(percentage(share)).toBe(text);
  });

  it("keeps the value whatever it is", () => {
    fc.assert(
      fc.property(
        fc.double({ min: -1e15, max: 1e15, noNaN: true }),
        fc.integer({ min: 0, max: 6 }),
        (value, decimals) => {
          const back = Number(fixed(value, decimals).replaceAll(",", "").replace("−", "-"));
          expect(Math.abs(back - value)).toBeLessThanOrEqual(
            0.5000001 * Number(`1e-${decimals}`) + Math.abs(value) * 1e-15,
          );
        },
      ),
    );
  });

  it("gives about three digits", () => {
    expect([1203, 57.49, 1.7, 0.42, 0.05, 0].map(decimalsFor)).toEqual([0, 1, 2, 2, 3, 2]);
  });
});
