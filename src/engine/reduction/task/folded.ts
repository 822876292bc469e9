/** From 16 groups to as many replicates as the sample has: those that a replicate was dealt to are added up. */
import { GROUPS } from "../groups.js";

/**
 * Sums or counts by group (several of them one after the other), in place: replicate r takes groups r, r + R, …; what
 * then stands in groups beyond is 0. Where scenarios are independent, or replicates as many as groups, nothing changes.
 */
export function fold<Sums extends Float64Array>(sums: Sums, replicates: number): Sums {
  if (replicates === 1) return sums;
  for (let first = 0; first < sums.length; first += GROUPS) {
    for (let group = replicates; group < GROUPS; group++) {
      const into = first + (group % replicates);
      sums[into] = (sums[into] as number) + (sums[first + group] as number);
      sums[first + group] = 0;
    }
  }
  return sums;
}

/** The same for the group of each of some values. */
export function foldGroups(groups: Uint8Array, replicates: number): Uint8Array {
  if (replicates === 1 || replicates === GROUPS) return groups;
  for (let i = 0; i < groups.length; i++) groups[i] = (groups[i] as number) % replicates;
  return groups;
}
