/** Rare values and what they make, in words. */
import { rowName } from "../../assumptions/rowName.js";
import { fewNamed } from "../../summary/fewNamed.js";
import { printedCount } from "../../summary/rounding.js";
import type { SensitivityRequest } from "../method.js";
import type { RareValue } from "../rareValues.js";

/** "Anaphylaxis (another than its usual value in 1 of 100,000 scenarios) makes about 3%", those that make most first. */
export function whatTheyMake(
  request: SensitivityRequest,
  rare: readonly RareValue[],
  output: number,
  shareOf: (one: RareValue) => number,
): string {
  const madeBy = ({ variances }: RareValue) => variances[output] as number;
  const most = rare.filter((one) => madeBy(one) !== 0).sort((x, y) => madeBy(y) - madeBy(x));
  return fewNamed(
    most,
    (one) => `${rowsOf(request, one)} (${rarityOf(one)}) makes about ${percent(shareOf(one))}`,
    (counted, rest) => `, ${counted} ${percent(rest.reduce((sum, one) => sum + shareOf(one), 0))}`,
  );
}

/** That runs where these are met gave no number. */
export function noNumberWhere(request: SensitivityRequest, rare: RareValue): string {
  const are = rare.drivers.length > 1 ? "are" : "is";
  return `the model gives no finite number where ${rowsOf(request, rare)} ${are} ${rarityOf(rare)}`;
}

function rowsOf({ study, plan }: SensitivityRequest, { drivers }: RareValue): string {
  return drivers.map((driver) => rowName(study, plan.drivers[driver]?.name ?? "")).join(" × ");
}

function rarityOf({ drivers, probability }: RareValue): string {
  const other = drivers.length > 1 ? "together other than their usual values" : "another than its usual value";
  return `${other} in 1 of ${printedCount(Number((1 / probability).toPrecision(2)))} scenarios`;
}

/** Two digits. */
export function percent(share: number): string {
  return `${Number((100 * share).toPrecision(2))}%`;
}
