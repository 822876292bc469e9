/** The metalog through given quantiles: as many coefficients as there are quantiles, at most ten. */
import { log, log1p } from "../numerics/logarithm.js";
import type { Parameters } from "./distribution.js";
import { inner, rises } from "./metalog.js";
import { metalogTerms } from "./metalogBasis.js";

interface Points {
  readonly p: readonly number[];
  readonly x: readonly number[];
  readonly min?: number | undefined;
  readonly max?: number | undefined;
}

const mostTerms = 10;

/** Undefined where the quantile function through the points would fall somewhere. */
export function metalogThrough({ p, x, min, max }: Points): Parameters | undefined {
  if (p.length > mostTerms) return undefined;
  const rows = p.map((q) => metalogTerms(p.length, log(q) - log1p(-q)));
  const coefficients = solved(
    rows,
    x.map((value) => inner({ min, max }, value)),
  );
  if (coefficients === undefined || !rises(coefficients)) return undefined;
  return { coefficients, ...(min === undefined ? {} : { min }), ...(max === undefined ? {} : { max }) };
}

/** Gauss's elimination with the largest pivot; undefined for a singular matrix. */
function solved(rows: readonly (readonly number[])[], right: readonly number[]): readonly number[] | undefined {
  const size = rows.length;
  const m = rows.map((row, i) => [...row, right[i] as number]);
  const at = (i: number, j: number): number => (m[i] as number[])[j] as number;
  for (let k = 0; k < size; k++) {
    let pivot = k;
    for (let i = k + 1; i < size; i++) if (Math.abs(at(i, k)) > Math.abs(at(pivot, k))) pivot = i;
    if (Math.abs(at(pivot, k)) < 1e-13) return undefined;
    [m[k], m[pivot]] = [m[pivot] as number[], m[k] as number[]];
    for (let i = 0; i < size; i++) {
      if (i === k) continue;
      const factor = at(i, k) / at(k, k);
      m[i] = (m[i] as number[]).map((value, j) => value - factor * at(k, j));
    }
  }
  return m.map((_, i) => at(i, size) / at(i, i));
}
