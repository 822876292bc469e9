/** The samplers by name. A new one is one file and one line here. */
import { CredenceError, unknownName } from "../errors.js";
import type { Definition } from "../wasm/module.js";
import { latinHypercubeSampler } from "./latinHypercubeSampler.js";
import { optimisedHypercubeSampler } from "./optimisedHypercubeSampler.js";
import { randomSampler } from "./randomSampler.js";
import { errorReplicates, REPLICATES } from "./replicates.js";
import type { LaneStep, Sampler, SamplerMethod, SamplerPlan, SamplerRequest } from "./sampler.js";
import { sobolSampler } from "./sobolSampler.js";

const methods: readonly SamplerMethod[] = [
  sobolSampler,
  latinHypercubeSampler,
  optimisedHypercubeSampler,
  randomSampler,
];

/** The points of a run, as plain data. Throws `unknown-sampler`. */
export function planSampler(name: string, request: SamplerRequest): SamplerPlan {
  return samplerMethod(name).plan(request);
}

/** The sampler of a plan, ready to give uniforms. */
export function openSampler(plan: SamplerPlan): Sampler {
  return samplerMethod(plan.name).open(plan);
}

/** Every function in WebAssembly that some sampler's steps name. */
export function laneFills(): readonly Definition[] {
  return [...new Set(methods.flatMap((method) => method.laneFills))];
}

/** For each stream of a plan the steps that fill its column in WebAssembly; undefined where only `openSampler` can. */
export function laneSteps(plan: SamplerPlan): readonly (readonly LaneStep[] | undefined)[] {
  return samplerMethod(plan.name).laneSteps(plan);
}

/**
 * How many interleaved replicates standard errors are taken from; 1: scenarios count as independent.
 * @param replicates that the sampler is planned with, where it has any
 */
export function replicatesOf(sampler: string, scenarios: number, replicates: number = REPLICATES): number {
  return samplerMethod(sampler).replicated ? errorReplicates(replicates, scenarios) : 1;
}

function samplerMethod(name: string): SamplerMethod {
  const found = methods.find((method) => method.name === name);
  if (found !== undefined) return found;
  const known = methods.map((method) => method.name);
  const { message, remedy } = unknownName("sampler", name, known);
  throw new CredenceError("unknown-sampler", message, { remedy });
}
