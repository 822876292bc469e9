/**
 * What a main effect holds in degrees beyond those that are found. Squares of Legendre coefficients fall geometrically where
 * an effect is smooth, by the fourth power of the degree at a kink and by its square at a jump (Wang and Xiang 2012,
 * doi:10.1090/S0025-5718-2011-02549-4): each doubling of the degree holds as much less than the one before it.
 */
import { DEGREES } from "./legendre.js";

export interface Coefficient {
  readonly mean: number;
  readonly error: number;
}

/** The upper half of the degrees, and the quarter below it. */
const UPPER = DEGREES / 2;
const LOWER = DEGREES / 4;
/** The upper half tells something where it is at least so many of its standard errors. */
const CLEAR = 2;
/** What lies beyond a jump, as a multiple of the upper half: (1/21) / (1/11 - 1/21). */
const MOST = 1.1;
/** The last degrees: an effect that rises to a height at some degree and falls steeply from there shows it in them. */
const LAST = 6;
/** What lies beyond a jump, as a multiple of theirs: (1/21) / (1/15 - 1/21). */
const MOST_OF_LAST = 2.5;

/**
 * By how much the squares of the upper half of the degrees are to be increased, as a share of them, for those beyond; and
 * how far the sum may be from that.
 * @param found coefficients by degree
 * @param left the variance that nothing found explains: no more can lie beyond
 */
export function beyondDegrees(
  found: readonly Coefficient[],
  left: number,
): { readonly share: number; readonly doubt: number } {
  const upper = found.slice(UPPER, DEGREES);
  const own = squaresOf(upper);
  const noise = upper.reduce((sum, { mean, error }) => sum + (4 * mean * mean + 2 * error * error) * error * error, 0);
  const nothing = { share: 0, doubt: 0 };
  if (!(own > CLEAR * Math.sqrt(noise)) || complete(found)) return nothing;
  const ratio = own / Math.max(squaresOf(found.slice(LOWER, UPPER)), own);
  const most = Math.min(MOST * own, MOST_OF_LAST * Math.max(squaresOf(upper.slice(-LAST)), 0), Math.max(left, 0));
  const beyond = Math.min((own * ratio) / (1 - ratio), most);
  return { share: beyond / own, doubt: Math.max(beyond, most - beyond) / 2 };
}

/** Of few values there are no further degrees. */
function complete(found: readonly Coefficient[]): boolean {
  const last = found[DEGREES - 1];
  return last?.mean === 0 && last.error === 0;
}

/** Each less the square of its own error, so that noise adds nothing on average. */
function squaresOf(some: readonly Coefficient[]): number {
  return some.reduce((sum, { mean, error }) => sum + mean * mean - error * error, 0);
}

/** How often the square of a coefficient counts, by its position. */
export function timesOf(k: number, share: number): number {
  return k >= UPPER && k < DEGREES ? 1 + share : 1;
}
