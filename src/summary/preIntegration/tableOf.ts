/** The distribution function of what an output is a line in, as a table. */
import { type DistributionTable, tabulate } from "../../families/distributionTable.js";
import type { Candidate } from "./candidate.js";

/** What lies in each tail, and beyond it. */
const TAIL = 1 / 2048;
const END = 1e-9;

/** The distribution of g(x). */
export function tableOf({ distribution, transform }: Candidate): DistributionTable {
  const { value, inverse, slope, rises } = transform;
  const cdf = (v: number): number => distribution.cdf(inverse(v), rises ? "lower" : "upper");
  const density = (v: number): number => distribution.density(inverse(v)) / Math.abs(slope(inverse(v)));
  const inOrder = (a: number, b: number): [number, number] => (rises ? [value(a), value(b)] : [value(b), value(a)]);
  const support = inOrder(...distribution.support);
  const [low, high] = inOrder(distribution.quantile(TAIL), distribution.quantile(TAIL, "upper"));
  const [lowest, highest] = inOrder(distribution.quantile(END), distribution.quantile(END, "upper"));
  return tabulate({ support, cdf, density }, [lowest, low, value(distribution.quantile(0.5)), high, highest]);
}
