/** Money and its price years: what a study mixes. */
import type { Assumption } from "../assumptions/assumption.js";
import { currencyOf } from "../units/currency.js";
import { parseUnit } from "../units/parseUnit.js";
import type { Warning } from "./study.js";

/** Whether an assumption counts money. */
export function isMoney({ id, unit, place }: Assumption): boolean {
  return unit !== undefined && currencyOf(parseUnit(unit, id, place)) !== undefined;
}

/** Names shown of each year. */
const most = 3;

/**
 * A warning where money of several price years is used, the study's own year among them.
 * @param used ids that formulas use.
 */
export function mixedPriceYears(
  assumptions: readonly Assumption[],
  used: ReadonlySet<string>,
  studyYear: string | undefined,
): readonly Warning[] {
  const years = new Map<string, string[]>();
  for (const assumption of assumptions) {
    const { id, priceYear, sameAs } = assumption;
    if (priceYear === undefined || sameAs !== undefined || !used.has(id) || !isMoney(assumption)) continue;
    years.set(priceYear, [...(years.get(priceYear) ?? []), id]);
  }
  const others = [...years.keys()].filter((year) => year !== studyYear);
  if (years.size === 0 || (years.size === 1 && (studyYear === undefined || others.length === 0))) return [];
  const lists = [...years].sort(([a], [b]) => (a < b ? -1 : 1)).map(([year, ids]) => `${year} (${namesOf(ids)})`);
  const own = studyYear === undefined ? "" : ` in a study of ${studyYear} prices`;
  const message = `money of several price years is used together${own}: ${lists.join("; ")}`;
  return [{ code: "price-years-mixed", message }];
}

function namesOf(ids: readonly string[]): string {
  return ids.length <= most ? ids.join(", ") : `${ids.slice(0, most).join(", ")} and ${ids.length - most} more`;
}
