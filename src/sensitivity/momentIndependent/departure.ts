/** By how much the joint distribution of an assumption and an output departs from independence. */
import type { LumpSteps } from "./lumpSteps.js";

/** Class by class and step by step, a probability less the product of its margins. */
export type Departure = Float64Array;

/** Of counts, or shares, in so many classes and steps. */
export function lessMargins(counts: Float64Array, classes: number, steps: number): Departure {
  const rows = new Float64Array(classes);
  const columns = new Float64Array(steps);
  let count = 0;
  counts.forEach((each, at) => {
    const [row, column] = [Math.floor(at / steps), at % steps];
    rows[row] = (rows[row] as number) + each;
    columns[column] = (columns[column] as number) + each;
    count += each;
  });
  return counts.map((each, at) => {
    const product = (rows[Math.floor(at / steps)] as number) * (columns[at % steps] as number);
    return each / count - product / (count * count);
  });
}

/** Each class's sums up to and with each step. */
export function cumulated(part: Departure, steps: number): Departure {
  let sum = 0;
  return part.map((each, at) => {
    sum = at % steps === 0 ? each : sum + each;
    return sum;
  });
}

/** The same in fewer steps. */
export function joined(part: Departure, { starts }: LumpSteps, wide: LumpSteps): Departure {
  const [from, to] = [starts.length, wide.starts.length];
  const out = new Float64Array((part.length / from) * to);
  part.forEach((each, at) => {
    const step = Math.floor(at / from) * to + (wide.of[starts[at % from] as number] as number);
    out[step] = (out[step] as number) + each;
  });
  return out;
}
