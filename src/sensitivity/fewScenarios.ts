/** Outputs whose variance a few scenarios make: how far these replicate does not tell how uncertain it is. */
import type { Estimated } from "./estimated.js";

/** Scenarios of equal weight from which on their scatter tells the error of the variance. */
const ENOUGH = 200;
/** What a share may be moved by before that is worth a remark. */
const VISIBLE = 0.01;

export interface Widened {
  readonly found: readonly Estimated[];
  readonly remark: string | undefined;
}

/**
 * First-order indices with the doubt that their common denominator has where few scenarios make it. n scenarios weigh like
 * n / kurtosis equal ones, and a variance that is taken from them as they are errs by the root of kurtosis / n (Cramér 1946,
 * Mathematical Methods of Statistics, 27.4): that is the part of it that assumptions make together, since what each makes
 * alone is known from its own functions. Of several hundred equal ones the groups' scatter tells it; of few, each group has
 * missed the rarest alike.
 * @param y the output less its mean
 */
export function withFewScenarios(y: Float64Array, found: readonly Estimated[]): Widened {
  let [squares, fourths] = [0, 0];
  for (let i = 0; i < y.length; i++) {
    const square = (y[i] as number) * (y[i] as number);
    squares += square;
    fourths += square * square;
  }
  const equal = (squares * squares) / fourths;
  const together = 1 - found.reduce((sum, { value }) => sum + value, 0);
  if (!(equal < ENOUGH && together > 0)) return { found, remark: undefined };
  const moved = (share: number): number => (Math.max(share, 0) * Math.min(together, 1)) / Math.sqrt(equal);
  const widened = found.map((each) => {
    const more = moved(each.value);
    return { ...each, error: Math.sqrt(each.error * each.error + more * more) };
  });
  const visible = found.some(({ value }) => moved(value) > VISIBLE);
  const weight = Math.max(1, Math.round(equal));
  return {
    found: widened,
    remark: visible
      ? `few scenarios make most of the variance, as much as ${weight === 1 ? "a single one" : `${weight} equal ones`} would: errors are wide, and more scenarios tell more`
      : undefined,
  };
}
