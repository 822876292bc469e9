/** The difference of a statistic between two runs: its error, and whether it is more than chance gives. */
import { makeDistribution } from "../families/index.js";
import type { PairedErrors } from "./paired.js";
import type { StatisticPair } from "./statistics.js";

/** Of one statistic of an output. */
export interface Difference extends Omit<StatisticPair, "errors" | "integrated"> {
  /** b less a. */
  readonly difference: number;
  /** One Monte Carlo standard error of the difference. */
  readonly standardError: number;
  /** Whether it is more than chance gives, all statistics together being given a chance of one in twenty. */
  readonly differs: boolean;
}

/**
 * One standard error of a difference: over the shared scenarios, or of both runs as of independent ones. Integrated estimates
 * are more exact than the counts that pairing looks at; what no scenario meets it does not see.
 * @param met whether the scenarios of both runs meet all that matters to the output
 */
export function errorOf(pair: StatisticPair, met: boolean, id: string, paired: PairedErrors | undefined): number {
  const [one, other] = pair.errors;
  const seen = !pair.integrated && (met || !["mean", "sd"].includes(pair.statistic));
  return paired && seen ? paired.error(id, pair) : Math.sqrt(one * one + other * other);
}

export function differenceOf(
  { statistic, kind, a, b }: StatisticPair,
  standardError: number,
  factor: number,
): Difference {
  const difference = b - a;
  return { statistic, kind, a, b, difference, standardError, differs: Math.abs(difference) > factor * standardError };
}

/** Bonferroni: one chance in twenty shared out over all that is compared; Student's t where errors are of replicates. */
export function factorFor(compared: number, replicates: number): number {
  const tail = 0.025 / Math.max(compared, 1);
  const law =
    replicates > 1
      ? makeDistribution("student-t", { df: replicates - 1 })
      : makeDistribution("normal", { mean: 0, sd: 1 });
  return law.quantile(tail, "upper");
}
