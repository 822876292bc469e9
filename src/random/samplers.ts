/** The samplers by name. A new one is one file and one line here. */
import { CredenceError, unknownName } from "../errors.js";
import { latinHypercubeSampler } from "./latinHypercubeSampler.js";
import { randomSampler } from "./randomSampler.js";
import { errorReplicates } from "./replicates.js";
import type { Sampler, SamplerMethod, SamplerPlan, SamplerRequest } from "./sampler.js";
import { sobolSampler } from "./sobolSampler.js";

const methods: readonly SamplerMethod[] = [sobolSampler, latinHypercubeSampler, randomSampler];

/** The points of a run, as plain data. Throws `unknown-sampler`. */
export function planSampler(name: string, request: SamplerRequest): SamplerPlan {
  return samplerMethod(name).plan(request);
}

/** The sampler of a plan, ready to give uniforms. */
export function openSampler(plan: SamplerPlan): Sampler {
  return samplerMethod(plan.name).open(plan);
}

/** How many interleaved replicates standard errors are taken from; 1: scenarios count as independent. */
export function replicatesOf(sampler: string, scenarios: number): number {
  return errorReplicates(samplerMethod(sampler).replicates, scenarios);
}

function samplerMethod(name: string): SamplerMethod {
  const found = methods.find((method) => method.name === name);
  if (found !== undefined) return found;
  const known = methods.map((method) => method.name);
  const { message, remedy } = unknownName("sampler", name, known);
  throw new CredenceError("unknown-sampler", message, { remedy });
}
