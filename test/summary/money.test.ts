import { describe, expect, it } from "vitest";
import { formatMoney, formatPercent, formatQuantity, moneyScale } from "../../src/summary/money.js";

describe("formatMoney", () => {
  it.each([
    [828_437_000, 731_000, "£828.4m ± £0.7m"],
    [1_216_934_000, 2_300_000, "£1,217m ± £2m"],
    [12_169_340_000, 23_000_000, "£12.17bn ± £0.02bn"],
    [-7.196, 0.03, "−£7.20 ± £0.03"],
    [182_600, 240, "£182.6k ± £0.2k"],
    [73.54268, 0.0519, "£73.54 ± £0.05"],
    [24_892.22, 0, "£24,892.22 ± £0"],
    [-1_900_000, 12_000, "−£1.900m ± £0.012m"],
    [0.3, 5, "£0 ± £5"],
    [3_000, 2_000_000, "£0m ± £2m"],
  ])("of %d ± %d", (value, error, text) => {
    expect(formatMoney(value, error, "GBP").text).toBe(text);
  });

  it("writes other currencies by their sign or their code", () => {
    expect(formatMoney(12_000_000, 300_000, "EUR").text).toBe("€12.0m ± €0.3m");
    expect(formatMoney(-12_000_000, 300_000, "USD").value).toBe("−$12.0m");
    expect(formatMoney(-12_000_000, 300_000, "CHF").value).toBe("−CHF 12.0m");
  });

  it("keeps to the scale it is given, so that a table stays in one", () => {
    const scale = moneyScale(418_000, 828_000_000);
    expect(scale).toBe("m");
    expect(formatMoney(418_000, 3000, "GBP", scale).value).toBe("£0.418m");
  });
});

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

describe("formatQuantity", () => {
  it.each([
    [73.54268, 0.0519, "GBP/patient", "£73.54 ± £0.05 per patient"],
    [828_437_000, 731_000, "GBP/year", "£828.4m ± £0.7m"],
    [3035.2, 12, "admission/year", "3,035 ± 12 admission/year"],
    [0.4321, 0.003, "proportion", "0.432 ± 0.003"],
    [12.4, 0.3, undefined, "12.4 ± 0.3"],
    [-12.4, 0.3, "EUR", "−12.4 ± 0.3 EUR"],
  ])("of %d ± %d in %s", (value, error, unit, text) => {
    expect(formatQuantity(value, error, unit, "GBP").text).toBe(text);
  });
});
