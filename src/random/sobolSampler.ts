/**
 * Sobol' sequences, scrambled, in independent replicates: points that fill the cube far more evenly than random ones.
 * The default: where an output depends smoothly on its assumptions, the same number of scenarios gives means some
 * hundreds of times and percentiles some times as exact. Best with 16 times a power of two scenarios.
 * Sobol' (1967); Joe and Kuo (2008), doi:10.1137/070709359; replicates: Owen, arXiv:2501.00150.
 */

import { assignDimensions } from "./dimensions.js";
import { directionNumbers, directionTable } from "./directionNumbers.js";
import { laneSobol, sobolWords } from "./laneSobol.js";
import { laneUniforms, uniformStep } from "./laneUniforms.js";
import { REPLICATES } from "./replicates.js";
import {
  repetitionPhrase,
  type Sampler,
  type SamplerMethod,
  type SamplerPlan,
  type SamplerRequest,
  type StreamPlan,
  streamAt,
} from "./sampler.js";
import { type Scrambled, scramble } from "./scramble.js";
import { BLOCK, fillUniforms } from "./stream.js";
import { streamKey } from "./streamKey.js";

const SCALE = 1 / 4503599627370496; // 2^-52
const HIGH = 67108864; // 2^26

/** The uniform of stream a in scenario i depends on (seed, name and dimension of a, number of replicates, i). */
export const sobolSampler: SamplerMethod = {
  name: "sobol",
  replicated: true,
  laneFills: [laneUniforms, laneSobol],

  plan({
    seed,
    scenarios,
    streams,
    replicate = 0,
    replicates = REPLICATES,
    dimensions,
    keys = streamKey,
  }: SamplerRequest): SamplerPlan {
    const phrase = repetitionPhrase(seed, replicate);
    const dimensionOf = assignDimensions(streams, dimensions);
    return {
      name: "sobol",
      scenarios,
      replicate,
      replicates,
      streams: streams.map((name) => ({ name, key: keys(phrase, name), dimension: dimensionOf(name) })),
    };
  },

  /** Streams beyond the table's dimensions are padded with independent uniforms. */
  open(plan: SamplerPlan): Sampler {
    const scrambled = scrambler(plan);
    const opened: (readonly Scrambled[] | undefined)[] = [];
    return {
      name: "sobol",
      uniforms(stream, block, out) {
        const planned = streamAt(plan.streams, stream);
        opened[stream] ??= scrambled(planned);
        if (opened[stream] === undefined) return fillUniforms(planned.key, block, out);
        opened[stream].forEach((one, replicate) => {
          fillReplicate(one, { replicate, replicates: plan.replicates }, block, out);
        });
      },
    };
  },

  laneSteps(plan: SamplerPlan) {
    const scrambled = scrambler(plan);
    return plan.streams.map((stream) => {
      const replicates = scrambled(stream);
      return [replicates === undefined ? uniformStep(stream.key) : { fill: "sobol", words: sobolWords(replicates) }];
    });
  },
};

/** Gives the scrambled direction numbers of each replicate of a stream; undefined beyond the table. */
function scrambler({ scenarios, replicates }: SamplerPlan): (stream: StreamPlan) => readonly Scrambled[] | undefined {
  const table = directionTable();
  const bits = bitsFor(scenarios, replicates);
  return ({ dimension, key }) => {
    const line = table[dimension];
    if (line === undefined) return undefined;
    const numbers = directionNumbers(line, bits);
    return Array.from({ length: replicates }, (_, replicate) => scramble(numbers, key, replicate));
  };
}

/** Bits that number the places of a replicate, whole blocks of them. */
function bitsFor(scenarios: number, replicates: number): number {
  return 32 - Math.clz32((Math.ceil(scenarios / BLOCK) * BLOCK) / replicates - 1);
}

/**
 * Places of one replicate in a block: the first from its number's Gray code, the others each by one step of it
 * (Antonov and Saleev 1979, doi:10.1016/0041-5553(79)90085-5). u = (k + ½) 2^-52, so never 0 or 1.
 */
function fillReplicate(
  { high, low }: Scrambled,
  { replicate, replicates }: { readonly replicate: number; readonly replicates: number },
  block: number,
  out: Float64Array,
): void {
  const bits = high.length - 1;
  const first = (block * BLOCK) / replicates;
  let h = high[bits] as number;
  let l = low[bits] as number;
  for (let gray = first ^ (first >>> 1), bit = 0; gray !== 0; gray >>>= 1, bit++) {
    if ((gray & 1) === 0) continue;
    h ^= high[bit] as number;
    l ^= low[bit] as number;
  }
  for (let i = replicate, place = first + 1; i < BLOCK; i += replicates, place++) {
    out[i] = (h * HIGH + l + 0.5) * SCALE;
    const bit = 31 - Math.clz32(place & -place);
    h ^= high[bit] as number;
    l ^= low[bit] as number;
  }
}
