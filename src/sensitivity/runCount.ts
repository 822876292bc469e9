/** How many runs of the model an analysis rests on, the scenarios of the run itself not counted. */
import type { ModelRuns } from "../engine/modelRuns.js";

/** Filled while an analysis is at work. A run computes all outputs that are analysed, and counts once. */
export interface RunCount {
  add(runs: number): void;
  /** Takes in what stands, or will stand, in another count: runs that several analyses share count in each of them. */
  include(other: RunCount): void;
  total(): number;
}

export function openRunCount(): RunCount {
  let own = 0;
  const shared = new Set<RunCount>();
  return {
    add(runs) {
      own += runs;
    },
    include: (other) => void shared.add(other),
    total: () => [...shared].reduce((sum, other) => sum + other.total(), own),
  };
}

/** The model, its runs counted. */
export function counted(runs: ModelRuns, count: RunCount | undefined): ModelRuns {
  if (count === undefined) return runs;
  return {
    ...runs,
    run(values, others) {
      const results = runs.run(values, others);
      count.add(results[0]?.length ?? 0);
      return results;
    },
  };
}
