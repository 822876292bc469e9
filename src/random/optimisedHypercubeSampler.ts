/**
 * Latin hypercube sampling with the chance correlations between assumptions taken out: strata as in
 * `latin-hypercube`, in an order in which no two assumptions happen to move together. Linear interplay is sampled evenly
 * as well. The whole sample has to be held: `largestWork` says how far that goes.
 * Ranked Gram–Schmidt: Owen, Journal of the American Statistical Association 89 (1994),
 * doi:10.1080/01621459.1994.10476891.
 */
import { CredenceError } from "../errors.js";
import { decorrelate } from "./decorrelate.js";
import type { Strata as StrataWords } from "./laneStrata.js";
import { latinHypercubeSampler, replicateStrata, strataOf, withinStratum } from "./latinHypercubeSampler.js";
import { permutation } from "./permutation.js";
import { type Sampler, type SamplerMethod, type SamplerPlan, type SamplerRequest, streamAt } from "./sampler.js";
import { BLOCK, fillUniforms } from "./stream.js";

const name = "latin-hypercube-optimised";

/** Scenarios times assumptions squared: some seconds of work. Strata of 33 million draws fill 134 MB. */
const largestWork = 2e9;
const mostDraws = 33_554_432;

/**
 * The uniform of stream a in scenario i depends on the seed, the number of scenarios, i, and the names of all streams.
 * Throws `too-many-to-optimise`.
 */
export const optimisedHypercubeSampler: SamplerMethod = {
  name,
  replicated: true,
  laneFills: [],

  plan(request: SamplerRequest): SamplerPlan {
    refuseTooMany(request.scenarios, request.streams.length);
    return { ...latinHypercubeSampler.plan(request), name };
  },

  open(plan: SamplerPlan): Sampler {
    const { streams, replicates } = plan;
    let strata: readonly Strata[] | undefined;
    return {
      name,
      uniforms(stream, block, out) {
        strata ??= strataOfPlan(plan);
        fillUniforms(streamAt(streams, stream).key, block, out);
        strata.forEach(({ size, columns }, replicate) => {
          const column = columns[stream] as Int32Array;
          for (let i = replicate, place = (block * BLOCK) / replicates; i < BLOCK; i += replicates, place++) {
            out[i] = withinStratum(column[place % size] as number, out[i] as number, size);
          }
        });
      },
    };
  },

  laneSteps: ({ streams }: SamplerPlan) => streams.map(() => undefined),
};

/** One column a stream: the stratum of each place. */
interface Strata {
  readonly size: number;
  readonly columns: readonly Int32Array[];
}

function strataOfPlan({ streams, scenarios, replicates }: SamplerPlan): readonly Strata[] {
  const drawn = streams.map(({ key }) => strataOf(key, scenarios, replicates));
  // In order of name, so that reordering a study moves no draw.
  const byName = streams.map((_, i) => i).sort((a, b) => (nameOf(streams, a) < nameOf(streams, b) ? -1 : 1));
  return Array.from({ length: replicates }, (_, replicate) => {
    const columns = drawn.map((all) => permuted(all[replicate] as StrataWords));
    decorrelate(byName.map((stream) => columns[stream] as Int32Array));
    return { size: replicateStrata(scenarios, replicates, replicate), columns };
  });
}

function nameOf(streams: SamplerPlan["streams"], position: number): string {
  return streams[position]?.name ?? "";
}

function permuted({ size, words }: StrataWords): Int32Array {
  const stratum = permutation(size, words);
  return Int32Array.from({ length: size }, (_, place) => stratum(place));
}

function refuseTooMany(scenarios: number, streams: number): void {
  const most = Math.floor(Math.min(largestWork / (streams * streams), mostDraws / streams));
  if (scenarios <= most || streams === 0) return;
  const message = `scenarios: ${name} holds the whole sample, at most ${most} scenarios of ${streams} assumptions, got ${scenarios}`;
  throw new CredenceError("too-many-to-optimise", message, {
    remedy: `ask for at most ${most} scenarios, or for the sampler sobol or latin-hypercube`,
  });
}
