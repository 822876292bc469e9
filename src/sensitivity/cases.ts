/** Named cases: several assumptions set at once, beside the base case. */

import { extremeCases } from "./cases/extremeCases.js";
import { caseOptions, statedCases } from "./cases/statedCases.js";
import { failedPoints, remarked } from "./failures.js";
import { columnOf, type SensitivityMethod } from "./method.js";
import { oneWayRanges } from "./points/oneWayRange.js";
import { pointRuns } from "./points/pointRuns.js";

/** The output in one case. */
export interface CaseRow {
  /** Name of the case. */
  readonly assumption: string;
  readonly output: number;
  readonly difference: number;
  /** What each assumption that it names was set to. */
  readonly values: Readonly<Record<string, number>>;
}

declare module "../summary/result.js" {
  interface Sensitivity {
    readonly cases?: readonly CaseRow[];
  }
}

/**
 * The output under sets of values that have a name (an n-way or scenario analysis), and under the two extreme ones:
 * every assumption at whichever end of its one-way range lowers, or raises, the output.
 */
export const cases: SensitivityMethod<CaseRow> = {
  name: "cases",
  title: "Sensitivity, named cases",
  question: "What would the result be if several assumptions took these values at once?",
  caveat: "the extreme cases are far less probable than the interval's ends",
  reading: () =>
    "Each case sets the assumptions that it names, every other stays at its base case. The two extreme cases set all of them to the end of their range that lowers, or raises, the result when moved alone, or leave it at its base case where neither end does: far less probable than either end of the result's interval, and no bounds where assumptions interact or the result turns inside a range.",
  order: "lowest result first",
  needs: "points",
  options: caseOptions,
  check: (study) => void statedCases(study),
  source:
    "Briggs, Sculpher and Claxton 2006, Decision Modelling for Health Economic Evaluation, ch. 4 (multiway and scenario analysis)",
  columns: [
    { key: "result", title: "Result", unit: "output", of: (row) => row.output },
    { key: "difference", title: "From the base case", unit: "output", of: (row) => row.difference },
    { key: "assumptions", title: "Assumptions set", unit: "count", of: (row) => Object.keys(row.values).length },
  ],
  async answer(request) {
    const stated = statedCases(request.study);
    const ranges = oneWayRanges(request.study, request.interval);
    return Object.fromEntries(
      request.outputs.map((output) => {
        const all = [...stated, ...extremeCases(request, output, ranges)];
        const points = [{}, ...all.map(({ point }) => point)];
        const column = columnOf(output, pointRuns(request, points));
        const [base = Number.NaN, ...results] = column;
        const rows = all.map(({ name, values }, i): CaseRow => {
          const result = results[i] as number;
          return { assumption: name, output: result, difference: result - base, values };
        });
        return [output, remarked(rows.sort(byOutput), failedPoints(points, column))];
      }),
    );
  },
};

/** Lowest first, what is no number last. */
function byOutput({ output: a }: CaseRow, { output: b }: CaseRow): number {
  if (Number.isNaN(a) || Number.isNaN(b)) return Number(Number.isNaN(a)) - Number(Number.isNaN(b));
  return a === b ? 0 : a - b;
}
