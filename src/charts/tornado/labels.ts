/** What is written at the ends of the bars of a one-way tornado: the values of the assumption that made them. */
import type { OneWayRow } from "../../sensitivity/points/swing.js";
import type { RunResult } from "../../summary/result.js";
import { rowValue } from "../frame/assumptionText.js";
import { roundedEnds } from "../frame/format.js";

/** Words at an end of a bar. */
export interface EndLabel {
  readonly row: string;
  /** Where it begins, in units of the result, and whether it runs to the left from there. */
  readonly at: number;
  readonly left: boolean;
  readonly label: string;
}

/** What a label has that stands on the other side of the base case than its end. */
export const ARROW = /^← | →$/;

/**
 * Each end says which value of the assumption made it. Where both lie on one side, the nearer label crosses the line, with
 * an arrow back. Where the result turns further out than both ends, that place is named on that side in their stead.
 */
export function labelsOf(result: RunResult, row: OneWayRow, base: number): readonly EndLabel[] {
  const text = (value: number) => rowValue(result.study, row.assumption, value);
  const turned = turnsOf(row, base).map(({ to, value, left }): EndLabel => {
    return { row: row.assumption, at: to, left, label: `turns ${placeWords(text(value))}` };
  });
  const ends = endsOf(row, base).map(({ to, value, left, crosses }): EndLabel => {
    if (!Number.isFinite(to))
      return { row: row.assumption, at: base, left, label: `no number ${placeWords(text(value))}` };
    const label = crosses ? (left ? `${text(value)} →` : `← ${text(value)}`) : text(value);
    return { row: row.assumption, at: crosses ? base : to, left, label };
  });
  return [...ends.filter(({ left }) => turned.every((one) => one.left !== left)), ...turned];
}

/** "at 0.8", or "with all at 56%" of the members of a group. */
export function placeWords(value: string): string {
  return value.startsWith("all at ") ? `with ${value}` : `at ${value}`;
}

/** Where the result turns beyond both ends and the base case, at most one a side. */
function turnsOf({ low, high, beyond, beyondAt }: OneWayRow, base: number) {
  if (beyond === undefined || beyondAt === undefined) return [];
  const sides = [
    { to: beyond[0], value: beyondAt[0], left: true, out: beyond[0] < Math.min(low, high, base) },
    { to: beyond[1], value: beyondAt[1], left: false, out: beyond[1] > Math.max(low, high, base) },
  ];
  return sides.filter(({ out }) => out);
}

function endsOf(row: OneWayRow, base: number) {
  const [ofLow, ofHigh] = [sideOf(row.low, base, row), sideOf(row.high, base, row)];
  const [atLow, atHigh] = roundedEnds([row.atLow, row.atHigh]);
  const oneSide = ofLow * ofHigh > 0;
  const lowNearer = Math.abs(row.low - base) < Math.abs(row.high - base);
  const end = (to: number, value: number, left: boolean, crosses: boolean) => {
    return { to, value, left: crosses ? !left : left, crosses };
  };
  // An end at the base case itself, or without a number, takes the side that the other leaves free.
  const lowLeft = ofLow === 0 ? ofHigh >= 0 : ofLow < 0;
  const highLeft = ofHigh === 0 ? ofLow > 0 : ofHigh < 0;
  return [end(row.low, atLow, lowLeft, oneSide && lowNearer), end(row.high, atHigh, highLeft, oneSide && !lowNearer)];
}

/** -1 left of the base case, 1 right of it, 0 at it but for rounding. */
function sideOf(to: number, base: number, row: OneWayRow): number {
  if (!Number.isFinite(to)) return 0;
  const size = Math.max(...[base, row.low, row.high].filter(Number.isFinite).map(Math.abs));
  return Math.abs(to - base) <= 1e-9 * size ? 0 : Math.sign(to - base);
}

/** Pixels of a letter of a label, on average, and of the gap before it. */
const LETTER = 6;
const GAP = 8;

/**
 * The share of the values' span to leave free on each side, so that every label stays within the plot: a label of share k
 * of the width that begins at share d of the span fits where d + m is at least k (1 + 2 m).
 */
export function marginFor(labels: readonly EndLabel[], values: readonly number[], width: number): number {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const wanted = labels.map(({ label, at, left }) => {
    const k = Math.min((GAP + LETTER * label.length) / width, 0.4);
    const d = high > low ? (left ? at - low : high - at) / (high - low) : 0;
    return (k - d) / (1 - 2 * k);
  });
  return Math.max(0.26, ...wanted);
}
