/** Quantiles at a falling sequence of probabilities, each found from those before it at the cost of about one cdf. */
import type { Tail } from "./tail.js";

/** What of a continuous distribution is needed. */
export interface TwoTailed {
  readonly support: readonly [number, number];
  quantile(p: number, tail: Tail): number;
  cdf(x: number, tail: Tail): number;
  density(x: number): number;
}

/** How many earlier quantiles the next one is extrapolated from. */
const memory = 7;

/** A Newton step from within this relative distance in p lands within the rounding of p. */
const closeEnough = 2e-7;

/**
 * A function that gives the quantile of p when it is called with probabilities that go down in small steps: polynomial
 * extrapolation, then Newton's method, and the exact quantile at the start and wherever that does not settle.
 */
export function quantileWalk(of: TwoTailed, tail: Tail): (p: number) => number {
  const ps = new Float64Array(memory);
  const xs = new Float64Array(memory);
  const scratch = new Float64Array(memory);
  let known = 0;
  return (p) => {
    const near = known < memory ? Number.NaN : extrapolate(ps, xs, p, scratch);
    const x = newton(of, tail, p, near) ?? of.quantile(p, tail);
    ps[known % memory] = p;
    xs[known % memory] = x;
    known++;
    return x;
  };
}

/** Neville's scheme; the order of the points does not matter. */
function extrapolate(ps: Float64Array, xs: Float64Array, p: number, scratch: Float64Array): number {
  scratch.set(xs);
  for (let order = 1; order < memory; order++) {
    for (let i = 0; i + order < memory; i++) {
      const left = p - (ps[i] as number);
      const right = p - (ps[i + order] as number);
      scratch[i] = (right * (scratch[i] as number) - left * (scratch[i + 1] as number)) / (right - left);
    }
  }
  return scratch[0] as number;
}

function newton(of: TwoTailed, tail: Tail, p: number, near: number): number | undefined {
  const [low, high] = of.support;
  let x = near;
  for (let step = 0; step < 4; step++) {
    if (!(x > low && x < high)) return undefined;
    const miss = of.cdf(x, tail) - p;
    const move = miss / of.density(x);
    x = tail === "lower" ? x - move : x + move;
    if (Math.abs(miss) <= closeEnough * p) return x > low && x < high ? x : undefined;
  }
  return undefined;
}
