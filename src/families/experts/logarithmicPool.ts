/** The logarithmic pool of distributions: the product of powers of their densities, scaled to one. */

import { integrate } from "../../numerics/quadrature.js";
import { exp } from "../../numerics/special/exponential.js";
import { log } from "../../numerics/special/logarithm.js";
import { otherTail } from "../../numerics/special/tail.js";
import { continuous } from "../continuous.js";
import type { Distribution, Parameters, Part, Tail } from "../distribution.js";
import { massesOf, panelOf } from "./panels.js";

const mostSteps = 200;
/** Integrals are known to about this share of themselves. */
const rounding = 2e-13;

/**
 * Density Π fᵢ(x)^wᵢ / ∫ Π fᵢ^wᵢ with weights that add up to one; integrals by Gauss and Kronrod's rule, panel by panel,
 * each to about 1e-12 of its own mass, so that both tails keep their digits. Undefined where the distributions have
 * nothing in common. C. Genest and J. V. Zidek, Statistical Science 1 (1986) 114, doi:10.1214/ss/1177013825.
 */
export function logarithmicPool(family: string, parameters: Parameters, parts: readonly Part[]) {
  const support = commonSupport(parts);
  const product = productOf(parts);
  const offset = Math.max(...parts.map(({ distribution }) => product(distribution.quantile(0.5))));
  if (!(support[0] < support[1])) return undefined;
  const height = (x: number): number => exp(product(x) - (Number.isFinite(offset) ? offset : 0));
  // An abscissa that rounds to an end where the density is infinite counts for nothing.
  const inside = (x: number): number => (x > support[0] && x < support[1] ? height(x) : 0);
  const masses = massesOf(inside, parts, support);
  const total = masses.below[masses.below.length - 1] as number;
  if (!(total > 0 && total < Number.POSITIVE_INFINITY)) return undefined;
  const cdf = (x: number, tail: Tail = "lower"): number => {
    const k = panelOf(masses.edges, x);
    const [from, to] = [masses.edges[k] as number, masses.edges[k + 1] as number];
    const [known, start, end] =
      tail === "lower" ? [masses.below[k] as number, from, x] : [masses.above[k + 1] as number, x, to];
    return (known + (end > start ? integrate(inside, start, end, Math.max(known, masses.floor)) : 0)) / total;
  };
  const density = (x: number): number => height(x) / total;
  const quantile = (p: number, tail: Tail = "lower"): number => {
    // A probability near 1 says little of the small one that is left.
    if (p > 0.5) return quantile(1 - p, otherTail(tail));
    const k = passing(tail === "lower" ? masses.below : masses.above, p * total, tail);
    return solve({ cdf, density }, p, tail, masses.edges[k] as number, masses.edges[k + 1] as number);
  };
  const [centre, spread] = [quantile(0.5), quantile(0.25, "upper") - quantile(0.25)];
  const moment = (f: (z: number) => number, about: number): number =>
    overPanels((x) => f((x - about) / spread) * inside(x), masses.edges, total) / total;
  const mean = centre + spread * moment((z) => z, centre);
  const variance = spread * spread * moment((z) => z * z, mean);
  return continuous({ family, parameters, mean, variance, support, quantile, cdf, density });
}

function commonSupport(parts: readonly Part[]): readonly [number, number] {
  const ends = parts.map(({ distribution }) => distribution.support);
  return [Math.max(...ends.map(([low]) => low)), Math.min(...ends.map(([, high]) => high))];
}

/** The logarithm of the product, not yet scaled. */
function productOf(parts: readonly Part[]): (x: number) => number {
  return (x) => {
    let sum = 0;
    for (const { weight, distribution } of parts) sum += weight * log(distribution.density(x));
    return Number.isNaN(sum) ? Number.NEGATIVE_INFINITY : sum;
  };
}

/** To about 1e-12 of `size`. */
function overPanels(f: (x: number) => number, edges: readonly number[], size: number): number {
  let sum = 0;
  for (let k = 1; k < edges.length; k++) {
    const [from, to] = [edges[k - 1] as number, edges[k] as number];
    sum += integrate(f, from, to, Math.max(size, Math.abs(sum)));
  }
  return sum;
}

/** The panel in which the mass of the tail passes the target. */
function passing(sums: readonly number[], target: number, tail: Tail): number {
  let [low, high] = [0, sums.length - 1];
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if ((sums[middle] as number) >= target === (tail === "lower")) high = middle;
    else low = middle;
  }
  return low;
}

/** Newton's steps on the logarithm of the probability inside a bracket, which is halved where they leave it. */
function solve(of: Pick<Distribution, "cdf" | "density">, p: number, tail: Tail, from: number, to: number): number {
  const sign = tail === "lower" ? 1 : -1;
  let [low, high] = [from, to];
  let x = low + (high - low) / 2;
  for (let step = 0; step < mostSteps; step++) {
    const probability = of.cdf(x, tail);
    if (probability < p === (tail === "lower")) low = x;
    else high = x;
    const miss = log(probability / p);
    if (Math.abs(miss) <= rounding) return x;
    const newton = x - sign * (probability / of.density(x)) * miss;
    const next = newton > low && newton < high ? newton : low + (high - low) / 2;
    if (Math.abs(next - x) <= 4e-16 * Math.abs(x) || !(next > low && next < high)) return next;
    x = next;
  }
  return x;
}
