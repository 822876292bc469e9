/** The statistics of an output that two runs both report. */
import type { OutputSummary } from "../summary/result.js";

export interface StatisticPair {
  /** "mean", "sd", a quantile ("0.025") or an event ("above 0"). */
  readonly statistic: string;
  readonly kind: "amount" | "share";
  readonly a: number;
  readonly b: number;
  /** One standard error of each. */
  readonly errors: readonly [number, number];
  /** Not counted scenarios in one of the two, but integrated. */
  readonly integrated: boolean;
}

/** @param events names of the probabilities that mean the same in both runs */
export function statisticPairs(
  a: OutputSummary,
  b: OutputSummary,
  events: readonly string[],
): readonly StatisticPair[] {
  const integrated = (a.preIntegration ?? b.preIntegration) !== undefined;
  const quantiles = Object.keys(a.quantiles).filter((key) => Object.hasOwn(b.quantiles, key));
  const at = (kind: StatisticPair["kind"], keys: readonly string[], values: TwoByKey, errors: TwoByKey) =>
    keys.map((key) => pair(key, kind, integrated, valuesAt(key, values), valuesAt(key, errors)));
  return [
    pair("mean", "amount", false, [a.mean, b.mean], [a.standardError, b.standardError]),
    pair("sd", "amount", false, [a.sd, b.sd], [a.sdError, b.sdError]),
    ...at("amount", quantiles, [a.quantiles, b.quantiles], [a.quantileErrors, b.quantileErrors]),
    ...at("share", events, [a.probabilities, b.probabilities], [a.probabilityErrors, b.probabilityErrors]),
  ];
}

type Two = readonly [number, number];
type Numbers = Readonly<Record<string, number>>;
type TwoByKey = readonly [Numbers, Numbers];

function pair(statistic: string, kind: StatisticPair["kind"], integrated: boolean, [a, b]: Two, errors: Two) {
  return { statistic, kind, a, b, errors, integrated };
}

function valuesAt(key: string, [a, b]: TwoByKey): Two {
  return [a[key] ?? Number.NaN, b[key] ?? Number.NaN];
}
