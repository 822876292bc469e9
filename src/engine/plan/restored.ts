/** Groups of a plan whose whole sample is reordered at once (Iman and Conover), before any block is drawn. */
import { CredenceError } from "../../errors.js";
import { imanConover } from "../../random/imanConover.js";
import type { SamplerPlan } from "../../random/sampler.js";
import { openSampler } from "../../random/samplers.js";
import { BLOCK } from "../../random/stream.js";

/** Uniforms that are kept in memory, at most: 400 megabytes. */
const mostUniforms = 5e7;

/**
 * The uniforms of a group, correlated: a column a member, whole blocks of them.
 * @throws CredenceError `iman-conover-sampler` for other samplers than latin-hypercube, `iman-conover-too-large`.
 */
export function restored(
  sampler: SamplerPlan,
  streams: readonly number[],
  lower: Float64Array,
): readonly Float64Array[] {
  if (sampler.name !== "latin-hypercube") {
    const why = "reordering would throw away how evenly its points fill the space";
    throw new CredenceError(
      "iman-conover-sampler",
      `correlations: iman-conover cannot serve ${sampler.name}, as ${why}`,
      {
        remedy: "take sampler latin-hypercube, or leave out the method",
      },
    );
  }
  const { scenarios } = sampler;
  if (scenarios * streams.length > mostUniforms) {
    const rule = `correlations: iman-conover keeps the whole sample, ${scenarios} times ${streams.length} numbers, which is too large`;
    throw new CredenceError("iman-conover-too-large", rule, { remedy: "leave out the method" });
  }
  const opened = openSampler(sampler);
  const blocks = Math.ceil(scenarios / BLOCK);
  const columns = streams.map((stream) => {
    const column = new Float64Array(blocks * BLOCK);
    for (let block = 0; block < blocks; block++) {
      opened.uniforms(stream, block, column.subarray(block * BLOCK, (block + 1) * BLOCK));
    }
    return column;
  });
  const whole = imanConover(
    columns.map((column) => column.subarray(0, scenarios)),
    lower,
    sampler.replicates,
  );
  columns.forEach((column, i) => {
    column.set(whole[i] as Float64Array);
  });
  return columns;
}
