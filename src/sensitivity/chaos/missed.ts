/** How far a polynomial misses runs that it was not fitted to. */
import type { Expansion } from "./expansion.js";
import { termColumn } from "./terms.js";
import { type ChaosVariable, polynomialsAt } from "./variable.js";

/** Runs at a time: the polynomials of all of them at once would take much memory. */
const ABREAST = 1024;

/**
 * The mean squared miss as a share of the output's variance in the same runs; NaN where a run gave no finite number. What
 * happens in rare scenarios alone may be in none of the runs of a fit, and leaving them out in turn then says nothing of it.
 * @param values of each variable, a column each
 */
export function missed(
  expansion: Expansion,
  variables: readonly ChaosVariable[],
  values: readonly Float64Array[],
  y: Float64Array,
): number {
  const mean = y.reduce((sum, one) => sum + one, 0) / y.length;
  const variance = y.reduce((sum, one) => sum + (one - mean) * (one - mean), 0);
  let miss = 0;
  for (let from = 0; from < y.length; from += ABREAST) {
    const part = values.map((column) => column.subarray(from, from + ABREAST));
    const foretold = foretell(expansion, variables, part);
    foretold.forEach((one, i) => {
      const off = (y[from + i] as number) - one;
      miss += off * off;
    });
  }
  return variance === 0 && miss === 0 ? 0 : miss / variance;
}

function foretell(
  { terms, mean }: Expansion,
  variables: readonly ChaosVariable[],
  values: readonly Float64Array[],
): Float64Array {
  const used = new Set(terms.flatMap(({ term }) => term.map(([variable]) => variable)));
  const polynomials = variables.map((variable, i) =>
    used.has(i) ? polynomialsAt(variable, values[i] as Float64Array) : [],
  );
  const sum = new Float64Array(values[0]?.length ?? 0).fill(mean);
  for (const { term, coefficient } of terms) {
    const column = termColumn(term, polynomials);
    for (let i = 0; i < sum.length; i++) sum[i] = (sum[i] as number) + coefficient * (column[i] as number);
  }
  return sum;
}
