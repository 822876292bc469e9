/** Polynomials in several variables: what a formula of sums, products and constants comes to. Plain data. */

/** A product of variables (by number, rising; one that is squared stands twice) with its coefficient. */
export interface Term {
  readonly variables: readonly number[];
  readonly coefficient: number;
}

/** Terms by their variables; the constant's key is "". */
export type Polynomial = ReadonlyMap<string, Term>;

/** A number; 0 has no term. */
export function constantPolynomial(value: number): Polynomial {
  return new Map(value === 0 ? [] : [["", { variables: [], coefficient: value }]]);
}

/** One variable by itself. */
export function variable(number: number): Polynomial {
  return new Map([[String(number), { variables: [number], coefficient: 1 }]]);
}

/** The value of a polynomial without variables; undefined for any other. */
export function constantOf(polynomial: Polynomial): number | undefined {
  if (polynomial.size === 0) return 0;
  return polynomial.size === 1 ? polynomial.get("")?.coefficient : undefined;
}

/** a + b. */
export function plus(a: Polynomial, b: Polynomial): Polynomial {
  const sum = new Map(a);
  for (const [key, term] of b) add(sum, key, term);
  return sum;
}

/** The sum of all, from the first on. */
export function sumOf(all: readonly Polynomial[]): Polynomial {
  const sum = new Map<string, Term>();
  for (const each of all) for (const [key, term] of each) add(sum, key, term);
  return sum;
}

/** So many times a. */
export function scaled(a: Polynomial, factor: number): Polynomial {
  if (factor === 0) return new Map();
  return new Map([...a].map(([key, term]) => [key, { ...term, coefficient: term.coefficient * factor }]));
}

/** a b, multiplied out. */
export function times(a: Polynomial, b: Polynomial): Polynomial {
  const product = new Map<string, Term>();
  for (const left of a.values()) {
    for (const right of b.values()) {
      const variables = [...left.variables, ...right.variables].sort((x, y) => x - y);
      add(product, variables.join(), { variables, coefficient: left.coefficient * right.coefficient });
    }
  }
  return product;
}

/** Adds a term in place; what cancels is left out, so that `x - x` has no variable. */
function add(sum: Map<string, Term>, key: string, { variables, coefficient }: Term): void {
  const total = (sum.get(key)?.coefficient ?? 0) + coefficient;
  if (total === 0) sum.delete(key);
  else sum.set(key, { variables, coefficient: total });
}
