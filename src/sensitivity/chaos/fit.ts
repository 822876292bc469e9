/** An expansion from as few runs of the model as suffice. */
import type { ModelRuns } from "../../engine/modelRuns.js";
import type { Pause } from "../../engine/turn.js";
import { failures } from "../failures.js";
import type { Refused } from "../refused.js";
import type { Design } from "./design.js";
import { type Expansion, expand } from "./expansion.js";
import type { ChaosVariable } from "./variable.js";

/** Runs of the model, and the share of the variance unexplained at which they suffice; else as many again are made. */
export const RUNS = [
  { count: 512, enough: 1e-9 },
  { count: 1024, enough: 1e-7 },
  { count: 2048, enough: 1 },
] as const;
/** A share that no number of runs would bring down to what may be left. */
const LARGE = 0.1;
/** The largest share that may be left unexplained. */
export const MOST = 5e-3;

export interface Fit {
  readonly expansion: Expansion;
  readonly runs: number;
}

/** The first expansion that explains enough, or that from the most runs. */
export async function fitted(
  variables: readonly ChaosVariable[],
  designs: readonly (() => Design)[],
  o: number,
  faults: () => ReturnType<ModelRuns["faults"]>,
  pause: Pause | undefined,
): Promise<Fit | Refused> {
  let found: Fit | undefined;
  for (const [size, { enough }] of RUNS.entries()) {
    const { values, outputs } = (designs[size] as () => Design)();
    const y = outputs[o] as Float64Array;
    const failed = failures([y], faults());
    if (failed !== undefined) return failed;
    const before = found?.expansion;
    found = { expansion: await expand(variables, values, y, before, pause), runs: y.length };
    if (found.expansion.unexplained < enough || settled(found.expansion, before)) break;
  }
  return found as Fit;
}

/** Twice the runs help little where the last doubling left more than this share of what was unexplained. */
const SLOW = 0.3;

/** Whether twice the runs would change little, or still leave too much, if they helped as the last doubling did. */
function settled({ unexplained, unmet }: Expansion, before: Expansion | undefined): boolean {
  if (unmet) return false;
  if (before === undefined || before.unmet) return unexplained > LARGE;
  const gain = unexplained / before.unexplained;
  return unexplained * gain > 2 * MOST || (unexplained < MOST && gain > SLOW);
}
