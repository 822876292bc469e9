/** What is compared, and how. */
import type { Workers } from "../engine/executors/threads.js";
import type { Study } from "../study/study.js";
import type { OutputSummary, RunRecord } from "../summary/result.js";

/** One run: of a result folder, of a study that was run, or of a summary alone, whose study is not known. */
export interface Compared {
  readonly name: string;
  readonly study?: Study | undefined;
  readonly run: RunRecord;
  readonly outputs: Readonly<Record<string, OutputSummary>>;
  /** By output: what its scenarios hardly meet. */
  readonly unmet?: Readonly<Record<string, string>> | undefined;
}

export interface CompareRun {
  readonly workers?: Workers | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** How two runs are compared: `workers` and `signal` as for `simulate`. */
export interface CompareOptions extends CompareRun {
  /** Scenarios of each run between the two; 8,192 unless said, 0: nothing is attributed. */
  readonly scenarios?: number | undefined;
  /** The output whose difference is shared out; the headline unless said. */
  readonly output?: string | undefined;
  readonly onProgress?: ((done: number, total: number) => void) | undefined;
}
