/** Switching values: where an assumption alone would turn the output's sign. */
import { failedPoints, remarked } from "./failures.js";
import { columnOf, type SensitivityMethod, type SensitivityRequest } from "./method.js";
import { pointRuns } from "./points/pointRuns.js";
import { groupedSwings, type Swing } from "./points/swings.js";

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

interface Place {
  readonly value: number;
  readonly probability: number;
}

declare module "../summary/result.js" {
  interface Sensitivity {
    readonly threshold?: readonly ThresholdRow[];
  }
}

/** The range that is searched, in probability of the assumption's own distribution. */
const LOW = 0.001;
const HIGH = 0.999;
/** Steps of the first search, of each refinement, and how many there are: (HIGH - LOW) / 64 / 64³ at the end. */
const STEPS = 64;
const ROUNDS = 3;
/** Where the output comes to 0 and stays, no straight line leads to the last digits: so many more are looked for. */
const MORE_ROUNDS = 3;

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
    { key: "switch", title: "Switches at", unit: "assumption", of: (row) => row.value ?? "none within range" },
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
    const grid = Array.from({ length: STEPS + 1 }, (_, k) => LOW + ((HIGH - LOW) * k) / STEPS);
    const points = all.flatMap(({ point }) => grid.map(point));
    const results = pointRuns(request, points);
    return Object.fromEntries(
      request.outputs.map((output) => {
        const column = columnOf(output, results);
        const found = all.map((swing, i) => {
          const own = column.subarray(i * grid.length, (i + 1) * grid.length);
          return { swing, brackets: bracketsOf(grid, own, swing) };
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

interface Bracket {
  readonly from: number;
  readonly to: number;
  readonly atFrom: number;
  readonly atTo: number;
}

/**
 * Stretches in which the output changes sign, or comes to 0 and stays there as what is never negative does; that nearest to
 * the middle of the distribution first.
 */
function bracketsOf(all: readonly number[], column: Float64Array, { at, atMost }: Swing): readonly Bracket[] {
  // A count keeps one value over a stretch of probability: it is one place.
  const kept = all.map((p, k) => atMost === undefined || k === 0 || at(p) !== at(all[k - 1] as number));
  const [grid, outputs] = [all.filter((_, k) => kept[k]), column.filter((_, k) => kept[k])];
  const brackets = grid.slice(1).flatMap((to, k): Bracket[] => {
    const [atFrom, atTo] = [outputs[k] as number, outputs[k + 1] as number];
    // Beyond the ends of the grid it is taken to stay.
    const [before, after] = [outputs[k - 1] ?? 0, outputs[k + 2] ?? 0];
    const told = Number.isFinite(atFrom) && Number.isFinite(atTo);
    const switches = atFrom < 0 !== atTo < 0 || comes(before, atFrom, atTo) || comes(after, atTo, atFrom);
    return told && switches ? [{ from: grid[k] as number, to, atFrom, atTo }] : [];
  });
  return brackets.sort((a, b) => Math.abs(a.from + a.to - 1) - Math.abs(b.from + b.to - 1));
}

/** Whether the output is exactly 0 at one place and the next, and was more before: a single 0 would be a crossing or a touch. */
function comes(next: number, at: number, other: number): boolean {
  return at === 0 && other > 0 && next === 0;
}

/** Where each bracket switches: brackets split again and again, then a straight line. */
function refined(
  request: SensitivityRequest,
  output: string,
  pending: readonly { readonly swing: Swing; readonly bracket: Bracket }[],
): readonly Place[] {
  let brackets = pending;
  for (let round = 0; round < ROUNDS + MORE_ROUNDS; round++) {
    const open =
      round < ROUNDS ? brackets : brackets.filter(({ bracket }) => bracket.atFrom === 0 || bracket.atTo === 0);
    if (open.length === 0) break;
    const grids = open.map(({ bracket: { from, to } }) =>
      Array.from({ length: STEPS + 1 }, (_, k) => from + ((to - from) * k) / STEPS),
    );
    const points = open.flatMap(({ swing }, i) => (grids[i] ?? []).map(swing.point));
    const column = columnOf(output, pointRuns(request, points));
    const closer = new Map(
      open.map((one, i) => {
        const own = column.subarray(i * (STEPS + 1), (i + 1) * (STEPS + 1));
        return [one, { ...one, bracket: bracketsOf(grids[i] ?? [], own, one.swing)[0] ?? one.bracket }];
      }),
    );
    brackets = brackets.map((one) => closer.get(one) ?? one);
  }
  return brackets.map(({ swing, bracket }) => placeOf(swing, bracket));
}

function placeOf({ at, atMost }: Swing, { from, to, atFrom, atTo }: Bracket): Place {
  if (atMost !== undefined) return { value: at(to), probability: atMost(at(from)) };
  const probability = from + (to - from) * (atFrom / (atFrom - atTo));
  const value = at(probability);
  // What is left of a search for 0 by its last steps is no value.
  const nothing = Math.abs(value) < 1e-9 * Math.abs(at(HIGH) - at(LOW));
  return { value: nothing ? 0 : value, probability };
}

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
