/** How the replicates stand at a quantile of all scenarios: what its error is read from. */
import { midRank } from "../../../numerics/midRank.js";
import { replicateSize } from "../../../random/replicates.js";
import { countOf } from "../groups.js";
import type { OutputReduction } from "./outputReduction.js";

/**
 * By replicate, the share of its values that lie below a number, those equal to it counted half.
 * @param at between two neighbouring values that are both at hand
 */
export function sharesBelow(
  reduction: OutputReduction,
  at: number,
  replicates: number,
  scenarios: number,
): readonly number[] {
  return Array.from(
    { length: replicates },
    (_, r) => rankIn(reduction, at, replicates, r) / replicateSize(scenarios, replicates, r),
  );
}

function rankIn({ whole, windows }: OutputReduction, at: number, replicates: number, group: number): number {
  if (whole !== undefined) return midRank(whole, at, group, replicates);
  // Its lower neighbour lies in that window, and what is between the two lies in none.
  const window = windows.findLast(({ low }) => low <= at);
  return window === undefined ? 0 : countOf(window.below, group) + window.kept.midRank(at, group);
}
