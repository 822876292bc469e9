/** Kolmogorov and Smirnov's distance between what an assumption is inside an event and outside it. */
import type { Estimate } from "../../summary/probability.js";
import { scatter } from "../../summary/scatter.js";
import type { Split } from "./conditionalStatistics.js";

/** Edges at which the two distribution functions are compared: even steps of the assumption's own probability. */
const EDGES = 1024;
const FEWEST = 8;

/**
 * The largest difference of the two distribution functions. Its error is the scatter, over the groups, of their difference
 * at the place where that of the whole is largest: to first order where it is largest plays no part.
 * @param grades where each draw stands in its own distribution, from 0 to 1
 */
export function distance(grades: Float64Array, { inside, groups }: Split): Estimate {
  const all = new Float64Array(2 * EDGES * groups);
  count(all, grades, inside, groups);
  const column = (place: number) => all.subarray(place * EDGES, (place + 1) * EDGES);
  const counts = Array.from({ length: groups }, (_, group) => [column(2 * group), column(2 * group + 1)] as const);
  const sides = ([0, 1] as const).map((s) => summed(counts.map((each) => each[s])));
  const [within = new Float64Array(), without = new Float64Array()] = sides;
  const differences = gaps(within, without);
  const at = differences.reduce(
    (best, gap, k) => (Math.abs(gap) > Math.abs(differences[best] as number) ? k : best),
    0,
  );
  const signed = differences[at] as number;
  const value = Math.abs(signed);
  const parts = counts.map(([a, b]) => ({ gap: gaps(a, b)[at] as number, fewest: Math.min(total(a), total(b)) }));
  if (groups > 1 && parts.every(({ fewest }) => fewest >= FEWEST)) {
    return {
      value,
      standardError: scatter(
        parts.map(({ gap }) => gap),
        signed,
      ),
    };
  }
  return { value, standardError: Math.sqrt(binomial(within, at) + binomial(without, at)) };
}

/** Draws by edge: of each group those inside, then those outside. A loop of its own, which V8 need not compile again for what follows it. */
function count(counts: Float64Array, grades: Float64Array, inside: Uint8Array, groups: number): void {
  for (let i = 0; i < grades.length; i++) {
    const edge = Math.min(EDGES - 1, Math.floor((grades[i] as number) * EDGES));
    const at = (2 * (i % groups) + (inside[i] === 1 ? 0 : 1)) * EDGES + edge;
    counts[at] = (counts[at] as number) + 1;
  }
}

/** Below this distance two samples without any difference would stay 19 times in 20 (Smirnov 1948), were they independent. */
export function chanceDistance(inside: number, outside: number): number {
  return 1.3581 * Math.sqrt((inside + outside) / inside / outside);
}

function gaps(within: Float64Array, without: Float64Array): Float64Array {
  const [all, rest] = [total(within), total(without)];
  const found = new Float64Array(EDGES);
  let [a, b] = [0, 0];
  for (let k = 0; k < EDGES; k++) {
    a += within[k] as number;
    b += without[k] as number;
    found[k] = a / all - b / rest;
  }
  return found;
}

function binomial(counts: Float64Array, at: number): number {
  const share = total(counts.subarray(0, at + 1)) / total(counts);
  return (share * (1 - share)) / total(counts);
}

function summed(columns: readonly Float64Array[]): Float64Array {
  return Float64Array.from({ length: EDGES }, (_, k) =>
    columns.reduce((sum, column) => sum + (column[k] as number), 0),
  );
}

function total(counts: Float64Array): number {
  return counts.reduce((sum, count) => sum + count, 0);
}
