/** Central intervals as papers print them, and the parameterisations that are stated by one. */
import { normalQuantile } from "../numerics/special/normal.js";
import { list, number, percentRemedy } from "./check.js";
import type { Parameters, Refuse } from "./distribution.js";
import type { Parameterisation } from "./familyContract.js";

/** A central interval: its ends, the probability beyond each of them, and the normal deviate of that. */
export interface CentralInterval {
  readonly low: number;
  readonly high: number;
  readonly level: number;
  /** 0.025 for an interval of 95 %. */
  readonly tail: number;
  readonly deviate: number;
}

/** What an interval becomes; `values` are all that was stated. */
export type FromInterval = (interval: CentralInterval, values: Parameters, refuse: Refuse) => Parameters;

/** What a centre and an interval become. */
export type FromCentre = (centre: number, interval: CentralInterval, values: Parameters, refuse: Refuse) => Parameters;

/** Description of the optional key that stands beside `ci`. */
export const levelKey = { level: "coverage of ci, 0.95 unless stated" } as const;

/** `ci: [lo, hi]` alone: both ends are met. */
export function byInterval(resolve: FromInterval, optional: Readonly<Record<string, string>> = {}): Parameterisation {
  return {
    keys: { ci: "central interval [lo, hi]" },
    optional: { ...levelKey, ...optional },
    lists: ["ci"],
    resolve: (values, refuse) => resolve(centralInterval(values, refuse), values, refuse),
  };
}

/**
 * `median, ci` or `mean, ci`: the centre is met as stated, and of the interval only its width, on the scale on which
 * the family is symmetric. Rounding makes printed intervals a little lopsided, so the centre need not be in the middle,
 * but it must lie inside. @throws CredenceError `median-outside-ci`, `mean-outside-ci`.
 */
export function byCentre(
  key: "median" | "mean",
  resolve: FromCentre,
  optional: Readonly<Record<string, string>> = {},
): Parameterisation {
  return {
    keys: { [key]: `${key} (the point estimate)`, ci: "central interval [lo, hi] about it" },
    optional: { ...levelKey, ...optional },
    lists: ["ci"],
    resolve(values, refuse) {
      const interval = centralInterval(values, refuse);
      const centre = number(values, key);
      if (centre > interval.low && centre < interval.high) return resolve(centre, interval, values, refuse);
      const rule = `${key} must lie inside ci [${interval.low}, ${interval.high}], got ${centre}`;
      throw refuse(`${key}-outside-ci`, rule);
    },
  };
}

/** Keys `ci` (or another that holds an interval) and `level`. @throws CredenceError `ci-not-a-pair`, `ci-not-rising`, `level-outside`. */
export function centralInterval(values: Parameters, refuse: Refuse, key = "ci"): CentralInterval {
  const ends = list(values, key);
  const [low, high] = ends;
  if (ends.length !== 2 || low === undefined || high === undefined) {
    const rule = `${key} must be a lower and an upper end, got ${ends.length} numbers`;
    throw refuse("ci-not-a-pair", rule, `write ${key}: [lo, hi]`);
  }
  if (!(low < high))
    throw refuse("ci-not-rising", `${key} must run from its lower to its upper end, got [${low}, ${high}]`);
  const level = levelOf(values, refuse);
  const tail = (1 - level) / 2;
  return { low, high, level, tail, deviate: normalQuantile(tail, "upper") };
}

/** An interval of a quantity above 0. @throws CredenceError `ci-not-positive`. */
export function above0(interval: CentralInterval, refuse: Refuse): CentralInterval {
  if (interval.low > 0) return interval;
  throw refuse("ci-not-positive", `the lower end of ci must be above 0, got ${interval.low}`);
}

function levelOf(values: Parameters, refuse: Refuse): number {
  const level = values.level === undefined ? 0.95 : number(values, "level");
  if (level > 0 && level < 1) return level;
  throw refuse("level-outside", `level must be between 0 and 1, got ${level}`, percentRemedy(level));
}

/** The error where no distribution of the family has such an interval. */
export function impossibleInterval(family: string, { low, high }: CentralInterval, refuse: Refuse) {
  const rule = `no ${family} has the central interval [${low}, ${high}] with what else is stated`;
  return refuse("ci-impossible", rule, "check the interval, or state another family");
}
