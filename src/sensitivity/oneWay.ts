/** One-way analysis: each assumption alone from one end of its interval to the other. */
import { evaluatePoints } from "../engine/evaluate.js";
import { intervalEnds } from "../summary/interval.js";
import { columnOf, type SensitivityMethod } from "./method.js";
import { bySwing, type OneWayRow, swing } from "./swing.js";
import { swings } from "./swings.js";

declare module "../summary/result.js" {
  interface Sensitivity {
    readonly "one-way"?: readonly OneWayRow[];
  }
}

/** Points looked at between the two ends, evenly spaced in probability, to notice an output that turns. */
const inner = 5;

/**
 * The output with each uncertain assumption at the ends of the central interval of its own distribution, all others at
 * their base case: the bars of a tornado. It answers: if this assumption alone were wrong, how far would the result
 * move? Correlations play no part: what usually moves along stays where it is (compare the rank rows), and a range
 * that wide may hardly happen once the others are known.
 * `low` belongs to `atLow` (not to the smaller output); widest bar first. `beyond` appears where the output turns
 * inside the range, so that its two ends understate it.
 */
export const oneWay: SensitivityMethod<OneWayRow> = {
  name: "one-way",
  title: "Sensitivity, one assumption at a time",
  question: "If this assumption alone were at either end of its range, where would the output be?",
  reading: (coverage) =>
    `Each assumption is set to either end of the central ${coverage} of its own distribution, every other stays at its base case.`,
  order: "widest first",
  needs: "points",
  standard: true,
  source: "Briggs, Sculpher and Claxton 2006, Decision Modelling for Health Economic Evaluation, ch. 4",
  columns: [
    { key: "at_low", title: "Set to", unit: "assumption", of: (row) => row.atLow },
    { key: "low", title: "Result", unit: "output", of: (row) => row.low },
    { key: "at_high", title: "Set to", unit: "assumption", of: (row) => row.atHigh },
    { key: "high", title: "Result", unit: "output", of: (row) => row.high },
    { key: "swing", title: "Swing", unit: "output", of: swing },
    { key: "least", title: "Turns inside: least", unit: "output", of: (row) => row.beyond?.[0] },
    { key: "most", title: "most", unit: "output", of: (row) => row.beyond?.[1] },
  ],
  async answer({ study, outputs, interval, kernel }) {
    const [low, high] = intervalEnds(interval).map(Number) as [number, number];
    const steps = Array.from({ length: inner }, (_, k) => low + ((high - low) * (k + 1)) / (inner + 1));
    const all = swings(study);
    const points = all.flatMap(({ point }) => [low, high, ...steps].map(point));
    const results = evaluatePoints(study, points, kernel);
    return Object.fromEntries(
      outputs.map((output) => {
        const column = columnOf(output, results);
        const rows = all.map(({ name, at }, i) =>
          row(name, [at(low), at(high)], column.subarray(i * (inner + 2), (i + 1) * (inner + 2))),
        );
        return [output, rows.sort(bySwing)];
      }),
    );
  },
};

function row(assumption: string, [atLow, atHigh]: readonly [number, number], outputs: Float64Array): OneWayRow {
  const [low, high] = outputs as unknown as readonly [number, number];
  const least = Math.min(...outputs);
  const most = Math.max(...outputs);
  const rounding = 1e-9 * Math.max(Math.abs(least), Math.abs(most));
  const turns = least < Math.min(low, high) - rounding || most > Math.max(low, high) + rounding;
  return { assumption, low, high, atLow, atHigh, ...(turns ? { beyond: [least, most] as const } : {}) };
}
