/** Plain Monte Carlo: independent uniforms. The estimate every other sampler is held against. */
import { laneUniforms, uniformStep } from "./laneUniforms.js";
import {
  repetitionPhrase,
  type Sampler,
  type SamplerMethod,
  type SamplerPlan,
  type SamplerRequest,
  streamAt,
} from "./sampler.js";
import { fillUniforms } from "./stream.js";
import { streamKey } from "./streamKey.js";

/** The uniform of stream a in scenario i depends on (seed, name of a, i) and nothing else. */
export const randomSampler: SamplerMethod = {
  name: "random",
  replicated: false,
  laneFills: [laneUniforms],

  plan({ seed, scenarios, streams, replicate = 0, keys = streamKey }: SamplerRequest): SamplerPlan {
    const phrase = repetitionPhrase(seed, replicate);
    return {
      name: "random",
      scenarios,
      replicate,
      replicates: 1,
      streams: streams.map((name, dimension) => ({ name, key: keys(phrase, name), dimension })),
    };
  },

  open({ streams }: SamplerPlan): Sampler {
    return {
      name: "random",
      uniforms(stream, block, out) {
        fillUniforms(streamAt(streams, stream).key, block, out);
      },
    };
  },

  laneSteps: ({ streams }: SamplerPlan) => streams.map(({ key }) => [uniformStep(key)]),
};
