/**
 * Windows: the values of an output among which its quantiles will be found, so that only these need be kept. A window
 * is a guess from the scenarios seen so far, wide enough that the quantile of the whole and of every replicate lies in
 * it but in one run of a hundred thousand; a quantile that does not is looked for in a second pass. Windows decide what is kept,
 * never what is answered.
 */

import type { Ends } from "../../numerics/dealing.js";

/** Values from `low` to `high`, both included. */
export interface Window {
  readonly low: number;
  readonly high: number;
}

/** A window that has an end on either side; what lies in it is finite. */
export function endsOf({ low, high }: Window): Ends | undefined {
  return high - low < Number.POSITIVE_INFINITY ? [low, high] : undefined;
}

export const everything: Window = { low: Number.NEGATIVE_INFINITY, high: Number.POSITIVE_INFINITY };

/** Standard errors on either side. */
const WIDTH = 6;

/**
 * The shares of an output's scenarios between which its p quantile lies, when `seen` scenarios tell where a share is and
 * the quantile is that of a replicate of `size`. Wilson's interval: it also holds where only a few values lie beyond.
 * Source: Wilson 1927, doi:10.1080/01621459.1927.10502953.
 */
export function shares(p: number, seen: number, size: number): readonly [number, number] {
  const n = 1 / (1 / seen + 1 / size);
  const wide = (WIDTH * WIDTH) / n;
  const middle = p + wide / 2;
  const step = WIDTH * Math.sqrt((p * (1 - p) + wide / 4) / n);
  return [(middle - step) / (1 + wide), (middle + step) / (1 + wide)];
}

/** Windows that overlap are one. Ascending. */
export function joined(windows: readonly Window[]): readonly Window[] {
  const ascending = [...windows].sort((a, b) => a.low - b.low);
  const found: Window[] = [];
  for (const window of ascending) {
    const last = found.at(-1);
    if (last === undefined || window.low > last.high) found.push(window);
    else found[found.length - 1] = { low: last.low, high: Math.max(last.high, window.high) };
  }
  return found;
}

/**
 * The places (of `seen` values in ascending order) that narrower windows for the probabilities begin and end at. A
 * place below 0 or beyond the last means no end.
 */
export function windowPlaces(
  probabilities: readonly number[],
  seen: number,
  size: number,
): readonly (readonly [number, number])[] {
  return probabilities.map((p) => {
    const [low, high] = shares(p, seen, size);
    return [Math.floor(low * seen) - 2, Math.ceil(high * seen) + 2];
  });
}
