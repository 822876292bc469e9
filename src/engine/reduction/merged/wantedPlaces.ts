/** The places in ascending order of the values that quantiles and their errors are read from. */
import { quantilePlaces } from "../../../numerics/quantile.js";
import { replicateSize } from "../../../random/replicates.js";
import type { Questions } from "../questions.js";

/** Places among the values of one replicate, or of all. */
export interface Wanted {
  readonly group: number | undefined;
  readonly places: readonly number[];
}

/** Where the quantiles stand that are reported (type 7), and those that their errors are taken from (Hazen's): of all, then of each replicate. */
export function wantedPlaces({ probabilities, replicates }: Questions, scenarios: number): readonly Wanted[] {
  const whole = quantilePlaces(scenarios, probabilities, 7);
  if (replicates === 1) {
    const around = probabilities.flatMap((p) => [...neighbours(p, scenarios)]);
    return [{ group: undefined, places: once([...whole, ...quantilePlaces(scenarios, around, 5)]) }];
  }
  const own = Array.from({ length: replicates }, (_, group) => ({
    group,
    places: once(quantilePlaces(replicateSize(scenarios, replicates, group), probabilities, 5)),
  }));
  return [{ group: undefined, places: once(whole) }, ...own];
}

function once(places: readonly number[]): readonly number[] {
  return [...new Set(places)];
}

/** One binomial standard deviation to either side of p: what the error of a quantile of independent draws is read from. */
export function neighbours(p: number, count: number): readonly [number, number, number] {
  const step = Math.sqrt((p * (1 - p)) / count);
  return [Math.max(p - step, 0), p, Math.min(p + step, 1)];
}
