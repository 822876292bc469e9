/** A run whose number of scenarios is not chosen but found: doubled until an estimate is as exact as was asked. */
import type { Study } from "../study/study.js";
import type { Until } from "../study/until.js";
import type { Convergence, ConvergenceStep } from "../summary/result.js";
import { ofOutput, type RunWith, stepOf } from "./convergence.js";
import { forecast, type Precision, precisionOf } from "./precision.js";

/** The first count, and the most that is tried. */
const FIRST = 4_096;
/** Scenarios that are tried at most: 2^24. */
export const MOST = 16_777_216;

/** A step, as it is told while the run goes on. */
export interface UntilStep extends Precision {
  /** Scenarios that the target is likely to take, and seconds still to come; both of the most, where that is not enough. */
  readonly forecast: number;
  /** Undefined after the first step, which makes ready what the others find ready. */
  readonly seconds: number | undefined;
}

/** The count that was found, and what was known at each step on the way. */
export interface FoundCount {
  readonly scenarios: number;
  readonly convergence: Convergence;
}

/**
 * The number of scenarios at which the target is reached, or the most that is tried. Each step is a run of its own, of the
 * one output that is asked about, with as many replicates as any; longer runs begin with the scenarios of shorter ones,
 * so the count depends on study, seed and sampler only, and a direct run with that count gives the same result.
 */
export async function countUntil(
  study: Study,
  until: Until,
  simulate: RunWith,
  onStep: (step: UntilStep) => void,
): Promise<FoundCount> {
  const narrow = ofOutput(study, until.output);
  const steps: ConvergenceStep[] = [];
  const taken: number[] = [];
  for (let scenarios = FIRST; ; scenarios *= 2) {
    const start = performance.now();
    const result = await simulate(narrow, scenarios);
    taken.push((performance.now() - start) / 1000);
    steps.push(...stepOf(until.output, result));
    const found = { scenarios, convergence: { output: until.output, steps } };
    const summary = steps.at(-1)?.summary;
    if (summary === undefined) return found;
    const precision = precisionOf(until, summary, scenarios, result.run.replicates);
    const needed = Math.min(forecast(precision), MOST);
    const seconds = secondsAhead(taken, precision.reached ? 1 : needed / scenarios);
    onStep({ ...precision, forecast: needed, seconds });
    if (precision.reached || scenarios >= MOST) return found;
  }
}

/** Of the doublings up to so many times the scenarios, and the whole run at the end: a part of the last step doubles each time. */
function secondsAhead(taken: readonly number[], times: number): number | undefined {
  const [before, last] = taken.slice(-2);
  if (before === undefined || last === undefined) return undefined;
  // The first step makes things ready: where the second was not slower, all of it is taken to double.
  const growing = last > before ? Math.min(2 * (last - before), last) : last;
  let sum = 0;
  let size = 1;
  while (size < times) {
    size *= 2;
    sum += last - growing + growing * size;
  }
  return sum + (last - growing) + growing * size;
}
