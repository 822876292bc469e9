/** How the amounts of an output are shown: "£828m", "£m a year, 2008/09 prices". */
import type { Study } from "../../study/study.js";
import { moneyPowers, moneyScale, moneySigns } from "../../summary/money.js";
import { decimalsFor, fixed } from "./format.js";
import { priceWords } from "./prices.js";

/** Amounts are divided by `divisor` and stand between `prefix` and `suffix`; `per` follows in sentences. */
export interface Scale {
  /** Power of ten of the divisor. */
  readonly power: number;
  readonly divisor: number;
  readonly prefix: string;
  readonly suffix: string;
  /** "a year", "per patient" or "" . */
  readonly per: string;
  readonly money: boolean;
}

/** The scale for an output whose largest shown amount is `largest`: money in millions from one million on. */
export function scaleFor(study: Pick<Study, "currency">, unit: string | undefined, largest: number): Scale {
  const [over = "", ...rest] = (unit ?? "").split("/");
  const per = perWords(rest.join("/"));
  if (over.trim() !== study.currency) {
    return { power: 0, divisor: 1, prefix: "", suffix: plainUnit(unit), per: "", money: false };
  }
  const prefix = moneySigns[study.currency] ?? `${study.currency} `;
  const suffix = moneyScale(largest);
  const power = moneyPowers[suffix];
  return { power, divisor: Number(`1e${power}`), prefix, suffix, per, money: true };
}

/** An amount in words: "£540m", "−£204m", "0.55". Without `decimals`, about three significant digits. */
export function amount(scale: Scale, value: number, decimals?: number): string {
  const scaled = value / scale.divisor;
  const text = decimals === undefined ? short(scaled) : fixed(scaled, decimals);
  const sign = text.startsWith("\u2212") ? "\u2212" : "";
  return `${sign}${scale.prefix}${text.slice(sign.length)}${scale.suffix}`;
}

/** What an axis counts: "£m a year, 2008/09 prices". */
export function axisUnit(scale: Scale, study: Parameters<typeof priceWords>[0]): string {
  if (!scale.money) return scale.suffix.trim();
  const unit = [`${scale.prefix.trim()}${scale.suffix}`, scale.per].filter((part) => part !== "").join(" ");
  const prices = priceWords(study);
  return prices === undefined ? unit : `${unit}, ${prices}`;
}

/** All digits of a large number, about three of a small one; none after the point of a whole one. */
function short(value: number): string {
  const decimals = decimalsFor(value);
  return Math.abs(value - Math.round(value)) <= 1e-9 * Math.abs(value) ? fixed(value, 0) : fixed(value, decimals);
}

function perWords(unit: string): string {
  const trimmed = unit.trim();
  if (trimmed === "") return "";
  return /^(yr|year|a)$/.test(trimmed) ? "a year" : `per ${trimmed}`;
}

function plainUnit(unit: string | undefined): string {
  return unit === undefined || /^(ratio|proportion|1)$/.test(unit.trim()) ? "" : ` ${unit.trim()}`;
}
