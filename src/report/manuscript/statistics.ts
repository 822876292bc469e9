/** The numbers of a run that a manuscript may name, as they are printed. Adding one: a line. */
import { percentage } from "../../charts/frame/format.js";
import { type Reading, requireOutput } from "../../charts/frame/reading.js";
import { CredenceError, type Place, unknownName } from "../../errors.js";
import type { Findings } from "../../summary/result.js";
import { printedCount } from "../../summary/rounding.js";
import { printAmount, printExact, printShare } from "../words/printed.js";

type Statistic = (reading: Reading) => string;

const amounts: Readonly<Record<string, (reading: Reading) => readonly [value: number, error: number]>> = {
  mean: ({ summary }) => [summary.mean, summary.standardError],
  sd: ({ summary }) => [summary.sd, summary.sdError],
  median: ({ summary }) => [summary.quantiles["0.5"] ?? Number.NaN, summary.quantileErrors["0.5"] ?? Number.NaN],
  low: ({ interval }) => [interval.low, interval.lowError],
  high: ({ interval }) => [interval.high, interval.highError],
};

function printed(name: string, reading: Reading): { readonly value: string; readonly error: string } {
  const [value, error] = amounts[name]?.(reading) ?? [Number.NaN, Number.NaN];
  return printAmount(reading.scale, value, error);
}

/** Every statistic of an output: rounded to its Monte Carlo error; the error itself as "mean error". */
function statisticsOf({ summary }: Reading): Readonly<Record<string, Statistic>> {
  const names = Object.keys(amounts);
  const chances = Object.entries(summary.probabilities).map(([event, share]): [string, Statistic] => {
    const error = summary.probabilityErrors[event] ?? Number.NaN;
    return [event, () => printShare(share, error).value];
  });
  return {
    ...Object.fromEntries(names.map((name): [string, Statistic] => [name, (one) => printed(name, one).value])),
    ...Object.fromEntries(
      names.map((name): [string, Statistic] => [`${name} error`, (one) => printed(name, one).error]),
    ),
    interval: (one) => `${printed("low", one).value} to ${printed("high", one).value}`,
    "base case": ({ scale }) => printExact(scale, summary.baseCase),
    ...Object.fromEntries(chances),
  };
}

/** Facts of the run itself, under the name `run`. */
const facts: Readonly<Record<string, (findings: Findings) => string>> = {
  scenarios: ({ run }) => printedCount(run.scenarios),
  sampler: ({ run }) => run.sampler,
  seed: ({ run }) => run.seed,
  interval: ({ run }) => percentage(run.interval),
  version: ({ run }) => run.version,
  "study hash": ({ run }) => run.studyHash,
  "result hash": ({ run }) => run.resultHash,
};

/**
 * One number of a run, as a paper prints it.
 * @param name "national.total mean", "national.total interval", "national.total above 0", "run scenarios"
 * @throws CredenceError `unknown-output`, `unknown-statistic`, each with the nearest name
 */
export function statisticText(findings: Findings, name: string, place?: Place): string {
  const [subject = "", ...rest] = name.trim().split(/\s+/);
  const wanted = rest.join(" ");
  if (subject === "run") return known("fact of the run", facts, wanted, place)(findings);
  const reading = requireOutput(findings, subject, ["run"], place);
  return known("statistic", statisticsOf(reading), wanted, place)(reading);
}

function known<T>(kind: string, values: Readonly<Record<string, T>>, name: string, place: Place | undefined): T {
  const found = Object.hasOwn(values, name) ? values[name] : undefined;
  if (found !== undefined) return found;
  const { message, remedy } = unknownName(kind, name, Object.keys(values));
  throw new CredenceError("unknown-statistic", message, { place, remedy });
}
