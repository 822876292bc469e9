/**
 * Sobol' sequences, scrambled, in independent replicates: points that fill the cube far more evenly than random ones.
 * The default: where an output depends smoothly on its assumptions, the same number of scenarios gives means some
 * hundreds of times and percentiles some times as exact. Best with 16 times a power of two scenarios.
 * Sobol' (1967); Joe and Kuo (2008), doi:10.1137/070709359; replicates: Owen, arXiv:2501.00150.
 */

import { assignDimensions } from "./dimensions.js";
import { directionNumbers, directionTable } from "./directionNumbers.js";
import { REPLICATES } from "./replicates.js";
import { type Sampler, type SamplerMethod, type SamplerPlan, type SamplerRequest, streamAt } from "./sampler.js";
import { type Scrambled, scramble } from "./scramble.js";
import { BLOCK, fillUniforms } from "./stream.js";
import { streamKey } from "./streamKey.js";

const SCALE = 1 / 4503599627370496; // 2^-52
const HIGH = 67108864; // 2^26
const POINTS = BLOCK / REPLICATES;

export const sobolSampler: SamplerMethod = {
  name: "sobol",
  replicates: REPLICATES,

  plan({ seed, scenarios, streams, replicate = 0, dimensions }: SamplerRequest): SamplerPlan {
    const phrase = replicate === 0 ? seed : `${seed}\n${replicate}`;
    const dimensionOf = assignDimensions(streams, dimensions);
    return {
      name: "sobol",
      scenarios,
      replicate,
      streams: streams.map((name) => ({ name, key: streamKey(phrase, name), dimension: dimensionOf(name) })),
    };
  },

  /** Streams beyond the table's dimensions are padded with independent uniforms. */
  open({ streams, scenarios }: SamplerPlan): Sampler {
    const table = directionTable();
    const bits = bitsFor(scenarios);
    const opened: (readonly Scrambled[])[] = [];
    return {
      name: "sobol",
      uniforms(stream, block, out) {
        const { dimension, key } = streamAt(streams, stream);
        const line = table[dimension];
        if (line === undefined) return fillUniforms(key, block, out);
        opened[stream] ??= scrambles(directionNumbers(line, bits), (numbers, r) => scramble(numbers, key, r));
        opened[stream].forEach((replicate, r) => {
          fillReplicate(replicate, r, block, out);
        });
      },
    };
  },
};

/** Bits that number the places of a replicate, whole blocks of them. */
function bitsFor(scenarios: number): number {
  return 32 - Math.clz32(Math.ceil(scenarios / BLOCK) * POINTS - 1);
}

function scrambles(numbers: Int32Array, make: (numbers: Int32Array, replicate: number) => Scrambled): Scrambled[] {
  return Array.from({ length: REPLICATES }, (_, replicate) => make(numbers, replicate));
}

/**
 * Places of one replicate in a block: the first from its number's Gray code, the others each by one step of it
 * (Antonov and Saleev 1979, doi:10.1016/0041-5553(79)90085-5). u = (k + ½) 2^-52, so never 0 or 1.
 */
function fillReplicate({ high, low }: Scrambled, replicate: number, block: number, out: Float64Array): void {
  const bits = high.length - 1;
  const first = block * POINTS;
  let h = high[bits] as number;
  let l = low[bits] as number;
  for (let gray = first ^ (first >>> 1), bit = 0; gray !== 0; gray >>>= 1, bit++) {
    if ((gray & 1) === 0) continue;
    h ^= high[bit] as number;
    l ^= low[bit] as number;
  }
  for (let i = replicate, place = first + 1; i < BLOCK; i += REPLICATES, place++) {
    out[i] = (h * HIGH + l + 0.5) * SCALE;
    const bit = 31 - Math.clz32(place & -place);
    h ^= high[bit] as number;
    l ^= low[bit] as number;
  }
}
