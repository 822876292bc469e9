/** Correlations that cannot hold together, told by the fewest streams among which they already do not. */
import { CredenceError, type Place } from "../errors.js";
import { cholesky, smallestEigenvalue } from "../numerics/cholesky.js";

/** A correlation between two, by name, as it was stated: Spearman's, or the copula's own where `pearson` is given. */
export interface StatedPair {
  readonly a: string;
  readonly b: string;
  readonly spearman: number;
  readonly pearson?: number | undefined;
  readonly place?: Place | undefined;
}

/** @returns The error `correlation-not-positive-definite`, with the offending cycle and what to do about it. */
export function impossible(
  members: readonly string[],
  matrix: Float64Array,
  pairs: readonly StatedPair[],
): CredenceError {
  const size = members.length;
  const smallest = smallestEigenvalue(matrix, size);
  // R(s) = I + s (R - I) has smallest eigenvalue 1 - s (1 - smallest): positive for s below 1 / (1 - smallest). Scaling
  // Spearman's ρ instead of R falls short of that by up to π / 3.
  const share = Math.floor(94 / (1 - smallest)) / 100;
  const cycle = cycleThrough(
    fewest(matrix, size).map((i) => members[i] as string),
    pairs,
  );
  const message =
    `correlations of ${members.join(", ")}: must be possible together (positive definite), ` +
    `got a smallest eigenvalue of ${smallest.toPrecision(3)}: ${cycle}`;
  const remedy =
    `move them towards 0, for example all of them to ${share} of what they are, state the missing pairs, ` +
    "or ask for the nearest that are possible by nearest: true";
  const place = pairs.find(({ a }) => members.includes(a))?.place;
  return new CredenceError("correlation-not-positive-definite", message, { place, remedy });
}

/** Members are left out one by one as long as the rest remains impossible: positions of those that are then needed. */
function fewest(matrix: Float64Array, size: number): readonly number[] {
  let kept = Array.from({ length: size }, (_, i) => i);
  for (let i = 0; i < size; i++) {
    const without = kept.filter((position) => position !== i);
    const sub = Float64Array.from(without.flatMap((r) => without.map((c) => matrix[r * size + c] as number)));
    if (cholesky(sub, without.length) === undefined) kept = without;
  }
  return kept;
}

/** "a with b 0.9, b with c 0.9, a with c -0.9"; pairs that nobody stated are 0. */
function cycleThrough(members: readonly string[], pairs: readonly StatedPair[]): string {
  const words = members.flatMap((a, i) =>
    members.slice(i + 1).map((b) => {
      const pair = pairs.find((one) => (one.a === a && one.b === b) || (one.a === b && one.b === a));
      const value = pair === undefined ? 0 : (pair.pearson ?? pair.spearman);
      return `${a} with ${b} ${Number(value.toPrecision(4))}${pair === undefined ? " (not stated)" : ""}`;
    }),
  );
  return `${words.slice(0, mostPairs).join(", ")}${words.length > mostPairs ? ", …" : ""}`;
}

const mostPairs = 10;
