/** The rank correlations that a run's own scenarios have, for those that the study asks for. */
import { midranks } from "../numerics/ranks.js";
import { rankCorrelation } from "../random/copula.js";
import { REPLICATES } from "../random/replicates.js";
import { BLOCK } from "../random/stream.js";
import { studentSpearman } from "../random/studentSpearman.js";
import type { Study } from "../study/study.js";
import { blockCount, openBlocks } from "./block.js";
import type { Plan } from "./plan/plan.js";
import { mapWithPauses, type Pause } from "./turn.js";

/** Ranks are taken of at most this many scenarios, the first ones: sorting more would tell nothing new. */
const mostScenarios = 65_536;

/** Fewer than these leave batches too small for a standard error. */
const fewestScenarios = 4 * REPLICATES;

/** What a run's scenarios have of one correlation that the study states. */
export interface AchievedCorrelation {
  readonly a: string;
  readonly b: string;
  /** "spearman", or "pearson" of the normal scores. */
  readonly scale: "spearman" | "pearson";
  /** As stated, on its scale. */
  readonly asked: number;
  /** Spearman's correlation that goes with it under the copula, to hold `achieved` against. */
  readonly askedRank: number;
  /** Spearman's rank correlation of the draws, with one standard error. */
  readonly achieved: number;
  readonly standardError: number;
}

/** What they have of all of those that reach an output. */
export interface AchievedCorrelations {
  /** How many scenarios ranks were taken of. */
  readonly scenarios: number;
  readonly pairs: readonly AchievedCorrelation[];
}

/**
 * Undefined for a study without correlations between what reaches an output, and for a run of few scenarios. The standard
 * error comes from 16 interleaved batches, which are the replicates where the sampler has them.
 */
export async function achievedCorrelations(
  { correlations, dependence }: Study,
  plan: Plan,
  pause?: Pause,
): Promise<AchievedCorrelations | undefined> {
  const position = new Map(plan.drivers.map(({ name }, i) => [name, i]));
  const drawn = correlations.filter(({ a, b }) => position.has(a) && position.has(b));
  if (drawn.length === 0 || plan.scenarios < fewestScenarios) return undefined;
  const scenarios = Math.min(plan.scenarios, mostScenarios);
  const names = [...new Set(drawn.flatMap(({ a, b }) => [a, b]))];
  const columns = await columnsOf(
    plan,
    names.map((name) => position.get(name) as number),
    scenarios,
    pause,
  );
  const batches = plan.sampler.replicates > 1 ? plan.sampler.replicates : REPLICATES;
  const sorted = await mapWithPauses(columns, pause, (column) => ranked(column, batches));
  const ranks = new Map(names.map((name, i) => [name, sorted[i] as Ranked]));
  const copula = dependence?.copula;
  const rankOf = copula === undefined ? rankCorrelation : studentSpearman(copula.df).spearman;
  const pairs = drawn.map(({ a, b, spearman, pearson }): AchievedCorrelation => {
    const [x, y] = [ranks.get(a) as Ranked, ranks.get(b) as Ranked];
    const parts = x.batches.map((batch, i) => pearsonOf(batch, y.batches[i] as Float64Array));
    return {
      a,
      b,
      scale: pearson === undefined ? "spearman" : "pearson",
      asked: pearson ?? spearman,
      askedRank: pearson === undefined ? spearman : rankOf(pearson),
      achieved: pearsonOf(x.all, y.all),
      standardError: standardErrorOf(parts),
    };
  });
  return { scenarios, pairs };
}

/** The correlated uniforms of drivers, of the first scenarios; of a share, what is drawn. */
async function columnsOf(
  plan: Plan,
  drivers: readonly number[],
  scenarios: number,
  pause?: Pause,
): Promise<readonly Float64Array[]> {
  const columns = drivers.map(() => new Float64Array(scenarios));
  const shares = drivers.map((driver) =>
    plan.drivers[driver]?.joint === "simplex" ? plan.cells.findIndex((cell) => cell.driver === driver) : undefined,
  );
  const drawn = plan.simplexes.filter((all) => all.some((column) => shares.includes(column))).flat();
  const blocks = openBlocks(plan, new Set(drawn));
  for (let block = 0; block < blockCount(scenarios); block++) {
    await pause?.();
    const { uniforms, values } = blocks.draw(block);
    drivers.forEach((driver, i) => {
      const first = block * BLOCK;
      const column = (shares[i] === undefined ? uniforms[driver] : values[shares[i]]) as Float64Array;
      columns[i]?.set(column.subarray(0, Math.min(BLOCK, scenarios - first)), first);
    });
  }
  return columns;
}

interface Ranked {
  readonly all: Float64Array;
  readonly batches: readonly Float64Array[];
}

function ranked(column: Float64Array, count: number): Ranked {
  const batches = Array.from({ length: count }, (_, batch) => midranks(everyNth(column, batch, count)));
  return { all: midranks(column), batches };
}

function everyNth(column: Float64Array, first: number, step: number): Float64Array {
  const out = new Float64Array(Math.ceil((column.length - first) / step));
  for (let i = 0; i < out.length; i++) out[i] = column[first + i * step] as number;
  return out;
}

function pearsonOf(x: Float64Array, y: Float64Array): number {
  const centre = (x.length + 1) / 2;
  let product = 0;
  let xx = 0;
  let yy = 0;
  for (let i = 0; i < x.length; i++) {
    const a = (x[i] as number) - centre;
    const b = (y[i] as number) - centre;
    product += a * b;
    xx += a * a;
    yy += b * b;
  }
  return product / Math.sqrt(xx * yy);
}

function standardErrorOf(batches: readonly number[]): number {
  const size = batches.length;
  const mean = batches.reduce((sum, value) => sum + value, 0) / size;
  const squares = batches.reduce((sum, value) => sum + (value - mean) * (value - mean), 0);
  return Math.sqrt(squares / (size - 1) / size);
}
