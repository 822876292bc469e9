/** The search for the places at which an output changes sides along one assumption. */
import { columnOf, type SensitivityRequest } from "../method.js";
import { pointRuns } from "./pointRuns.js";
import type { Swing } from "./swings.js";

/** A switching value, and the probability of a smaller one. */
export interface Place {
  readonly value: number;
  readonly probability: number;
}

/** The range that is searched, in probability of the assumption's own distribution. */
const LOW = 0.001;
const HIGH = 0.999;
/** Steps of the first search, of each refinement, and how many there are: (HIGH - LOW) / 64 / 64³ at the end. */
const STEPS = 64;
const ROUNDS = 3;
/** Where the output comes to 0 and stays, no straight line leads to the last digits: so many more are looked for. */
const MORE_ROUNDS = 3;
/** The probabilities at which each assumption is looked at first. */
export const firstLook: readonly number[] = Array.from(
  { length: STEPS + 1 },
  (_, k) => LOW + ((HIGH - LOW) * k) / STEPS,
);

export interface Bracket {
  readonly from: number;
  readonly to: number;
  readonly atFrom: number;
  readonly atTo: number;
}

/**
 * Stretches in which the output changes sign, or comes to 0 and stays there as what is never negative does; that nearest to
 * the middle of the distribution first.
 */
export function bracketsOf(all: readonly number[], column: Float64Array, { at, atMost }: Swing): readonly Bracket[] {
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
export function refined(
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
