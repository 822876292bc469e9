/** The exact shadow of the sensitivity indices of a run: estimates are held against what the formulas tell. */
import { CredenceError } from "../errors.js";
import type { Beside } from "../sensitivity/exact/exactBeside.js";
import { independentParts } from "../sensitivity/independentParts.js";
import { sensitivityMethods } from "../sensitivity/index.js";
import type { RunResult } from "../summary/result.js";
import type { IndexBeside } from "./indicesBeside.js";
import { allowedErrors } from "./shadow.js";

/**
 * Smaller differences accuse nobody: no reader takes a share of the variance to the fourth decimal, and what each of
 * the parts that errors come from has too few scenarios to tell, they all may miss alike: their scatter says nothing of
 * it.
 */
const NOTHING = 1e-3;
/** Probability that a normal number lies more than 4 standard errors above its mean. */
const BEYOND = 3.1671241833119857e-5;
/** Fewer scenarios than these, and outputs whose spread is known worse than this, say too little of their own error. */
const FEWEST = 1000;
const KNOWN = 0.02;
/** A sample whose spread is this far below the exact one has missed rare events. */
const SPREAD = 0.95;
/** An output that varies by no more than this share of its mean, as `a - a`, varies by rounding. */
const ROUNDING = 1e-9;

type Given = Pick<RunResult, "outputs" | "exact" | "run">;

/**
 * Holds every estimated index that has an exact value against it. Errors from 16 parts are themselves uncertain, and
 * there are many indices: so many standard errors are allowed that one index or more of all is beyond them by chance as
 * seldom as a normal number is beyond 4 of its own.
 * @throws CredenceError `exact-disagrees`
 */
export function holdIndices(
  indices: readonly IndexBeside[],
  result: Given,
  { isMet, missed, size }: Omit<Beside, "sensitivity">,
): void {
  const held = heldOf(indices, result, isMet);
  for (const each of held) {
    const { output, analysis, assumption, index, found, error, exact } = each;
    const parts = independentParts(result.run, analysis);
    const known = Math.max(NOTHING, parts / size, allowedErrors(parts, BEYOND / held.length) * error);
    const apart = Math.abs(found - exact);
    if (apart <= known || apart <= known + missed(each, pointsOf(analysis, parts, size, result))) continue;
    const what = `the ${index} of ${assumption} by ${analysis}`;
    const message = `${output}: ${what}, ${found} (standard error ${error}), is not the exact ${exact}`;
    throw new CredenceError("exact-disagrees", message, {
      kind: "run",
      remedy: `this is a fault of the program; please report it; without the analysis ${analysis} the run will do`,
    });
  }
}

/** Points of each of the parts that the errors of an analysis come from. */
function pointsOf(analysis: string, parts: number, size: number, { run }: Given): number {
  const { needs, fewest = size } = sensitivityMethods.find(({ name }) => name === analysis) ?? {};
  return (needs === "design" ? Math.min(size, fewest) : run.scenarios) / parts;
}

/** Those whose errors are known well enough. */
function heldOf(
  indices: readonly IndexBeside[],
  { outputs, exact = {}, run }: Given,
  isMet: Beside["isMet"],
): readonly IndexBeside[] {
  if (run.scenarios < FEWEST) return [];
  return indices.filter(({ output, analysis }) => {
    const [summary, truth] = [outputs[output], exact[output]];
    if (summary === undefined || truth === undefined) return false;
    if (!(summary.sdError < KNOWN * summary.sd && summary.sd > SPREAD * truth.sd)) return false;
    return truth.sd > ROUNDING * Math.abs(truth.mean) && isMet(output, analysis);
  });
}
