/** First-order indices of an output from the run's own sample: by projection, or by the means in bins. */
import type { Plan } from "../../engine/plan/plan.js";
import { eachOf, type Steps } from "../../engine/steps.js";
import { makeDistribution } from "../../families/index.js";
import type { Estimated } from "../estimated.js";
import { dependent } from "../factors.js";
import type { OwnSample } from "../ownSample.js";
import { binnedIndex, binsFor } from "./binnedIndex.js";
import { type EffectBasis, effectBasis } from "./effectBasis.js";
import { firstOrderIndex } from "./firstOrderIndex.js";
import { classesOfValues } from "./levelBasis.js";
import { mainEffectSteps, settled } from "./mainEffects.js";

/** The indices of an output less its mean, driver by driver; undefined where they do not settle. */
export type IndicesOf = (y: Float64Array) => Steps<readonly Estimated[] | undefined>;

/** By projection on polynomials of each driver. */
export function projected(plan: Plan, sample: OwnSample): IndicesOf {
  const joint = new Set(dependent(plan).flat());
  const bases = plan.drivers.map(({ distributions: [first], simplex }, driver): EffectBasis => {
    const named = simplex === undefined ? first : undefined;
    return effectBasis(sample.values[driver] as Float64Array, sample.grades[driver] as Float64Array, named);
  });
  return function* (y) {
    const effects = yield* mainEffectSteps(y, bases, sample.groups, (driver) => !joint.has(driver));
    return settled(y, effects) ? yield* eachOf(bases, (_, driver) => firstOrderIndex(effects, driver)) : undefined;
  };
}

/** By the means in bins of even probability, or at each value. */
export function inBins({ drivers }: Plan, { values, grades, groups }: OwnSample): IndicesOf {
  const columns = drivers.map(({ distributions: [first], simplex }, driver) => {
    const named = first && simplex === undefined ? makeDistribution(first.family, first.parameters) : undefined;
    return named?.discrete ? classesOfValues(values[driver] as Float64Array, named) : (grades[driver] as Float64Array);
  });
  return (y) => eachOf(columns, (own) => binnedIndex(y, own, groups));
}

/** What a table says of indices in bins. */
export function inClasses({ count, groups }: OwnSample): string {
  return `by the means in ${binsFor(count, groups)} bins of even probability (listed values and counts: each value a bin; finer ones where the output jumps at rare values): the noise of the other assumptions stays in them`;
}
