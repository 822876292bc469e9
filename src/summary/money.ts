/** Scales of money and percentages as a reader of a report expects them. */
import { CredenceError } from "../errors.js";
import { type Rounded, roundScaled } from "./rounding.js";

/** Rounded text and both joined: { value: "£828.4m", error: "£0.7m", text: "£828.4m ± £0.7m" }. */
export interface Printed extends Rounded {
  readonly text: string;
}

/** Pounds, thousands, millions or billions of them. */
export type MoneyScale = "" | "k" | "m" | "bn";

/** Power of ten of each scale. */
export const moneyPowers: Readonly<Record<MoneyScale, number>> = { "": 0, k: 3, m: 6, bn: 9 };
/** Signs of currencies that have one; others are written by their code. */
export const moneySigns: Readonly<Record<string, string>> = { GBP: "£", EUR: "€", USD: "$" };

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
 * A share as a percentage, rounded to its standard error: "95.53% ± 0.07%".
 * @throws CredenceError `probability-outside-unit`
 */
export function formatPercent(share: number, standardError: number): Printed {
  if (!(share >= 0 && share <= 1)) {
    throw new CredenceError("probability-outside-unit", `percentage: share must be from 0 to 1, got ${share}`);
  }
  return printed(roundScaled(share, standardError, -2), (digits) => `${digits}%`);
}

function printed(rounded: Rounded, write: (digits: string) => string): Printed {
  const value = write(rounded.value);
  const error = write(rounded.error);
  return { value, error, text: `${value} ± ${error}` };
}
