/** The runs of a pick-freeze design: two samples, and each factor's columns of the one put into the other. */

import type { ModelRuns } from "../../engine/modelRuns.js";
import { pausing } from "../../engine/steps.js";
import { mapWithPauses, unstopped } from "../../engine/turn.js";
import { lazily } from "../../lazily.js";
import { designRuns } from "../designRuns.js";
import { independentFactors } from "../factors.js";
import type { Factor } from "../groups.js";
import type { SensitivityRequest } from "../method.js";
import { designSize, firstCells, netPair } from "../netDesign.js";
import { withinReach } from "../withinReach.js";
import { type Controls, joined, pickFreezeControls } from "./control.js";
import { type FirstAndTotal, pickFreeze } from "./estimates.js";

/** Outputs in the order of the request. Scenario i belongs to replicate i mod `replicates`. */
export interface PickFreezeRuns {
  readonly factors: readonly Factor[];
  /** Scenarios of a sample. */
  readonly count: number;
  readonly replicates: number;
  readonly runs: ModelRuns;
  readonly fromA: readonly Float64Array[];
  readonly fromB: readonly Float64Array[];
  /** For each factor the outputs of A with the factor's columns of B. */
  readonly mixed: readonly (readonly Float64Array[])[];
  /** Outputs of B with the factor's columns of A, by runs of whoever asks. */
  backwards(runs: ModelRuns, factor: number): readonly Float64Array[];
  /** Of each driver, in both samples: the first of the cells that it decides. */
  drawn(): readonly Float64Array[];
  /** What the effects that are known of an output make of the design. */
  readonly controls: Controls;
  /** First and total order of every factor on an output, the noise that is known taken out. Its runs gave numbers, all of them. */
  indices(output: number): Promise<readonly FirstAndTotal[]>;
}

export async function pickFreezeRuns(request: SensitivityRequest): Promise<PickFreezeRuns> {
  const { plan, study, pause = unstopped } = request;
  const factors = independentFactors(plan, study);
  const runs = designRuns(request);
  const pair = netPair(plan, runs, "sobol", designSize(plan.scenarios, factors.length + 2));
  const { a, b, replicates } = pair;
  const mix = (by: ModelRuns, kept: readonly Float64Array[], taken: readonly Float64Array[], { drivers }: Factor) =>
    by.run(kept, new Map(drivers.flatMap(runs.columnsOf).map((column) => [column, taken[column] as Float64Array])));
  const mixed: (readonly Float64Array[])[] = [];
  for (const factor of factors) {
    await pause();
    mixed.push(mix(runs, a, b, factor));
  }
  const [fromA, fromB] = [runs.run(a), runs.run(b)];
  const made = lazily(() => pickFreezeControls(plan, pair, factors));
  const controls: Controls = (ya, yb) => made()(ya, yb);
  const indicesOf = async (o: number) => {
    const columns = withinReach([fromA, fromB, ...mixed].map((each) => each[o] as Float64Array));
    const [ya, yb, ...moved] = columns as [Float64Array, Float64Array, ...Float64Array[]];
    const control = await pausing(controls(ya, yb), pause);
    return mapWithPauses(moved, pause, (column, f) => pickFreeze(ya, yb, column, replicates, control(f)));
  };
  const known = new Map<number, Promise<readonly FirstAndTotal[]>>();
  return {
    factors,
    count: pair.count,
    replicates,
    runs,
    fromA,
    fromB,
    mixed,
    backwards: (by, factor) => mix(by, b, a, factors[factor] as Factor),
    controls,
    drawn: lazily(() => firstCells(plan).map((cell) => joined(a[cell] as Float64Array, b[cell] as Float64Array))),
    indices(o) {
      const found = known.get(o) ?? indicesOf(o);
      known.set(o, found);
      return found;
    },
  };
}
