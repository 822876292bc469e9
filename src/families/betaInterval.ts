/** Betas found from a central interval, on the scale of 0 to 1. */

import { ridders } from "../numerics/ridders.js";
import { exp } from "../numerics/special/exponential.js";
import { incompleteBeta, inverseIncompleteBeta } from "../numerics/special/incompleteBeta.js";
import { log } from "../numerics/special/logarithm.js";
import type { CentralInterval } from "./interval.js";

/** Shapes; undefined where no beta is found. */
export type Shapes = readonly [alpha: number, beta: number] | undefined;

/** Log odds of the mean and log of alpha + beta between which solutions are looked for. */
const farthestOdds = 60;
const [smallestSize, largestSize] = [log(1e-2), log(1e12)];
const stride = 0.25;

/** Both ends are met: for each size the mean that puts `tail` below the lower end, then the size for the upper end. */
export function betaBetween({ low, high, tail }: CentralInterval): Shapes {
  const at = (logSize: number): Shapes => shapesWhere(logSize, (a, b) => incompleteBeta(a, b, low, "lower") - tail);
  const beyond = (logSize: number): number => {
    const [a, b] = at(logSize) ?? [Number.NaN, Number.NaN];
    return incompleteBeta(a, b, high, "upper") - tail;
  };
  const found = ridders(beyond, smallestSize, largestSize);
  return found === undefined ? undefined : at(found);
}

/** The median is met, and the width of the interval. */
export function betaAboutMedian(median: number, interval: CentralInterval): Shapes {
  return ofWidth(interval, (logSize) => shapesWhere(logSize, (a, b) => incompleteBeta(a, b, median, "lower") - 0.5));
}

/** The mean is met, and the width of the interval. */
export function betaAboutMean(mean: number, interval: CentralInterval): Shapes {
  return ofWidth(interval, (logSize) => {
    const size = exp(logSize);
    return [mean * size, (1 - mean) * size];
  });
}

/**
 * The largest size at which the interval is as wide, searched downwards from beyond the normal approximation: the width
 * first grows as the size falls, until the two ends of a very small one take all the mass.
 */
function ofWidth({ low, high, tail, deviate }: CentralInterval, at: (logSize: number) => Shapes): Shapes {
  const excess = (logSize: number): number => {
    const [a, b] = at(logSize) ?? [Number.NaN, Number.NaN];
    if (!(a > 0)) return Number.NaN;
    const [from, to] = [inverseIncompleteBeta(a, b, tail, "lower"), inverseIncompleteBeta(a, b, tail, "upper")];
    return to - from - (high - low);
  };
  const normal = (2 * deviate) / (high - low);
  const start = log(normal * normal * high * (1 - low)) + 2;
  for (let size = Math.min(start, largestSize); size > smallestSize; size -= stride) {
    if (excess(size) >= 0) return at(ridders(excess, size, size + stride) ?? size);
  }
  return undefined;
}

/** The shapes of a size whose mean makes a falling function of the mean 0. */
function shapesWhere(logSize: number, falling: (alpha: number, beta: number) => number): Shapes {
  const size = exp(logSize);
  const shapes = (odds: number) => [size / (1 + exp(-odds)), size / (1 + exp(odds))] as const;
  const found = ridders((odds) => falling(...shapes(odds)), -farthestOdds, farthestOdds);
  return found === undefined ? undefined : shapes(found);
}
