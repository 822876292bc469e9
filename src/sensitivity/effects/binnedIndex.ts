/**
 * First-order indices by bins, the correlation ratio: the variance of the mean output in classes of an assumption, as a share
 * of all variance. It rests on no function fitted to the output, and the noise of the other assumptions stays in it.
 * Pearson 1905, On the general theory of skew correlation; Plischke, Borgonovo and Smith 2013, doi:10.1016/j.ejor.2012.11.047.
 */
import { scatter } from "../../summary/scatter.js";
import { CERTAINLY_NOTHING, type Estimated } from "../estimated.js";
import { groupSums } from "../groupSums.js";
import {
  type Classes,
  classMeans,
  evenClasses,
  finestClasses,
  paired,
  type VarianceOfMeans,
  varianceOfMeans,
} from "./classMeans.js";
import { CLEAR_ALONE, hiddenInClasses, jumpsIn } from "./hiddenInClasses.js";

/** Classes of even probability, unless finer ones show more; as few scenarios of a class and group as make a class wider. */
export const BINS = 32;
const FULL = 2;
/** The finest classes show more where it is at least so many of the errors that their noise makes. */
const CLEAR = 3;

/** The variance of the means, what they hide, and by how much that may be wrong. */
interface Binned {
  readonly seen: VarianceOfMeans;
  readonly hidden: number;
  readonly doubt: number;
}

/**
 * What classes hide of a smooth effect shrinks with the square of their width, so that classes twice as wide tell it; what they
 * hide of one that jumps, the classes beside the jump. A rare value at which the output jumps is seen in the finest classes alone.
 * @param y the output less its mean; scenario i belongs to group i mod `groups`
 * @param of grades, or of a discrete assumption the classes of its values
 */
export function binnedIndex(y: Float64Array, of: Float64Array | Classes, groups: number): Estimated {
  const variances = varianceIn(y, groups);
  const variance = variances.reduce((sum, each) => sum + each, 0) / groups;
  if (!(variance > 0)) return CERTAINLY_NOTHING;
  const { seen, hidden, doubt } = "count" in of ? byValues(y, of, groups) : byGrades(y, of, groups, variance);
  const share = seen.value / variance;
  const parts = seen.parts.map((part, group) => share + (part - share * (variances[group] as number)) / variance);
  const error = scatter(parts, parts.reduce((sum, each) => sum + each, 0) / groups);
  const more = (seen.noise + doubt * doubt) / (variance * variance);
  return { value: share + hidden / variance, error: Math.sqrt(error * error + more), parts };
}

function byValues(y: Float64Array, classes: Classes, groups: number): Binned {
  return { seen: varianceOfMeans(classMeans(y, classes, groups)), hidden: 0, doubt: 0 };
}

function byGrades(y: Float64Array, grades: Float64Array, groups: number, variance: number): Binned {
  const means = classMeans(y, evenClasses(grades, binsFor(y.length, groups)), groups);
  const seen = varianceOfMeans(means);
  const finest = finestClasses(grades, groups);
  const fine = classMeans(y, finest, groups);
  const more = varianceOfMeans(fine);
  if (more.value - seen.value > CLEAR * Math.sqrt(more.noise)) {
    const { value, doubt } = hiddenInClasses(y, finest, fine, fine);
    return { seen: more, hidden: Math.min(value, Math.max(variance - more.value, 0)), doubt };
  }
  const { jumps, slopes } = jumpsIn(means, CLEAR_ALONE);
  if (jumps > 0) {
    const hidden = Math.min(jumps + slopes, Math.max(variance - seen.value, 0));
    return { seen, hidden, doubt: hidden / 2 };
  }
  const hidden = (seen.value - varianceOfMeans(paired(means)).value) / 3;
  return { seen, hidden, doubt: hidden };
}

/** Powers of two, so that every two classes make a wider one. */
export function binsFor(count: number, groups: number): number {
  let bins = BINS;
  while (bins > 4 && count < FULL * bins * groups) bins /= 2;
  return bins;
}

function varianceIn(y: Float64Array, groups: number): readonly number[] {
  const sums = groupSums(y.length, groups, (i) => (y[i] as number) * (y[i] as number));
  return [...sums].map((sum) => (sum * groups) / y.length);
}
