/** The bootstrap distribution of the mean of a sample. */
import { exactSum } from "../numerics/exactSum.js";
import { BLOCK, fillUniforms } from "../random/stream.js";
import { streamKey } from "../random/streamKey.js";
import { list } from "./check.js";
import type { Distribution, Parameters } from "./distribution.js";
import { countedSample, sortedSample } from "./empirical.js";
import { family } from "./family.js";
import { listed } from "./listed.js";

const replicates = 4096;

/** A mean of more than this is normal for all purposes. */
const longestSample = 2000;

/**
 * B. Efron, Annals of Statistics 7 (1979) 1, doi:10.1214/aos/1176344552; balanced, so that the replicates have the mean of
 * the sample: A. C. Davison, D. V. Hinkley and E. Schechtman, Biometrika 73 (1986) 555, doi:10.2307/2336519. The
 * replicates come from a stream of their own: the same sample always gives the same distribution.
 * @example bootstrapMean({ values: [12, 9, 15, 11, 13] }).mean
 */
export const bootstrapMean = family({
  name: "bootstrap-mean",
  summary:
    "How far the mean of a sample may be off: mean cost or stay from patient data (file, column), no shape assumed",
  sample: "values",
  parameterisations: [
    {
      keys: { values: "the observations, in a list or as file and column" },
      lists: ["values"],
      resolve(stated, refuse) {
        const values = sortedSample(list(stated, "values"), refuse);
        if (values.length <= longestSample) return { values };
        const remedy = "state normal with the sample's mean and se";
        throw refuse(
          "sample-too-long",
          `a sample must hold at most ${longestSample} numbers, got ${values.length}`,
          remedy,
        );
      },
    },
  ],
  atoms: (parameters) => countedSample(means(list(parameters, "values"))).values,
  make: makeBootstrapMean,
});

function makeBootstrapMean(parameters: Parameters): Distribution {
  const values = list(parameters, "values");
  const all = listed({ family: "bootstrap-mean", parameters, ...countedSample(means(values)) });
  return { ...all, mean: exactSum(values) / values.length };
}

/** Each observation as often as there are replicates, shuffled, and cut into replicates: their means, rising. */
function means(values: readonly number[]): readonly number[] {
  const size = values.length;
  const drawn = new Float64Array(size * replicates).map((_, i) => values[i % size] as number);
  shuffle(drawn);
  const sums = Array.from({ length: replicates }, (_, i) => exactSum(drawn.subarray(i * size, (i + 1) * size)) / size);
  return sums.sort((a, b) => a - b);
}

/** R. Durstenfeld, Communications of the ACM 7 (1964) 420, doi:10.1145/364520.364540. */
function shuffle(values: Float64Array): void {
  const key = streamKey("bootstrap", "mean");
  const uniforms = new Float64Array(BLOCK);
  for (let i = values.length - 1, used = 0; i > 0; i--, used++) {
    if (used % BLOCK === 0) fillUniforms(key, used / BLOCK, uniforms);
    const j = Math.floor((uniforms[used % BLOCK] as number) * (i + 1));
    const held = values[i] as number;
    values[i] = values[j] as number;
    values[j] = held;
  }
}
