/** The metalog near given quantiles: through all of them where it can, with fewer coefficients where it cannot. */

import { cholesky, solveCholesky } from "../../numerics/cholesky.js";
import { logOdds } from "../../numerics/special/logOdds.js";
import type { Parameters } from "../distribution.js";
import { inner, rises } from "../metalog.js";
import { metalogTerms } from "../metalogBasis.js";
import type { Points } from "../quantileFit.js";

const mostTerms = 10;
const fewestTerms = 3;

/**
 * By least squares of the quantiles on the metalog's own scale, with as many coefficients as there are probabilities, or
 * the most with which its quantile function rises throughout. Undefined where none does.
 * T. W. Keelin, Decision Analysis 13 (2016) 243, doi:10.1287/deca.2016.0338.
 */
export function metalogNear(points: Points, most = mostTerms): Parameters | undefined {
  const { p, min, max } = points;
  for (let terms = Math.min(new Set(p).size, most); terms >= fewestTerms; terms--) {
    const coefficients = withTerms(terms, points);
    if (coefficients === undefined || !rises(coefficients)) continue;
    return { coefficients, ...(min === undefined ? {} : { min }), ...(max === undefined ? {} : { max }) };
  }
  return undefined;
}

function withTerms(terms: number, { p, x, min, max }: Points): readonly number[] | undefined {
  const rows = p.map((q) => metalogTerms(terms, logOdds(q)));
  const right = x.map((value) => inner({ min, max }, value));
  return terms === p.length ? solved(rows, right) : nearest(rows, right, terms);
}

/** Least squares by the normal equations: so few columns lose too little accuracy to matter to a fit. */
function nearest(rows: readonly (readonly number[])[], right: readonly number[], terms: number) {
  const over = (f: (row: readonly number[], i: number) => number): number =>
    rows.reduce((sum, row, i) => sum + f(row, i), 0);
  const columns = Array.from({ length: terms }, (_, k) => k);
  const squares = columns.flatMap((j) => columns.map((k) => over((row) => (row[j] as number) * (row[k] as number))));
  const products = columns.map((k) => over((row, i) => (row[k] as number) * (right[i] as number)));
  const root = cholesky(squares, terms);
  return root === undefined ? undefined : [...solveCholesky(root, products, terms)];
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
