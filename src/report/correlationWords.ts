/** What became of the correlations that a study states, in words. */
import { fixed } from "../charts/format.js";
import type { Study } from "../study/study.js";
import type { CorrelationSummary } from "../summary/result.js";

/** "a Gaussian copula" or "a Student-t copula with 4 degrees of freedom". */
export function copulaWords({ dependence }: Pick<Study, "dependence">): string {
  const copula = dependence?.copula;
  return copula === undefined ? "a Gaussian copula" : `a Student-t copula with ${copula.df} degrees of freedom`;
}

/** By how much impossible correlations were moved to the nearest possible ones: a sentence for each group. */
export function movedSentences({ moved = [] }: Pick<CorrelationSummary, "moved">): readonly string[] {
  return moved.map(
    ({ pair: [a, b], from, to, distance }) =>
      "The correlations that are stated cannot hold together; the nearest that can were taken. " +
      `${a} with ${b} moved most, from ${fixed(from, 3)} to ${fixed(to, 3)} (correlations of scores; ` +
      `${fixed(distance, 3)} over the whole matrix).`,
  );
}
