/** A saved run in hand again, in a notebook. */
import { readResult as readPlain } from "../files/readResult.js";
import { type Run, runInHand } from "./run.js";

/**
 * A run from its folder: prints as its summary and answers as it did when it was made, without drawing a scenario. What
 * needs draws (other intervals and probabilities, the charts of the distribution) is there where the run was saved with
 * its draws; an analysis that the run does not hold is made on request, from the same scenarios drawn again.
 * @param folder what `run.save` or `credence run --out` wrote
 * @throws CredenceError `not-a-result`; `result-touched` where a file is not the one that the run wrote
 * @example
 * await save(run, "results/mine");
 * readResult("results/mine").interval("national.total");
 */
export function readResult(folder: string): Run {
  return runInHand(readPlain(folder));
}
