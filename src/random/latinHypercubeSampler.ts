/**
 * Latin hypercube sampling in independent replicates, or in one where there are too few scenarios for several: in a
 * replicate of n scenarios each assumption takes every n-th of its distribution once, in random order. What an output owes
 * to single assumptions is sampled evenly, what it owes to their interplay no better than at random. For when reviewers ask
 * for it; `sobol` is more exact.
 * McKay, Beckman and Conover, Technometrics 21 (1979), doi:10.1080/00401706.1979.10489755.
 */
import { laneStrata, type Strata, strataWords } from "./laneStrata.js";
import { laneUniforms, uniformStep } from "./laneUniforms.js";
import { PERMUTATION_WORDS, type Permutation, permutation } from "./permutation.js";
import { errorReplicates, REPLICATES, replicateSize } from "./replicates.js";
import {
  repetitionPhrase,
  type Sampler,
  type SamplerMethod,
  type SamplerPlan,
  type SamplerRequest,
  streamAt,
} from "./sampler.js";
import { BLOCK, blockState, fillUniforms } from "./stream.js";
import { type StreamKey, streamKey } from "./streamKey.js";

/** Where the words of permutations lie among the blocks of a stream's key: no run has as many scenarios. */
const APART = 2199023255552; // 2^41

/** The uniform of stream a in scenario i depends on (seed, name of a, number of scenarios, i). */
export const latinHypercubeSampler: SamplerMethod = {
  name: "latin-hypercube",
  replicated: true,
  laneFills: [laneUniforms, laneStrata],

  plan({
    seed,
    scenarios,
    streams,
    replicate = 0,
    replicates = REPLICATES,
    keys = streamKey,
  }: SamplerRequest): SamplerPlan {
    const phrase = repetitionPhrase(seed, replicate);
    return {
      name: "latin-hypercube",
      scenarios,
      replicate,
      replicates: errorReplicates(replicates, scenarios),
      streams: streams.map((name, dimension) => ({ name, key: keys(phrase, name), dimension })),
    };
  },

  open({ streams, scenarios, replicates }: SamplerPlan): Sampler {
    const opened: (readonly Stratified[])[] = [];
    return {
      name: "latin-hypercube",
      uniforms(stream, block, out) {
        const { key } = streamAt(streams, stream);
        opened[stream] ??= strataOf(key, scenarios, replicates).map(({ size, words }) => ({
          size,
          stratum: permutation(size, words),
        }));
        fillUniforms(key, block, out);
        opened[stream].forEach((stratified, replicate) => {
          stratify(stratified, { replicate, replicates }, block, out);
        });
      },
    };
  },

  laneSteps({ streams, scenarios, replicates }: SamplerPlan) {
    return streams.map(({ key }) => {
      const words = strataWords(strataOf(key, scenarios, replicates));
      return words === undefined ? undefined : [uniformStep(key), { fill: "strata", words }];
    });
  },
};

/** A replicate's number of strata, and which one each of its places takes. */
interface Stratified {
  readonly size: number;
  readonly stratum: Permutation;
}

/** How many strata a replicate has: as many as scenarios, at least one. */
export function replicateStrata(scenarios: number, replicates: number, replicate: number): number {
  return Math.max(replicateSize(scenarios, replicates, replicate), 1);
}

/** The replicates' strata of a stream. */
export function strataOf(key: StreamKey, scenarios: number, replicates: number): readonly Strata[] {
  return Array.from({ length: replicates }, (_, replicate) => ({
    size: replicateStrata(scenarios, replicates, replicate),
    words: blockState(key, APART + replicate).subarray(0, PERMUTATION_WORDS),
  }));
}

/** Turns uniforms into places within strata. Beyond the last scenario, where nobody looks, strata come round again. */
function stratify(
  { size, stratum }: Stratified,
  { replicate, replicates }: { readonly replicate: number; readonly replicates: number },
  block: number,
  out: Float64Array,
): void {
  for (let i = replicate, place = (block * BLOCK) / replicates; i < BLOCK; i += replicates, place++) {
    out[i] = withinStratum(stratum(place % size), out[i] as number, size);
  }
}

const SMALLEST = 1.1102230246251565e-16; // 2^-53

/** A place within a stratum of `size`, never 0 or 1. */
export function withinStratum(stratum: number, u: number, size: number): number {
  return Math.min(Math.max((stratum + u) / size, SMALLEST), 1 - SMALLEST);
}
