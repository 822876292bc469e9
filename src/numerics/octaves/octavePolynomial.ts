/** Polynomials of degree 6 on a bin, in the local coordinate t from -1/2 to 1/2. */

/** Number of coefficients. */
export const rowLength = 7;

/** cos(pi / 6) / 2. */
export const outer = Math.sqrt(3) / 4;

/** Where the polynomial meets the function: -cos(j pi / 6) / 2, the extrema of Chebyshev's polynomial with both ends. */
export const nodes: readonly number[] = [-0.5, -outer, -0.25, 0, 0.25, outer, 0.5];

/** cos(5 pi / 12) / 2. */
export const worstPosition = 0.12940952255126037;

/** Near these the error of a smooth function is largest: halfway between the inner nodes. */
export const worstPositions: readonly number[] = [-worstPosition, worstPosition];

/**
 * Coefficients, lowest order first, of the polynomial through the values at the nodes. Even and odd parts are fitted
 * apart, each divided by its lowest power: two parabolas in t^2 through t^2 = 1/16, 3/16, 4/16.
 */
export function fitPolynomial(values: Float64Array, rows: Float64Array, at: number): void {
  const y = (j: number): number => values[j] as number;
  rows[at] = y(3);
  const even = parabola(
    halfSum(y(2), y(4), y(3)) * 16,
    (halfSum(y(1), y(5), y(3)) * 16) / 3,
    halfSum(y(0), y(6), y(3)) * 4,
  );
  const odd = parabola((y(4) - y(2)) * 2, (y(5) - y(1)) / (2 * outer), y(6) - y(0));
  for (let k = 0; k < 3; k++) {
    rows[at + 1 + 2 * k] = odd[k] as number;
    rows[at + 2 + 2 * k] = even[k] as number;
  }
}

/** (left + right) / 2 - middle. */
function halfSum(left: number, right: number, middle: number): number {
  return (left - middle + (right - middle)) / 2;
}

/** Coefficients in s of the parabola through values at s = 1/16, 3/16 and 4/16, by divided differences in 16 s. */
function parabola(g1: number, g3: number, g4: number): readonly [number, number, number] {
  const slope = (g3 - g1) / 2;
  const bend = (g4 - g3 - slope) / 3;
  return [g1 - slope + 3 * bend, 16 * (slope - 4 * bend), 256 * bend];
}

/** The polynomial of the row at `at`; the same order of operations as the bulk loop. */
export function evaluatePolynomial(rows: Float64Array, at: number, t: number): number {
  const t2 = t * t;
  const low = (rows[at] as number) + (rows[at + 1] as number) * t;
  const middle = (rows[at + 2] as number) + (rows[at + 3] as number) * t;
  const high = (rows[at + 4] as number) + (rows[at + 5] as number) * t;
  return low + t2 * (middle + t2 * (high + t2 * (rows[at + 6] as number)));
}
