/** What a family needs to be fitted, to quantiles or to data. One family a file; the list is `fitting/index.ts`. */
import type { Parameters } from "../distribution.js";
import type { Family } from "../familyContract.js";
import type { Points } from "../quantileFit.js";

/** Where its values lie; counts are whole numbers from 0. */
export type Lie = "anywhere" | "above 0" | "between ends" | "between 0 and 1" | "on counts" | "on counts up to max";

/** Whether its likelihood is one of probabilities, which compares with no likelihood of densities. */
export function isOnCounts(lie: Lie): boolean {
  return lie === "on counts" || lie === "on counts up to max";
}

/** Parameters as a smooth function of free numbers of the order of 1, all of them 0 at a first guess. */
export interface Around {
  readonly size: number;
  of(free: readonly number[]): Parameters;
}

/** A family that can be fitted. */
export interface Fittable {
  readonly family: Family;
  readonly lie: Lie;
  /** Free numbers about a straight line through the points on the family's own scale. */
  around(points: Points): Around;
  /** The logarithm of the density (of the probability, for counts), worked out without ever passing through 0. */
  logDensity(parameters: Parameters): (x: number) => number;
  /** Only where the family becomes another one towards the end of its parameters: whether it has. */
  another?(parameters: Parameters): boolean;
  /** Only where `family.make` does more than a fit needs. */
  cdf?(parameters: Parameters): (x: number) => number;
}
