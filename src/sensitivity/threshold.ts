/** Switching values: where an assumption alone would turn the output's sign. */
import { failedPoints, remarked } from "./failures.js";
import { columnOf, type SensitivityMethod } from "./method.js";
import { pointRuns } from "./points/pointRuns.js";
import { groupedSwings, type Swing } from "./points/swings.js";
import { bracketsOf, firstLook, type Place, refined } from "./points/switching.js";

/** Where the output is 0 with this assumption alone moved; without `value` it is 0 nowhere in the range. */
export interface ThresholdRow {
  readonly assumption: string;
  /**
   * The switching value nearest to the middle of the distribution, and the probability of a smaller one. Of counts and other
   * values that come singly it is the smallest value on the other side, so that smaller ones are on this side.
   */
  readonly value?: number;
  readonly probability?: number;
  /** How often the output changes sign over the range, or comes to 0 and stays. */
  readonly crossings: number;
  /** All switching values, where there are several: from the low end of the distribution to the high. */
  readonly places?: readonly Place[];
}

declare module "../summary/result.js" {
  interface Sensitivity {
    readonly threshold?: readonly ThresholdRow[];
  }
}

/**
 * The value of each assumption at which the output is 0, all others at their base case: the break-even point of a
 * saving, the switch of a decision; of an output that stays at 0, where it comes to it. It is looked for over the central 99.8% of the
 * distribution, between ends as well as at them; of counts, among the values that they can take. That an assumption cannot switch the result is an answer too.
 */
export const threshold: SensitivityMethod<ThresholdRow> = {
  name: "threshold",
  title: "Switching values",
  question: "At which value would this assumption, alone, bring the result to zero?",
  caveat: "“none within range” is an answer",
  reading: () =>
    "The value of the assumption at which the result is 0, every other at its base case, looked for over the central 99.8% of its distribution; and how probable a smaller value is, itself not counted. Of counts and other values that come singly it is the smallest value at which the result has changed sides. A result that is never negative, such as max(0, …), switches where it comes to 0. Where there are several, each has a line. Where the result does neither in that range there is none.",
  chart: "decision-tornado",
  order: "likeliest switch first",
  needs: "points",
  source:
    "Briggs, Sculpher and Claxton 2006, Decision Modelling for Health Economic Evaluation, ch. 4 (threshold analysis)",
  columns: [
    { key: "switch", title: "Switches at", unit: "assumption", of: (row) => row.value, without: "none within range" },
    { key: "probability", title: "P(smaller)", unit: "none", of: (row) => row.probability },
    { key: "crossings", title: "Changes of sign", unit: "count", of: (row) => row.crossings },
    { key: "switches", title: "All", unit: "none", of: (row) => row.places?.map(({ value }) => value).join("; ") },
  ],
  view: (rows) => ({
    rows: rows.flatMap((row) => (row.places ?? [{}]).map((place) => ({ ...row, ...place }))),
    columns: threshold.columns.slice(0, -1),
  }),
  async answer(request) {
    const all = groupedSwings(request.study);
    const points = all.flatMap(({ point }) => firstLook.map(point));
    const results = pointRuns(request, points);
    return Object.fromEntries(
      request.outputs.map((output) => {
        const column = columnOf(output, results);
        const found = all.map((swing, i) => {
          const own = column.subarray(i * firstLook.length, (i + 1) * firstLook.length);
          return { swing, brackets: bracketsOf(firstLook, own, swing) };
        });
        const pending = found.flatMap(({ swing, brackets }) => brackets.map((bracket) => ({ swing, bracket })));
        const places = refined(request, output, pending);
        const rows = found.map(({ swing }) => {
          const own = places.filter((_, i) => pending[i]?.swing === swing);
          return row(swing, own);
        });
        const sorted = rows.sort((a, b) => distance(a) - distance(b));
        return [output, remarked(sorted, failedPoints(points, column))];
      }),
    );
  },
};

/** @param places that nearest to the middle of the distribution first */
function row({ name }: Swing, places: readonly Place[]): ThresholdRow {
  const several = [...places].sort((a, b) => a.probability - b.probability);
  return {
    assumption: name,
    ...places[0],
    crossings: places.length,
    ...(places.length > 1 ? { places: several } : {}),
  };
}

function distance({ probability = 10 }: ThresholdRow): number {
  return Math.abs(probability - 0.5);
}
