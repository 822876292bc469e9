/** Standard normal quantiles for whole columns, by octave table. */

import { lookUpOctaves } from "../numerics/octaves/octaveLookUp.js";
import { buildOctaveTable, type OctaveTable } from "../numerics/octaves/octaveTable.js";
import { exp } from "../numerics/special/exponential.js";
import { densityAtZero, normalCdf, normalQuantile } from "../numerics/special/normal.js";

/** The table that `normalScores` looks up in. */
export function normalScoreTable(): OctaveTable {
  return buildOctaveTable({
    support: [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY],
    pearson: { numerator: [0, -1], denominator: [1, 0, 0] },
    quantile: normalQuantile,
    cdf: normalCdf,
    density: (x) => densityAtZero * exp(-0.5 * x * x),
  });
}

/** out[i] = Φ⁻¹(u[i]). `out` must be another array than `uniforms`. */
export function normalScores(table: OctaveTable, uniforms: Float64Array, out: Float64Array, count: number): void {
  const beyond = lookUpOctaves(table, 0, 1, uniforms, out, count);
  if (beyond > 0) scoresBeyond(uniforms, out, count);
}

/** Puts exact scores where the table gave no number. */
export function scoresBeyond(uniforms: Float64Array, out: Float64Array, count: number): void {
  for (let i = 0; i < count; i++) if (Number.isNaN(out[i])) out[i] = normalQuantile(uniforms[i] as number);
}
