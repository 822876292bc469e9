/** Of which year the prices are, where a setting may bring some amounts to those of another. */
import type { Study } from "../study/study.js";

type Priced = Pick<Study, "priceYear"> & Partial<Pick<Study, "settings">>;

/** The price year that the setting `price.year` shows cash in, where it is another than the study's. */
export function otherPrices({ priceYear, settings = [] }: Priced): string | undefined {
  const shown = settings.find(({ id }) => id === "price.year")?.value;
  return priceYear === undefined || shown === priceYear ? undefined : shown;
}

/** "2008/09 prices", or "2008/09 prices, cash in 2023/24 prices"; undefined where the study names no price year. */
export function priceWords(study: Priced): string | undefined {
  if (study.priceYear === undefined) return undefined;
  const other = otherPrices(study);
  return `${study.priceYear} prices${other === undefined ? "" : `, cash in ${other} prices`}`;
}
