/** What classes hide of an effect: jumps and slopes inside of them, and what happens inside the first and the last alone. */
import { scatter } from "../../summary/scatter.js";
import { type Classes, type ClassMeans, varianceOfMeans } from "./classMeans.js";
import { type Jumps, jumpsInBins } from "./jumpsInBins.js";

/** A mean stands out where it is at least so many of its errors. */
const CLEAR = 2;
/** A jump counts where it is at least so many of its errors: that there is one the means have told, or else. */
const LESS_CLEAR = 1;
export const CLEAR_ALONE = 2;

/**
 * How much is hidden, and by how much that may be wrong.
 * @param left a column, and its means in classes
 * @param whole the means of the same with all of the effect in it: there a jump is a jump
 */
export function hiddenInClasses(
  left: Float64Array,
  classes: Classes,
  means: ClassMeans,
  whole: ClassMeans,
): { readonly value: number; readonly doubt: number } {
  const { jumps, error } = jumpsIn(whole, LESS_CLEAR);
  const ends = hiddenAtEnds(left, classes, means);
  const untold = untoldJumps(means, left.length);
  const most = withinClasses(left, means);
  const doubt = Math.min((jumps * jumps) / 4 + error * error + ends * ends, most * most);
  return {
    value: Math.min(jumps + jumpsIn(means, LESS_CLEAR).slopes, most),
    doubt: Math.sqrt(doubt + untold * untold),
  };
}

/** The variance inside of classes: no more can be hidden there. */
function withinClasses(left: Float64Array, means: ClassMeans): number {
  const all = left.reduce((sum, each) => sum + each * each, 0) / left.length;
  return Math.max(all - varianceOfMeans(means).value, 0);
}

/** Of values that leave classes empty each stands in one class, and none hides a jump. @param clear as for bins */
export function jumpsIn(means: ClassMeans, clear: number): Jumps {
  const empty = means.shares.some((share) => share === 0);
  return empty ? { jumps: 0, slopes: 0, error: 0 } : jumpsInBins(meansOf(means), clear);
}

/** So many scenarios of a class do not tell where inside of it an effect jumps by less than half a scenario's share. */
function untoldJumps(means: ClassMeans, scenarios: number): number {
  const { length } = means.shares;
  if (length < 2 || means.shares.some((share) => share === 0)) return 0;
  const steps = meansOf(means).map((own) => own.subarray(1).map((mean, at) => mean - (own[at] as number)));
  const { value } = varianceOfMeans({ sums: steps, shares: new Float64Array(length - 1).fill(1) });
  return Math.max(value, 0) / (2 * (scenarios + length));
}

function meansOf({ sums, shares }: ClassMeans): readonly Float64Array[] {
  return sums.map((own) => own.map((sum, at) => sum / (shares[at] as number)));
}

/**
 * An effect that begins inside the first or the last class leaves one step to the means, which does not tell where it begins;
 * by so much more than its neighbour's the values of that class scatter, and no more than that is hidden.
 */
export function hiddenAtEnds(y: Float64Array, { of, count }: Classes, { sums, shares }: ClassMeans): number {
  const squares = new Float64Array(count);
  for (let i = 0; i < y.length; i++)
    squares[of[i] as number] = (squares[of[i] as number] as number) + ((y[i] as number) * (y[i] as number)) / y.length;
  const mean = (at: number) => sums.reduce((sum, own) => sum + (own[at] as number), 0) / sums.length;
  const within = (at: number) =>
    ((squares[at] as number) - (mean(at) * mean(at)) / (shares[at] as number)) / (shares[at] as number);
  return [
    [0, 1],
    [count - 1, count - 2],
  ].reduce((sum, [end = 0, next = 0]) => {
    if (!(shares[end] && shares[next])) return sum;
    const stands =
      Math.abs(mean(end)) >
      CLEAR *
        scatter(
          sums.map((own) => own[end] as number),
          mean(end),
        );
    return stands ? sum + Math.max(within(end) - within(next), 0) * (shares[end] as number) : sum;
  }, 0);
}
