/** The runs of a pick-freeze design: two samples, and each factor's columns of the one put into the other. */

import type { ModelRuns } from "../../engine/modelRuns.js";
import { unstopped } from "../../engine/turn.js";
import { designRuns } from "../designRuns.js";
import { independentFactors } from "../factors.js";
import type { Player } from "../groups.js";
import type { SensitivityRequest } from "../method.js";
import { designSize, netPair } from "../netDesign.js";
import { type Controls, pickFreezeControls } from "./control.js";

/** Outputs in the order of the request. Scenario i belongs to replicate i mod `replicates`. */
export interface PickFreezeRuns {
  readonly factors: readonly Player[];
  readonly replicates: number;
  readonly runs: ModelRuns;
  readonly fromA: readonly Float64Array[];
  readonly fromB: readonly Float64Array[];
  /** For each factor the outputs of A with the factor's columns of B. */
  readonly mixed: readonly (readonly Float64Array[])[];
  /** Outputs of B with the factor's columns of A, by runs of whoever asks. */
  backwards(runs: ModelRuns, factor: number): readonly Float64Array[];
  /** What the effects that are known of an output make of the design. */
  readonly controls: Controls;
}

export async function pickFreezeRuns(request: SensitivityRequest): Promise<PickFreezeRuns> {
  const { plan, study, pause = unstopped } = request;
  const factors = independentFactors(plan, study);
  const runs = designRuns(request);
  const pair = netPair(plan, runs, "sobol", designSize(plan.scenarios, factors.length + 2));
  const { a, b, replicates } = pair;
  const mix = (by: ModelRuns, kept: readonly Float64Array[], taken: readonly Float64Array[], { drivers }: Player) =>
    by.run(kept, new Map(drivers.flatMap(runs.columnsOf).map((column) => [column, taken[column] as Float64Array])));
  const mixed: (readonly Float64Array[])[] = [];
  for (const factor of factors) {
    await pause();
    mixed.push(mix(runs, a, b, factor));
  }
  let made: Controls | undefined;
  return {
    factors,
    replicates,
    runs,
    fromA: runs.run(a),
    fromB: runs.run(b),
    mixed,
    backwards: (by, factor) => mix(by, b, a, factors[factor] as Player),
    controls(ya, yb) {
      made ??= pickFreezeControls(plan, pair, factors);
      return made(ya, yb);
    },
  };
}
