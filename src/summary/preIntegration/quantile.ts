/** A quantile of the averaged distribution function, with its standard error from the replicates. */

import type { Estimate } from "../probability.js";
import { scatter } from "../replicateErrors.js";
import type { Conditional } from "./conditional.js";

const MOST_STEPS = 60;
/** Of probability: some hundred times smaller than its standard error at the most points that are integrated. */
const CLOSE = 1e-8;

/**
 * Where the averaged distribution function is p, by false position from near an estimate with its error. The error is
 * that of the probability there over the density: each replicate's own root, to first order.
 * Undefined where the function does not pass p within reach or is flat there.
 */
export function conditionalQuantile(of: Conditional, p: number, near: Estimate): Estimate | undefined {
  const value = root((t) => of(t).whole - p, near.value, near.standardError);
  if (value === undefined) return undefined;
  const step = near.standardError;
  const density = (of(value + step).whole - of(value - step).whole) / (2 * step);
  const { whole, replicates } = of(value);
  const standardError = scatter(replicates, whole) / density;
  return Number.isFinite(standardError) ? { value, standardError } : undefined;
}

/** A root of a rising function: bracketed by growing steps, then closed in on (Illinois: Dowell and Jarratt 1971). */
function root(f: (t: number) => number, start: number, step: number): number | undefined {
  let [a, fa] = [start, f(start)];
  if (Math.abs(fa) <= CLOSE) return a;
  const away = fa > 0 ? -step : step;
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
