/**
 * First-order indices by bins, the correlation ratio: the variance of the mean output in classes of an assumption, as a share
 * of all variance. It rests on no function fitted to the output, and the noise of the other assumptions stays in it.
 * Pearson 1905, On the general theory of skew correlation; Plischke, Borgonovo and Smith 2013, doi:10.1016/j.ejor.2012.11.047.
 */
import { scatter } from "../../summary/replicateErrors.js";
import type { FirstOrder } from "./firstOrderIndex.js";
import { type Jumps, jumpsInBins } from "./jumpsInBins.js";

/** Classes of even probability, at most; as few scenarios of a class and group as make a class wider. */
export const BINS = 32;
const FULL = 2;

/** The mean of y in each class less that of all, times the class's share, in each group. */
interface Binned {
  readonly sums: readonly Float64Array[];
  readonly shares: Float64Array;
}

/**
 * The square of each class's mean less the square of its error, so that noise adds nothing on average, whatever the design of
 * the sample: the error is the scatter of the groups. What classes hide of a smooth effect shrinks with the square of
 * their width, so that classes twice as wide tell it; what they hide of one that jumps, the classes beside the jump.
 * @param y the output less its mean; scenario i belongs to group i mod `groups`
 */
export function binnedIndex(y: Float64Array, grades: Float64Array, groups: number): FirstOrder {
  const variances = varianceIn(y, groups);
  const variance = variances.reduce((sum, each) => sum + each, 0) / groups;
  if (!(variance > 0)) return { first: 0, error: 0 };
  const bins = binsFor(y.length, groups);
  const classes = binned(y, grades, groups, bins);
  const fine = effectOf(classes);
  const wide = effectOf(binned(y, grades, groups, bins / 2));
  const { jumps, slopes } = besideJumps(classes);
  const found =
    jumps > 0 ? Math.min(jumps + slopes, Math.max(variance - fine.value, 0)) : (fine.value - wide.value) / 3;
  const hidden = found / variance;
  const doubt = jumps > 0 ? hidden / 2 : hidden;
  const seen = fine.value / variance;
  const parts = fine.parts.map((part, group) => seen + (part - seen * (variances[group] as number)) / variance);
  const error = scatter(parts, parts.reduce((sum, each) => sum + each, 0) / groups); // biome-ignore format: one thought
  const noise = fine.noise / (variance * variance);
  return { first: seen + hidden, error: Math.sqrt(error * error + noise + doubt * doubt), parts };
}

/** Powers of two, so that every two classes make a wider one. */
export function binsFor(count: number, groups: number): number {
  let bins = BINS;
  while (bins > 4 && count < FULL * bins * groups) bins /= 2;
  return bins;
}

function binned(y: Float64Array, grades: Float64Array, groups: number, bins: number): Binned {
  const sums = Array.from({ length: groups }, () => new Float64Array(bins));
  const shares = new Float64Array(bins);
  for (let i = 0; i < y.length; i++) {
    const at = Math.min(Math.floor((grades[i] as number) * bins), bins - 1);
    const own = sums[i % groups] as Float64Array;
    own[at] = (own[at] as number) + ((y[i] as number) * groups) / y.length;
    shares[at] = (shares[at] as number) + 1 / y.length;
  }
  return { sums, shares };
}

/** Of values that leave classes empty each stands in one class, and none hides a jump. */
function besideJumps({ sums, shares }: Binned): Jumps {
  if (shares.some((share) => share === 0)) return { jumps: 0, slopes: 0 };
  return jumpsInBins(sums.map((own) => own.map((sum, at) => sum / (shares[at] as number))));
}

/** The variance of the class means, its linear parts by group, and the square of the error that noise has in the squares. */
function effectOf({ sums, shares }: Binned) {
  const groups = sums.length;
  const parts = new Float64Array(groups);
  let [value, noise] = [0, 0];
  shares.forEach((share, at) => {
    if (share === 0) return;
    const each = sums.map((own) => own[at] as number);
    const mean = each.reduce((sum, one) => sum + one, 0) / groups;
    const error = scatter(each, mean);
    value += (mean * mean - error * error) / share;
    noise += (2 * error * error * error * error) / (share * share);
    each.forEach((one, group) => {
      parts[group] = (parts[group] as number) + (mean * (2 * one - mean) - error * error) / share;
    });
  });
  return { value, noise, parts: [...parts] };
}

function varianceIn(y: Float64Array, groups: number): readonly number[] {
  const sums = new Float64Array(groups);
  for (let i = 0; i < y.length; i++)
    sums[i % groups] = (sums[i % groups] as number) + (y[i] as number) * (y[i] as number);
  return [...sums].map((sum) => (sum * groups) / y.length);
}
