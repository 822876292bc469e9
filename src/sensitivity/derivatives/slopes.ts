/** Mean squared slopes along an assumption from differences, and what they bound, in each replicate of the points. */
import { scatter } from "../../summary/replicateErrors.js";
import type { Estimated } from "../estimated.js";
import { type Neighbours, STEP } from "./neighbours.js";

export interface Slopes {
  readonly nu: Estimated;
  /** In each replicate the variance that the slope allows at most, and that of the output. */
  readonly bounded?: { readonly steep: readonly number[]; readonly variance: readonly number[] };
}

export function slopes(
  { values: [from, to], outputs: [low, high], constant }: Neighbours,
  o: number,
  base: Float64Array,
  replicates: number,
): Slopes | undefined {
  const [before, after] = [low[o] as Float64Array, high[o] as Float64Array];
  const sums = Array.from({ length: 4 }, () => new Float64Array(replicates));
  const [byValue, byScore, total, squares] = sums as [Float64Array, Float64Array, Float64Array, Float64Array];
  for (let i = 0; i < base.length; i++) {
    const group = i % replicates;
    const change = (after[i] as number) - (before[i] as number);
    const way = (to[i] as number) - (from[i] as number);
    byValue[group] = (byValue[group] as number) + (change === 0 ? 0 : (change / way) * (change / way));
    byScore[group] = (byScore[group] as number) + (change / (2 * STEP)) * (change / (2 * STEP));
    const own = (base[i] as number) - (base[0] as number);
    total[group] = (total[group] as number) + own;
    squares[group] = (squares[group] as number) + own * own;
  }
  const each = base.length / replicates;
  const mean = total.reduce((sum, part) => sum + part, 0) / base.length;
  const variance = squares.map((part) => part / each - mean * mean);
  const nu = estimate([...byValue].map((part) => part / each));
  if (!Number.isFinite(nu.value)) return undefined;
  if (constant === undefined) return { nu };
  const width = constant === "score" ? 1 : constant.width / Math.PI;
  const steepness = constant === "score" ? byScore : byValue;
  const steep = [...steepness].map((part) => (width * width * part) / each);
  return { nu, bounded: { steep, variance: [...variance] } };
}

/** The mean of the replicates, or the ratio of two means, with its error. */
export function estimate(parts: readonly number[], over?: readonly number[]): Estimated {
  const sum = (values: readonly number[]) => values.reduce((all, value) => all + value, 0);
  const below = over ?? parts.map(() => 1);
  const ratio = (part: number, by: number) => (by > 0 ? part / by : 0);
  const value = ratio(sum(parts), sum(below));
  return { value, error: scatter(parts.map((part, i) => ratio(part, below[i] as number)), value) }; // biome-ignore format: one thought
}
