/** What became of the correlations that a study states, in words. */
import { fixed } from "../../charts/frame/format.js";
import { movedWords } from "../../random/moved.js";
import type { Study } from "../../study/study.js";
import type { CorrelationSummary } from "../../summary/result.js";

/** "a Gaussian copula" or "a Student-t copula with 4 degrees of freedom". */
export function copulaWords({ dependence }: Pick<Study, "dependence">): string {
  const copula = dependence?.copula;
  return copula === undefined ? "a Gaussian copula" : `a Student-t copula with ${copula.df} degrees of freedom`;
}

/** What impossible correlations became, each on the scale on which it is stated: a sentence for each group. */
export function movedSentences({ moved = [] }: Pick<CorrelationSummary, "moved">): readonly string[] {
  return moved.map(
    (one) =>
      "The correlations that are stated cannot hold together; the nearest that can were drawn: " +
      `${movedWords(one, (correlation) => fixed(correlation, 3))} (Frobenius distance of the matrices of scores ${fixed(one.distance, 3)}).`,
  );
}
