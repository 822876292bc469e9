/** Spider: the output along the whole range of each assumption alone. */
import type { Column } from "./column.js";
import { failedPoints, remarked } from "./failures.js";
import { columnOf, type SensitivityMethod } from "./method.js";
import { oneWayRanges } from "./points/oneWayRange.js";
import { pointRuns } from "./points/pointRuns.js";

/** The output at one place of the range of an assumption. */
export interface SpiderRow {
  readonly assumption: string;
  /** How far along its range: 0 at the low end, 1 at the high end. */
  readonly way: number;
  readonly value: number;
  readonly output: number;
}

declare module "../summary/result.js" {
  interface Sensitivity {
    readonly spider?: readonly SpiderRow[];
  }
}

/** Places along each range, evenly spaced in probability (of stated bounds: in value). */
const WAYS = [0, 0.125, 0.25, 0.375, 0.5, 0.625, 0.75, 0.875, 1];

/** Where each line is steep, flat or bent: what the two ends of a tornado's bar leave out. */
export const spider: SensitivityMethod<SpiderRow> = {
  name: "spider",
  title: "Sensitivity, each assumption along its range",
  question: "How does the result follow this assumption from one end of its range to the other?",
  caveat: "as one-way",
  reading: () =>
    "The result with the assumption at nine places of its range (that of the one-way analysis), evenly spaced in probability, every other assumption at its base case. A column is a share of the way from the low end to the high end. Evaluated, not sampled: no Monte Carlo error.",
  order: "widest first",
  needs: "points",
  source: "Eschenbach 1992, doi:10.1287/inte.22.6.40 (spiderplots and tornado diagrams)",
  columns: [
    { key: "way", title: "Way", unit: "none", of: (row) => row.way },
    { key: "value", title: "Set to", unit: "assumption", of: (row) => row.value },
    { key: "result", title: "Result", unit: "output", of: (row) => row.output },
  ],
  view: (rows) => ({ rows: rows.filter(({ way }) => way === 0), columns: along(rows) }),
  async answer(request) {
    const { study, outputs, interval } = request;
    const ranges = oneWayRanges(study, interval);
    const points = ranges.flatMap(({ point }) => WAYS.map(point));
    const results = pointRuns(request, points);
    return Object.fromEntries(
      outputs.map((output) => {
        const column = columnOf(output, results);
        const lines = ranges.map(({ name, value }, i) =>
          WAYS.map((way, k): SpiderRow => {
            return { assumption: name, way, value: value(way), output: column[i * WAYS.length + k] as number };
          }),
        );
        const rows = lines.sort((a, b) => width(b) - width(a)).flat();
        return [output, remarked(rows, failedPoints(points, column))];
      }),
    );
  },
};

/** From the smallest to the largest output on the line, of those that are numbers. */
export function width(line: readonly SpiderRow[]): number {
  const outputs = line.map(({ output }) => output).filter(Number.isFinite);
  return outputs.length === 0 ? 0 : Math.max(...outputs) - Math.min(...outputs);
}

function along(rows: readonly SpiderRow[]): readonly Column<SpiderRow>[] {
  const outputs = new Map(rows.map((row) => [`${row.way} ${row.assumption}`, row.output]));
  return [0, 0.25, 0.5, 0.75, 1].map((way) => ({
    key: `way_${100 * way}`,
    title: way === 0 ? "low end" : way === 1 ? "high end" : `${100 * way}%`,
    unit: "output",
    of: ({ assumption }) => outputs.get(`${way} ${assumption}`),
  }));
}
