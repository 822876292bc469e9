/** Assumptions of heavy tails, or of rare values, whose variance is not that of their draws: a sample knows little of them. */
import { rowName } from "../assumptions/rowName.js";
import type { Plan } from "../engine/plan/plan.js";
import type { Distribution } from "../families/distribution.js";
import { makeDistribution } from "../families/index.js";
import type { Study } from "../study/study.js";
import { fewNamed } from "../summary/fewNamed.js";
import { type Estimated, largest } from "./estimated.js";
import type { Factor } from "./groups.js";
import type { RarelyMet } from "./rarelyMet.js";
import { varies } from "./varies.js";

/** The draws should hold so much of the variance, and no more than its inverse. */
const LEAST = 0.8;

/** An assumption whose effect may be above this matters. */
export const MATTERS = 0.05;

/** How much drivers matter: by the effects of the factors that they belong to; not those whose rare values are told of anyway. */
export function importanceIn(
  factors: readonly Factor[],
  effects: readonly Estimated[],
  rare: RarelyMet,
): (driver: number) => number {
  return (driver) => {
    const effect = effects[factors.findIndex(({ drivers }) => drivers.includes(driver))];
    const most = effect === undefined ? 0 : largest(effect);
    return rare.has(driver) || most <= MATTERS ? 0 : most;
  };
}

/**
 * A remark that names those that matter most, or none. Of what has two values, both of which were drawn, draws tell all that there is
 * to know but how often: that is known without them.
 * @param values of each driver in the scenarios
 * @param importance how much a driver matters, where its draws hold this share of its variance (0 where they never vary); 0: not worth a remark
 */
export function drawnVariance(
  study: Study,
  { drivers }: Plan,
  values: readonly Float64Array[],
  importance: (driver: number, held: number) => number,
): string | undefined {
  const told = drivers.flatMap(({ name, distributions: [first], simplex }, driver) => {
    if (first === undefined || simplex !== undefined) return [];
    const distribution = makeDistribution(first.family, first.parameters);
    const { mean, variance } = distribution;
    const own = values[driver] as Float64Array;
    const held = varies(own) ? squareAbout(own, mean) / variance : 0;
    if (!(variance > 0 && variance < Number.POSITIVE_INFINITY) || (held >= LEAST && held <= 1 / LEAST)) return [];
    if (held > 0 && hasTwoValues(distribution)) return [];
    const words = `${Math.round(100 * held)}% of the variance of ${rowName(study, name)}`;
    return [{ words, importance: importance(driver, held) }];
  });
  const most = told.filter((one) => one.importance > 0).sort((x, y) => y.importance - x.importance);
  if (most.length === 0) return undefined;
  const held = fewNamed(
    most,
    ({ words }) => words,
    (counted) => `, and too little or too much of ${counted}`,
  );
  return `the draws hold ${held}: more scenarios, or errors are larger than told`;
}

/** Rounding, in probabilities that add up to 1. */
const NEARLY = 1e-9;

function hasTwoValues(distribution: Distribution): boolean {
  const [least, most] = distribution.support;
  return distribution.discrete && distribution.density(least) + distribution.density(most) > 1 - NEARLY;
}

function squareAbout(values: Float64Array, mean: number): number {
  let sum = 0;
  for (let i = 0; i < values.length; i++) sum += ((values[i] as number) - mean) * ((values[i] as number) - mean);
  return sum / values.length;
}
