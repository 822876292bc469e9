import { describe, expect, it } from "vitest";
import { formatPercent, moneyPowers, moneyScale } from "../../src/summary/money.js";

describe("moneyScale", () => {
  it.each([
    [0, ""],
    [99_999, ""],
    [182_600, "k"],
    [1_700_000, "m"],
    [-1_217_000_000, "m"],
    [12_000_000_000, "bn"],
  ])("of %d is %s", (amount, scale) => {
    expect(moneyScale(amount)).toBe(scale);
    const scaled = Math.abs(amount) / 10 ** moneyPowers[moneyScale(amount)];
    expect(scaled === 0 || (scaled >= 1 && scaled < 100_000)).toBe(true);
  });
});

describe("formatPercent", () => {
  it.each([
    [0.95531, 0.00066, "95.53% ± 0.07%"],
    [0.5, 0.05, "50% ± 5%"],
    [1, 0.5e-5, "100.0000% ± 0.0005%"],
    [0, 0.0005, "0.00% ± 0.05%"],
  ])("of %d ± %d", (share, error, text) => {
    expect(formatPercent(share, error).text).toBe(text);
  });

  it.each([-0.1, 1.1, Number.NaN])("refuses %d", (share) => {
    expect(() => formatPercent(share, 0.1)).toThrow(expect.objectContaining({ code: "probability-outside-unit" }));
  });
});
