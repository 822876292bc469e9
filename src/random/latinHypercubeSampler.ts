/**
 * Latin hypercube sampling in independent replicates: in a replicate of n scenarios each assumption takes every n-th of
 * its distribution once, in random order. What an output owes to single assumptions is sampled evenly, what it owes to
 * their interplay no better than at random. For when reviewers ask for it; `sobol` is more exact.
 * McKay, Beckman and Conover, Technometrics 21 (1979), doi:10.1080/00401706.1979.10489755.
 */
import { PERMUTATION_WORDS, type Permutation, permutation } from "./permutation.js";
import { REPLICATES, replicateSize } from "./replicates.js";
import { type Sampler, type SamplerMethod, type SamplerPlan, type SamplerRequest, streamAt } from "./sampler.js";
import { BLOCK, blockState, fillUniforms } from "./stream.js";
import { type StreamKey, streamKey } from "./streamKey.js";

/** Where the words of permutations lie among the blocks of a stream's key: no run has as many scenarios. */
const APART = 2199023255552; // 2^41
const SMALLEST = 1.1102230246251565e-16; // 2^-53

/** The uniform of stream a in scenario i depends on (seed, name of a, number of scenarios, i). */
export const latinHypercubeSampler: SamplerMethod = {
  name: "latin-hypercube",
  replicates: REPLICATES,

  plan({ seed, scenarios, streams, replicate = 0 }: SamplerRequest): SamplerPlan {
    const phrase = replicate === 0 ? seed : `${seed}\n${replicate}`;
    return {
      name: "latin-hypercube",
      scenarios,
      replicate,
      streams: streams.map((name, dimension) => ({ name, key: streamKey(phrase, name), dimension })),
    };
  },

  open({ streams, scenarios }: SamplerPlan): Sampler {
    const opened: (readonly Stratified[])[] = [];
    return {
      name: "latin-hypercube",
      uniforms(stream, block, out) {
        const { key } = streamAt(streams, stream);
        opened[stream] ??= stratifications(key, scenarios);
        fillUniforms(key, block, out);
        opened[stream].forEach((stratified, replicate) => {
          stratify(stratified, replicate, block, out);
        });
      },
    };
  },
};

/** A replicate's number of strata, and which one each of its places takes. */
interface Stratified {
  readonly size: number;
  readonly stratum: Permutation;
}

function stratifications(key: StreamKey, scenarios: number): readonly Stratified[] {
  return Array.from({ length: REPLICATES }, (_, replicate) => {
    const size = Math.max(replicateSize(scenarios, REPLICATES, replicate), 1);
    const words = blockState(key, APART + replicate).subarray(0, PERMUTATION_WORDS);
    return { size, stratum: permutation(size, words) };
  });
}

/** Turns uniforms into places within strata. Beyond the last scenario, where nobody looks, strata come round again. */
function stratify({ size, stratum }: Stratified, replicate: number, block: number, out: Float64Array): void {
  for (let i = replicate, place = (block * BLOCK) / REPLICATES; i < BLOCK; i += REPLICATES, place++) {
    const u = (stratum(place % size) + (out[i] as number)) / size;
    out[i] = Math.min(Math.max(u, SMALLEST), 1 - SMALLEST);
  }
}
