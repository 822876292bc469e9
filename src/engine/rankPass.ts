/**
 * The second pass for rank correlations: scenarios are drawn again (streams are addressable, so nothing was kept) and
 * each driver's grade is summed against the ranks of the outputs. Runs no formula.
 */
import { CredenceError } from "../errors.js";
import { replicatesOf } from "../random/samplers.js";
import { BLOCK } from "../random/stream.js";
import { perform } from "./perform.js";
import type { Plan } from "./plan.js";
import type { RankSums } from "./rankSums.js";
import { rankSummers } from "./task.js";

export interface RankPassOptions {
  readonly workers?: "auto" | number | undefined;
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: ((done: number, total: number) => void) | undefined;
}

export interface RankPass {
  /** Names of the drivers: ids and cell labels. One that is missing has correlation 0 with every output. */
  readonly drivers: readonly string[];
  /** Ids of the outputs, in the order of `RankSums.gradeRank`. */
  readonly outputs: readonly string[];
  /**
   * `groups[g][d]`: the sums of driver d over group g, scenarios g, g + G, g + 2 G, … of the run. There are as many as
   * standard errors are taken from; one group where scenarios count as independent.
   */
  readonly groups: readonly (readonly RankSums[])[];
}

/**
 * Sums of grades, their squares and their products with rank columns. `ranks`: by name of output, the rank of its
 * value in each scenario (midranks for ties), one a scenario.
 * @throws CredenceError `rank-column-length`
 */
export async function rankPass(
  plan: Plan,
  ranks: Readonly<Record<string, Float64Array>>,
  options: RankPassOptions = {},
): Promise<RankPass> {
  const outputs = Object.keys(ranks);
  const columns = Object.values(ranks);
  for (const { length } of columns) {
    const message = `ranks: one a scenario wanted (${plan.scenarios}), got ${length}`;
    if (length !== plan.scenarios) throw new CredenceError("rank-column-length", message, { kind: "run" });
  }
  const groups = replicatesOf(plan.sampler.name, plan.scenarios);
  const summers = rankSummers(plan, groups, outputs.length);
  await perform(
    plan,
    { ...options, workers: options.workers ?? "auto" },
    {
      task(first, blocks) {
        const slices = columns.map((column) => column.slice(first * BLOCK, (first + blocks) * BLOCK));
        return { kind: "ranks", first, blocks, groups, ranks: slices };
      },
      receive(result) {
        if (result.kind !== "ranks") return 0;
        result.sums.forEach((group, g) => {
          group.forEach((parts, driver) => {
            summers[g]?.[driver]?.merge(parts);
          });
        });
        return result.count;
      },
    },
  );
  const sums = summers.map((group) => group.map((summer) => summer.sums()));
  return { drivers: plan.drivers.map(({ name }) => name), outputs, groups: sums };
}
