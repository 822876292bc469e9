/** Terms of a polynomial expansion: products of polynomials of different variables. */

/** Pairs of variable and degree, variables rising. The constant has none. */
export type ChaosTerm = readonly (readonly [variable: number, degree: number])[];

/** All terms of some variables up to a total degree, the constant left out. */
export function termsUpTo(variables: readonly number[], most: readonly number[], degree: number): readonly ChaosTerm[] {
  const from = (place: number, left: number): readonly ChaosTerm[] => {
    const variable = variables[place];
    if (variable === undefined || left === 0) return [[]];
    const highest = Math.min(left, most[variable] ?? 0);
    return Array.from({ length: highest + 1 }, (_, own) => own).flatMap((own) =>
      from(place + 1, left - own).map((rest) => (own === 0 ? rest : [[variable, own] as const, ...rest])),
    );
  };
  return from(0, degree).filter((term) => term.length > 0);
}

/** How many terms there are of so many variables: C(variables + degree, degree) - 1. */
export function termCount(variables: number, degree: number): number {
  let count = 1;
  for (let k = 1; k <= degree; k++) count = (count * (variables + k)) / k;
  return Math.round(count) - 1;
}

/** Largest number of variables whose terms are at most so many. */
export function mostVariables(degree: number, terms: number): number {
  let variables = 0;
  while (termCount(variables + 1, degree) <= terms) variables++;
  return variables;
}

/** The values of a term: the product of its polynomials, `polynomials[variable][degree - 1]`. */
export function termColumn(term: ChaosTerm, polynomials: readonly (readonly Float64Array[])[]): Float64Array {
  const factors = term.map(([variable, degree]) => polynomials[variable]?.[degree - 1] as Float64Array);
  const [first, ...others] = factors as [Float64Array, ...Float64Array[]];
  const column = first.slice();
  for (const factor of others)
    for (let i = 0; i < column.length; i++) column[i] = (column[i] as number) * (factor[i] as number);
  return column;
}
