/** Decimal numbers as texts: one text for one number, and what is meant by numbers as spreadsheets show them. */
import { ExactDecimal } from "../formula/decimal.js";

const decimal = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d{1,3})?$/i;

/** Nothing rounded: 0.50, .5 and 5e-1 are "0.5". Undefined for what is no decimal number. */
export function plainDecimal(raw: string): string | undefined {
  return decimal.test(raw) ? new ExactDecimal(raw.replace(/^\+/, "")).toFixed() : undefined;
}

/**
 * "write 1200 and put the currency into the unit" for £1,200; undefined for what tells no number for certain, such as 1,5:
 * commas set off thousands alone.
 */
export function plainRemedy(shown: string): string | undefined {
  const [, sign = "", before = "", digits = "", after = ""] =
    /^\s*([+-]?)([£€$]?)\s*([\d.,\s]*\d\.?(?:e[+-]?\d{1,3})?)\s*([£€$%]?)\s*$/i.exec(shown) ?? [];
  const plain = plainDecimal(digits.replace(/(?<=\d)[,\s](?=\d{3}(\D|$))/g, ""));
  if (plain === undefined) return undefined;
  if (after === "%") return `write ${sign}${new ExactDecimal(plain).div(100).toFixed()}`;
  const unit = before + after === "" ? "" : " and put the currency into the unit";
  return `write ${sign}${plain}${unit}`;
}
