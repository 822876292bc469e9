/** Means of a column in classes of an assumption, in each group of scenarios, and the variance that they have. */
import { scatter } from "../../summary/scatter.js";

const FINEST = 2048;

export interface ClassMeans {
  /** In each group, class by class: the mean of the column there times the class's share. */
  readonly sums: readonly Float64Array[];
  readonly shares: Float64Array;
}

/** A class for each scenario, and how many there are. */
export interface Classes {
  readonly of: Uint16Array;
  readonly count: number;
}

/** Classes of even probability. */
export function evenClasses(grades: Float64Array, count: number): Classes {
  const of = new Uint16Array(grades.length);
  for (let i = 0; i < of.length; i++) of[i] = Math.min(Math.floor((grades[i] as number) * count), count - 1);
  return { of, count };
}

/** As fine as there are scenarios of every group in each, as in nets there are; a power of two. */
export function finestClasses(grades: Float64Array, groups: number): Classes {
  let count = FINEST;
  while (count * groups > grades.length) count /= 2;
  return evenClasses(grades, count);
}

/** @param y less its mean; scenario i belongs to group i mod `groups` */
export function classMeans(y: Float64Array, { of, count }: Classes, groups: number): ClassMeans {
  const sums = Array.from({ length: groups }, () => new Float64Array(count));
  const shares = new Float64Array(count);
  for (let i = 0; i < y.length; i++) {
    const at = of[i] as number;
    const own = sums[i % groups] as Float64Array;
    own[at] = (own[at] as number) + ((y[i] as number) * groups) / y.length;
    shares[at] = (shares[at] as number) + 1 / y.length;
  }
  return { sums, shares };
}

/** Every two neighbouring classes made one. */
export function paired({ sums, shares }: ClassMeans): ClassMeans {
  const joined = (own: Float64Array) =>
    Float64Array.from(
      { length: Math.ceil(own.length / 2) },
      (_, at) => (own[2 * at] as number) + (own[2 * at + 1] ?? 0),
    );
  return { sums: sums.map(joined), shares: joined(shares) };
}

export interface VarianceOfMeans {
  readonly value: number;
  /** The square of the error that the noise of the means has in their squares. */
  readonly noise: number;
  /** Linear parts of the value, by group. */
  readonly parts: readonly number[];
}

/** The square of each class's mean less the square of its error, so that noise adds nothing on average. */
export function varianceOfMeans({ sums, shares }: ClassMeans): VarianceOfMeans {
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
