/** Rank correlation of an output with a group of independent assumptions. */
import type { Plan } from "../engine/plan/plan.js";
import type { Study } from "../study/study.js";
import { scatter } from "../summary/scatter.js";
import type { Estimated } from "./estimated.js";
import { dependent } from "./factors.js";

/**
 * The multiple correlation of the output's rank with the grades of members that are independent of each other: the root of
 * the sum of their squared correlations, each less the square of its own error, so that many members without effect add
 * nothing. Its error is the scatter of the replicates of its linearisation, or those of the members where they are independent.
 */
export function multipleCorrelation(members: readonly Estimated[]): Estimated {
  const sum = (of: (one: Estimated) => number) => members.reduce((all, one) => all + of(one), 0);
  const plain = Math.sqrt(sum(({ value }) => value * value));
  const squared = sum((one) => one.value * one.value - one.error * one.error);
  // Grades that are independent are not quite uncorrelated in a sample, so that the squares may add up to more than one.
  const value = Math.sqrt(Math.min(Math.max(squared, 0), 1));
  if (!(plain > 0)) return { value: 0, error: 0, parts: [] };
  const [first] = members;
  const parts = (first?.parts ?? []).map((_, r) => sum((one) => one.value * (one.parts?.[r] as number)) / plain);
  const squares = sum((one) => one.value * one.error * one.value * one.error);
  return { value, error: parts.length > 1 ? scatter(parts, plain) : Math.sqrt(squares) / plain, parts };
}

export interface RankGroups {
  /** By title: the places of its members among the drivers. */
  readonly together: ReadonlyMap<string, readonly number[]>;
  /** Titles of groups whose members depend on each other: their correlations do not add up. */
  readonly apart: readonly string[];
}

export function rankGroups(plan: Plan, { groups = [] }: Pick<Study, "groups">): RankGroups {
  const joined = dependent(plan);
  const placed = groups.map(({ name, members }) => {
    return { name, places: plan.drivers.flatMap((driver, i) => (members.includes(driver.name) ? [i] : [])) };
  });
  const live = placed.filter(({ places }) => places.length > 0);
  const depends = (places: readonly number[]) => joined.some((set) => set.filter((i) => places.includes(i)).length > 1);
  return {
    together: new Map(live.filter(({ places }) => !depends(places)).map(({ name, places }) => [name, places])),
    apart: live.filter(({ places }) => depends(places)).map(({ name }) => name),
  };
}
