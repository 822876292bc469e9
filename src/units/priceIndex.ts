/**
 * The index of NHS prices: HCHS to 2014/15, NHSCII after. The same numbers with their sources are in
 * `distributions/data/price-index.csv`; a test holds the two together.
 */

/** Change of prices on the year before. */
export interface PriceChange {
  /** Financial year, "2008/09". */
  readonly year: string;
  /** Per cent, as printed. */
  readonly percent: string;
  readonly index: "HCHS" | "NHSCII";
}

/** What is printed with a conversion by each index. */
export const priceIndexEditions = { HCHS: "HCHS to 2014/15 (unconfirmed)", NHSCII: "NHSCII, PSSRU 2025" } as const;

/** The first year that prices can be brought to or from. */
export const firstPriceYear = "2008/09";

/** Each year after the first, none left out. */
export const priceChanges: readonly PriceChange[] = [
  { year: "2009/10", percent: "0.6", index: "HCHS" },
  { year: "2010/11", percent: "3.0", index: "HCHS" },
  { year: "2011/12", percent: "2.1", index: "HCHS" },
  { year: "2012/13", percent: "1.7", index: "HCHS" },
  { year: "2013/14", percent: "1.1", index: "HCHS" },
  { year: "2014/15", percent: "0.9", index: "HCHS" },
  { year: "2015/16", percent: "0.40", index: "NHSCII" },
  { year: "2016/17", percent: "2.09", index: "NHSCII" },
  { year: "2017/18", percent: "1.24", index: "NHSCII" },
  { year: "2018/19", percent: "1.60", index: "NHSCII" },
  { year: "2019/20", percent: "2.14", index: "NHSCII" },
  { year: "2020/21", percent: "2.49", index: "NHSCII" },
  { year: "2021/22", percent: "2.58", index: "NHSCII" },
  { year: "2022/23", percent: "7.32", index: "NHSCII" },
  { year: "2023/24", percent: "2.47", index: "NHSCII" },
  { year: "2024/25", percent: "4.02", index: "NHSCII" },
];
