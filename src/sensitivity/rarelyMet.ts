/** What the rare values of assumptions make of an output's variance where the runs of a design hardly meet them. */
import { rowName } from "../assumptions/rowName.js";
import { once, type SensitivityRequest } from "./method.js";
import { type RareValue, rareValues } from "./rareValues.js";

/** A sample that is expected to meet them less often knows nothing of them. */
const FEWEST = 5;

export interface RarelyMet {
  /** What they make of the whole variance, if this is what others make of it. */
  share(output: number, others: number): number;
  /** Whether a driver is one of them. */
  has(driver: number): boolean;
  /** Why the analysis is refused: what they make is more than it may miss. */
  reason(output: number, others: number): string;
  /** What is missed though it is little; undefined where nothing is. */
  remark(output: number, others: number): string | undefined;
}

/** The assumptions whose rare values a sample of so many scenarios is expected to meet less than five times. */
export function rarelyMet(request: SensitivityRequest, scenarios: number): RarelyMet {
  const rare = once(request, rareValues).filter(({ probability }) => probability * scenarios < FEWEST);
  const made = (o: number) => rare.reduce((sum, one) => sum + (one.variances[o] as number), 0);
  const shareOf = (part: number, o: number, others: number) => (part === 0 ? 0 : part / (others + made(o)));
  const inWords = (o: number, others: number) =>
    [...rare]
      .filter(({ variances }) => variances[o] !== 0)
      .sort((x, y) => (y.variances[o] as number) - (x.variances[o] as number))
      .map((one) => `${nameOf(request, one)} makes about ${percent(shareOf(one.variances[o] as number, o, others))}`)
      .join(", ");
  return {
    share: (o, others) => shareOf(made(o), o, others),
    has: (driver) => rare.some((one) => one.driver === driver),
    reason(o, others) {
      const least = Math.min(...rare.filter(({ variances }) => variances[o] !== 0).map(({ probability }) => probability)); // biome-ignore format: one thought
      return `${inWords(o, others)} of the variance, which its runs hardly meet; sobol does with ${grouped(1000 * Math.ceil(FEWEST / least / 1000))} scenarios or more, and exact needs none where formulas are sums and products`; // biome-ignore format: one thought
    },
    remark(o, others) {
      const words = inWords(o, others);
      return words === "" ? undefined : `${words} of the variance, which these runs hardly meet`;
    },
  };
}

/** "Anaphylaxis (another than its usual value in 1 of 100,000 scenarios)". */
function nameOf({ study, plan }: SensitivityRequest, { driver, probability }: RareValue): string {
  return `${rowName(study, plan.drivers[driver]?.name ?? "")} (another than its usual value in 1 of ${grouped(Number((1 / probability).toPrecision(2)))} scenarios)`;
}

function grouped(whole: number): string {
  return String(Math.round(whole)).replace(/\B(?=(\d{3})+$)/g, ",");
}

/** Two digits. */
export function percent(share: number): string {
  return `${Number((100 * share).toPrecision(2))}%`;
}
