/** The terms of the analysis of variance if the mean or the variance of something that comes in steps were a little off. */
import type { DrawnVariable } from "./drawnPolynomial.js";
import { latticeMiss } from "./latticeMiss.js";
import type { VarianceTerm } from "./multilinear.js";

/** @returns for each such variable two lists of the variances of all terms: with its variance off, and with its mean off */
export function missedTerms(
  terms: readonly VarianceTerm[],
  variables: readonly DrawnVariable[],
  points: number,
): readonly (readonly number[])[] {
  const byKey = new Map(terms.map((term) => [term.variables.join(), term]));
  const used = [...new Set(terms.flatMap((term) => term.variables))];
  return used.flatMap((number) => {
    const { stepped, jumps } = variables[number] as DrawnVariable;
    if (stepped !== true || jumps === undefined) return [];
    const miss = latticeMiss(jumps(), points);
    const wider = terms.map((term) =>
      term.variables.includes(number) ? term.variance * (1 + miss.variance) : term.variance,
    );
    const shifted = terms.map((term) => withMean(term, withVariable(term, number), byKey, miss.mean));
    return [wider, shifted];
  });
}

/** The key of the term of the same variables and this one; none where it is among them. */
function withVariable({ variables }: VarianceTerm, number: number): string | undefined {
  return variables.includes(number) ? undefined : [...variables, number].sort((x, y) => x - y).join();
}

/** Of `c d` and `e d v`, v off by so many of its standard deviations: (c + e off) d. */
function withMean(
  { variance, coefficient }: VarianceTerm,
  key: string | undefined,
  byKey: ReadonlyMap<string, VarianceTerm>,
  off: number,
): number {
  const other = key === undefined ? undefined : byKey.get(key);
  if (other === undefined) return variance;
  const way = coefficient * other.coefficient < 0 ? -1 : 1;
  const root = Math.sqrt(variance) + way * off * Math.sqrt(other.variance);
  return root * root;
}
