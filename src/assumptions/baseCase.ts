/** A base case must be a plausible draw of its own distribution: the fault that no peer tool catches. */
import { CredenceError } from "../errors.js";
import type { Distribution } from "../families/distribution.js";
import { distributionOf, makeSimplex } from "../families/index.js";
import type { Assumption } from "./assumption.js";

/** Share of the distribution that must lie on either side of the base case. */
const tail = 0.005;

/** A base case beyond the central 99 % of its own distribution. */
export interface BaseCaseOutside {
  /** Place among the cells of the assumption. */
  readonly cell: number;
  /** "the base case must lie within …, got 0.3". */
  readonly rule: string;
}

/** What to do about one. */
export const outsideRemedy = "correct the value or the distribution, or leave the value out";

/** Every cell whose base case is no plausible draw of its own distribution. */
export function baseCasesOutside(assumption: Assumption): readonly BaseCaseOutside[] {
  return cellDistributions(assumption).flatMap((distribution, cell) => {
    if (plausible(distribution, Number(assumption.value[cell]))) return [];
    const [low, high] = [distribution.quantile(tail), distribution.quantile(tail, "upper")];
    const range = `${low.toPrecision(4)} to ${high.toPrecision(4)}`;
    const rule = `the base case must lie within the central 99 % of its distribution (${range})`;
    return [{ cell, rule: `${rule}, got ${assumption.value[cell]}` }];
  });
}

/**
 * @param nameOf what messages call a cell, by its place
 * @throws CredenceError `base-case-outside` for a value beyond the central 99 % of its own distribution.
 */
export function refuseBaseCaseOutside(assumption: Assumption, nameOf: (cell: number) => string): void {
  const [first] = baseCasesOutside(assumption);
  if (first === undefined) return;
  const { place } = assumption;
  const rule = `${nameOf(first.cell)}: ${first.rule}`;
  throw new CredenceError("base-case-outside", rule, { place, remedy: outsideRemedy });
}

/** The distribution of each cell alone (for a simplex its marginals). Empty for a constant. */
export function cellDistributions(assumption: Assumption): readonly Distribution[] {
  const { uncertainty } = assumption;
  if (uncertainty === undefined) return [];
  const { family, joint, parameters } = uncertainty;
  if (joint === "simplex") return makeSimplex(family, parameters[0] ?? {}).marginals;
  return parameters.map((cell) => distributionOf(family, cell));
}

/**
 * At least the tail share on either side; the value itself counts for both, as a discrete value has weight. The mean is
 * always plausible, also where a rare event puts it beyond 99 % of the draws.
 */
function plausible(distribution: Distribution, value: number): boolean {
  if (Math.abs(value - distribution.mean) <= 1e-12 * Math.abs(distribution.mean)) return true;
  const own = distribution.discrete ? distribution.density(value) : 0;
  return distribution.cdf(value) >= tail && distribution.cdf(value, "upper") + own >= tail;
}

/** @throws CredenceError `simplex-sum` for shares that do not add up to one. */
export function refuseOtherSum(assumption: Assumption): void {
  if (assumption.uncertainty?.joint !== "simplex") return;
  const sum = assumption.value.reduce((total, value) => total + Number(value), 0);
  if (Math.abs(sum - 1) <= 1e-9) return;
  throw new CredenceError("simplex-sum", `${assumption.id}: the shares must add up to 1, got ${sum}`, {
    place: assumption.place,
  });
}
