import { Decimal } from "decimal.js";

/** An oracle of 60 digits; decimal.js is independent of the functions under test. */
export const Exact = Decimal.clone({ precision: 60, toExpNeg: -2000, toExpPos: 2000 });

/** The value of a double itself: decimal.js reads a number as its shortest decimal text, which is another value. */
export function exactly(x: number): Decimal {
  if (x === 0 || !Number.isFinite(x)) return new Exact(x);
  const exponent = Math.max(Math.floor(Math.log2(Math.abs(x))) - 53, -1074);
  let significand = x;
  for (let e = exponent; e < 0; e += 500) significand *= 2 ** Math.min(500, -e);
  if (exponent > 0) significand /= 2 ** exponent;
  return new Exact(significand).times(Exact.pow(2, exponent));
}

/** Distance of `got` from the exact value in units in the last place of the exact value. */
export function ulps(got: number, exact: Decimal): number {
  const nearest = exact.toNumber();
  if (!Number.isFinite(nearest) || !Number.isFinite(got)) return Object.is(nearest, got) ? 0 : Number.POSITIVE_INFINITY;
  const unit = Exact.pow(2, Math.max(Math.floor(Math.log2(Math.abs(nearest) || 5e-324)), -1022) - 52);
  return exactly(got).minus(exact).abs().div(unit).toNumber();
}

/** The worst over a grid, with the argument that gives it. */
export function worst(
  f: (x: number) => number,
  exact: (x: Decimal) => Decimal,
  arguments_: readonly number[],
): { ulps: number; at: number } {
  let found = { ulps: 0, at: Number.NaN };
  for (const x of arguments_) {
    const off = ulps(f(x), exact(exactly(x)));
    if (!(off <= found.ulps)) found = { ulps: off, at: x };
  }
  return found;
}

/** A fixed sequence in (0, 1): multiples of the golden ratio. */
export function golden(count: number): number[] {
  return Array.from({ length: count }, (_, i) => ((i + 0.5) * 0.6180339887498949) % 1);
}

export const between = (low: number, high: number, count: number): number[] =>
  golden(count).map((u) => low + (high - low) * u);

/** Both signs, sizes spread evenly in the exponent. */
export const spread = (smallest: number, largest: number, count: number): number[] =>
  golden(count).map((u, i) => (i % 2 === 0 ? 1 : -1) * Math.exp(Math.log(smallest) * (1 - u) + Math.log(largest) * u));
