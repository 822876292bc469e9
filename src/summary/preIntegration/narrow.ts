/** The plan of a run cut down to one output, with points of its own. */
import type { Plan } from "../../engine/plan.js";
import { generateProgram } from "../../formula/codegen/kernelProgram.js";
import { planSampler } from "../../random/samplers.js";

/**
 * The same drivers and seed for the output at this position alone, in so many scenarios. The drivers take the
 * dimensions of Sobol' points in the order given: the first ones are filled most evenly.
 */
export function narrowPlan(plan: Plan, output: number, scenarios: number, order: readonly number[]): Plan {
  const { graph, wanted, constants, seed, sampler } = plan;
  const columns = generateProgram(graph, wanted, constants).columns;
  const known = new Map(columns.map(({ id, cell }, i) => [`${cell} of ${id}`, plan.inputs[i] as number]));
  const only = wanted.slice(output, output + 1);
  const inputs = generateProgram(graph, only, constants).columns;
  const streams = sampler.streams.map(({ name }) => name);
  const dimensions = Object.fromEntries(order.map((driver, dimension) => [streams[driver], dimension]));
  return {
    ...plan,
    wanted: only,
    scenarios,
    sampler: planSampler(sampler.name, { seed, scenarios, streams, replicate: sampler.replicate, dimensions }),
    inputs: inputs.map(({ id, cell }) => known.get(`${cell} of ${id}`) as number),
    outputs: plan.outputs.slice(output, output + 1),
    reference: plan.reference.slice(output, output + 1),
  };
}
