/**
 * Functions of one assumption in which its effect on an output is written: Legendre polynomials of its grade, and what its
 * value holds beyond them. All have mean 0 and variance 1 and are uncorrelated.
 */
import type { Named } from "../../engine/drivers.js";
import { beyondPolynomials } from "./beyondPolynomials.js";
import { BACK, DEGREES, ONWARD, SCALES } from "./legendre.js";

/** How many there are: the polynomials of degree 1, 2, …, and last what is beyond them. */
export const FUNCTIONS = DEGREES + 1;

export interface EffectBasis {
  readonly grades: Float64Array;
  readonly beyond: Float64Array | undefined;
}

/** @param named the distribution that the values have, where it is known */
export function effectBasis(values: Float64Array, grades: Float64Array, named?: Named): EffectBasis {
  return { grades, beyond: beyondPolynomials(values, grades, named) };
}

/** Coefficients of a column in each group, a group after the other: means of its products with the functions. */
export function coefficients(y: Float64Array, { grades, beyond }: EffectBasis, groups: number): Float64Array {
  const sums = new Float64Array(groups * FUNCTIONS);
  for (let i = 0; i < y.length; i++) {
    const from = (i % groups) * FUNCTIONS;
    const x = 2 * (grades[i] as number) - 1;
    const value = y[i] as number;
    let before = 1;
    let now = x;
    for (let k = 0; k < DEGREES; k++) {
      sums[from + k] = (sums[from + k] as number) + value * now;
      const next = (ONWARD[k] as number) * x * now - (BACK[k] as number) * before;
      before = now;
      now = next;
    }
    if (beyond !== undefined) {
      sums[from + DEGREES] = (sums[from + DEGREES] as number) + value * (beyond[i] as number);
    }
  }
  return sums.map((sum, at) => {
    const group = Math.floor(at / FUNCTIONS);
    return (sum * (SCALES[at % FUNCTIONS] ?? 1)) / Math.ceil((y.length - group) / groups);
  });
}

/** Adds to a column so many times the sum of the functions, each with its coefficient for the scenario's group. */
export function addEffect(
  column: Float64Array,
  times: number,
  { grades, beyond }: EffectBasis,
  own: Float64Array,
  groups: number,
): void {
  const weights = own.map((each, at) => times * each * (SCALES[at % FUNCTIONS] ?? 1));
  const degrees = degreesIn(own);
  const tail = own.some((each, at) => at % FUNCTIONS === DEGREES && each !== 0) ? beyond : undefined;
  for (let i = 0; i < column.length; i++) {
    const from = (i % groups) * FUNCTIONS;
    const x = 2 * (grades[i] as number) - 1;
    let sum = tail === undefined ? 0 : (weights[from + DEGREES] as number) * (tail[i] as number);
    let before = 1;
    let now = x;
    for (let k = 0; k < degrees; k++) {
      sum += (weights[from + k] as number) * now;
      const next = (ONWARD[k] as number) * x * now - (BACK[k] as number) * before;
      before = now;
      now = next;
    }
    column[i] = (column[i] as number) + sum;
  }
}

/** Highest degree that has a coefficient. */
function degreesIn(own: Float64Array): number {
  return own.reduce((most, each, at) => {
    const degree = (at % FUNCTIONS) + 1;
    return each !== 0 && degree <= DEGREES ? Math.max(most, degree) : most;
  }, 0);
}
