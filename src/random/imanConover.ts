/**
 * Rank correlations by reordering a Latin hypercube sample: every column keeps exactly the values it has, and the sample
 * itself, not only its distribution, has the normal-score correlations that were asked for. Needs the whole sample.
 * R. L. Iman and W. J. Conover, Communications in Statistics B 11 (1982) 311, doi:10.1080/03610918208812265.
 */
import { CredenceError } from "../errors.js";
import { cholesky } from "../numerics/cholesky.js";
import { dot } from "../numerics/dot.js";
import { midranks } from "../numerics/ranks.js";
import { normalQuantile } from "../numerics/special/normal.js";
import { REPLICATES } from "./replicates.js";

/**
 * Reorders columns of independent uniforms, each of the interleaved replicates by itself. The first column stays.
 * @param lower The Cholesky factor of the correlations wanted, row-major.
 * @param replicates That the sample is dealt to.
 * @throws CredenceError `iman-conover-too-few` where a replicate has too few scenarios to be uncorrelated.
 */
export function imanConover(
  columns: readonly Float64Array[],
  lower: Float64Array,
  replicates: number = REPLICATES,
): readonly Float64Array[] {
  const out = columns.map((column) => column.slice());
  for (let replicate = 0; replicate < replicates; replicate++) {
    const own = columns.map((column) => column.filter((_, i) => i % replicates === replicate));
    if ((own[0]?.length ?? 0) === 0) continue;
    reordered(own, lower).forEach((values, j) => {
      values.forEach((value, place) => {
        (out[j] as Float64Array)[place * replicates + replicate] = value;
      });
    });
  }
  return out;
}

function reordered(columns: readonly Float64Array[], lower: Float64Array): readonly Float64Array[] {
  const size = columns.length;
  const scores = columns.map((column) => scoresOf(column));
  const own = cholesky(
    scores.flatMap((a) => scores.map((b) => dot(a, b))),
    size,
  );
  if (own === undefined) {
    throw new CredenceError("iman-conover-too-few", `correlations: ${size} of them need more scenarios than these`, {
      remedy: `ask for at least ${REPLICATES * 4 * size}`,
    });
  }
  const independent = solved(scores, own);
  return columns.map((column, i) => {
    const wanted = new Float64Array(column.length);
    for (let j = 0; j <= i; j++) {
      const weight = lower[i * size + j] as number;
      (independent[j] as Float64Array).forEach((value, place) => {
        wanted[place] = (wanted[place] as number) + weight * value;
      });
    }
    const sorted = column.slice().sort();
    return midranks(wanted).map((rank) => sorted[Math.ceil(rank) - 1] as number);
  });
}

/** Normal scores of the ranks (van der Waerden), of mean 0 and length 1. */
function scoresOf(column: Float64Array): Float64Array {
  const scores = midranks(column).map((rank) => normalQuantile(rank / (column.length + 1)));
  const length = Math.sqrt(dot(scores, scores));
  return scores.map((score) => score / length);
}

/** The scores made uncorrelated: forward substitution with the factor of their own correlations. */
function solved(scores: readonly Float64Array[], factor: Float64Array): readonly Float64Array[] {
  const out: Float64Array[] = [];
  scores.forEach((score, i) => {
    const rest = score.slice();
    out.forEach((earlier, j) => {
      const weight = factor[i * scores.length + j] as number;
      for (let k = 0; k < rest.length; k++) rest[k] = (rest[k] as number) - weight * (earlier[k] as number);
    });
    const pivot = factor[i * scores.length + i] as number;
    out.push(rest.map((value) => value / pivot));
  });
  return out;
}
