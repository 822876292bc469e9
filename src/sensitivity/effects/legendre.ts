/** Shifted Legendre polynomials P(k) of degree 1, 2, … by their recurrence: P(k+1) = ONWARD[k-1] x P(k) - BACK[k-1] P(k-1). */

/** Degrees that are used. */
export const DEGREES = 20;

const degrees = Array.from({ length: DEGREES }, (_, i) => i + 1);

export const ONWARD = Float64Array.from(degrees, (k) => (2 * k + 1) / (k + 1));
export const BACK = Float64Array.from(degrees, (k) => k / (k + 1));
/** What makes their variance 1 for a uniform grade. */
export const SCALES = Float64Array.from(degrees, (k) => Math.sqrt(2 * k + 1));
