/** One-way analysis: each assumption alone from one end of its interval to the other. */
import { rowName } from "../assumptions/rowName.js";
import type { Study } from "../study/study.js";
import { failedPoints, remarked } from "./failures.js";
import { columnOf, type SensitivityMethod } from "./method.js";
import { chosenRange, oneWayOptions, oneWayRanges, type Range, refuseBadRange } from "./points/oneWayRange.js";
import { pointRuns } from "./points/pointRuns.js";
import { bySwing, type OneWayRow, swing } from "./points/swing.js";
import { type Extreme, extremes, looks } from "./points/turning.js";

declare module "../summary/result.js" {
  interface Sensitivity {
    readonly "one-way"?: readonly OneWayRow[];
  }
}

/**
 * The output with each uncertain assumption at the ends of the central interval of its own distribution, all others at
 * their base case: the bars of a tornado. It answers: if this assumption alone were wrong, how far would the result
 * move? Correlations play no part: what usually moves along stays where it is (compare the rank rows), and a range
 * that wide may hardly happen once the others are known.
 * `low` belongs to `atLow` (not to the smaller output); widest bar first. `beyond` appears where the output turns
 * inside the range, so that its two ends understate it: 23 places between the ends are looked at, and the stretch around
 * the least and the most again until they stand. The range is the run's interval unless `from` and `to` or `bounds` say
 * otherwise.
 */
export const oneWay: SensitivityMethod<OneWayRow> = {
  name: "one-way",
  title: "Sensitivity, one assumption at a time",
  question: "If this assumption alone were at either end of its range, where would the output be?",
  caveat: "others stay at the base case; correlations and interactions play no part",
  options: oneWayOptions,
  check: refuseBadRange,
  reading: (coverage, study) =>
    `Each assumption is set to either end of ${rangeWords(coverage, study)}, every other stays at its base case. The ends are evaluated, not sampled: they have no Monte Carlo error.`,
  chart: "tornado",
  order: "widest first",
  needs: "points",
  standard: true,
  source: "Briggs, Sculpher and Claxton 2006, Decision Modelling for Health Economic Evaluation, ch. 4",
  columns: [
    { key: "at_low", title: "Low end", unit: "assumption", of: (row) => row.atLow },
    { key: "low", title: "Result", unit: "output", of: (row) => row.low },
    { key: "at_high", title: "High end", unit: "assumption", of: (row) => row.atHigh },
    { key: "high", title: "Result", unit: "output", of: (row) => row.high },
    { key: "swing", title: "Swing", unit: "output", of: swing },
    { key: "least", title: "Turns inside: least", unit: "output", of: (row) => row.beyond?.[0] },
    { key: "least_at", title: "at", unit: "assumption", of: (row) => row.beyondAt?.[0] },
    { key: "most", title: "most", unit: "output", of: (row) => row.beyond?.[1] },
    { key: "most_at", title: "at", unit: "assumption", of: (row) => row.beyondAt?.[1] },
  ],
  async answer(request) {
    const { study, outputs, interval } = request;
    const ranges = oneWayRanges(study, interval);
    const points = ranges.flatMap(({ point }) => looks.map(point));
    const results = pointRuns(request, points);
    return Object.fromEntries(
      outputs.map((output) => {
        const column = columnOf(output, results);
        const looked = ranges.map((_, i) => column.subarray(i * looks.length, (i + 1) * looks.length));
        const ends = extremes(request, output, ranges, looked);
        const rows = ranges.map((range, i) => row(range, looked[i] ?? new Float64Array(), ends[i] ?? []));
        return [output, remarked(rows.sort(bySwing), failedPoints(points, column))];
      }),
    );
  },
};

function row({ name, value }: Range, looked: Float64Array, found: readonly Extreme[]): OneWayRow {
  const [low, high] = [looked[0] as number, looked.at(-1) as number];
  const plain = { assumption: name, low, high, atLow: value(0), atHigh: value(1) };
  const [least, most] = found;
  if (least === undefined || most === undefined) return plain;
  const rounding = 1e-9 * Math.max(Math.abs(least.output), Math.abs(most.output));
  const turns = least.output < Math.min(low, high) - rounding || most.output > Math.max(low, high) + rounding;
  if (!turns) return plain;
  return { ...plain, beyond: [least.output, most.output], beyondAt: [value(least.way), value(most.way)] };
}

/** "the central 95% of its own distribution", or what was chosen instead. */
export function rangeWords(coverage: string, study: Study | undefined): string {
  const usual = `the central ${coverage} of its own distribution`;
  if (study === undefined) return usual;
  const { low, high, bounds, percentiles } = chosenRange(study);
  const range = percentiles ? `the range from ${percent(low)} to ${percent(high)} of its own distribution` : usual;
  if (bounds.size === 0) return range;
  const names = [...bounds.keys()].map((id) => rowName(study, id)).join(", ");
  return `${range} (${names}: between the bounds that the study states)`;
}

function percent(p: number): string {
  return `${Number((100 * p).toPrecision(12))}%`;
}
