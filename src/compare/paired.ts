/** Errors of differences between two studies that were run over the same scenarios: what both share cancels out. */

import type { Sample, Statistics } from "../engine/sample.js";
import { simulateOutputs } from "../engine/simulate.js";
import { REPLICATES } from "../random/replicates.js";
import { preparations } from "../run/preparations.js";
import type { Study } from "../study/study.js";
import { columnSample } from "../summary/columnSample.js";
import { countEvent, type Event } from "../summary/probability.js";
import { quantileScatter, replicateQuantiles } from "../summary/replicateQuantiles.js";
import type { RunRecord } from "../summary/result.js";
import { scatter } from "../summary/scatter.js";
import { summaryEvents } from "../summary/summarise.js";
import type { CompareRun } from "./compared.js";
import type { StatisticPair } from "./statistics.js";

/** Values of all outputs of both runs that are held at once, at most: 128 MB. */
const MOST_VALUES = 1 << 24;

export interface PairedErrors {
  /** Parts of the scenarios that the errors come from: they have one degree of freedom fewer. */
  readonly parts: number;
  /** One standard error of a difference. */
  error(output: string, pair: StatisticPair): number;
}

/**
 * Runs both again, and takes each difference in each of 16 parts of the scenarios, or of as many as the run that asked
 * for fewer replicates: those parts are independent of each other (the replicates of the run, or of independent scenarios
 * any such parts). Undefined where the runs are too long to hold, or so short that a part says nothing.
 */
export async function pairedErrors(
  a: Study,
  b: Study,
  run: RunRecord,
  how: CompareRun,
): Promise<PairedErrors | undefined> {
  const { scenarios, seed, sampler } = run;
  if (scenarios < 4 * REPLICATES || scenarios * (a.outputs.length + b.outputs.length) > MOST_VALUES) return undefined;
  // The replicates of both, or pairs of them.
  const parts = Math.min(a.run.replicates ?? REPLICATES, b.run.replicates ?? REPLICATES);
  const options = { scenarios, seed, sampler, prepared: preparations(), workers: how.workers, signal: how.signal };
  const [ofA, ofB] = [
    await simulateOutputs(a, options, { columns: true }),
    await simulateOutputs(b, options, { columns: true }),
  ];
  const error = (output: string, { statistic }: StatisticPair): number => {
    const [one, other] = [ofA, ofB].map(({ draws }) => columnSample(draws?.[output] ?? new Float64Array(), parts));
    if (one === undefined || other === undefined) return Number.NaN;
    const event = summaryEvents(a.published[output])[statistic];
    const read = readerOf(statistic, event);
    if (read === undefined) return quantileError(one, other, Number(statistic));
    const differences = one.replicates.map((part, r) => read(other.replicates[r] ?? part) - read(part));
    return scatter(differences, read(other) - read(one));
  };
  return { parts, error };
}

/** How a statistic is read off a sample or a replicate of it; undefined for a quantile. */
function readerOf(statistic: string, event: Event | undefined): ((of: Statistics) => number) | undefined {
  if (statistic === "mean") return (of) => of.mean;
  if (statistic === "sd") return (of) => of.sd;
  return event && ((of) => countEvent(of, event) / of.count);
}

function quantileError(one: Sample, other: Sample, p: number): number {
  const [from, to] = [one, other].map((each) => each.quantiles([p], 7)) as [number[], number[]];
  const [before, after] = [replicateQuantiles(one, [p], from)[0], replicateQuantiles(other, [p], to)[0]];
  if (before === undefined || after === undefined) return Number.NaN;
  const less = (x: readonly number[], y: readonly number[]) => x.map((value, r) => value - (y[r] as number));
  const differences = { own: less(after.own, before.own), moved: less(after.moved, before.moved), step: 0 };
  return quantileScatter(differences, (to[0] as number) - (from[0] as number));
}
