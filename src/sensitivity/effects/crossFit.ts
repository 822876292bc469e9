/**
 * What each group of scenarios takes from the others, so that nothing is fitted to what it is then held against
 * (cross-fitting: Chernozhukov et al. 2018, doi:10.1111/ectj.12097).
 */
import { scatter } from "../../summary/scatter.js";
import { FUNCTIONS } from "./effectBasis.js";

/** A coefficient is taken from the output where it is at least so many of its standard errors. */
const CLEAR = 3;

/** For each group the mean of the other groups; undefined where it does not stand out. */
export function leaveOneGroupOut(each: readonly number[]): readonly number[] | undefined {
  const groups = each.length;
  const mean = each.reduce((sum, one) => sum + one, 0) / groups;
  if (!(Math.abs(mean) > CLEAR * scatter(each, mean))) return undefined;
  return each.map((one) => (groups * mean - one) / (groups - 1));
}

/** A coefficient in each group. */
export function inGroups(own: Float64Array, k: number, groups: number): readonly number[] {
  return Array.from({ length: groups }, (_, group) => own[group * FUNCTIONS + k] as number);
}

/** The variance of an effect in each group: the functions are uncorrelated and of variance 1. */
export function knownVariance(own: Float64Array, groups: number): readonly number[] {
  return Array.from({ length: groups }, (_, group) => {
    const part = own.subarray(group * FUNCTIONS, (group + 1) * FUNCTIONS);
    return part.reduce((sum, each) => sum + each * each, 0);
  });
}
