import { describe, expect, it } from "vitest";
import { scaleFor } from "../../../src/charts/frame/scale.js";
import {
  printAmount,
  printExact,
  printedChance,
  printShare,
  printValue,
  withError,
} from "../../../src/report/words/printed.js";

const millions = scaleFor({ currency: "GBP" }, "GBP/year", 1e9);
const plain = scaleFor({ currency: "GBP" }, "proportion", 1);

describe("printed numbers", () => {
  it.each([
    [828_437_000, 540_000, "£828.4m", "£0.5m"],
    [1_216_934_000, 7_312_000, "£1,217m", "£7m"],
    [-204_200_000, 31_000_000, "−£200m", "£30m"],
    [63_000_000, 0, "£63m", "0"],
    [827_685_432, 495, "£827.685m", "£0.0005m"],
    [827_685_432, 0.012_3, "£827.685m", "£0.000000012m"],
    [827_685_432, 0.000_123, "£827.685m", "0"],
    [63_123_456.789, 0, "£63.1235m", "0"],
    [5e8, Number.NaN, "£500m", "n/a"],
    [Number.NaN, 1, "n/a", "n/a"],
  ])("%d with error %d", (value, error, text, errorText) => {
    expect(printAmount(millions, value, error)).toEqual({ value: text, error: errorText });
  });

  it("puts the error in brackets in the same unit", () => {
    expect(withError(millions, 828_437_000, 540_000)).toBe("£828.4m (0.5)");
  });

  it.each([
    ["828196581.1965811966", millions, "£828,196,581.20"],
    ["-0.004", millions, "£0.00"],
    ["0.42570000000000000001", plain, "0.4257"],
  ])("base case %s", (text, scale, printed) => {
    expect(printExact(scale, text)).toBe(printed);
  });

  it("prints shares to their error, and those without one as they are", () => {
    expect(printShare(0.9497, 0.0007)).toEqual({ value: "94.97%", error: "0.07%" });
    expect(printedChance(0.9497, 0.0007)).toBe("94.97%");
    // Next to certain is not certain.
    expect(printedChance(0.9999999, 0.000004)).toBe("more than 99.9999%");
    expect(printedChance(0.99999, 0.004)).toBe("more than 99.9%");
    expect(printedChance(0.0000001, 0.000004)).toBe("less than 0.0001%");
    expect([printedChance(1, 0.0002), printedChance(0, 0)]).toEqual(["100.00%", "0%"]);
    expect(printShare(1, 0)).toEqual({ value: "100%", error: "0" });
    expect(printShare(Number.NaN, 0.1)).toEqual({ value: "n/a", error: "n/a" });
  });

  it("prints a base value as written, thousands apart", () => {
    expect([printValue("1181832.4816499995"), printValue("0.70"), printValue("-12")]).toEqual([
      "1,181,832.5",
      "0.7",
      "−12",
    ]);
  });
});
