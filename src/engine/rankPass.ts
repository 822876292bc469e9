/**
 * The second pass for rank correlations: scenarios are drawn again (streams are addressable, so nothing was kept) and
 * each driver's grade is summed against the ranks of the outputs. Runs no formula.
 */
import { CredenceError } from "../errors.js";
import { BLOCK } from "../random/stream.js";
import { blockCount } from "./block.js";
import { perform, type Stretch } from "./perform.js";
import type { Plan } from "./plan.js";
import { RankSummer, type RankSums } from "./rankSums.js";

export interface RankPassOptions {
  readonly workers?: "auto" | number | undefined;
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: ((done: number, total: number) => void) | undefined;
  /** Contiguous groups of scenarios that are summed apart, for standard errors by batches or jackknife (default 1). */
  readonly groups?: number | undefined;
}

export interface RankPass {
  /** Names of the drivers: ids and cell labels. One that is missing has correlation 0 with every output. */
  readonly drivers: readonly string[];
  /** Ids of the outputs, in the order of `RankSums.gradeRank`. */
  readonly outputs: readonly string[];
  /** `groups[g][d]`: the sums of driver d over group g. Groups differ in size by one block at most. */
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
  const stretches = groupStretches(blockCount(plan.scenarios), options.groups ?? 1);
  const summers = stretches.map(() => plan.drivers.map(() => new RankSummer(outputs.length)));
  await perform(
    plan,
    { ...options, workers: options.workers ?? "auto" },
    {
      stretches,
      task(first, blocks, group) {
        const slices = columns.map((column) => column.slice(first * BLOCK, (first + blocks) * BLOCK));
        return { kind: "ranks", first, blocks, group, ranks: slices };
      },
      receive(result) {
        if (result.kind !== "ranks") return 0;
        result.sums.forEach((parts, driver) => {
          summers[result.group]?.[driver]?.merge(parts);
        });
        return result.count;
      },
    },
  );
  const groups = summers.map((group) => group.map((summer) => summer.sums()));
  return { drivers: plan.drivers.map(({ name }) => name), outputs, groups };
}

/** Blocks cut into contiguous groups as even as can be; no group is empty. */
function groupStretches(blocks: number, groups: number): readonly Stretch[] {
  const wanted = Math.min(Math.max(Math.floor(groups), 1), blocks);
  return Array.from({ length: wanted }, (_, g) => {
    const first = Math.floor((g * blocks) / wanted);
    return { first, blocks: Math.floor(((g + 1) * blocks) / wanted) - first };
  });
}
