/** The money that a unit counts. */
import { isCurrency } from "./currencyName.js";
import type { Unit } from "./unit.js";

/** "GBP" of GBP/patient; undefined where a unit counts no money (of patient/GBP, too). */
export function currencyOf(unit: Unit): string | undefined {
  return unit.factors.find(([name, power]) => power > 0 && isCurrency(name))?.[0];
}

/** Whether a unit is one of amounts of money: not of the rate of two currencies, which has no price year. */
export function isMoney(unit: Unit): boolean {
  return currencyOf(unit) !== undefined && !isExchangeRate(unit);
}

/** Whether a unit sets one currency against another. */
function isExchangeRate(unit: Unit): boolean {
  return unit.factors.filter(([name]) => isCurrency(name)).length > 1;
}

/** Whether the shipped price index, one of prices in England, is of this money. */
export function isIndexed(currency: string): boolean {
  return currency === "GBP" || currency === "penny";
}
