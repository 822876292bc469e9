/** How a study is run unless the command says otherwise, with the defaults. */
import { CredenceError, type Place, unknownName } from "../errors.js";
import { replicateCounts } from "../random/replicates.js";
import { samplerNames } from "../random/samplerName.js";
import { fromPlain } from "../schema/written.js";
import { type Analysis, type AskedAnalyses, analysesShape, chosenAnalyses } from "./analysis.js";
import type { StudyDocument } from "./document.js";
import { refuseBadScenarios } from "./scenarios.js";
import { seedText } from "./seedText.js";
import { type Output, preIntegrationChoices, type RunSettings, type Study } from "./study.js";
import { unknownOutput } from "./unknownOutput.js";
import { readUntil, type Until, type UntilSubjects } from "./until.js";

/** @throws CredenceError `scenarios-out-of-range`, `interval-out-of-range`, `unknown-output`. */
export function resolveRun(
  written: StudyDocument["run"],
  { outputs, published }: Pick<Study, "outputs" | "published">,
  analyses: readonly Analysis[],
  { run: place, until: untilPlace }: { readonly run: Place | undefined; readonly until: Place | undefined },
): RunSettings {
  const scenarios = written?.scenarios ?? 10_000;
  const interval = written?.interval ?? 0.95;
  const headline = outputs[0]?.id ?? "";
  refuseBadScenarios(scenarios, { place });
  if (!(interval > 0 && interval < 1)) {
    const rule = `run: interval must lie between 0 and 1, got ${interval}`;
    throw new CredenceError("interval-out-of-range", rule, { place, remedy: "write 0.95 for a 95 % interval" });
  }
  const until = written?.until;
  return {
    scenarios,
    sampler: written?.sampler ?? samplerNames[0],
    ...replicatesFrom(written?.replicates, place),
    seed: written?.seed ?? "1",
    interval,
    ...askedFor(written?.sensitivity, analyses),
    sensitivityOf: (written?.["sensitivity-of"] ?? [headline]).map((id) => knownOutput(id, outputs, place)),
    preIntegration: written?.["pre-integration"] ?? "auto",
    convergence: written?.convergence ?? false,
    until: until === undefined ? undefined : readUntil(until, subjectsOf({ outputs, published }, interval), untilPlace),
  };
}

/** Names, and options of those that have some. */
function askedFor(
  asked: AskedAnalyses | undefined,
  analyses: readonly Analysis[],
): Pick<RunSettings, "sensitivity" | "sensitivityOptions"> {
  const sensitivity = chosenAnalyses(asked?.names, analyses);
  const options = asked?.options ?? {};
  return Object.keys(options).length === 0 ? { sensitivity } : { sensitivity, sensitivityOptions: options };
}

function subjectsOf({ outputs, published }: Pick<Study, "outputs" | "published">, interval: number): UntilSubjects {
  return { outputs: outputs.map(({ id }) => id), interval, published: Object.keys(published) };
}

/** @throws CredenceError `replicates-out-of-range`. */
function replicatesFrom(replicates: number | undefined, place?: Place | undefined): Pick<RunSettings, "replicates"> {
  if (replicates === undefined) return {};
  if (replicateCounts.includes(replicates)) return { replicates };
  const rule = `replicates: must be ${replicateCounts.join(" or ")}, got ${replicates}`;
  const remedy = "leave it out: 16 suit nearly every run; 8 leave each of them twice as many points";
  throw new CredenceError("replicates-out-of-range", rule, { place, remedy });
}

function knownOutput(id: string, outputs: readonly Output[], place: Place | undefined): string {
  if (outputs.some((output) => output.id === id)) return id;
  throw unknownOutput(
    "sensitivity-of",
    id,
    outputs.map((output) => output.id),
    place,
  );
}

/** What a command or a notebook says of the run, and what it says wins: the keys of `run` in a study file, in camel case. */
export interface RunChoices {
  /** How many to draw. */
  readonly scenarios?: number | undefined;
  /** Seed phrase: any text, or a whole number, which is taken as its digits. */
  readonly seed?: string | number | undefined;
  /** "sobol", "latin-hypercube", "latin-hypercube-optimised" or "random". */
  readonly sampler?: string | undefined;
  /** Independent randomisations that errors are taken from: 8 or 16. */
  readonly replicates?: number | undefined;
  /** Names of analyses, or a record of them with options; these take the place of a study's own. */
  readonly sensitivity?: readonly string[] | Readonly<Record<string, object | null>> | undefined;
  /** Ids of the outputs whose sensitivity and distribution are wanted: the headline alone unless said. */
  readonly sensitivityOf?: readonly string[] | undefined;
  /** Which outputs have percentiles with one assumption integrated out: "auto", "all" or "off". */
  readonly preIntegration?: string | undefined;
  /** Look at the headline after fewer scenarios, too. */
  readonly convergence?: boolean | undefined;
  /**
   * A target, which takes the place of a count: "national.total: 2.5 %, 97.5 % ± 1m". A count takes the place of a study's
   * own target.
   */
  readonly until?: string | undefined;
}

/** The study with another run. @throws CredenceError `scenarios-out-of-range`, `unknown-choice`. */
export function withRun(study: Study, choices: RunChoices, analyses: readonly Analysis[]): Study {
  const { scenarios, seed, sampler, replicates, sensitivity, sensitivityOf, preIntegration, convergence } = choices;
  const until = untilOf(study, choices);
  if (scenarios !== undefined) refuseBadScenarios(scenarios);
  const run = {
    ...study.run,
    until,
    ...(scenarios === undefined ? {} : { scenarios }),
    ...(seed === undefined ? {} : { seed: seedText(seed) }),
    ...(sampler === undefined ? {} : { sampler: oneOf(sampler, samplerNames, "sampler") }),
    ...replicatesFrom(replicates),
    ...(preIntegration === undefined
      ? {}
      : { preIntegration: oneOf(preIntegration, preIntegrationChoices, "pre-integration") }),
    ...(convergence === undefined ? {} : { convergence }),
    ...(sensitivity === undefined ? {} : chosenFrom(study, sensitivity, analyses)),
    ...(sensitivityOf === undefined
      ? {}
      : { sensitivityOf: sensitivityOf.map((id) => knownOutput(id, study.outputs, undefined)) }),
  };
  return { ...study, run };
}

/** A list of names keeps the options that the study has for them. */
function chosenFrom({ run }: Study, asked: NonNullable<RunChoices["sensitivity"]>, analyses: readonly Analysis[]) {
  if (Array.isArray(asked)) return { sensitivity: chosenAnalyses(asked, analyses) };
  const { names, options } = analysesShape(analyses).read(fromPlain(asked), "sensitivity");
  return askedFor({ names, options: { ...run.sensitivityOptions, ...options } }, analyses);
}

/** @throws CredenceError `until-and-scenarios`, and those of `readUntil`. */
function untilOf(study: Study, { scenarios, until }: RunChoices): Until | undefined {
  if (until === undefined) return scenarios === undefined ? study.run.until : undefined;
  if (scenarios === undefined) return readUntil(until, subjectsOf(study, study.run.interval));
  throw new CredenceError("until-and-scenarios", "until: finds the number of scenarios, which was given as well", {
    remedy: "leave one of the two out",
  });
}

function oneOf<T extends string>(name: string, known: readonly T[], kind: string): T {
  const found = known.find((option) => option === name);
  if (found !== undefined) return found;
  const { message, remedy } = unknownName(kind, name, known);
  throw new CredenceError("unknown-choice", message, { remedy });
}
