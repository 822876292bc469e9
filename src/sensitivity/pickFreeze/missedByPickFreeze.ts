/** What scenarios of a pick-freeze design move indices by, and what was missed. */
import { groupSums } from "../groupSums.js";
import { missedByMoves } from "../missedByMoves.js";
import type { Control } from "./control.js";

/** Outputs of A, of B and of A with one factor from B. */
export interface PickFreezeColumns {
  readonly a: Float64Array;
  readonly b: Float64Array;
  readonly mixed: Float64Array;
}

/** Of a first order by Saltelli's formula or by Jansen's, and of a total. */
export type Formula = "saltelli" | "jansen" | "total";

/**
 * A standard error.
 * @param value the index, and the variance that it is a share of
 * @param control what was taken out of both, if it was
 */
export function missedByPickFreeze(
  columns: PickFreezeColumns,
  replicates: number,
  formula: Formula,
  { value, variance }: { readonly value: number; readonly variance: number },
  control?: Control,
): number {
  if (!(variance > 0)) return 0;
  const own = excess(columns, replicates, formula, value);
  const taken = control && excess(control, replicates, formula, value);
  const moves = taken === undefined ? own : own.map((each, i) => each - (taken[i] as number));
  const mean = moves.reduce((sum, each) => sum + each, 0) / moves.length;
  return missedByMoves(moves.map((each) => (each - mean) / variance));
}

/** Of each scenario, what it makes of the index less the index times what it makes of the variance. */
function excess({ a, b, mixed }: PickFreezeColumns, replicates: number, formula: Formula, value: number): Float64Array {
  const sums = groupSums(a.length, replicates, (i) => (a[i] as number) + (b[i] as number));
  const sizes = groupSums(a.length, replicates, () => 2);
  const out = new Float64Array(a.length);
  for (let i = 0; i < out.length; i++) {
    const mean = (sums[i % replicates] as number) / (sizes[i % replicates] as number);
    const [ya, yb] = [(a[i] as number) - mean, (b[i] as number) - mean];
    const [moved, rest] = [(mixed[i] as number) - (a[i] as number), (mixed[i] as number) - (b[i] as number)];
    const all = (ya * ya + yb * yb) / 2;
    const made =
      formula === "saltelli" ? yb * moved : formula === "total" ? (moved * moved) / 2 : all - (rest * rest) / 2;
    out[i] = made - value * all;
  }
  return out;
}
