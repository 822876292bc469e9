/** The statistics of one output, from what was summed, counted and kept. */
import { CredenceError } from "../../errors.js";
import { ExactSum } from "../../numerics/exactSum.js";
import { quantilesBetween } from "../../numerics/quantile.js";
import type { Ends } from "../../numerics/selection.js";
import { replicateSize } from "../../random/replicates.js";
import type { Sample, Statistics } from "../sample.js";
import type { Scale } from "./groups.js";
import { countOf } from "./keptValues.js";
import { wantedPlaces } from "./missing.js";
import { type OutputReduction, windowAt } from "./outputReduction.js";
import type { Questions } from "./questions.js";
import type { Window } from "./windows.js";

export function sampleOf(reduction: OutputReduction, output: number, questions: Questions, scenarios: number): Sample {
  const { replicates } = questions;
  const thresholds = questions.thresholds[output] ?? [];
  const wanted = wantedPlaces(questions, scenarios);
  const statistics = (count: number, group?: number): Statistics => ({
    count,
    ...moments(powerSums(reduction, group), count, reduction.scale),
    quantiles: selector(reduction, wanted, count, group),
    below(threshold) {
      const counts = reduction.below[thresholds.indexOf(threshold)];
      if (counts !== undefined) return countOf(counts, group);
      throw new CredenceError("threshold-not-counted", `probability: ${threshold} was not asked of this run`);
    },
  });
  const whole = statistics(scenarios);
  return {
    ...whole,
    // Adding 0 turns -0 into 0: which of the two equal zeros was met first is chance.
    min: reduction.least + 0,
    max: reduction.most + 0,
    excessKurtosis: replicates > 1 ? undefined : excessKurtosis(powerSums(reduction), scenarios),
    replicates:
      replicates > 1
        ? Array.from({ length: replicates }, (_, r) => statistics(replicateSize(scenarios, replicates, r), r))
        : [],
  };
}

/** Quantiles; all order statistics that the run was to find are found at once, when the first is asked for. */
function selector(
  reduction: OutputReduction,
  wanted: ReturnType<typeof wantedPlaces>,
  count: number,
  group: number | undefined,
): Statistics["quantiles"] {
  const known = new Map<number, number>();
  const find = (places: readonly number[]): Float64Array => {
    if (places.some((place) => !known.has(place))) {
      const own = known.size > 0 ? [] : wanted.filter((one) => one.group === group).map(({ place }) => place);
      const all = [...new Set([...places, ...own])];
      for (const [i, value] of orderStatisticsOf(reduction, all, group).entries()) known.set(all[i] as number, value);
    }
    return Float64Array.from(places, (place) => known.get(place) as number);
  };
  return (probabilities, type) => quantilesBetween(count, probabilities, type, find);
}

/** Exact sums of the powers, of one replicate or of all, each rounded once. */
function powerSums({ sums }: OutputReduction, replicate?: number): readonly number[] {
  const own = replicate === undefined ? undefined : sums[replicate];
  if (own !== undefined) return own.map((sum) => sum.value());
  return (sums[0] ?? []).map((_, power) => {
    const all = new ExactSum();
    for (const replicate of sums) all.merge(replicate[power]?.parts() ?? []);
    return all.value();
  });
}

function moments([sum = 0, squares = 0]: readonly number[], count: number, { centre, factor }: Scale) {
  const shift = sum / count;
  const variance = count > 1 ? Math.max(squares - shift * sum, 0) / (count - 1) : Number.NaN;
  return { mean: centre + shift / factor, sd: Math.sqrt(variance) / factor };
}

function excessKurtosis(sums: readonly number[], n: number): number | undefined {
  const [sum = 0, squares = 0, cubes = 0, fourths = 0] = sums;
  if (n < 4) return undefined;
  const shift = sum / n;
  const second = squares - shift * sum;
  const fourth = fourths - shift * (4 * cubes - shift * (6 * squares - 3 * shift * sum));
  return ((n - 1) / ((n - 2) * (n - 3))) * ((n * (n + 1) * fourth) / (second * second) - 3 * (n - 1));
}

/** A window that has an end on either side; what lies in it is finite. */
function endsOf({ low, high }: Window): Ends | undefined {
  return high - low < Number.POSITIVE_INFINITY ? [low, high] : undefined;
}

function orderStatisticsOf(reduction: OutputReduction, places: readonly number[], group?: number): Float64Array {
  const found = new Float64Array(places.length);
  const windows = places.map((place) => windowAt(reduction.windows, place, group));
  for (const window of new Set(windows)) {
    if (window === undefined) throw new CredenceError("quantile-not-kept", "quantile: was not asked of this run");
    const asked = places.map((_, i) => i).filter((i) => windows[i] === window);
    const below = countOf(window.below, group);
    const values = window.kept.at(
      asked.map((i) => (places[i] as number) - below),
      group,
      endsOf(window),
    );
    asked.forEach((i, k) => {
      found[i] = values[k] as number;
    });
  }
  return found;
}
