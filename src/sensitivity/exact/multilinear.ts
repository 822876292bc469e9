/**
 * Exact mean, variance and indices of an output that is multilinear in independent quantities: written in their
 * deviations from their means, each product of deviations is a term of the analysis of variance.
 * Hoeffding 1948, doi:10.1214/aoms/1177730196; Sobol' 1993; Owen 2014, doi:10.1137/130936233 (Shapley effects).
 */
import { CredenceError } from "../../errors.js";
import type { Term } from "../../formula/polynomial.js";
import { powerToOne } from "../../numerics/special/powerToOne.js";
import type { DrawnPolynomial } from "./drawnPolynomial.js";

/** The share of each set of variables in the variance. */
export interface VarianceTerm {
  readonly variables: readonly number[];
  readonly variance: number;
  /** Of the product of deviations. */
  readonly coefficient: number;
}

export interface ExactMoments {
  readonly mean: number;
  readonly sd: number;
  /** In the unit of the terms: a power of two that keeps squares within the range of doubles. */
  readonly variance: number;
  readonly terms: readonly VarianceTerm[];
}

/** Most variables that one product may have: each subset of them is a term. */
const mostFactors = 16;

/** @throws CredenceError `not-multilinear`, `infinite-variance`, in words that can stand in a sentence. */
export function exactMoments({ polynomial, variables }: DrawnPolynomial): ExactMoments {
  const coefficients = new Map<string, { readonly variables: readonly number[]; coefficient: number }>();
  for (const term of polynomial.values()) {
    refuseOthers(term, variables);
    for (const [kept, factor] of expansions(term, variables)) {
      const key = kept.join();
      const found = coefficients.get(key) ?? { variables: kept, coefficient: 0 };
      found.coefficient += factor;
      coefficients.set(key, found);
    }
  }
  const terms = [...coefficients.values()].filter((term) => term.variables.length > 0);
  const unit = powerToOne(terms.reduce((most, { coefficient }) => Math.max(most, Math.abs(coefficient)), 0));
  const parts = terms.map((term) => ({
    variables: term.variables,
    coefficient: term.coefficient,
    variance:
      term.variables.reduce((product, number) => product * (variables[number]?.variance ?? 0), 1) *
      (term.coefficient * unit) *
      (term.coefficient * unit),
  }));
  const mean = coefficients.get("")?.coefficient ?? 0;
  const variance = parts.reduce((sum, part) => sum + part.variance, 0);
  return { mean, sd: Math.sqrt(variance) / unit, variance, terms: parts };
}

/** `c x y = c (mx + dx)(my + dy)`: for each subset of the deviations, the product of the other means. */
function expansions(
  { variables, coefficient }: Term,
  drawn: DrawnPolynomial["variables"],
): readonly (readonly [readonly number[], number])[] {
  return variables.reduce<readonly (readonly [readonly number[], number])[]>(
    (sets, number) => [
      ...sets.map(([kept, factor]) => [kept, factor * (drawn[number]?.mean ?? 0)] as const),
      ...sets.map(([kept, factor]) => [[...kept, number], factor] as const),
    ],
    [[[], coefficient]],
  );
}

function refuseOthers({ variables }: Term, drawn: DrawnPolynomial["variables"]): void {
  const twice = variables.find((number, i) => variables[i - 1] === number);
  if (twice !== undefined) {
    throw new CredenceError("not-multilinear", `a formula multiplies ${drawn[twice]?.name} by itself`);
  }
  if (variables.length > mostFactors) {
    throw new CredenceError("not-multilinear", `a formula multiplies more than ${mostFactors} assumptions`);
  }
  const wild = variables.find((number) => !Number.isFinite(drawn[number]?.variance));
  if (wild !== undefined) {
    throw new CredenceError("infinite-variance", `${drawn[wild]?.name} has no finite variance`);
  }
}
