/** Statistics of a column over the scenarios inside and outside an event, each with one Monte Carlo standard error. */

import { quantiles } from "../../numerics/quantile.js";
import type { Estimate } from "../../summary/probability.js";
import { scatter } from "../../summary/scatter.js";
import { groupSums } from "../groupSums.js";

/** Scenarios of a run that belong to an event, in groups: scenario i belongs to group i mod `groups`. */
export interface Split {
  /** 1 inside, 0 outside. */
  readonly inside: Uint8Array;
  readonly groups: number;
}

/** Fewest scenarios a group below which errors are those of independent scenarios, which say too much rather than too little. */
const FEWEST = 8;

/** The values of one side, in order of scenario, and for each group. */
function side(column: Float64Array, { inside, groups }: Split, wanted: 0 | 1): readonly Float64Array[] {
  const sizes = groupSums(column.length, groups, (i) => (inside[i] === wanted ? 1 : 0));
  const whole = new Float64Array(sizes.reduce((sum, size) => sum + size, 0));
  let from = 0;
  const parts = [...sizes].map((size) => {
    from += size;
    return whole.subarray(from - size, from);
  });
  const filled = new Uint32Array(groups);
  for (let i = 0; i < column.length; i++) {
    if (inside[i] !== wanted) continue;
    const group = i % groups;
    const at = filled[group] as number;
    (parts[group] as Float64Array)[at] = column[i] as number;
    filled[group] = at + 1;
  }
  return [whole, ...parts];
}

/** Mean and median of one side. */
export function meanAndMedian(column: Float64Array, split: Split, wanted: 0 | 1): readonly [Estimate, Estimate] {
  const { groups } = split;
  const [whole = new Float64Array(), ...parts] = side(column, split, wanted);
  const enough = groups > 1 && parts.every((part) => part.length >= FEWEST);
  const centre = meanOf(whole);
  const middle = quantiles(whole, [0.5], 5)[0] as number;
  if (enough) {
    const medians = parts.map((part) => quantiles(part, [0.5], 5)[0] as number);
    return [
      { value: centre, standardError: scatter(parts.map(meanOf), centre) },
      { value: middle, standardError: scatter(medians, middle) },
    ];
  }
  const error = sdOf(whole, centre) / Math.sqrt(whole.length);
  // Of a normal sample the median errs by sqrt(π / 2) of what the mean does.
  return [
    { value: centre, standardError: error },
    { value: middle, standardError: 1.2533141373155003 * error },
  ];
}

function meanOf(values: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < values.length; i++) sum += values[i] as number;
  return sum / values.length;
}

function sdOf(values: Float64Array, mean: number): number {
  let squares = 0;
  for (const value of values) squares += (value - mean) * (value - mean);
  return Math.sqrt(squares / Math.max(values.length - 1, 1));
}
