/** Quantiles at a falling sequence of probabilities, each found from those before it at the cost of about one cdf. */
import type { BetaShape } from "../special/betaTail.js";
import type { GammaShape } from "../special/gammaTail.js";
import type { Tail } from "../special/tail.js";
import type { Pearson } from "./pearson.js";

/** What of a continuous distribution is needed. */
export interface TwoTailed {
  readonly support: readonly [number, number];
  quantile(p: number, tail: Tail): number;
  cdf(x: number, tail: Tail): number;
  density(x: number): number;
  /** Where it has one: tables are then built many times faster. */
  readonly pearson?: Pearson | undefined;
  /** Where it is the gamma distribution with scale 1 or the beta distribution from 0 to 1: what these have beforehand. */
  readonly shape?: GammaShape | BetaShape | undefined;
}

/** How many earlier quantiles the next one is extrapolated from. */
const memory = 7;

/** From within this relative distance in p, one step with the extrapolated slope lands within 1e-12 of p. */
const closeEnough = 1e-7;

/**
 * A function that gives the quantile of p when it is called with probabilities that go down in small steps: polynomial
 * extrapolation of value and slope, then Newton's method with that slope, which spares the density. The exact quantile
 * at the start and wherever that does not settle.
 */
export function quantileWalk(of: TwoTailed, tail: Tail): (p: number) => number {
  const trail = { ps: new Float64Array(memory), differences: new Float64Array(memory), value: 0, slope: 0 };
  let known = 0;
  return (p) => {
    extrapolate(trail, p);
    const x = (known < memory ? undefined : settle(of, tail, p, trail)) ?? of.quantile(p, tail);
    remember(trail, p, x, known++);
    return x;
  };
}

/** The latest probabilities, newest first; the divided differences of x over them; what they give for the next p. */
interface Trail {
  readonly ps: Float64Array;
  readonly differences: Float64Array;
  value: number;
  slope: number;
}

/** Newton's interpolation polynomial and its derivative by Horner's scheme. */
function extrapolate(trail: Trail, p: number): void {
  let value = 0;
  let slope = 0;
  for (let k = memory - 1; k >= 0; k--) {
    const step = p - (trail.ps[k] as number);
    slope = value + step * slope;
    value = (trail.differences[k] as number) + step * value;
  }
  trail.value = value;
  trail.slope = slope;
}

function remember({ ps, differences }: Trail, p: number, x: number, known: number): void {
  let newer = x;
  for (let k = 0; k < memory; k++) {
    const older = differences[k] as number;
    differences[k] = newer;
    newer = k < known ? (newer - older) / (p - (ps[k] as number)) : 0;
  }
  ps.copyWithin(1, 0);
  ps[0] = p;
}

function settle(of: TwoTailed, tail: Tail, p: number, { value, slope }: Trail): number | undefined {
  const [low, high] = of.support;
  let x = value;
  for (let step = 0; step < 4; step++) {
    if (!(x > low && x < high)) return undefined;
    const miss = of.cdf(x, tail) - p;
    x -= miss * slope;
    if (Math.abs(miss) <= closeEnough * p) return x > low && x < high ? x : undefined;
  }
  return undefined;
}
