/** Monte Carlo standard errors of sample quantiles, from order statistics. */
import { neighbours } from "../engine/reduction/merged/wantedPlaces.js";
import type { Statistics } from "../engine/sample.js";

/**
 * One standard error of each quantile of a random sample: half the distance between the order statistics of ranks
 * n p ± sqrt(n p (1 - p)), which a binomial count straddles about 68 % of the time whatever the distribution. Where
 * one of the two ranks lies outside the sample, the distance on the other side is taken instead of half of both. Only
 * for independent draws: of a quasi-random sample it says too much.
 * Source: David & Nagaraja 2003, Order Statistics, 7.1, doi:10.1002/0471722162.
 * @param sample of independent draws, at least 2
 * @param probabilities each strictly between 0 and 1
 */
export function orderStatisticErrors(
  sample: Pick<Statistics, "count" | "quantiles">,
  probabilities: readonly number[],
): number[] {
  const { count } = sample;
  const steps = probabilities.map((p) => Math.sqrt((p * (1 - p)) / count));
  const asked = probabilities.flatMap((p) => neighbours(p, count));
  // Hazen's positions put the k-th of n order statistics at probability (k - 1/2) / n, the middle of its step.
  const found = sample.quantiles(asked, 5);
  return probabilities.map((p, i) => {
    const [below, here, above] = found.slice(3 * i, 3 * i + 3) as [number, number, number];
    const step = steps[i] as number;
    if (p - step < 1 / (2 * count)) return p + step > 1 - 1 / (2 * count) ? above - below : above - here;
    if (p + step > 1 - 1 / (2 * count)) return here - below;
    return (above - below) / 2;
  });
}
