/** Standard normal quantiles for whole columns, by octave table. */
import { exp } from "../numerics/exponential.js";
import { normalCdf, normalQuantile } from "../numerics/normal.js";
import { lookUpOctaves } from "../numerics/octaveLookUp.js";
import { buildOctaveTable, type OctaveTable } from "../numerics/octaveTable.js";

const INVERSE_SQRT_2PI = 0.3989422804014327;

export function normalScoreTable(): OctaveTable {
  return buildOctaveTable({
    support: [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY],
    pearson: { numerator: [0, -1], denominator: [1, 0, 0] },
    quantile: normalQuantile,
    cdf: normalCdf,
    density: (x) => INVERSE_SQRT_2PI * exp(-0.5 * x * x),
  });
}

/** out[i] = Φ⁻¹(u[i]). `out` must be another array than `uniforms`. */
export function normalScores(table: OctaveTable, uniforms: Float64Array, out: Float64Array, count: number): void {
  const beyond = lookUpOctaves(table, 0, 1, uniforms, out, count);
  if (beyond > 0) scoresBeyond(uniforms, out, count);
}

/** Puts exact scores where the table gave no number. */
export function scoresBeyond(uniforms: Float64Array, out: Float64Array, count: number): void {
  for (let i = 0; i < count; i++) {
    const u = uniforms[i] as number;
    if (Number.isNaN(out[i])) out[i] = u < 0.5 ? normalQuantile(u, "lower") : normalQuantile(1 - u, "upper");
  }
}
