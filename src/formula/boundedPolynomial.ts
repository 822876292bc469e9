/** Sums and products of polynomials that end where a formula becomes too long to be taken apart. */
import { CredenceError } from "../errors.js";
import { type Polynomial, times } from "./polynomial.js";

/** Terms of one polynomial. */
const mostTerms = 5_000;

/** Products of terms in one multiplication, before they are gathered. */
const mostProducts = 200_000;

/** a b, multiplied out. @throws CredenceError `not-a-polynomial` for too many terms */
export function product(a: Polynomial, b: Polynomial): Polynomial {
  if (a.size * b.size > mostProducts) throw tooLong();
  return bounded(times(a, b));
}

/** The same, if it is short enough. @throws CredenceError `not-a-polynomial` for too many terms */
export function bounded(polynomial: Polynomial): Polynomial {
  if (polynomial.size <= mostTerms) return polynomial;
  throw tooLong();
}

function tooLong(): CredenceError {
  return new CredenceError("not-a-polynomial", `its formulas multiply out to more than ${mostTerms} terms`);
}
