/** What the rare values of assumptions make of an output's variance where the runs of a design hardly meet them. */
import { once, type SensitivityRequest } from "./method.js";
import { noNumberWhere, whatTheyMake } from "./rare/rareWords.js";
import { remedies } from "./rare/remedies.js";
import { type RareValue, type RareValues, rareValues } from "./rareValues.js";
import type { Refused } from "./refused.js";
import { STILL, varies } from "./varies.js";

/** A sample that is expected to meet them less often knows nothing of them. */
export const FEWEST = 5;
/** Met so often, they are told with an error below a quarter, too, where what they make depends on other assumptions. */
const ENOUGH = 15;
/** The largest share of the variance that may be missed where a sample tells the rest. */
const MOST = 0.05;
/** Less than this is counted into the errors, and not worth a word. */
const LITTLE = 2.5e-3;
/** Where there are too many of them. */
const UNTRIED =
  "so many events act together that what is rare was looked for among the likeliest pairs and threes of them only";

export interface RarelyMet {
  /** What they make of the whole variance of an output; NaN where a run gave no number. */
  share(output: number): number;
  /** Whether a driver is one of them by itself. */
  has(driver: number): boolean;
  /** What a driver's rare values alone make of the variance, met or not; undefined where it has none. */
  alone(driver: number, output: number): number | undefined;
  /** Why the analysis is refused: what they make is more than it may miss. */
  reason(output: number): string;
  /** What is missed though it is little; undefined where nothing is. */
  remark(output: number): string | undefined;
}

/** The assumptions whose rare values, alone or together, a sample of so many scenarios is expected to meet less than five times. */
export function rarelyMet(request: SensitivityRequest, scenarios: number): RarelyMet {
  const values = once(request, rareValues);
  const rare = values.found.filter(({ probability }) => probability * scenarios < FEWEST);
  const share = (o: number) => shareOf(rare, values, o);
  const inWords = (o: number) => whatTheyMake(request, rare, o, (one) => shareOf([one], values, o));
  return {
    share,
    has: (driver) => rare.some((one) => isAlone(one, driver)),
    alone(driver, o) {
      const own = values.found.find((one) => isAlone(one, driver));
      return own && shareOf([own], values, o);
    },
    reason(o) {
      const faulty = rare.find(({ variances }) => !Number.isFinite(variances[o]));
      if (faulty !== undefined) return noNumberWhere(request, faulty);
      const does = remedies(request, o, (size) => shareOf(untoldBy(size, values, o), values, o) <= MOST);
      return `${inWords(o)} of the variance, which its runs hardly meet; ${does}`;
    },
    remark(o) {
      const words = share(o) < LITTLE ? "" : inWords(o);
      const met = words === "" ? [] : [`${words} of the variance, which these runs hardly meet`];
      const tried = values.untried > 0 && values.untried * scenarios < FEWEST ? [UNTRIED] : [];
      return [...met, ...tried].join("; ") || undefined;
    },
  };
}

/** What some of them make of the whole variance of an output. */
export function shareOf(some: readonly RareValue[], { found, others }: RareValues, o: number): number {
  const made = (all: readonly RareValue[]) => all.reduce((sum, { variances }) => sum + (variances[o] as number), 0);
  const part = made(some);
  return part === 0 ? 0 : part / ((others[o] as number) + made(found));
}

/** Those that so many scenarios would not tell well enough. */
function untoldBy(scenarios: number, { found }: RareValues, o: number): readonly RareValue[] {
  return found.filter(({ probability, steady }) => probability * scenarios < (steady[o] === true ? FEWEST : ENOUGH));
}

function isAlone({ drivers }: RareValue, driver: number): boolean {
  return drivers.length === 1 && drivers[0] === driver;
}

/** For analyses that share out the variance of a sample: why they cannot, or what they miss. */
export function missedIn(
  rare: RarelyMet,
  output: number,
  sample: Float64Array,
  still: string = STILL,
): Refused | { readonly share: number; readonly remark: string | undefined } {
  const share = rare.share(output);
  if (!(share <= MOST)) return { refused: rare.reason(output) };
  return { share, remark: rare.remark(output) ?? (varies(sample) ? undefined : still) };
}

/** A standard error, and what is missed. */
export function errorWith(share: number, error: number): number {
  return share === 0 ? error : Math.sqrt(error * error + share * share);
}
