/** What a run can be told: how many scenarios, in which threads, whom to tell how far it is. */
import type { CheckpointStore } from "../engine/checkpoint/checkpoint.js";
import type { Workers } from "../engine/executors/threads.js";
import type { Names } from "../schema/knownOptions.js";
import type { RunChoices } from "../study/runSettings.js";
import type { Preparations } from "./preparations.js";
import type { UntilStep } from "./simulateUntil.js";

/** How a study is run; what is left out is taken from the study itself. */
export interface SimulateOptions extends RunChoices {
  /**
   * Threads; "auto" stays in this one until others pay, and scenarios of 16,384 or fewer do so whatever is asked. Analyses
   * that take long are shared out among them too.
   * What `openThreads` or `withThreads` gave, where runs follow one another: threads start once. Changes no number.
   */
  readonly workers?: Workers | undefined;
  /** What `preparations()` gave, where runs follow one another: what does not change is made once. */
  readonly prepared?: Preparations | undefined;
  /** Stops the run. */
  readonly signal?: AbortSignal | undefined;
  /** Told now and then how many scenarios are done. */
  readonly onProgress?: ((done: number, total: number) => void) | undefined;
  /** Told after each doubling of a run with `until` how exact it is, and what is still to come. */
  readonly onStep?: ((step: UntilStep) => void) | undefined;
  /** Keep every value of every output: `run.draws`. Eight bytes each. */
  readonly draws?: boolean | undefined;
  /**
   * Where the run is written down now and then: cut off, it goes on from there when it is asked for again, and ends in the
   * same bits. Not with `draws`, nor for analyses that need them.
   */
  readonly unfinished?: CheckpointStore | undefined;
}

export const simulateOptionNames: Names<SimulateOptions> = {
  scenarios: true,
  seed: true,
  sampler: true,
  replicates: true,
  sensitivity: true,
  sensitivityOf: true,
  preIntegration: true,
  until: true,
  convergence: true,
  workers: true,
  prepared: true,
  signal: true,
  onProgress: true,
  onStep: true,
  draws: true,
  unfinished: true,
};
