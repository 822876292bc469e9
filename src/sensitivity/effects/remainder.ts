/** What effects leave of an output, and what they and it make of the variance. */
import { replicateSize } from "../../random/replicates.js";
import { groupSums } from "../groupSums.js";
import { addEffect, type EffectBasis } from "./effectBasis.js";

export function less(rest: Float64Array, basis: EffectBasis, control: Float64Array, groups: number): Float64Array {
  const column = rest.slice();
  addEffect(column, -1, basis, control, groups);
  return column;
}

/** Less the mean, which is best seen where the effects are taken out: in each group that of the others. */
export function centre(rest: Float64Array, groups: number): void {
  const sums = groupSums(rest.length, groups, (i) => rest[i] as number);
  const all = sums.reduce((sum, each) => sum + each, 0);
  const means = sums.map((own, group) => {
    const size = replicateSize(rest.length, groups, group);
    return groups === 1 ? own / size : (all - own) / (rest.length - size);
  });
  for (let i = 0; i < rest.length; i++) rest[i] = (rest[i] as number) - (means[i % groups] as number);
}

/** The variance of the effects taken out is known, that of the rest and what they have in common is the sample's. */
export function variances(
  y: Float64Array,
  rest: Float64Array,
  known: readonly (readonly number[])[],
  groups: number,
): readonly number[] {
  const sums = new Float64Array(groups);
  for (let i = 0; i < y.length; i++) {
    const taken = (y[i] as number) - (rest[i] as number);
    sums[i % groups] = (sums[i % groups] as number) + (y[i] as number) * (y[i] as number) - taken * taken;
  }
  return [...sums].map((sum, group) => {
    const taken = known.reduce((total, each) => total + (each[group] as number), 0);
    return sum / replicateSize(y.length, groups, group) + taken;
  });
}
