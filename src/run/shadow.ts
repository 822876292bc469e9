/** The exact shadow of a run: means and standard deviations that need no simulation, and what they are held against. */
import { CredenceError } from "../errors.js";
import { makeDistribution } from "../families/index.js";
import { lazily } from "../lazily.js";
import type { Known } from "../sensitivity/exact/known.js";
import type { Study } from "../study/study.js";
import type { ExactSummary, OutputSummary, RunResult } from "../summary/result.js";

/** Fewer scenarios than these say too little of their own error. */
const FEWEST = 1000;

/** Standard deviations are held from so many scenarios on, and where their own error is at most this share of them. */
const FEWEST_FOR_SD = 10_000;
const KNOWN = 0.002;
/** Errors of standard deviations, also of independent scenarios, are as uncertain as those of so many replicates. */
const SD_REPLICATES = 16;

/**
 * As many errors of a mean are allowed at least, and of a standard deviation, which must be further off than those of independent
 * scenarios by far; and the probability that a normal number lies further above its mean. Of runs with ten exact means one in
 * 170,000 is lost by chance; with 4 errors it would be one in 1,600.
 */
const FAR = { mean: { errors: 5, beyond: 2.866515718791939e-7 }, sd: { errors: 4, beyond: 3.1671241833119857e-5 } };

/**
 * Holds simulated means and standard deviations against the exact ones; of heavy tails, whose samples know little of their
 * own spread, means alone.
 * @param known what the errors of an output may not know; asked only where it is needed
 * @throws CredenceError `exact-disagrees` where one is further away than 5 standard errors, a standard deviation than 4
 * (as far as that is unlikely: errors from 16 replicates are themselves uncertain).
 */
export function holdAgainst(
  exact: Readonly<Record<string, ExactSummary>>,
  study: Study,
  outputs: RunResult["outputs"],
  replicates: number,
  known: (output: string) => Known = () => ({ isMet: true, stepped: false }),
): void {
  const [ofMean, ofSd] = [allowance(FAR.mean, replicates), allowance(FAR.sd, SD_REPLICATES)];
  for (const [id, { mean, sd }] of Object.entries(exact)) {
    const found = outputs[id];
    if (found === undefined || study.run.scenarios < FEWEST) continue;
    const apart = Math.abs(found.mean - mean);
    const meanError = standardError(found, sd, study, replicates);
    if (ofMean.exceeded(apart, meanError) && accuses(known(id), apart, strayOfMean(ofMean.errors), sd, study)) {
      throw disagreement(id, "mean", [found.mean, found.standardError, mean]);
    }
    const error = Math.max(found.sdError, ROUNDING * (Math.abs(found.mean) + sd));
    const off = Math.abs(found.sd - sd);
    const isOff = sdIsKnown(found, sd, study) && ofSd.exceeded(off, error);
    if (isOff && accuses(known(id), off / SD_STEPS, ofSd.errors, sd, study)) {
      throw disagreement(id, "standard deviation", [found.sd, found.sdError, sd]);
    }
  }
}

/** How many errors are allowed: worked out for no output, or once for all, as a quantile of Student's t takes time. */
function allowance({ errors: least, beyond }: (typeof FAR)["mean"], replicates: number) {
  const errors = lazily(() => allowedErrors(replicates, beyond));
  const exceeded = (apart: number, error: number) => apart > least * error && apart > errors() * error;
  return { errors, exceeded };
}

/** How many standard errors an estimate is above what it estimates with this probability: of Student's t for replicates. */
export function allowedErrors(replicates: number, probability: number): number {
  const family = replicates === 1 ? makeDistribution("normal", { mean: 0, sd: 1 }) : studentT(replicates - 1);
  return family.quantile(probability, "upper");
}

function studentT(df: number) {
  return makeDistribution("student-t", { df, location: 0, scale: 1 });
}

/**
 * As many times the error of a mean is that of a standard deviation at most, of independent scenarios with a kurtosis
 * of 10.
 */
const SD_STEPS = 1.5;

/**
 * As many errors of independent scenarios a mean may be off, be its own errors ever so small: the replicates of a net
 * err askew where a distribution is, all of them a little to one side, so that one mean in some hundreds is 5.5 of its
 * errors off, and one in ten thousand 11.
 */
const STRAY = 1;

/**
 * Whether what is further off than its errors is a fault: it is further off, too, than so many errors of independent
 * scenarios.
 */
function accuses(known: Known, apart: number, errors: (known: Known) => number, sd: number, { run }: Study): boolean {
  return known.isMet && apart > (errors(known) * sd) / Math.sqrt(run.scenarios);
}

/**
 * Of what comes in steps every replicate of a net may hold just as many scenarios, and err alike: their scatter knows
 * nothing of that, and all that is sure is that they do no worse than independent ones.
 */
function strayOfMean(errors: () => number): (known: Known) => number {
  return ({ stepped }) => (stepped ? errors() : STRAY);
}

/** Rounding of sums and of inversion tables, relative to the size of an output and its spread. */
const ROUNDING = 1e-9;

/**
 * A sample whose spread is below this share of the exact one has missed rare events, and so knows too little of its
 * error.
 */
const SPREAD = 0.8;

/** Of independent scenarios, and of a sample that missed rare events, the exact one; never below what rounding does. */
function standardError(found: OutputSummary, sd: number, { run }: Study, replicates: number): number {
  const rounding = ROUNDING * (Math.abs(found.mean) + sd);
  const independent = replicates === 1 || found.sd < SPREAD * sd ? sd / Math.sqrt(run.scenarios) : 0;
  return Math.max(found.standardError, rounding, independent);
}

/** Rare events and heavy tails make the spread of a sample too small, and its error with it. */
function sdIsKnown({ sd: found, sdError }: OutputSummary, sd: number, { run }: Study): boolean {
  return run.scenarios >= FEWEST_FOR_SD && found > SPREAD * sd && sdError < KNOWN * found;
}

function disagreement(
  id: string,
  what: string,
  [found, error, exact]: readonly [number, number, number],
): CredenceError {
  const message = `${id}: the simulated ${what} ${found} (standard error ${error}) is not the exact ${what} ${exact}`;
  return new CredenceError("exact-disagrees", message, {
    kind: "run",
    remedy:
      "this is a fault of the program, or an assumption so skewed that more scenarios are needed; please report it",
  });
}
