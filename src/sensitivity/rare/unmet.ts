/**
 * Rare values of assumptions, by themselves or together, that the scenarios of a run hardly meet: a catastrophe of 1 in 100,000 in
 * ten thousand scenarios. A sample without them tells nothing of them, and their scatter, from which its errors are taken, does
 * not either; runs of the model in which they are met do.
 */
import { printedCount } from "../../summary/rounding.js";
import type { SensitivityRequest } from "../method.js";
import { FEWEST, shareOf } from "../rarelyMet.js";
import { type RareValue, type RareValues, rareValuesBelow } from "../rareValues.js";
import { noNumberWhere, whatTheyMake } from "./rareWords.js";

/** Of one output. */
export interface Unmet {
  /** What they make of its variance; 0 where they make nothing, NaN where the model gives no finite number of them. */
  readonly variance: number;
  /** What they are, and what meets them, in sentences. */
  readonly words: () => string;
}

/** The largest share of the variance of an output that a larger run may still miss. */
const MOST = 0.05;
/** No run has more scenarios. */
const LARGEST = 1e9;

/**
 * By position of the outputs of the request. It takes no runs of the model where no assumption has a usual value, and else those
 * of `rareValues`.
 */
export function unmetBy(request: SensitivityRequest): readonly Unmet[] {
  const { scenarios } = request.plan;
  const values = rareValuesBelow(request, FEWEST / scenarios);
  return request.outputs.map((_, o): Unmet => {
    const faulty = values.found.find(({ variances }) => !Number.isFinite(variances[o]));
    if (faulty !== undefined)
      return { variance: Number.NaN, words: () => met(request, noNumberWhere(request, faulty)) };
    const unmet = unmetAmong(values.found, o, scenarios);
    const variance = unmet.reduce((sum, { variances }) => sum + (variances[o] as number), 0);
    return { variance, words: () => inWords(request, values, unmet, o) };
  });
}

/**
 * Of what is met less than five times each, the likeliest together may be met often enough: a sum of hundreds of pairs of events.
 * A sample is expected to know Σ v of their variances v up to √(Σ v² / (n p)), as it would know of one that is met
 * (Σ v)² / Σ (v² / (n p)) times. The others.
 */
function unmetAmong(found: readonly RareValue[], o: number, scenarios: number): readonly RareValue[] {
  const likeliest = [...found].sort((a, b) => b.probability - a.probability);
  let [known, doubt, met] = [0, 0, 0];
  likeliest.forEach(({ variances, probability }, k) => {
    const own = variances[o] as number;
    known += own;
    doubt += (own * own) / (scenarios * probability);
    if (known * known >= FEWEST * doubt) met = k + 1;
  });
  return likeliest.slice(met);
}

function inWords(request: SensitivityRequest, values: RareValues, unmet: readonly RareValue[], o: number): string {
  const made = whatTheyMake(request, unmet, o, (one) => shareOf([one], values, o));
  return `${met(request, `${made} of the variance`)} ${COUNTED}; ${remedy(values, unmet, o)}.`;
}

const COUNTED =
  "The errors of mean and standard deviation count that in, those of percentiles and probabilities leave it out";

function met({ plan }: SensitivityRequest, what: string): string {
  return `Hardly met by ${printedCount(plan.scenarios)} scenarios: ${what}.`;
}

function remedy(values: RareValues, unmet: readonly RareValue[], o: number): string {
  const size = sizeThatMeets(values, unmet, o);
  return size <= LARGEST ? `${printedCount(size)} scenarios or more meet it` : "no run has scenarios enough to meet it";
}

/**
 * Scenarios that are expected to meet what makes nearly all of it, to two digits.
 * @param unmet the likeliest first
 */
function sizeThatMeets(values: RareValues, unmet: readonly RareValue[], o: number): number {
  const last = unmet.findIndex((_, k) => shareOf(unmet.slice(k + 1), values, o) <= MOST);
  const { probability } = unmet[last] as RareValue;
  return Number((FEWEST / probability).toPrecision(2));
}
