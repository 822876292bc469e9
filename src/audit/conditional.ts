/**
 * What must be true for an amount to be reached: every assumption's distribution over the scenarios that reach it. The
 * scenarios are drawn a second time (they are addressable), and the values of those above are gathered.
 */
import { blockCount, openBlocks } from "../engine/block.js";
import type { Driver } from "../engine/plan/drivers.js";
import type { Plan } from "../engine/plan/plan.js";
import { simulateOutputs } from "../engine/simulate.js";
import { quantiles } from "../numerics/quantile.js";
import { replicatesOf } from "../random/samplers.js";
import { BLOCK } from "../random/stream.js";
import { toldOf } from "../sensitivity/drivenValues.js";
import type { Study } from "../study/study.js";
import { intervalEnds } from "../summary/interval.js";
import type { Estimate } from "../summary/probability.js";
import { scatter } from "../summary/scatter.js";
import type { AuditRun } from "./chances.js";
import { headlineOf } from "./headline.js";
import type { Conditional, ConditionalRow } from "./result.js";

export async function conditionalAbove(study: Study, threshold: number, run: AuditRun): Promise<Conditional> {
  const { output, study: alone } = headlineOf(study);
  const options = { ...run, sampler: study.run.sampler };
  const { draws, plan } = await simulateOutputs(alone, options, { columns: true });
  const reaches = Array.from(draws?.[output.id] ?? [], (value) => value >= threshold);
  const count = reaches.filter(Boolean).length;
  const drawn = drawnValues(plan);
  const rows = plan.drivers.map((driver, d) => rowOf(plan, driver, drawn[d] ?? new Float64Array(), reaches, alone));
  rows.sort((a, b) => Math.abs(b.shift) - Math.abs(a.shift));
  return { count, scenarios: plan.scenarios, rows: count === 0 ? [] : rows };
}

function rowOf(
  plan: Plan,
  driver: Driver,
  drawn: Float64Array,
  reaches: readonly boolean[],
  study: Study,
): ConditionalRow {
  const { multiple, divisor } = toldOf(driver, study);
  const values = drawn.map((value) => value / divisor);
  const replicates = replicatesOf(plan.sampler.name, plan.scenarios, plan.sampler.replicates);
  const above = values.filter((_, i) => reaches[i] === true);
  const [low, high] = intervalEnds(study.run.interval).map(Number);
  const [least = Number.NaN, most = Number.NaN] = above.length === 0 ? [] : quantiles(above, [low ?? 0, high ?? 1]);
  const all = meanOf(values, undefined, replicates);
  const conditional = meanOf(values, reaches, replicates);
  const spread = sdOf(values, all.value);
  return {
    assumption: driver.name,
    multiple,
    all,
    above: conditional,
    low: least,
    high: most,
    shift: spread > 0 ? (conditional.value - all.value) / spread : 0,
  };
}

/** Each driver's first column of drawn values, in order of scenario. */
function drawnValues(plan: Plan): readonly Float64Array[] {
  const columns = plan.drivers.map((_, driver) => plan.cells.findIndex((cell) => cell.driver === driver));
  const values = columns.map(() => new Float64Array(plan.scenarios));
  const runner = openBlocks(plan);
  for (let block = 0; block < blockCount(plan.scenarios); block++) {
    const { count, values: drawn } = runner.draw(block);
    columns.forEach((column, driver) => {
      values[driver]?.set((drawn[column] ?? new Float64Array()).subarray(0, count), block * BLOCK);
    });
  }
  return values;
}

/** The mean over some scenarios, its error from the replicates; of independent scenarios sd / sqrt(n). */
function meanOf(values: Float64Array, taken: readonly boolean[] | undefined, replicates: number): Estimate {
  const sums = new Float64Array(replicates);
  const counts = new Float64Array(replicates);
  values.forEach((value, i) => {
    if (taken !== undefined && taken[i] !== true) return;
    sums[i % replicates] = (sums[i % replicates] ?? 0) + value;
    counts[i % replicates] = (counts[i % replicates] ?? 0) + 1;
  });
  const count = counts.reduce((a, b) => a + b, 0);
  const value = sums.reduce((a, b) => a + b, 0) / count;
  if (replicates > 1) {
    const means = [...sums].map((sum, r) => sum / (counts[r] ?? 0)).filter(Number.isFinite);
    return { value, standardError: means.length > 1 ? scatter(means, value) : Number.NaN };
  }
  const kept = values.filter((_, i) => taken === undefined || taken[i] === true);
  return { value, standardError: sdOf(kept, value) / Math.sqrt(count) };
}

function sdOf(values: Float64Array, mean: number): number {
  const squares = values.reduce((sum, value) => sum + (value - mean) * (value - mean), 0);
  return Math.sqrt(squares / Math.max(values.length - 1, 1));
}
