/** How a run is asked for, checked. */
import { CredenceError } from "../errors.js";
import { refuseBadScenarios } from "../study/scenarios.js";
import type { Checkpoints } from "./checkpoint/checkpoint.js";
import type { Workers } from "./executors/threads.js";

/** A run as `simulateOutputs` takes it. */
export interface RunOptions {
  /** How many scenarios: a whole number from 1 to 1e9. */
  readonly scenarios: number;
  /** Seed phrase: any text. */
  readonly seed: string;
  readonly sampler?: string | undefined;
  /** Which independent repetition of the run (0 unless said). */
  readonly replicate?: number | undefined;
  /** Independent randomisations of samplers that have them, 8 or 16: those of the study unless said. */
  readonly replicates?: number | undefined;
  /** "auto" (as many as pay), 1 (this thread), up to 256, or opened ones. Changes no bit of the result. */
  readonly workers?: Workers | undefined;
  readonly signal?: AbortSignal | undefined;
  /** Where the run is written down, so that it can go on after it was cut off. Not with columns. */
  readonly checkpoints?: Checkpoints | undefined;
  /** Told now and then how many of the scenarios are done. */
  readonly onProgress?: ((done: number, total: number) => void) | undefined;
}

/** Throws `scenarios-out-of-range`. */
export function checkRunOptions({ scenarios }: RunOptions): void {
  refuseBadScenarios(scenarios, { least: 1 });
}

/** Throws `draws-too-large` where the kept columns would not fit into `budget` bytes. */
export function checkMemory(scenarios: number, outputs: number, budget: number): void {
  const bytes = scenarios * outputs * Float64Array.BYTES_PER_ELEMENT;
  if (bytes <= budget) return;
  const most = Math.floor(budget / (outputs * Float64Array.BYTES_PER_ELEMENT));
  const message =
    `scenarios: the draws of ${outputs} outputs in ${scenarios} scenarios need ${gigabytes(bytes)} of memory, ` +
    `got ${gigabytes(budget)}`;
  throw new CredenceError("draws-too-large", message, {
    remedy: `ask for at most ${most} scenarios or for fewer outputs`,
  });
}

function gigabytes(bytes: number): string {
  return `${(bytes / 1e9).toPrecision(3)} GB`;
}
