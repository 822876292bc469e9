/** Which change moved the answer: each by itself, and its fair share of the whole difference. */
import { simulateOutputs } from "../engine/simulate.js";
import { CredenceError } from "../errors.js";
import { REPLICATES } from "../random/replicates.js";
import { preparations } from "../run/preparations.js";
import type { Study } from "../study/study.js";
import { columnSample } from "../summary/columnSample.js";
import { intervalEnds } from "../summary/interval.js";
import type { Estimate } from "../summary/probability.js";
import { quantileScatter, replicateQuantiles } from "../summary/replicateQuantiles.js";
import type { RunRecord } from "../summary/result.js";
import type { Change } from "./changes.js";
import type { CompareOptions } from "./compared.js";
import { hybrid } from "./hybrid.js";
import { shapleyShares, twoOrderShares, type Worth } from "./shares.js";

export interface AttributedChange {
  readonly id: string;
  readonly kind: Change["kind"];
  /** By statistic: what the change alone makes of the first run. */
  readonly alone: Readonly<Record<string, Estimate>>;
  /** By statistic: its share of the difference. All shares add up to the difference. */
  readonly share: Readonly<Record<string, Estimate>>;
}

export interface Attribution {
  readonly output: string;
  readonly scenarios: number;
  readonly seed: string;
  readonly sampler: string;
  /** Shapley values over every mixture; of more than five changes the average of two orders, one the other reversed. */
  readonly method: "shapley" | "two orders";
  /** By statistic ("mean" and the ends of the interval): b less a, at this number of scenarios. */
  readonly difference: Readonly<Record<string, Estimate>>;
  /** The largest share of the mean first. */
  readonly changes: readonly AttributedChange[];
}

export interface AttributionRequest extends CompareOptions {
  readonly output: string;
  readonly scenarios: number;
  readonly run: RunRecord;
}

/** Of more changes every mixture would take too long. */
const MOST_EXACT = 5;

export async function attribute(
  a: Study,
  b: Study,
  changes: readonly Change[],
  request: AttributionRequest,
): Promise<Attribution> {
  const { output, scenarios, run } = request;
  const names = ["mean", ...intervalEnds(a.run.interval)];
  const exact = changes.length <= MOST_EXACT;
  const worth = measured(a, b, changes, names, request, exact ? 1 << changes.length : 3 * changes.length);
  const none = await worth([]);
  const alone: Float64Array[] = [];
  for (const [i] of changes.entries()) alone.push(less(await worth([i]), none));
  const shares = exact ? await shapleyShares(changes.length, worth) : await twoOrderShares(inOrder(alone), worth);
  const rows = changes.map(({ id, kind }, i): AttributedChange => {
    const estimates = (of: readonly Float64Array[]) => estimatesOf(names, of[i] ?? none);
    return { id, kind, alone: estimates(alone), share: estimates(shares) };
  });
  const size = ({ share }: AttributedChange) => Math.abs(share["mean"]?.value ?? 0);
  return {
    output,
    scenarios,
    seed: run.seed,
    sampler: run.sampler,
    method: exact ? "shapley" : "two orders",
    difference: estimatesOf(names, less(await worth(changes.map((_, i) => i)), none)),
    changes: rows.sort((one, other) => size(other) - size(one)),
  };
}

/** The statistics of a mixture, of the whole and of each part of the scenarios in turn; each mixture is run once. */
function measured(
  a: Study,
  b: Study,
  changes: readonly Change[],
  names: readonly string[],
  request: AttributionRequest,
  total: number,
): Worth {
  const { output, scenarios, run, workers, signal, onProgress } = request;
  if (scenarios < 4 * REPLICATES) {
    throw new CredenceError(
      "scenarios-out-of-range",
      `compare: needs at least ${4 * REPLICATES} scenarios, got ${scenarios}`,
      { kind: "run" },
    );
  }
  const options = {
    scenarios,
    seed: run.seed,
    sampler: run.sampler,
    replicates: REPLICATES,
    prepared: preparations(),
    workers,
    signal,
  };
  const known = new Map<string, Float64Array>();
  return async (taken) => {
    const key = [...taken].sort((x, y) => x - y).join();
    const found = known.get(key);
    if (found !== undefined) return found;
    const mixed = hybrid(
      a,
      b,
      changes.filter((_, i) => taken.includes(i)),
      output,
    );
    const { draws } = await simulateOutputs(mixed, options, { columns: true });
    const worth = statisticsOf(draws?.[output] ?? new Float64Array(), names);
    known.set(key, worth);
    onProgress?.(known.size, Math.max(total, known.size));
    return worth;
  };
}

function statisticsOf(draws: Float64Array, [, ...ends]: readonly string[]): Float64Array {
  const sample = columnSample(draws, REPLICATES);
  const probabilities = ends.map(Number);
  const values = sample.quantiles(probabilities, 7);
  const found = replicateQuantiles(sample, probabilities, values);
  const parts = (["own", "moved"] as const).flatMap((way) =>
    sample.replicates.map((part, r) => [part.mean, ...found.map((each) => each[way][r] as number)]),
  );
  return Float64Array.from([sample.mean, ...values, ...parts.flat()]);
}

function estimatesOf(names: readonly string[], worth: Float64Array): Readonly<Record<string, Estimate>> {
  return Object.fromEntries(
    names.map((name, n) => {
      const value = worth[n] as number;
      const parts = (first: number) =>
        Array.from({ length: REPLICATES }, (_, r) => worth[(first + r) * names.length + n] as number);
      const told = { own: parts(1), moved: parts(1 + REPLICATES), step: 0 };
      return [name, { value, standardError: quantileScatter(told, value) }];
    }),
  );
}

function less(from: Float64Array, subtracted: Float64Array): Float64Array {
  return from.map((value, i) => value - (subtracted[i] as number));
}

/** Positions of the changes, the one that moves the mean most first. */
function inOrder(alone: readonly Float64Array[]): readonly number[] {
  const size = (i: number) => Math.abs(alone[i]?.[0] ?? 0);
  return alone.map((_, i) => i).sort((x, y) => size(y) - size(x));
}
