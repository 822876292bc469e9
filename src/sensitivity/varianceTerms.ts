/** Indices from an analysis of variance: what each set of assumptions, or groups of them, contributes. */

/** A part of the variance, and the rows whose interaction it is. */
export interface RowTerm {
  readonly rows: ReadonlySet<string>;
  readonly variance: number;
}

/** Shares of the variance. */
export interface RowIndices {
  readonly first: number;
  readonly total: number;
  readonly shapley: number;
}

/** First order: the terms of the row alone; total: all terms it is in; Shapley: its equal part in each of them. */
export function indicesOf(row: string, terms: readonly RowTerm[], variance: number): RowIndices {
  const own = terms.filter(({ rows }) => rows.has(row));
  const share = (part: number) => (variance > 0 ? part / variance : 0);
  const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
  return {
    first: share(sum(own.map((term) => (term.rows.size === 1 ? term.variance : 0)))),
    total: share(sum(own.map((term) => term.variance))),
    shapley: share(sum(own.map((term) => term.variance / term.rows.size))),
  };
}

/** The interaction of two rows: the terms of both and of no other. */
export function interactionOf(pair: readonly [string, string], terms: readonly RowTerm[], variance: number): number {
  const own = terms.filter(({ rows }) => rows.size === 2 && pair.every((row) => rows.has(row)));
  return variance > 0 ? own.reduce((sum, term) => sum + term.variance, 0) / variance : 0;
}
