/** The distribution function of an output: exact over one assumption at each point, averaged over the points. */
import { type DistributionTable, lookUpDistribution } from "../../families/distributionTable.js";
import { replicateSize } from "../../random/replicates.js";
import { BLOCK } from "../../random/stream.js";
import type { Points } from "./points.js";

/** Probability of an output at most t (or, not `inclusive`, below it), and the same in each replicate. */
export interface Shares {
  readonly whole: number;
  readonly replicates: readonly number[];
}

export type Conditional = (t: number, inclusive?: boolean) => Shares;

/** @param scenarios the first ones, of which the average is taken */
export function conditional(
  points: Points,
  table: DistributionTable,
  scenarios: number,
  replicates: number,
): Conditional {
  const turns = points.starts.length;
  const counts = Array.from({ length: replicates }, (_, r) => turns * replicateSize(scenarios, replicates, r));
  return (t, inclusive = true) => {
    const sums = sumShares(points, table, t, inclusive ? 1 : 0, scenarios, replicates);
    const shares = counts.map((count, r) => (sums[r] as number) / count);
    const total = sums.reduce((sum, share) => sum + share, 0);
    return { whole: total / (turns * scenarios), replicates: shares };
  };
}

/** Sums of the probabilities at most t, one a replicate. */
function sumShares(
  { origin, starts, rates }: Points,
  table: DistributionTable,
  t: number,
  atStart: number,
  scenarios: number,
  replicates: number,
): Float64Array {
  const sums = new Float64Array(replicates);
  const places = new Float64Array(BLOCK);
  const shares = new Float64Array(BLOCK);
  for (let turn = 0; turn < starts.length; turn++) {
    const [start, rate] = [starts[turn] as Float64Array, rates[turn] as Float64Array];
    for (let first = 0; first < scenarios; first += BLOCK) {
      const count = Math.min(BLOCK, scenarios - first);
      for (let i = 0; i < count; i++) {
        places[i] = origin + (t - (start[first + i] as number)) * (rate[first + i] as number);
      }
      lookUpDistribution(table, places, shares, count);
      for (let i = 0, r = 0; i < count; i++) {
        const below = Number.isNaN(places[i]) ? atStart : (shares[i] as number);
        sums[r] = (sums[r] as number) + ((rate[first + i] as number) > 0 ? below : 1 - below);
        r = r + 1 === replicates ? 0 : r + 1;
      }
    }
  }
  return sums;
}
