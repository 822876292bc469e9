/** Panels over each of which one application of the rule integrates a pooled density, with the mass on either side. */

import { type Piece, pieces } from "../../numerics/quadrature.js";
import { exp } from "../../numerics/special/exponential.js";
import { log } from "../../numerics/special/logarithm.js";
import type { Part } from "../distribution.js";

/** Depths v of a tail, p = e^-v / 2, at which the distributions that are pooled give the edges. */
const depths = [0, 0.25, 0.7, 1.4, 2.5, 4, 6, 9, 14, 20, 30, 50, 80, 140, 250, 420, 660];

/** Edges of panels, and the mass of a density on either side of each. */
export interface Masses {
  readonly edges: readonly number[];
  /** Mass from the lowest edge to each, and from each to the highest. */
  readonly below: readonly number[];
  readonly above: readonly number[];
  /** Mass that is as good as none. */
  readonly floor: number;
}

/** Largest ratio of two edges. */
const widest = 1e4;

/** Mass, as a share of all of it, below which a tail is not worked out any finer. */
const least = 1e-40;

/** Those of a density `height`, not yet scaled, as fine as each panel needs. */
export function massesOf(
  height: (x: number) => number,
  parts: readonly Part[],
  support: readonly [number, number],
): Masses {
  const ends = edgesOf(parts, support);
  // One evaluation of the rule for each panel says how much mass there is, and so how fine to go.
  const over = (k: number, size: number) => pieces(height, ends[k] as number, ends[k + 1] as number, size);
  const panels = Array.from({ length: Math.max(ends.length - 1, 0) }, (_, k) => k);
  const rough = panels.map((k) => total(over(k, Number.POSITIVE_INFINITY)));
  const floor = least * rough.reduce((sum, mass) => sum + mass, 0);
  const found = panels.flatMap((k) => over(k, Math.max(rough[k] as number, floor)));
  const masses = found.map(({ integral }) => integral);
  const edges = [...found.map(({ from }) => from), ...ends.slice(-1)];
  return { edges, below: sums(masses), above: sums([...masses].reverse()).reverse(), floor };
}

function total(of: readonly Piece[]): number {
  return of.reduce((sum, { integral }) => sum + integral, 0);
}

/** The panel that holds x: the last edge not above it. */
export function panelOf(edges: readonly number[], x: number): number {
  let [low, high] = [0, edges.length - 1];
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if ((edges[middle] as number) <= x) low = middle;
    else high = middle;
  }
  return low;
}

function edgesOf(parts: readonly Part[], [low, high]: readonly [number, number]): readonly number[] {
  const quantiles = parts.flatMap(({ distribution }) =>
    depths.flatMap((depth) => {
      const p = exp(-depth) / 2;
      return [distribution.quantile(p, "lower"), distribution.quantile(p, "upper")];
    }),
  );
  const inside = [...quantiles, low, high].filter((x) => Number.isFinite(x) && x >= low && x <= high);
  const sorted = [...new Set(inside)].sort((a, b) => a - b);
  // Beside any other end than 0 numbers are too far apart for such steps.
  return low === 0 || high === 0
    ? sorted.flatMap((edge, k) => [edge, ...between(edge, sorted[k + 1] ?? edge)])
    : sorted;
}

/** Edges in equal steps of the logarithm where two are far apart, so that a power of x has no wide panel to itself. */
function between(low: number, high: number): readonly number[] {
  const [near, far] = [Math.min(Math.abs(low), Math.abs(high)), Math.max(Math.abs(low), Math.abs(high))];
  const ratio = near > 0 ? log(far) - log(near) : 0;
  const count = Math.ceil(ratio / log(widest));
  const steps = Array.from({ length: Math.max(count - 1, 0) }, (_, i) => near * exp((ratio * (i + 1)) / count));
  return low > 0 ? steps : steps.map((x) => -x).reverse();
}

function sums(masses: readonly number[]): number[] {
  const all = [0];
  for (const mass of masses) all.push((all[all.length - 1] as number) + mass);
  return all;
}
