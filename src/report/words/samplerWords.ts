/** How the scenarios were drawn, in words: the same in the terminal and in the report. */
import { fixed } from "../../charts/frame/format.js";
import { DIMENSIONS } from "../../random/directionNumbers.js";
import type { RunRecord, RunResult } from "../../summary/result.js";

/** "sobol, 16 replicates". */
export function samplerText({ sampler, replicates }: Pick<RunRecord, "sampler" | "replicates">): string {
  return replicates > 1 ? `${sampler}, ${replicates} replicates` : sampler;
}

/** What a count loses that Sobol' points do not fill evenly; undefined where nothing is lost. */
export function countSentence({ run }: RunResult): string | undefined {
  const { sampler, replicates, scenarios } = run;
  if (sampler !== "sobol" || replicates === 1) return undefined;
  const below = replicates * (1 << (31 - Math.clz32(scenarios / replicates)));
  if (below === scenarios) return undefined;
  const [less, more] = [fixed(below, 0), fixed(2 * below, 0)];
  return `Sobol' points fill the space of assumptions evenly when each replicate holds a power of two of them: ${less} or ${more} scenarios are worth more than their number, the ${fixed(scenarios, 0)} of this run a little less. The errors printed are those of this run.`;
}

/** What found no dimension of Sobol' points, and so gains nothing by them; undefined where all found one. */
export function paddedSentence({ dimensions = {} }: RunResult): string | undefined {
  const all = Object.values(dimensions);
  const padded = all.filter((dimension) => dimension >= DIMENSIONS).length;
  if (padded === 0) return undefined;
  return `Sobol' points have ${fixed(DIMENSIONS, 0)} dimensions: ${fixed(padded, 0)} of the ${fixed(all.length, 0)} quantities drawn found none and are drawn at random. The errors printed are those of this run.`;
}

const pointsOf: Readonly<Record<string, string>> = {
  sobol: "quasi-random (scrambled Sobol')",
  "latin-hypercube": "stratified (Latin hypercube)",
  "latin-hypercube-optimised": "stratified (Latin hypercube, correlations taken out)",
};

/** How the errors were worked out and how they shrink. */
export function errorSentences(result: RunResult): readonly string[] {
  const { sampler, replicates } = result.run;
  if (replicates === 1) return ["Four times as many scenarios halve the error."];
  const losses = [countSentence(result), paddedSentence(result)];
  const points = pointsOf[sampler] ?? sampler;
  return [
    `The points are ${points}, in ${replicates} independent replicates; an error is the scatter of the statistic between them over √${replicates}, with ${replicates - 1} degrees of freedom.`,
    "Four times as many scenarios at least halve the error.",
    ...losses.filter((sentence) => sentence !== undefined),
  ];
}
