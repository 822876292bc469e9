import { readFileSync } from "node:fs";

interface Table {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly number[])[];
}

const read = (name: string) => JSON.parse(readFileSync(new URL(`../reference/${name}`, import.meta.url), "utf8"));

/** Tail probabilities and log gamma by mpmath; see test/reference/numericsTails.py. */
export const tails: { gamma: Table; beta: Table; normal: Table; logGamma: Table } = read("numericsTails.json");

/** Rows (shapes, p, quantile) of one family. */
export function quantileRows(family: string): [number[], number, number][] {
  const rows: [string, number[], number, number][] = read("quantiles.json").rows;
  return rows.filter((row) => row[0] === family).map(([, shapes, p, quantile]) => [shapes, p, quantile]);
}

/** Relative where there is something to be relative to. */
export function relativeError(got: number, expected: number): number {
  if (Object.is(got, expected)) return 0;
  return Math.abs(got - expected) / (expected === 0 ? 1 : Math.abs(expected));
}

/** The largest error over cases; NaN counts as infinite. */
export function worstError<T>(cases: readonly T[], error: (c: T) => number): number {
  let worst = 0;
  for (const c of cases) {
    const e = error(c);
    if (!(e <= worst)) worst = Number.isNaN(e) ? Number.POSITIVE_INFINITY : e;
  }
  return worst;
}
