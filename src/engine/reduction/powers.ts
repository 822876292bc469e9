/** Sums of powers of deviations, and the least and greatest value, of a column: what moments are made of. */
import { GROUPS, type Scale } from "./groups.js";

/** Adds Σ d and Σ d² of deviations d to 16 sums each; lowers and raises [least, most]. */
export function squares(
  column: Float64Array,
  count: number,
  { centre, factor }: Scale,
  sums: Float64Array,
  ends: Float64Array,
): void {
  let [least, most] = [ends[0] as number, ends[1] as number];
  for (let group = 0; group < GROUPS; group++) {
    let [one, two] = [sums[group] as number, sums[GROUPS + group] as number];
    for (let i = group; i < count; i += GROUPS) {
      const x = column[i] as number;
      const d = (x - centre) * factor;
      one += d;
      two += d * d;
      if (x < least) least = x;
      if (x > most) most = x;
    }
    sums[group] = one;
    sums[GROUPS + group] = two;
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
  squares(column, count, { centre, factor }, sums, ends);
  for (let group = 0; group < GROUPS; group++) {
    let [three, four] = [sums[2 * GROUPS + group] as number, sums[3 * GROUPS + group] as number];
    for (let i = group; i < count; i += GROUPS) {
      const d = ((column[i] as number) - centre) * factor;
      const square = d * d;
      three += square * d;
      four += square * square;
    }
    sums[2 * GROUPS + group] = three;
    sums[3 * GROUPS + group] = four;
  }
}
