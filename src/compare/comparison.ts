/** Two runs held against each other: whether they differ, in what they assume, and which of it moved the answer. */
import { CredenceError } from "../errors.js";
import { canonicalJson } from "../study/canonical.js";
import { type Attribution, attribute } from "./attribution.js";
import { type BasisDifference, basisDifferences } from "./basis.js";
import { type Change, changesOf } from "./changes.js";
import type { Compared, CompareOptions, CompareRun } from "./compared.js";
import { type Difference, differenceOf, errorOf, factorFor } from "./difference.js";
import { type PairedErrors, pairedErrors } from "./paired.js";
import { type StatisticPair, statisticPairs } from "./statistics.js";
import { unmetInEither } from "./unmet.js";

/** Two runs held against each other: what differs, what was assumed differently, which change made how much of it. */
export interface Comparison {
  readonly a: Compared;
  readonly b: Compared;
  /** The same result, to the last bit. */
  readonly identical: boolean;
  /** Same seed, sampler and number of scenarios: what both assume alike was drawn alike. */
  readonly commonRandomNumbers: boolean;
  /** Errors of differences were taken over the shared scenarios; else the two errors were combined as independent. */
  readonly paired: boolean;
  /** How many standard errors a difference must pass. */
  readonly factor: number;
  readonly outputs: Readonly<Record<string, readonly Difference[]>>;
  /** Outputs of one run only, or in other units. */
  readonly notCompared: readonly string[];
  /** By output: what the scenarios of either run hardly meet. Errors of its mean and standard deviation allow for that in each run. */
  readonly unmet: Readonly<Record<string, string>>;
  /** Currency, price year and perspective where these are not alike: then differences are not of like money. */
  readonly basis: readonly BasisDifference[];
  /** Undefined where the study of one of the two is not known. */
  readonly changes?: readonly Change[] | undefined;
  readonly attribution?: Attribution | undefined;
  /** Why there is no attribution, where assumptions differ. */
  readonly notAttributed?: string | undefined;
}

/**
 * Compares two runs.
 * @throws CredenceError `nothing-to-compare` where they share no output; `unknown-output`; what runs throw
 */
export async function compareRuns(a: Compared, b: Compared, options: CompareOptions = {}): Promise<Comparison> {
  const ids = comparable(a, b);
  const identical = a.run.resultHash === b.run.resultHash;
  const commonRandomNumbers = (["seed", "sampler", "scenarios"] as const).every((key) => a.run[key] === b.run[key]);
  const paired = commonRandomNumbers && !identical ? await pairing(a, b, options) : undefined;
  const pairs = ids.map((id) => [id, pairsOf(a, b, id)] as const);
  const factor = factorFor(
    pairs.reduce((count, [, all]) => count + all.length, 0),
    paired?.parts ?? Math.min(a.run.replicates, b.run.replicates),
  );
  const unmet = unmetInEither(a, b, ids);
  const difference = (id: string) => (pair: StatisticPair) =>
    differenceOf(pair, errorOf(pair, unmet[id] === undefined, id, paired), factor);
  const changes = a.study && b.study && changesOf(a.study, b.study);
  return {
    a,
    b,
    identical,
    commonRandomNumbers,
    paired: paired !== undefined,
    factor,
    outputs: Object.fromEntries(pairs.map(([id, all]) => [id, all.map(difference(id))])),
    notCompared: [...new Set([a, b].flatMap(({ outputs }) => Object.keys(outputs)))].filter((id) => !ids.includes(id)),
    unmet,
    basis: basisDifferences(a, b),
    changes,
    ...(await attributed(a, b, changes, ids, options)),
  };
}

function comparable(a: Compared, b: Compared): readonly string[] {
  const unit = ({ study }: Compared, id: string) => study?.outputs.find((output) => output.id === id)?.unit;
  const ids = Object.keys(a.outputs).filter(
    (id) => Object.hasOwn(b.outputs, id) && (!a.study || !b.study || unit(a, id) === unit(b, id)),
  );
  if (ids.length > 0) return ids;
  throw new CredenceError("nothing-to-compare", `${a.name} and ${b.name}: must share an output in the same unit`, {
    remedy: `outputs are ${[a, b].map(({ outputs }) => Object.keys(outputs).slice(0, 5).join(", ")).join(" and ")}`,
  });
}

/** Only of runs that this version gives again: a mean that is another would belong to other scenarios. */
async function pairing(a: Compared, b: Compared, how: CompareRun): Promise<PairedErrors | undefined> {
  return a.study && b.study && a.run.version === b.run.version ? pairedErrors(a.study, b.study, a.run, how) : undefined;
}

function pairsOf(a: Compared, b: Compared, id: string): readonly StatisticPair[] {
  const [one, other] = [a.outputs[id], b.outputs[id]];
  if (one === undefined || other === undefined) return [];
  const range = ({ study }: Compared) => {
    const published = study?.published[id];
    return canonicalJson(published === undefined ? null : [published.low, published.high]);
  };
  const shared = Object.keys(one.probabilities).filter((name) => Object.hasOwn(other.probabilities, name));
  return statisticPairs(
    one,
    other,
    shared.filter((name) => name === "above 0" || range(a) === range(b)),
  );
}

async function attributed(
  a: Compared,
  b: Compared,
  changes: readonly Change[] | undefined,
  ids: readonly string[],
  options: CompareOptions,
): Promise<Pick<Comparison, "attribution" | "notAttributed">> {
  const { scenarios = 8192, output = ids[0] ?? "" } = options;
  if (!ids.includes(output)) {
    throw new CredenceError("unknown-output", `compare: both runs must report "${output}"`, {
      remedy: `known: ${ids.join(", ")}`,
    });
  }
  if (a.study === undefined || b.study === undefined || changes === undefined) {
    return { notAttributed: "the study of one of the two is not known: give its result folder" };
  }
  const moving = changes.filter(({ moves }) => moves);
  if (moving.length === 0) return {};
  if (scenarios === 0) return { notAttributed: "not asked for" };
  try {
    return { attribution: await attribute(a.study, b.study, moving, { ...options, output, scenarios, run: a.run }) };
  } catch (cause) {
    if (!(cause instanceof CredenceError) || options.signal?.aborted === true || cause.kind === "run") throw cause;
    return { notAttributed: `a mixture of both studies is none: ${cause.message}` };
  }
}
