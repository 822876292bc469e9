/** The statistics of one output, from what was summed, counted and kept. */
import { CredenceError } from "../../../errors.js";
import { ExactSum } from "../../../numerics/exactSum.js";
import { quantilesBetween } from "../../../numerics/quantile.js";
import { orderStatistics } from "../../../numerics/selection.js";
import { interleaved, replicateSize } from "../../../random/replicates.js";
import type { Sample, Statistics } from "../../sample.js";
import { countOf, type Scale } from "../groups.js";
import type { Questions } from "../questions.js";
import { endsOf } from "../windows.js";
import type { OutputReduction } from "./outputReduction.js";
import { sharesBelow } from "./sharesBelow.js";
import { type Wanted, wantedPlaces } from "./wantedPlaces.js";

/** @param wanted what quantiles will be read from, where it is at hand: the same for every output */
export function sampleOf(
  reduction: OutputReduction,
  output: number,
  questions: Questions,
  scenarios: number,
  wanted: readonly Wanted[] = wantedPlaces(questions, scenarios),
): Sample {
  const { replicates } = questions;
  const thresholds = questions.thresholds[output] ?? [];
  const { below } = reduction;
  const statistics = (count: number, sums: readonly number[], group?: number): Statistics => ({
    count,
    ...moments(sums, count, reduction.scale),
    quantiles: quantilesAt(count, placesOf(wanted, group), (places) =>
      orderStatisticsOf(reduction, places, replicates, group),
    ),
    below(threshold) {
      const counts = below[thresholds.indexOf(threshold)];
      if (counts !== undefined) return countOf(counts, group);
      throw new CredenceError("threshold-not-counted", `probability: ${threshold} was not asked of this run`);
    },
  });
  const sums = powerSums(reduction);
  const all = statistics(scenarios, sums);
  const shares = all
    .quantiles(replicates > 1 ? questions.probabilities : [], 7)
    .map((at) => sharesBelow(reduction, at, replicates, scenarios));
  const ofReplicate = (r: number) => statistics(replicateSize(scenarios, replicates, r), powerSums(reduction, r), r);
  return {
    // Adding 0 turns -0 into 0: which of the two equal zeros was met first is chance.
    min: reduction.least + 0,
    max: reduction.most + 0,
    excessKurtosis: replicates > 1 ? undefined : excessKurtosis(sums, scenarios),
    replicates: replicates > 1 ? Array.from({ length: replicates }, (_, r) => ofReplicate(r)) : [],
    sharesBelow: (probabilities) => probabilities.map((p) => shares[questions.probabilities.indexOf(p)] ?? notKept()),
    ...all,
  };
}

function placesOf(wanted: readonly Wanted[], group: number | undefined): readonly number[] {
  return wanted.find((one) => one.group === group)?.places ?? [];
}

/** Quantiles between order statistics, which are found now: what they lie in may be overwritten afterwards. */
function quantilesAt(
  count: number,
  places: readonly number[],
  find: (places: readonly number[]) => Float64Array,
): Statistics["quantiles"] {
  const values = find(places);
  const at = (wanted: readonly number[]): Float64Array => {
    const found = new Float64Array(wanted.length);
    for (let i = 0; i < found.length; i++) found[i] = values[places.indexOf(wanted[i] as number)] ?? notKept();
    return found;
  };
  return (probabilities, type) => quantilesBetween(count, probabilities, type, at);
}

function notKept(): never {
  throw new CredenceError("quantile-not-kept", "quantile: was not asked of this run");
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

function orderStatisticsOf(
  { windows, whole, least, most, dealing }: OutputReduction,
  places: readonly number[],
  replicates: number,
  group?: number,
): Float64Array {
  if (places.length === 0) return new Float64Array(0);
  if (whole !== undefined) {
    const own = group === undefined ? whole : interleaved(whole, replicates, group);
    return orderStatistics(own, places, endsOf({ low: least, high: most }), dealing);
  }
  const found = new Float64Array(places.length).fill(Number.NaN);
  for (const window of windows) {
    const below = countOf(window.below, group);
    const end = below + window.kept.countOf(group);
    const asked: number[] = [];
    for (let i = 0; i < places.length; i++) {
      if ((places[i] as number) >= below && (places[i] as number) < end) asked.push(i);
    }
    if (asked.length === 0) continue;
    const inside = asked.map((i) => (places[i] as number) - below);
    const values = window.kept.at(inside, group, endsOf(window), dealing);
    for (let k = 0; k < asked.length; k++) found[asked[k] as number] = values[k] as number;
  }
  return found.some(Number.isNaN) ? notKept() : found;
}
