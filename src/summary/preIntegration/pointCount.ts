/** How many points are integrated: as many as stay cheap beside the run, and the plan that draws them. */
import type { Plan } from "../../engine/plan/plan.js";
import { planSampler } from "../../random/samplers.js";
import { READINGS, TURNS } from "./points.js";

/** More points than these are not integrated: their error is far below any use, and counted scenarios catch up. */
export const MOST_POINTS = 131_072;
/** Fewer would tell too little of what matters. */
const FEWEST_POINTS = 1024;
/** Operations that are always allowed: a second or so. */
const ALLOWANCE = 4e9;

/**
 * All scenarios of the run up to `MOST_POINTS`; of a large model, as many as take no more evaluations than the run
 * itself or stay within the allowance: a power of two of them. Counted, not timed: the same on every machine.
 */
export function pointCount({ scenarios, operations }: Pick<Plan, "scenarios" | "operations">): number {
  const evaluations = TURNS * READINGS;
  const most = Math.min(scenarios, MOST_POINTS);
  const allowed = Math.max(ALLOWANCE / (evaluations * operations), scenarios / evaluations);
  if (most <= allowed) return most;
  let count = FEWEST_POINTS;
  while (2 * count <= allowed) count *= 2;
  return Math.min(count, most);
}

/**
 * The same drivers and seed in so many scenarios. The drivers take the dimensions of Sobol' points in the order given: the
 * first ones are filled most evenly.
 */
export function pointPlan(plan: Plan, scenarios: number, order: readonly number[]): Plan {
  const { seed, sampler } = plan;
  const streams = sampler.streams.map(({ name }) => name);
  const dimensions = Object.fromEntries(order.map((driver, dimension) => [streams[driver], dimension]));
  const { replicate, replicates } = sampler;
  const request = { seed, scenarios, streams, replicate, replicates, dimensions };
  return { ...plan, scenarios, sampler: planSampler(sampler.name, request) };
}
