/** Mean squared slopes along an assumption from differences, and what they bound, in each replicate of the points. */
import { scatter } from "../../summary/scatter.js";
import type { Estimated } from "../estimated.js";
import { type Neighbours, STEP } from "./neighbours.js";

export interface Slopes {
  readonly nu: Estimated;
  /**
   * In each replicate the variance that the slope allows at most, and that of the output; and what the point that weighs most
   * makes of their ratio: of a far tail, as of products of lognormals, it is in one replicate, and the scatter says little of it.
   */
  readonly bounded?: {
    readonly steep: readonly number[];
    readonly variance: readonly number[];
    readonly alone: number;
  };
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
  const steepAt = (i: number) => {
    const change = (after[i] as number) - (before[i] as number);
    const way = constant === "score" ? 2 * STEP : (to[i] as number) - (from[i] as number);
    return change === 0 ? 0 : (width * change * width * change) / (way * way);
  };
  const alone = ofOne(base, mean + (base[0] as number), steepAt, { steep, variance: [...variance] });
  return { nu, bounded: { steep, variance: [...variance], alone } };
}

/** The point that weighs most has so many times the mean weight where there is a far tail; of normals it has less. */
const HEAVY = 30;

/** By how much the ratio changes, where there is a far tail, without the point of the farthest output, or without that of the steepest slope. */
function ofOne(
  base: Float64Array,
  mean: number,
  steepAt: (i: number) => number,
  { steep, variance }: { readonly steep: readonly number[]; readonly variance: readonly number[] },
): number {
  const sum = (parts: readonly number[]) => (parts.reduce((all, part) => all + part, 0) / parts.length) * base.length;
  const [above, below] = [sum(steep), sum(variance)];
  const squareAt = (i: number) => ((base[i] as number) - mean) * ((base[i] as number) - mean);
  let [far, sharp] = [0, 0];
  for (let i = 0; i < base.length; i++) {
    if (squareAt(i) > squareAt(far)) far = i;
    if (steepAt(i) > steepAt(sharp)) sharp = i;
  }
  const heavy = squareAt(far) * base.length > HEAVY * below || steepAt(sharp) * base.length > HEAVY * above;
  if (!heavy) return 0;
  const without = [far, sharp].map((i) => {
    const left = below - squareAt(i);
    return left > 0 && below > 0 ? Math.abs(above / below - (above - steepAt(i)) / left) : 0;
  });
  return Math.max(...without);
}

/** The mean of the replicates, or the ratio of two means, with its error. */
export function estimate(parts: readonly number[], over?: readonly number[]): Estimated {
  const sum = (values: readonly number[]) => values.reduce((all, value) => all + value, 0);
  const below = over ?? parts.map(() => 1);
  const ratio = (part: number, by: number) => (by > 0 ? part / by : 0);
  const value = ratio(sum(parts), sum(below));
  return {
    value,
    error: scatter(
      parts.map((part, i) => ratio(part, below[i] as number)),
      value,
    ),
  };
}

/** As much as the heaviest point of a far tail may be missing beyond it: points that were not met, but might have been. */
const BEYOND = 2;

/** A bound, with an error that holds what one point makes of it, where that is no small part of what the replicates tell. */
export function boundOf({ steep, variance, alone }: NonNullable<Slopes["bounded"]>): Estimated {
  const { value, error } = estimate(steep, variance);
  const tail = BEYOND * alone;
  return { value, error: tail > error / 2 ? Math.sqrt(error * error + tail * tail) : error };
}
