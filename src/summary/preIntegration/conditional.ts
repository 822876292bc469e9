/** The distribution function of an output: exact over one assumption at each point, averaged over the points. */
import { type DistributionTable, lookUpDistribution, tabulate } from "../../families/distributionTable.js";
import { replicateSize } from "../../random/replicates.js";
import { BLOCK } from "../../random/stream.js";
import type { Candidate } from "./candidate.js";
import type { Points } from "./points.js";

/** Probability of an output at most t (or, not `inclusive`, below it), and the same in each replicate. */
export interface Shares {
  readonly whole: number;
  readonly replicates: readonly number[];
}

export type Conditional = (t: number, inclusive?: boolean) => Shares;

export function conditional(points: Points, candidate: Candidate, replicates: number): Conditional {
  const table = tableOf(candidate);
  const counts = Array.from({ length: replicates }, (_, r) => {
    return points.turns * replicateSize(points.scenarios, replicates, r);
  });
  return (t, inclusive = true) => {
    const sums = sumShares(points, table, t, inclusive ? 1 : 0, replicates);
    const shares = counts.map((count, r) => (sums[r] as number) / count);
    const total = sums.reduce((sum, share) => sum + share, 0);
    return { whole: total / (points.turns * points.scenarios), replicates: shares };
  };
}

/** The distribution of g(x). */
function tableOf({ distribution, transform }: Candidate): DistributionTable {
  const { value, inverse, slope, rises } = transform;
  const cdf = (v: number): number => distribution.cdf(inverse(v), rises ? "lower" : "upper");
  const density = (v: number): number => distribution.density(inverse(v)) / Math.abs(slope(inverse(v)));
  const inOrder = (a: number, b: number): [number, number] => (rises ? [value(a), value(b)] : [value(b), value(a)]);
  const support = inOrder(...distribution.support);
  const [low, high] = inOrder(distribution.quantile(TAIL), distribution.quantile(TAIL, "upper"));
  return tabulate({ support, cdf, density }, low, value(distribution.quantile(0.5)), high);
}

/** What lies beyond the table, on either side: little enough to be worked out exactly. */
const TAIL = 1 / 2048;

/** Sums of the probabilities at most t, one a replicate. */
function sumShares(
  { scenarios, origin, starts, rates }: Points,
  table: DistributionTable,
  t: number,
  atStart: number,
  replicates: number,
): Float64Array {
  const sums = new Float64Array(replicates);
  const places = new Float64Array(BLOCK);
  const shares = new Float64Array(BLOCK);
  for (let turn = 0; turn < starts.length; turn += scenarios) {
    for (let first = 0; first < scenarios; first += BLOCK) {
      const count = Math.min(BLOCK, scenarios - first);
      const at = turn + first;
      for (let i = 0; i < count; i++) {
        places[i] = origin + (t - (starts[at + i] as number)) * (rates[at + i] as number);
      }
      lookUpDistribution(table, places, shares, count);
      for (let i = 0; i < count; i++) {
        const below = Number.isNaN(places[i]) ? atStart : (shares[i] as number);
        sums[i % replicates] = (sums[i % replicates] as number) + ((rates[at + i] as number) > 0 ? below : 1 - below);
      }
    }
  }
  return sums;
}
