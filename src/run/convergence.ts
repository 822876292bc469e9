/** What was known of an output as the scenarios were doubled: whether there were enough of them. */
import type { Study } from "../study/study.js";
import { preIntegratedOutputs } from "../summary/preIntegration/withPreIntegration.js";
import type { Convergence, RunResult } from "../summary/result.js";

/** The first count that is looked at. */
const FIRST = 1_024;

/** Runs a study with a number of scenarios. */
export type RunWith = (study: Study, scenarios: number) => Promise<RunResult>;

/**
 * The headline after 1,024, 2,048, 4,096 … scenarios, up to half of the run's own. Each step is a run of the headline
 * alone; longer runs begin with the scenarios of shorter ones, but for Latin hypercubes, which are made anew for each
 * count. Together the steps take about as long as the run does for this one output.
 */
export async function convergence(study: Study, scenarios: number, simulate: RunWith): Promise<Convergence> {
  const output = study.outputs[0]?.id ?? "";
  const narrow = ofOutput(study, output);
  const steps: Convergence["steps"][number][] = [];
  for (let count = FIRST; count < scenarios; count *= 2) steps.push(...stepOf(output, await simulate(narrow, count)));
  return { output, steps };
}

/** The convergence with the run itself as its last step, which takes the place of one with the same count. */
export function endingIn(result: RunResult, { output, steps }: Convergence): Convergence {
  const before = steps.filter(({ scenarios }) => scenarios < result.run.scenarios);
  return { output, steps: [...before, ...stepOf(output, result)] };
}

/** What a run says of an output: none, or one step. */
export function stepOf(output: string, { run, outputs }: RunResult): Convergence["steps"] {
  const summary = Object.hasOwn(outputs, output) ? outputs[output] : undefined;
  return summary === undefined ? [] : [{ scenarios: run.scenarios, replicates: run.replicates, summary }];
}

/** One output, no analyses; it stays pre-integrated where it was. */
export function ofOutput(study: Study, output: string): Study {
  const { run } = study;
  const preIntegration = preIntegratedOutputs(study).includes(output) ? "all" : "off";
  return {
    ...study,
    outputs: study.outputs.filter(({ id }) => id === output),
    run: { ...run, sensitivity: [], sensitivityOf: [output], preIntegration, until: undefined, convergence: false },
  };
}
