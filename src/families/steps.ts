/** Drawing from a discrete distribution: its cumulative probabilities, entered by a guide table. */
import type { Distribution } from "./distribution.js";
import { drawnEnds, mostValues, wholeNumbers } from "./wholeNumbers.js";

/** Plain data. Value i belongs to uniforms above cumulative[i - 1] up to cumulative[i]. */
export interface Steps {
  readonly values: Float64Array;
  readonly cumulative: Float64Array;
  /** For each of equally many slices of the unit interval, the first value that a uniform in it can belong to. */
  readonly guide: Int32Array;
}

/**
 * The steps of a discrete distribution; undefined where there are too many.
 * @param atoms Its possible values, rising; whole numbers where absent.
 */
export function buildSteps(distribution: Distribution, atoms?: readonly number[]): Steps | undefined {
  const listed = atoms ?? wholeNumbers(drawnEnds(distribution));
  if (listed === undefined || listed.length > mostValues) return undefined;
  const values = Float64Array.from(listed);
  const cumulative = values.map((value) => distribution.cdf(value, "lower"));
  cumulative[cumulative.length - 1] = 1;
  return { values, cumulative, guide: guideTo(cumulative) };
}

function guideTo(cumulative: Float64Array): Int32Array {
  const guide = new Int32Array(cumulative.length);
  let at = 0;
  for (let slice = 0; slice < guide.length; slice++) {
    while ((cumulative[at] as number) < slice / guide.length) at++;
    // A slice's border may round to either side: one step back costs a comparison and cannot miss.
    guide[slice] = Math.max(0, at - 1);
  }
  return guide;
}

/** The values of the first `count` uniforms (H.-C. Chen and Y. Asau, AIIE Transactions 6, 1974: the guide table). */
export function lookUpSteps(steps: Steps, uniforms: Float64Array, out: Float64Array, count: number): void {
  const { values, cumulative, guide } = steps;
  const slices = guide.length;
  for (let i = 0; i < count; i++) {
    const u = uniforms[i] as number;
    let at = guide[(u * slices) | 0] as number;
    while ((cumulative[at] as number) < u) at++;
    out[i] = values[at] as number;
  }
}
