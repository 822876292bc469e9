/** The quantiles that lie in no window, and where to look for them in another pass over the scenarios. */
import { middleDouble, nextDown, nextUp } from "../../../numerics/bits.js";
import { countOf, total } from "../groups.js";
import type { Questions } from "../questions.js";
import type { Window } from "../windows.js";
import { type OpenWindow, windowAt } from "./openWindows.js";
import type { OutputReduction } from "./outputReduction.js";
import { wantedPlaces } from "./wantedPlaces.js";

/** Values that a pass may keep for one quantile; a longer gap is halved instead. */
const MOST = 4_194_304;

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
