/**
 * Estimator of second-order Sobol' indices from a pick-freeze design in both directions: the closed index of a pair from
 * what B with one factor of A has in common with A with the other factor of B, less both first orders. Outputs are
 * counted from their mean. Saltelli 2002, doi:10.1016/S0010-4655(02)00280-1, theorem 2.
 */
import { scatter } from "../../summary/scatter.js";
import type { Estimated } from "../estimated.js";
import { groupSums } from "../groupSums.js";

/** Outputs of A, of B, and of each sample with one factor of the other, counted from their replicate's mean. */
export interface BothWays {
  readonly a: Float64Array;
  readonly b: Float64Array;
  /** A with the factor of B; B with the factor of A. */
  readonly mixed: readonly Float64Array[];
  readonly back: readonly Float64Array[];
}

/** The interaction of the factors j and k alone. Scenario i belongs to replicate i mod `replicates`. */
export function interaction(
  { a, b, mixed, back }: BothWays,
  [j, k]: readonly [number, number],
  replicates: number,
): Estimated {
  const [mj, mk] = [mixed[j] as Float64Array, mixed[k] as Float64Array];
  const [bj, bk] = [back[j] as Float64Array, back[k] as Float64Array];
  const sums = new Float64Array(replicates);
  const spread = new Float64Array(replicates);
  for (let i = 0; i < a.length; i++) {
    const group = i % replicates;
    const ya = a[i] as number;
    const yb = b[i] as number;
    const aj = mj[i] as number;
    const ak = mk[i] as number;
    const yj = bj[i] as number;
    const yk = bk[i] as number;
    const closed = (yj * ak + yk * aj) / 2 - ya * yb;
    const firsts = (yb * (aj + ak - 2 * ya) + ya * (yj + yk - 2 * yb)) / 2;
    sums[group] = (sums[group] as number) + closed - firsts;
    spread[group] = (spread[group] as number) + (ya * ya + yb * yb) / 2;
  }
  const total = (parts: Float64Array) => parts.reduce((sum, part) => sum + part, 0);
  const ratio = (part: number, whole: number) => (whole > 0 ? part / whole : 0);
  const value = ratio(total(sums), total(spread));
  return {
    value,
    error: scatter(
      [...sums].map((part, r) => ratio(part, spread[r] as number)),
      value,
    ),
  };
}

/** The columns less the mean of the first two in each replicate. */
export function centredBothWays(columns: BothWays, replicates: number): BothWays {
  const { a, b, mixed, back } = columns;
  const each = a.length / replicates;
  const means = groupSums(a.length, replicates, (i) => ((a[i] as number) + (b[i] as number)) / (2 * each));
  const centre = (column: Float64Array) => column.map((value, i) => value - (means[i % replicates] as number));
  return { a: centre(a), b: centre(b), mixed: mixed.map(centre), back: back.map(centre) };
}
