/** Units as products of powers: `GBP/patient`, `infection/day`, `patient^2`. A plain number has no factors. */

import { isCurrency } from "./currencyName.js";
import { scales } from "./scale.js";

/** Factors sorted by name, none with power 0. Two units are the same when their factors are. */
export interface Unit {
  readonly factors: readonly (readonly [name: string, power: number])[];
}

/** The unit of proportions, ratios, probabilities and counts of nothing in particular. */
export const plainNumber: Unit = { factors: [] };

/** The unit of one thing: `baseUnit("day")`. */
export function baseUnit(name: string): Unit {
  return { factors: [[name, 1]] };
}

/** The unit of a product. */
export function multiplyUnits(a: Unit, b: Unit): Unit {
  const powers = new Map(a.factors);
  for (const [name, power] of b.factors) powers.set(name, (powers.get(name) ?? 0) + power);
  const factors = [...powers].filter(([, power]) => power !== 0);
  return { factors: factors.sort(([one], [other]) => (one < other ? -1 : 1)) };
}

/** The unit of a quotient. */
export function divideUnits(a: Unit, b: Unit): Unit {
  return multiplyUnits(a, raiseUnit(b, -1));
}

/** The unit of a power; of a square root with `power` 0.5. */
export function raiseUnit(unit: Unit, power: number): Unit {
  if (power === 0) return plainNumber;
  return { factors: unit.factors.map(([name, before]) => [name, before * power] as const) };
}

/** Whether two quantities can be added, subtracted and compared. */
export function sameUnit(a: Unit, b: Unit): boolean {
  return formatUnit(a) === formatUnit(b);
}

/** Whether this is the unit of a plain number. */
export function isPlainNumber(unit: Unit): boolean {
  return unit.factors.length === 0;
}

/** Canonical text, the currency first: `GBP/patient`, `/year`, `patient^2`; `1` for a plain number. */
export function formatUnit(unit: Unit): string {
  const above = unit.factors.filter(([, power]) => power > 0).sort(moneyFirst);
  const below = unit.factors.filter(([, power]) => power < 0);
  const scale = above.filter(isScale).map(([name, power]) => factorText(name, power));
  const rest = above.filter((factor) => !isScale(factor)).map(([name, power]) => factorText(name, power));
  const numerator = [...scale, rest.join("*")].filter((part) => part !== "").join(" ");
  const text = numerator + below.map(([name, power]) => `/${factorText(name, -power)}`).join("");
  return text === "" ? "1" : text;
}

function factorText(name: string, power: number): string {
  return power === 1 ? name : `${name}^${power}`;
}

/** Written before what it multiplies, `thousand GBP`; a power of it among the other factors. */
function isScale([name, power]: readonly [string, number]): boolean {
  return power === 1 && scales.has(name);
}

function moneyFirst([one]: readonly [string, number], [other]: readonly [string, number]): number {
  return Number(isCurrency(other)) - Number(isCurrency(one));
}
