/**
 * What the means in bins hide of an effect that jumps inside one of them. A jump of height h at the share f of a bin leaves
 * steps of f h and (1 - f) h to the means beside it, and hides f (1 - f) h² of the bin's variance, which is their product; where an
 * effect is smooth, the product of a step with the next is that with the one after the next, and the two cancel.
 */

export interface Jumps {
  /** Hidden variance, by jumps and by slopes; 0 and 0 where no jump shows. */
  readonly jumps: number;
  readonly slopes: number;
  /** Of the jumps, whether they show or not. */
  readonly error: number;
}

/**
 * @param each the means in bins of one size, in each group of scenarios, which are independent of each other
 * @param clear a jump shows where it is at least so many of its standard errors
 */
export function jumpsInBins(each: readonly Float64Array[], clear: number): Jumps {
  const groups = each.length;
  const mean = (each[0] as Float64Array).map(
    (_, at) => each.reduce((sum, own) => sum + (own[at] as number), 0) / groups,
  );
  const whole = hiddenBy(mean);
  // The jackknife: products of means are unbiased by it, and know their error.
  const without = each.map((own) =>
    hiddenBy(mean.map((all, at) => (groups * all - (own[at] as number)) / (groups - 1))),
  );
  const average = without.reduce((sum, { jumps }) => sum + jumps, 0) / groups;
  const squares = without.reduce((sum, { jumps }) => sum + (jumps - average) * (jumps - average), 0);
  const jumps = groups * whole.jumps - (groups - 1) * average;
  const error = Math.sqrt(((groups - 1) / groups) * squares);
  return jumps > clear * error ? { jumps, slopes: whole.slopes, error } : { jumps: 0, slopes: 0, error };
}

function hiddenBy(means: Float64Array): Omit<Jumps, "error"> {
  const steps = means.subarray(1).map((mean, at) => mean - (means[at] as number));
  const next = productsOf(steps, 1);
  const afterNext = Math.max(productsOf(steps, 2), 0);
  return { jumps: (next - afterNext) / means.length, slopes: afterNext / 12 / means.length };
}

function productsOf(steps: Float64Array, apart: number): number {
  return steps.subarray(apart).reduce((sum, step, at) => sum + step * (steps[at] as number), 0);
}
