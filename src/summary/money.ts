/** Sums of money, percentages and other quantities as a reader of a report expects them. */
import { CredenceError } from "../errors.js";
import { type Rounded, roundScaled } from "./rounding.js";

/** Rounded text and both joined: { value: "£828.4m", error: "£0.7m", text: "£828.4m ± £0.7m" }. */
export interface Printed extends Rounded {
  readonly text: string;
}

/** Pounds, thousands, millions or billions of them. */
export type MoneyScale = "" | "k" | "m" | "bn";

const powers: Readonly<Record<MoneyScale, number>> = { "": 0, k: 3, m: 6, bn: 9 };
const symbols: Readonly<Record<string, string>> = { GBP: "£", EUR: "€", USD: "$" };

/**
 * The scale that leaves the largest of several amounts between 1 and 9,999 of it: "" below 100,000, then k, m from a
 * million, bn from ten billion, so that £540m and £1,217m stay comparable. Give it all amounts that share a table.
 */
export function moneyScale(...amounts: readonly number[]): MoneyScale {
  const largest = Math.max(0, ...amounts.map(Math.abs));
  if (largest >= 1e10) return "bn";
  if (largest >= 1e6) return "m";
  return largest >= 1e5 ? "k" : "";
}

/**
 * An amount of money, rounded to its standard error: "−£7.2", "£182.6k", "£828.4m".
 * @param currency ISO 4217 code; one without a sign of its own is written before the number ("CHF 12m")
 * @param scale of the text; that of the amount unless said
 * @example formatMoney(828_437_000, 731_000, "GBP").text // "£828.4m ± £0.7m"
 */
export function formatMoney(
  value: number,
  standardError: number,
  currency: string,
  scale: MoneyScale = moneyScale(value, standardError),
): Printed {
  const rounded = roundScaled(value, standardError, powers[scale]);
  const sign = symbols[currency] ?? `${currency} `;
  return printed(rounded, (digits) => digits.replace(/^(\u2212?)(.*)$/, `$1${sign.replace("$", "$$$$")}$2${scale}`));
}

/**
 * A share as a percentage, rounded to its standard error: "95.53% ± 0.07%".
 * @throws CredenceError `probability-outside-unit`
 */
export function formatPercent(share: number, standardError: number): Printed {
  if (!(share >= 0 && share <= 1)) {
    throw new CredenceError("probability-outside-unit", `percentage: share must be from 0 to 1, got ${share}`);
  }
  return printed(roundScaled(share, standardError, -2), (digits) => `${digits}%`);
}

/**
 * A quantity in any unit. What is in the currency, alone or per something, is money ("£73.5 per patient"; a year is
 * left to the label); anything else is a plain number with its unit.
 */
export function formatQuantity(
  value: number,
  standardError: number,
  unit: string | undefined,
  currency: string,
): Printed {
  const [numerator, ...denominators] = (unit ?? "").split("/");
  const money = numerator?.trim() === currency;
  const rounded = money ? formatMoney(value, standardError, currency) : roundScaled(value, standardError, 0);
  const per = denominators.filter((part) => part.trim() !== "year").map((part) => ` per ${part.trim()}`);
  const tail = money ? per.join("") : plainUnit(unit);
  return { ...printed(rounded, (digits) => digits), text: `${rounded.value} ± ${rounded.error}${tail}` };
}

function plainUnit(unit: string | undefined): string {
  return unit === undefined || unit === "ratio" || unit === "proportion" ? "" : ` ${unit}`;
}

function printed(rounded: Rounded, write: (digits: string) => string): Printed {
  const value = write(rounded.value);
  const error = write(rounded.error);
  return { value, error, text: `${value} ± ${error}` };
}
