/** Money and its price years: what a study mixes, and whether its conversions are of the right year. */
import type { Assumption } from "../assumptions/assumption.js";
import { CredenceError, type Place } from "../errors.js";
import type { Expression } from "../formula/expression.js";
import type { Graph } from "../formula/graph.js";
import { placeAt } from "../formula/place.js";
import { isMoney } from "../units/currency.js";
import { parseUnit } from "../units/parseUnit.js";
import { idsBehind } from "./idsBehind.js";
import type { Setting, Warning } from "./study.js";

/** Whether an assumption is an amount of money, which has a price year. */
export function countsMoney({ id, unit, place }: Assumption): boolean {
  return unit !== undefined && isMoney(parseUnit(unit, id, place));
}

/** Names shown of each year. */
const most = 3;

/** A use of a name in a formula, within an `inflate` or bare. */
interface Use {
  readonly id: string;
  readonly inflate?: { readonly from: string; readonly to: string } | undefined;
  /** Whether it is an amount in what is reported. */
  readonly counts: boolean;
  readonly place: Place;
}

/**
 * A warning where money of several price years is used, the study's own year among them. What `inflate` converts counts as
 * money of the year that it is brought to; what is marked `not-inflated` does not count, nor does the ratio of an amount to
 * itself in other prices, which is an index.
 * @param reported ids of the formulas that are reported: what they do not depend on does not count
 * @throws CredenceError `price-year-clash` where `inflate` starts from another year than that of the assumption,
 * `inflate-not-inflated` where that is marked as money that is never inflated.
 */
export function mixedPriceYears(
  assumptions: readonly Assumption[],
  graph: Graph,
  studyYear: string | undefined,
  reported: readonly string[],
): readonly Warning[] {
  const money = new Map(assumptions.filter(countsMoney).map((assumption) => [assumption.id, assumption]));
  const years = new Map<string, Set<string>>();
  for (const { id, inflate, counts, place } of usesOf(graph, idsBehind(graph, reported))) {
    const assumption = money.get(id);
    if (assumption === undefined) continue;
    if (inflate !== undefined) refuseMarked(assumption, place);
    if (assumption.notInflated !== undefined) continue;
    if (inflate !== undefined) refuseOtherYear(assumption, inflate.from, place);
    const year = inflate?.to ?? assumption.priceYear;
    if (counts && year !== undefined) years.set(year, (years.get(year) ?? new Set()).add(id));
  }
  const foreign = [...years.keys()].filter((year) => year !== studyYear);
  if (years.size < 2 && (studyYear === undefined || foreign.length === 0)) return [];
  const lists = [...years].sort(([a], [b]) => (a < b ? -1 : 1)).map(([year, ids]) => `${year} (${namesOf([...ids])})`);
  const own = studyYear === undefined ? "" : ` in a study of ${studyYear} prices`;
  const message = `money of several price years is used together${own}: ${lists.join("; ")}`;
  return [{ code: "price-years-mixed", message }];
}

function usesOf({ formulas }: Graph, counted: ReadonlySet<string>): readonly Use[] {
  return formulas.flatMap(({ id: formula, source, expression }) => {
    const walk = (node: Expression, counts: boolean, inflate: Use["inflate"]): readonly Use[] => {
      if (node.kind === "name") return [{ id: node.id, inflate, counts, place: placeAt(source, node.at) }];
      if (node.kind === "element") return walk(node.of, counts, inflate);
      const amounts = counts && !isIndex(node);
      return node.kind === "call" ? node.args.flatMap((arg) => walk(arg, amounts, node.inflate ?? inflate)) : [];
    };
    return walk(expression, counted.has(formula), undefined);
  });
}

/** `inflate(x, …) / x`. */
function isIndex(node: Expression): boolean {
  if (node.kind !== "call" || node.fn !== "/") return false;
  const [above, below] = node.args;
  const [inflated] = above?.kind === "call" && above.inflate !== undefined ? above.args : [];
  return inflated?.kind === "name" && below?.kind === "name" && inflated.id === below.id;
}

function refuseMarked({ id, notInflated }: Assumption, place: Place): void {
  if (notInflated === undefined) return;
  const rule = `inflate: ${id} is marked not-inflated (${notInflated})`;
  const remedy = "take it out of inflate(…), or take the mark away";
  throw new CredenceError("inflate-not-inflated", rule, { place, remedy });
}

function refuseOtherYear({ id, priceYear }: Assumption, from: string, place: Place): void {
  if (priceYear === undefined || priceYear === from) return;
  const rule = `inflate: ${id} is money of ${priceYear}, got ${from} as the year it starts from`;
  throw new CredenceError("price-year-clash", rule, { place, remedy: `write inflate(${id}, "${priceYear}", …)` });
}

function namesOf(ids: readonly string[]): string {
  return ids.length <= most ? ids.join(", ") : `${ids.slice(0, most).join(", ")} and ${ids.length - most} more`;
}

/** The year that the setting `price.year` brings cash to, where it is another than the study's. */
export function otherPrices(priceYear: string | undefined, settings: readonly Setting[]): string | undefined {
  const shown = settings.find(({ id }) => id === "price.year")?.value;
  return priceYear === undefined || shown === priceYear ? undefined : shown;
}
