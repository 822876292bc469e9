/** Assumptions of heavy tails, or of rare values, whose variance is not that of their draws: a sample knows little of them. */
import { rowName } from "../assumptions/rowName.js";
import type { Plan } from "../engine/plan.js";
import { makeDistribution } from "../families/index.js";
import type { Study } from "../study/study.js";
import { varies } from "./varies.js";

/** The draws should hold so much of the variance, and no more than its inverse. */
const LEAST = 0.8;

/**
 * A remark that names them, or none.
 * @param values of each driver in the scenarios
 * @param matters whether the driver is worth a remark, where its draws hold this share of its variance: 0 where they never vary
 */
export function drawnVariance(
  study: Study,
  { drivers }: Plan,
  values: readonly Float64Array[],
  matters: (driver: number, held: number) => boolean,
): string | undefined {
  const told = drivers.flatMap(({ name, distributions: [first], simplex }, driver) => {
    if (first === undefined || simplex !== undefined) return [];
    const { mean, variance } = makeDistribution(first.family, first.parameters);
    const own = values[driver] as Float64Array;
    const held = varies(own) ? squareAbout(own, mean) / variance : 0;
    if (!(variance > 0 && variance < Number.POSITIVE_INFINITY) || (held >= LEAST && held <= 1 / LEAST)) return [];
    if (!matters(driver, held)) return [];
    return [`${Math.round(100 * held)}% of the variance of ${rowName(study, name)}`];
  });
  return told.length === 0 ? undefined : `the draws hold ${told.join(", ")}: more scenarios, or errors are larger than told`; // biome-ignore format: one thought
}

function squareAbout(values: Float64Array, mean: number): number {
  let sum = 0;
  for (let i = 0; i < values.length; i++) sum += ((values[i] as number) - mean) * ((values[i] as number) - mean);
  return sum / values.length;
}
