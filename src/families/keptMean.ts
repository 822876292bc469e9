/** Truncation that keeps the mean: the distribution is moved until what truncation leaves of it has the stated mean. */
import { CredenceError, type Place } from "../errors.js";
import { rootBeyond } from "../numerics/ridders.js";
import type { Parameters } from "./distribution.js";
import type { Stated } from "./resolve.js";
import { truncationOf } from "./truncate.js";

/** `keep-mean: true`, beside `truncate`; in canonical parameters the mean that was kept. */
export const keepMeanKey = "keep-mean";

/** What is to keep its mean. */
export interface KeptMean {
  /** What was stated, without `truncate`. */
  readonly own: Stated;
  /** The same, truncated, with another mean. Throws where there is no such distribution. */
  at(mean: number): Parameters;
  /** The mean after truncation. */
  meanOf(parameters: Parameters): number;
  /** Standard deviation before truncation: the size of a first step. */
  readonly sd: number;
  readonly subject: string;
  readonly place?: Place | undefined;
}

/**
 * Canonical parameters whose distribution, once truncated, has the mean that was stated; sd, se or cv are those before
 * truncation. @throws CredenceError `keep-mean-without-mean`, `keep-mean-impossible`.
 */
export function withMeanKept({ own, at, meanOf, sd, subject, place }: KeptMean): Parameters {
  const { mean } = own;
  if (typeof mean !== "number") {
    const rule = `${subject}: keep-mean needs a family that is stated by its mean, got ${Object.keys(own).join(", ")}`;
    throw new CredenceError("keep-mean-without-mean", rule, { place, remedy: "state mean and sd, or leave it out" });
  }
  const refused = (): CredenceError => {
    const rule = `${subject}: no distribution of this family and spread has the mean ${mean} after truncation`;
    const remedy = "state a mean further inside, or a smaller sd";
    return new CredenceError("keep-mean-impossible", rule, { place, remedy });
  };
  const [low, high] = truncationOf(at(mean)) ?? [mean, mean];
  if (!(mean > low && mean < high)) throw refused();
  const excess = (moved: number): number => meanOf(at(moved)) - mean;
  const first = excess(mean);
  const kept = (moved: number): Parameters => ({ ...at(moved), [keepMeanKey]: mean });
  if (first === 0) return kept(mean);
  const found = rootBeyond(quietly(excess), mean, first > 0 ? -sd / 8 : sd / 8);
  if (found !== undefined) return kept(found);
  throw refused();
}

/** @throws CredenceError `keep-mean-without-truncate`. */
export function refuseKeptWhole(keepMean: unknown, subject: string, place?: Place): undefined {
  if (keepMean === undefined || keepMean === false) return undefined;
  const rule = `${subject}: keep-mean is for a truncated distribution`;
  throw new CredenceError("keep-mean-without-truncate", rule, {
    place,
    remedy: "add truncate: [lo, hi] or leave it out",
  });
}

/** Not a number where the family has no such distribution. */
function quietly(f: (x: number) => number): (x: number) => number {
  return (x) => {
    try {
      return f(x);
    } catch (error) {
      if (error instanceof CredenceError) return Number.NaN;
      throw error;
    }
  };
}
