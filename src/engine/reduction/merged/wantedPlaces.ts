/** The places in ascending order of the values that quantiles and their errors are read from. */
import { quantilePlaces } from "../../../numerics/quantile.js";
import { replicateSize } from "../../../random/replicates.js";
import type { Questions } from "../questions.js";

/** Places among the values of one replicate, or of all. */
export interface Wanted {
  readonly group: number | undefined;
  readonly places: readonly number[];
}

/** Where the quantiles stand that are reported (type 7), and those that their errors are read from (Hazen's): of all, then of each replicate. */
export function wantedPlaces({ probabilities, replicates }: Questions, scenarios: number): readonly Wanted[] {
  const looked = probabilities.flatMap((p) => around(p, scenarios).probabilities);
  const whole = [...quantilePlaces(scenarios, probabilities, 7), ...quantilePlaces(scenarios, looked, 5)];
  const own = Array.from({ length: replicates > 1 ? replicates : 0 }, (_, group) => ({
    group,
    places: once(quantilePlaces(replicateSize(scenarios, replicates, group), probabilities, 5)),
  }));
  return [{ group: undefined, places: once(whole) }, ...own];
}

function once(places: readonly number[]): readonly number[] {
  return [...new Set(places)];
}

/** Deviations to either side of a quantile that its error is read from: nearer by, its neighbours are too noisy. */
const REACH = 2;

/** The quantile of p of independent draws, and those to either side of it that its error is read from. */
export interface Around {
  readonly probabilities: readonly [number, number, number];
  /** Binomial standard deviations from the middle to either side. */
  readonly reach: number;
}

/** Two deviations to either side; one, within 0 and 1, where the sample does not reach so far. */
export function around(p: number, count: number): Around {
  const step = Math.sqrt((p * (1 - p)) / count);
  const least = 1 / (2 * count);
  const within = p - REACH * step >= least && p + REACH * step <= 1 - least;
  const reach = within ? REACH : 1;
  return { probabilities: [Math.max(p - reach * step, 0), p, Math.min(p + reach * step, 1)], reach };
}
