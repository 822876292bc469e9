/** The quantiles that lie in no window, and where to look for them in another pass over the scenarios. */
import { middleDouble, nextDown, nextUp } from "../../numerics/bits.js";
import { quantilePlaces } from "../../numerics/quantile.js";
import { replicateSize } from "../../random/replicates.js";
import { countOf, total } from "./groups.js";
import { type OpenWindow, windowAt } from "./openWindows.js";
import type { OutputReduction } from "./outputReduction.js";
import type { Questions } from "./questions.js";
import type { Window } from "./windows.js";

/** Values that a pass may keep for one quantile; a longer gap is halved instead. */
const MOST = 4_194_304;

/** Places among the values of one replicate, or of all. */
export interface Wanted {
  readonly group: number | undefined;
  readonly places: readonly number[];
}

/** Windows that the quantiles of an output which are still missing lie in, or the value that would halve their gap. */
export function missingWindows(
  { windows }: Pick<OutputReduction, "windows">,
  questions: Questions,
  scenarios: number,
  most: number = MOST,
): readonly Window[] {
  const gaps = wantedPlaces(questions, scenarios).flatMap(({ group, places }) =>
    places
      .filter((place) => windowAt(windows, place, group) === undefined)
      .map((place) => gapAround(windows, place, group, scenarios, most)),
  );
  const found = new Map(gaps.map((gap) => [`${gap.low} ${gap.high}`, gap]));
  return [...found.values()].slice(0, questions.probabilities.length);
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

function gapAround(
  windows: readonly OpenWindow[],
  place: number,
  group: number | undefined,
  scenarios: number,
  most: number,
): Window {
  const after = (window: OpenWindow): number => countOf(window.below, group) + window.kept.countOf(group);
  const before = windows.filter((window) => after(window) <= place).at(-1);
  const next = windows.find((window) => countOf(window.below, group) > place);
  const low = before === undefined ? Number.NEGATIVE_INFINITY : nextUp(before.high);
  const high = next === undefined ? Number.POSITIVE_INFINITY : nextDown(next.low);
  const from = before === undefined ? 0 : total(before.below) + before.kept.count;
  const to = next === undefined ? scenarios : total(next.below);
  if (to - from <= most) return { low, high };
  const middle = middleDouble(low, high);
  return { low: middle, high: middle };
}
