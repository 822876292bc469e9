/** Sums of powers of deviations, and the least and greatest value, of a column: what moments are made of. */
import { GROUPS, type Scale } from "../groups.js";

// For the loops: a constant that no other file has or sees, engines put into their code.
const groups = GROUPS;

/** Adds Σ d and Σ d² of deviations d to 16 sums each; lowers and raises [least, most]. */
export function squares(
  column: Float64Array,
  count: number,
  { centre, factor }: Scale,
  sums: Float64Array,
  ends: Float64Array,
): void {
  // Times 1 before the loop: what comes out of an object is then known to be a double within it.
  const middle = centre * 1;
  const by = factor * 1;
  let least = ends[0] as number;
  let most = ends[1] as number;
  for (let group = 0; group < groups; group++) {
    let one = sums[group] as number;
    let two = sums[groups + group] as number;
    for (let i = group; i < count; i += groups) {
      const x = column[i] as number;
      const d = (x - middle) * by;
      one += d;
      two += d * d;
      if (x < least) least = x;
      if (x > most) most = x;
    }
    sums[group] = one;
    sums[groups + group] = two;
  }
  ends[0] = least;
  ends[1] = most;
}

/** The same, and Σ d³ and Σ d⁴. */
export function fourths(
  column: Float64Array,
  count: number,
  { centre, factor }: Scale,
  sums: Float64Array,
  ends: Float64Array,
): void {
  const middle = centre * 1;
  const by = factor * 1;
  let least = ends[0] as number;
  let most = ends[1] as number;
  for (let group = 0; group < groups; group++) {
    let one = sums[group] as number;
    let two = sums[groups + group] as number;
    let three = sums[2 * groups + group] as number;
    let four = sums[3 * groups + group] as number;
    for (let i = group; i < count; i += groups) {
      const x = column[i] as number;
      const d = (x - middle) * by;
      const square = d * d;
      one += d;
      two += square;
      three += square * d;
      four += square * square;
      if (x < least) least = x;
      if (x > most) most = x;
    }
    sums[group] = one;
    sums[groups + group] = two;
    sums[2 * groups + group] = three;
    sums[3 * groups + group] = four;
  }
  ends[0] = least;
  ends[1] = most;
}
