/** A quantile of the averaged distribution function, with its standard error from the replicates. */

import type { Estimate } from "../probability.js";
import { scatter } from "../scatter.js";
import type { Conditional, Shares } from "./conditional.js";

const MOST_STEPS = 60;
/** Of probability: some hundred times smaller than its standard error at the most points that are integrated. */
const CLOSE = 1e-8;
/** Newton's step and half as far again, so that the root lies between. */
const BEYOND = 1.5;

/**
 * Where the averaged distribution function is p, by false position from near an estimate with its error. The error is
 * that of the probability there over the density: each replicate's own root, to first order.
 * Undefined where the function does not pass p within reach or is flat there.
 * @param rough The average over few of the points: near which the root lies, and how steep the function is there.
 */
export function conditionalQuantile(
  of: Conditional,
  rough: Conditional,
  p: number,
  near: Estimate,
): Estimate | undefined {
  const about = root(
    (t) => rough(t).whole - p,
    near.value,
    () => near.standardError,
  );
  if (about === undefined) return undefined;
  const step = near.standardError;
  const density = (rough(about + step).whole - rough(about - step).whole) / (2 * step);
  let there: Shares | undefined;
  const at = (t: number): number => {
    there = of(t);
    return there.whole - p;
  };
  const value = root(at, about, (miss) => (BEYOND * Math.abs(miss)) / density);
  if (value === undefined || there === undefined) return undefined;
  const standardError = errorOf(there, density);
  return Number.isFinite(standardError) ? { value, standardError } : undefined;
}

/** Where replicates all but agree, how close the root was taken is what is left. */
function errorOf({ whole, replicates }: Shares, density: number): number {
  return Math.max(scatter(replicates, whole), CLOSE) / density;
}

/**
 * A root of a rising function: bracketed by growing steps, then closed in on (Illinois: Dowell and Jarratt 1971).
 * @param stepFrom The first step, from the value of the function where the search starts.
 */
function root(f: (t: number) => number, start: number, stepFrom: (miss: number) => number): number | undefined {
  let [a, fa] = [start, f(start)];
  if (Math.abs(fa) <= CLOSE) return a;
  const away = fa > 0 ? -stepFrom(fa) : stepFrom(fa);
  if (!Number.isFinite(away)) return undefined;
  let [b, fb] = [a + away, f(a + away)];
  for (let reach = 2 * away, tries = 0; fa > 0 === fb > 0; reach *= 2, tries++) {
    if (tries > MOST_STEPS) return undefined;
    [a, fa, b] = [b, fb, b + reach];
    fb = f(b);
  }
  for (let steps = 0; steps < MOST_STEPS; steps++) {
    const t = b - (fb * (b - a)) / (fb - fa);
    const ft = f(t);
    if (Math.abs(ft) <= CLOSE || t === a || t === b) return t;
    if (ft > 0 === fb > 0) fa /= 2;
    else [a, fa] = [b, fb];
    [b, fb] = [t, ft];
  }
  return b;
}
