/** Tail probabilities of Student's t distribution, through the beta: t² / df is the odds of a beta with shapes 1/2 and df/2. */
import { betaPoint, betaShape, betaTail } from "./betaTail.js";

/** The probability beyond z on its own side of 0, at most 1/2. Constants of the degrees of freedom are worked out once. */
export function studentTail(df: number): (z: number) => number {
  const shape = betaShape(0.5, df / 2);
  return (z) => {
    if (z === 0) return 0.5;
    const odds = (z / df) * z;
    const [x, y] = odds < 1 ? [odds / (1 + odds), 1 / (1 + odds)] : [1 / (1 + 1 / odds), 1 / (1 + odds)];
    if (!(x > 0)) return 0.5;
    return y > 0 ? betaTail(shape, betaPoint(shape, x, y), "upper") / 2 : 0;
  };
}
