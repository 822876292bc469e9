/** The mean of an output in classes of an assumption: what the cloud of scenarios says once its noise is averaged out. */

/** One class of an assumption's values. */
export interface ConditionalMean {
  /** Share of the scenarios that fall in it. */
  readonly share: number;
  /** Mean value of the assumption in it. */
  readonly value: number;
  /** Mean of the output in it, with one standard error where there are scenarios enough for one. */
  readonly mean: number;
  readonly meanError?: number;
}

/** Scenarios of a class below which its error would mean nothing. */
const FEWEST = 16;

export interface Classes {
  readonly count: number;
  /** Scenario i belongs to group i mod this: independent randomisations. */
  readonly groups: number;
}

/**
 * Classes of even probability, by the grades: values of a discrete assumption are never parted, and classes that no value
 * falls in are left out. The error of a mean is the scatter of the groups' sums about it (a ratio of sums, linearised:
 * Cochran 1977, Sampling Techniques, section 6.4), so that it holds for scrambled Sobol' points as for random ones.
 */
export function conditionalMeans(
  output: Float64Array,
  { values, grades }: { readonly values: Float64Array; readonly grades: Float64Array },
  { count, groups }: Classes,
): readonly (ConditionalMean | undefined)[] {
  const table = () => Array.from({ length: count }, () => new Float64Array(groups));
  const [sizes, sums] = [table(), table()];
  const totals = new Float64Array(count);
  const least = new Float64Array(count).fill(Number.POSITIVE_INFINITY);
  const most = new Float64Array(count).fill(Number.NEGATIVE_INFINITY);
  const origin = output[0] ?? 0;
  for (let i = 0; i < output.length; i++) {
    const place = classOf(grades[i] as number, count);
    const group = i % groups;
    const [size, sum] = [sizes[place] as Float64Array, sums[place] as Float64Array];
    size[group] = (size[group] as number) + 1;
    sum[group] = (sum[group] as number) + ((output[i] as number) - origin);
    least[place] = Math.min(least[place] as number, output[i] as number);
    most[place] = Math.max(most[place] as number, output[i] as number);
    totals[place] = (totals[place] as number) + (values[i] as number);
  }
  return sizes.map((size, place) => {
    const own = size.reduce((all, each) => all + each, 0);
    if (own === 0) return undefined;
    const above = (sums[place] as Float64Array).reduce((all, each) => all + each, 0) / own;
    // Where the output is the same throughout, as the 0 of a scheme that is not funded, it is that, without rounding.
    const same = least[place] === most[place];
    const errors = own < FEWEST ? {} : { meanError: same ? 0 : ratioError(sums[place] as Float64Array, size, above) };
    const mean = same ? (least[place] as number) : origin + above;
    return { share: own / output.length, value: (totals[place] as number) / own, mean, ...errors };
  });
}

/** The class that a grade falls in. */
export function classOf(grade: number, count: number): number {
  return Math.min(Math.max(Math.floor(grade * count), 0), count - 1);
}

function ratioError(sums: Float64Array, sizes: Float64Array, ratio: number): number {
  const groups = sums.length;
  const all = sizes.reduce((sum, size) => sum + size, 0);
  const squares = sums.reduce((sum, each, group) => {
    const rest = each - ratio * (sizes[group] as number);
    return sum + rest * rest;
  }, 0);
  return Math.sqrt((squares * groups) / (groups - 1)) / all;
}
