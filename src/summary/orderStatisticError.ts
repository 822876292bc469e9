/** Monte Carlo standard errors of sample quantiles, from order statistics. */
import { around } from "../engine/reduction/merged/wantedPlaces.js";
import type { Sample } from "../engine/sample.js";

/**
 * One standard error of each quantile of a random sample: a quarter of the distance between the order statistics of ranks
 * n p ± 2 sqrt(n p (1 - p)), which a binomial count straddles about 95 % of the time whatever the distribution. Where
 * one of the two ranks lies outside the sample it is half the distance between those of n p ± sqrt(n p (1 - p)), or, where
 * one of these does, the distance on the other side; where the quantile itself does, so few draws tell nothing of it but
 * their own range. Only for independent draws: of a quasi-random sample it says too much.
 * Source: David & Nagaraja 2003, Order Statistics, 7.1, doi:10.1002/0471722162.
 * @param sample of independent draws, at least 2
 * @param probabilities each strictly between 0 and 1
 */
export function orderStatisticErrors(
  sample: Pick<Sample, "count" | "min" | "max" | "quantiles">,
  probabilities: readonly number[],
): number[] {
  const [least, most] = [1 / (2 * sample.count), 1 - 1 / (2 * sample.count)];
  const looked = probabilities.map((p) => around(p, sample.count));
  // Hazen's positions put the k-th of n order statistics at probability (k - 1/2) / n, the middle of its step.
  const found = sample.quantiles(
    looked.flatMap((each) => each.probabilities),
    5,
  );
  return looked.map(({ probabilities: [from, p, to], reach }, i) => {
    const [below, here, above] = found.slice(3 * i, 3 * i + 3) as [number, number, number];
    if (p < least || p > most) return sample.max - sample.min;
    if (from < least) return to > most ? above - below : above - here;
    return to > most ? here - below : (above - below) / (2 * reach);
  });
}
