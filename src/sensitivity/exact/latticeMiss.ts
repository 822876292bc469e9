/**
 * What replicates of a net may miss of something that comes in steps without their scatter telling it: of n points those below a
 * step of probability p are n p, cut down or rounded up, in every replicate alike. A step misses at most the fraction of n p in
 * probability, divided by n, and the mean and variance are off by what lies on its two sides.
 * Owen 1997, doi:10.1214/aos/1031594731 (each elementary interval of a scrambled net has its share of the points).
 */
import type { Distribution } from "../../families/distribution.js";
import { hasMasses, massAt } from "../../families/massAt.js";
import { powerOfTwoFrom } from "../../numerics/powerOfTwo.js";

/** Where the quantile function jumps, and by how much that moves the deviation from the mean and its square, in standard deviations. */
export interface Jump {
  readonly at: number;
  readonly deviation: number;
  readonly square: number;
}

/** In standard deviations, and as a share of the variance. */
export interface Miss {
  readonly mean: number;
  readonly variance: number;
}

/** Beside an edge, and what is left in a tail that nobody meets. */
const NEXT = 1e-10;
const MOST = 4096;

/** @param points of each replicate */
export function latticeMiss(jumps: readonly Jump[], points: number): Miss {
  let [mean, variance] = [0, 0];
  for (const { at, deviation, square } of jumps) {
    const missed = fraction(at, points) / points;
    mean += missed * deviation;
    variance += missed * square;
  }
  return { mean, variance };
}

/** A part of a net that is no net, of 625 points, may miss half a point. */
function fraction(p: number, points: number): number {
  const place = p * points;
  const nearest = Math.min(place - Math.floor(place), Math.ceil(place) - place);
  return powerOfTwoFrom(points) === points ? nearest : Math.min(0.5, place, points - place);
}

export function jumpsOf(distribution: Distribution): readonly Jump[] {
  const { mean, variance, quantile } = distribution;
  const sd = Math.sqrt(variance);
  return [...edgesOf(distribution)].flatMap((at) => {
    const [before, after] = [quantile(at - NEXT), quantile(at + NEXT)].map((x) => (x - mean) / sd) as [number, number];
    if (before === after) return [];
    return [{ at, deviation: Math.abs(after - before), square: Math.abs(after * after - before * before) }];
  });
}

/** Probabilities below, and up to, each value that has one of its own. */
function edgesOf(distribution: Distribution): ReadonlySet<number> {
  const { cdf } = distribution;
  const edges = atomsOf(distribution).flatMap((x) => [cdf(x) - massAt(distribution, x), cdf(x)]);
  return new Set(distinct(edges.filter((edge) => edge > NEXT && edge < 1 - NEXT)));
}

/** Rising, those that rounding alone tells apart as one. */
function distinct(edges: readonly number[]): readonly number[] {
  const sorted = Float64Array.from(edges).sort();
  return [...sorted].filter((edge, i) => i === 0 || edge - (sorted[i - 1] as number) > NEXT);
}

function atomsOf(distribution: Distribution): readonly number[] {
  const { discrete, parts = [] } = distribution;
  if (!discrete) return hasMasses(distribution) ? parts.flatMap((part) => atomsOf(part.distribution)) : [];
  const atoms: number[] = [];
  for (let below = 0; below < 1 - NEXT && atoms.length < MOST; ) {
    const next = distribution.quantile(below + NEXT);
    atoms.push(next);
    below = Math.max(distribution.cdf(next), below + NEXT);
  }
  return atoms;
}
