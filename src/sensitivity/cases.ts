/** Named cases: several assumptions set at once, beside the base case. */
import type { Point } from "../engine/evaluate.js";
import { CredenceError, unknownName } from "../errors.js";
import { percentIn } from "../schema/probability.js";
import { record } from "../schema/record.js";
import { documented, mapOf, type Shape, wrongShape } from "../schema/shape.js";
import type { Study } from "../study/study.js";
import { failedPoints, remarked } from "./failures.js";
import { columnOf, optionsOf, type SensitivityMethod, type SensitivityRequest } from "./method.js";
import { oneWayRanges, type Range } from "./points/oneWayRange.js";
import { pointRuns } from "./points/pointRuns.js";
import { groupedSwings, type Swing, swings } from "./points/swings.js";

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

/** A value, or a percentile of the assumption's own distribution. */
type Setting = { readonly value: number } | { readonly p: number };

const setting: Shape<Setting> = {
  schema: { type: ["number", "string"] },
  read(written, subject) {
    if (written.kind === "number" && Number.isFinite(written.value)) return { value: written.value };
    const p = written.kind === "text" ? percentIn(written.text) : undefined;
    if (p !== undefined && p > 0 && p < 1) return { p };
    throw wrongShape(subject, "a number, or a percentile such as 5 %", written);
  },
};

const options = record({
  of: documented(mapOf(mapOf(setting)), "Cases by name: for each the values, or percentiles, of some assumptions"),
});

const LOWEST = "every assumption at the end that lowers the result";
const HIGHEST = "every assumption at the end that raises the result";

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
  options,
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

interface Case {
  readonly name: string;
  readonly point: Point;
  readonly values: Readonly<Record<string, number>>;
}

/** @throws CredenceError `unknown-assumption`, `case-outside-support`, `case-conflict` */
function statedCases(study: Study): readonly Case[] {
  const { options: chosen, place } = optionsOf(study, "cases", options);
  const known = [...groupedSwings(study), ...swings(study)];
  const swingOf = (id: string, name: string): Swing => {
    const found = known.find((swing) => swing.name === id);
    if (found !== undefined) return found;
    const { message, remedy } = unknownName("uncertain assumption", id, known.map((swing) => swing.name)); // biome-ignore format: one thought
    throw new CredenceError("unknown-assumption", `sensitivity: cases: ${name}: ${message}`, { place, remedy });
  };
  return (chosen.of ?? []).map(({ id: name, value: settings }) => {
    let point: Point = {};
    const values = settings.map(({ id, value: set }) => {
      const swing = swingOf(id, name);
      const value = "p" in set ? swing.at(set.p) : set.value;
      const added = "p" in set ? swing.point(set.p) : swing.set(value);
      refuseOutside(swing, value, name);
      refuseConflict(point, added, id, name);
      point = { ...point, ...added };
      return [id, value] as const;
    });
    return { name, point, values: Object.fromEntries(values) };
  });

  function refuseOutside({ name: id, support: [least, most] }: Swing, value: number, name: string): void {
    if (value >= least && value <= most) return;
    const rule = `sensitivity: cases: ${name}: ${id} must lie within ${least} to ${most}, got ${value}`;
    throw new CredenceError("case-outside-support", rule, { place });
  }

  function refuseConflict(point: Point, added: Point, id: string, name: string): void {
    if (!Object.keys(added).some((cell) => Object.hasOwn(point, cell))) return;
    const rule = `sensitivity: cases: ${name}: ${id} is decided by what the case has set already`;
    throw new CredenceError("case-conflict", rule, { place, remedy: "set one share of a whole at most" });
  }
}

/** All at the end that lowers, or raises, the output alone, if one does; of shares of one whole the one that moves it most. */
function extremeCases(request: SensitivityRequest, output: string, ranges: readonly Range[]): readonly Case[] {
  const points = [{}, ...ranges.flatMap(({ point }) => [point(0), point(1)])];
  const [base = Number.NaN, ...results] = columnOf(output, pointRuns(request, points));
  const ends = ranges.map((range, i) => ({ range, low: results[2 * i] as number, high: results[2 * i + 1] as number }));
  const swung = ({ low, high }: (typeof ends)[number]) => Math.abs(high - low) || 0;
  const order = ends.sort((a, b) => swung(b) - swung(a));
  return [LOWEST, HIGHEST].map((name) => {
    const sign = name === HIGHEST ? 1 : -1;
    let point: Point = {};
    const values = order.flatMap(({ range, low, high }) => {
      const way = betterEnd(sign * low, sign * high, sign * base);
      const added = way === undefined ? {} : range.point(way);
      if (way === undefined || Object.keys(added).some((cell) => Object.hasOwn(point, cell))) return [];
      point = { ...point, ...added };
      return [[range.name, range.value(way)] as const];
    });
    return { name, point, values: Object.fromEntries(values) };
  });
}

/** The end with the larger output; none where both are below the base case or no numbers. */
function betterEnd(low: number, high: number, base: number): 0 | 1 | undefined {
  if (high > base && !(low > high)) return 1;
  return low > base ? 0 : undefined;
}
