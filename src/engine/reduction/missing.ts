/** The quantiles that lie in no window, and where to look for them in another pass over the scenarios. */
import { middleDouble, nextDown, nextUp } from "../../numerics/bits.js";
import { quantilePlaces } from "../../numerics/quantile.js";
import { replicateSize } from "../../random/replicates.js";
import { countOf, total } from "./keptValues.js";
import { type OpenWindow, type OutputReduction, windowAt } from "./outputReduction.js";
import type { Questions } from "./questions.js";
import type { Window } from "./windows.js";

/** Values that a pass may keep for one quantile; a longer gap is halved instead. */
const MOST = 4_194_304;

/** A place among the values of one replicate, or of all. */
interface Place {
  readonly place: number;
  readonly group?: number | undefined;
}

/** Windows that the quantiles of an output which are still missing lie in, or the value that would halve their gap. */
export function missingWindows(
  { windows }: Pick<OutputReduction, "windows">,
  questions: Questions,
  scenarios: number,
  most: number = MOST,
): readonly Window[] {
  const gaps = wantedPlaces(questions, scenarios)
    .filter(({ place, group }) => windowAt(windows, place, group) === undefined)
    .map((place) => gapAround(windows, place, scenarios, most));
  const found = new Map(gaps.map((gap) => [`${gap.low} ${gap.high}`, gap]));
  return [...found.values()].slice(0, questions.probabilities.length);
}

/** Where the quantiles stand that are reported (type 7), and those that their errors are taken from (Hazen's). */
export function wantedPlaces({ probabilities, replicates }: Questions, scenarios: number): readonly Place[] {
  const whole = quantilePlaces(scenarios, probabilities, 7);
  if (replicates === 1) {
    const around = probabilities.flatMap((p) => [...neighbours(p, scenarios)]);
    return [...whole, ...quantilePlaces(scenarios, around, 5)].map((place) => ({ place }));
  }
  const own = Array.from({ length: replicates }, (_, group) =>
    quantilePlaces(replicateSize(scenarios, replicates, group), probabilities, 5).map((place) => ({ place, group })),
  );
  return [...whole.map((place): Place => ({ place })), ...own.flat()];
}

/** One binomial standard deviation to either side of p: what the error of a quantile of independent draws is read from. */
export function neighbours(p: number, count: number): readonly [number, number, number] {
  const step = Math.sqrt((p * (1 - p)) / count);
  return [Math.max(p - step, 0), p, Math.min(p + step, 1)];
}

function gapAround(windows: readonly OpenWindow[], { place, group }: Place, scenarios: number, most: number): Window {
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
