/** The money that a unit counts. */
import { isCurrency } from "./currencyName.js";
import type { Unit } from "./unit.js";

/** "GBP" of GBP/patient; undefined where a unit counts no money (of patient/GBP, too). */
export function currencyOf(unit: Unit): string | undefined {
  return unit.factors.find(([name, power]) => power > 0 && isCurrency(name))?.[0];
}
