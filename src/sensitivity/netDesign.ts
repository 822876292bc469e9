/** Designs of their own: pairs of independent scrambled Sobol' samples in replicates, for analyses that mix the two. */
import type { ModelRuns } from "../engine/modelRuns.js";
import type { Plan } from "../engine/plan/plan.js";
import { copulaTransform } from "../random/copulaTransform.js";
import { REPLICATES } from "../random/replicates.js";
import { openSampler, planSampler } from "../random/samplers.js";
import { BLOCK } from "../random/stream.js";

/** Scenario i belongs to replicate i mod `replicates`. */
export interface NetPair {
  readonly count: number;
  readonly replicates: number;
  /** Uniforms of the first sample, as correlated as the study says. */
  readonly uniforms: readonly Float64Array[];
  /** Those of the second. */
  readonly others: readonly Float64Array[];
  /** Values of every drawn cell in the two samples. */
  readonly a: readonly Float64Array[];
  readonly b: readonly Float64Array[];
}

/** Runs of the model that an analysis may spend. */
const BUDGET = 1_048_576;

/** Points of a sample: the largest power of two below `wanted` that leaves `each` runs a point within the budget. */
export function designSize(wanted: number, each: number): number {
  let count = REPLICATES * 64;
  while (count * 2 <= wanted && count * 2 * each <= BUDGET) count *= 2;
  return count;
}

/** The two samples: the first takes the first dimensions, the second the next as many. */
export function netPair(plan: Plan, runs: ModelRuns, purpose: string, count: number): NetPair {
  // Those of the drivers, and of what Student-t copulas share.
  const names = plan.sampler.streams.map(({ name }) => name);
  const streams = [...names, ...names.map((name) => `${name}\nsecond`)];
  const uniforms = netUniforms(`${plan.seed}\n${purpose}`, streams, count);
  const [first, second] = [uniforms.slice(0, names.length), uniforms.slice(names.length)];
  correlate(plan, first);
  correlate(plan, second);
  const [a, b] = [runs.draw(first), runs.draw(second)];
  return { count, replicates: REPLICATES, uniforms: first, others: second, a, b };
}

/** A scrambled Sobol' sample, a column a stream, the streams in the order of the dimensions. */
export function netUniforms(
  seed: string,
  streams: readonly string[],
  count: number,
  replicates = REPLICATES,
): Float64Array[] {
  const dimensions = Object.fromEntries(streams.map((name, i) => [name, i]));
  const sampler = openSampler(planSampler("sobol", { seed, scenarios: count, streams, dimensions, replicates }));
  const block = new Float64Array(BLOCK);
  return streams.map((_, stream) => {
    const column = new Float64Array(count);
    for (let from = 0; from < count; from += BLOCK) {
      sampler.uniforms(stream, from / BLOCK, block);
      column.set(block.subarray(0, Math.min(BLOCK, count - from)), from);
    }
    return column;
  });
}

/** Of each driver the position of the first cell that it decides. */
export function firstCells({ drivers, cells }: Pick<Plan, "drivers" | "cells">): readonly number[] {
  return drivers.map((_, driver) => cells.findIndex((cell) => cell.driver === driver));
}

/** Uniforms of the drivers, independent so far, as correlated as the study says: in place. */
export function correlate({ groups }: Plan, uniforms: readonly Float64Array[]): void {
  const transform = copulaTransform();
  for (const group of groups) {
    const members = group.streams.map((stream) => uniforms[stream] as Float64Array);
    const mixer = uniforms[group.mixer ?? -1];
    for (let from = 0; from < (members[0]?.length ?? 0); from += BLOCK) {
      const part = members.map((member) => member.subarray(from, from + BLOCK));
      transform(group, part, part[0]?.length ?? 0, mixer?.subarray(from, from + BLOCK));
    }
  }
}
