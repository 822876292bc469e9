/** Of which year the prices are, where a setting may bring some amounts to those of another. */
import { otherPrices } from "../../study/priceYears.js";
import type { Study } from "../../study/study.js";

type Priced = Pick<Study, "priceYear"> & Partial<Pick<Study, "settings">>;

/** "2008/09 prices", or "2008/09 prices, cash in 2023/24 prices"; undefined where the study names no price year. */
export function priceWords({ priceYear, settings = [] }: Priced): string | undefined {
  if (priceYear === undefined) return undefined;
  const other = otherPrices(priceYear, settings);
  return `${priceYear} prices${other === undefined ? "" : `, cash in ${other} prices`}`;
}
