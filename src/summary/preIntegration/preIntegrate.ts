/**
 * Pre-integration (conditional quasi-Monte Carlo): percentiles and probabilities of an output with one assumption
 * integrated out exactly. A percentile of counted scenarios jumps with each of them, which costs even points most of
 * their advantage; the average of exact conditional distributions is smooth.
 * Sources: Gilbert, Kuo and Sloan, Analysis of preintegration followed by quasi-Monte Carlo integration for distribution
 * functions and densities, SIAM Journal on Numerical Analysis 61 (2023); L'Ecuyer, Puchhammer and Ben Abdellah,
 * arXiv:1906.04607.
 */
import { fastestLanguage, openWorkbench } from "../../engine/block.js";
import type { LaneSites } from "../../engine/lanes/laneSites.js";
import type { Plan } from "../../engine/plan/plan.js";
import { mapWithPauses, type Pause } from "../../engine/turn.js";
import { largestError } from "../../families/distributionTable.js";
import { replicatesOf } from "../../random/samplers.js";
import { BLOCK } from "../../random/stream.js";
import type { Study } from "../../study/study.js";
import type { Estimate, Event } from "../probability.js";
import { scatter } from "../scatter.js";
import { choicesOf } from "./choose.js";
import type { Conditional } from "./conditional.js";
import { type Gathered, gather } from "./gather.js";
import { inOrderOfImportance } from "./importance.js";
import { pointCount, pointPlan } from "./pointCount.js";
import { conditionalQuantile } from "./quantile.js";

/** Among how few of the points a percentile is first looked for: one in so many. */
const ROUGH = 8;

/** What a plain summary says already. */
export interface Plain {
  /** By probability, estimates from counted scenarios. The lowest and the highest are the ends that matter. */
  readonly quantiles: readonly (readonly [p: number, estimate: Estimate])[];
  readonly events: Readonly<Record<string, Event>>;
}

export interface PreIntegrated {
  readonly assumption: string;
  /** The assumption taken at several values at each point. */
  readonly spun: string | undefined;
  readonly scenarios: number;
  /** In the order asked. */
  readonly quantiles: readonly Estimate[];
  readonly probabilities: Readonly<Record<string, Estimate>>;
}

/**
 * Undefined where no assumption qualifies: all that matter are discrete, correlated, or bent by the formula; where the
 * sampler has no replicates; where a percentile has no error or lies where no probability is.
 * @param importance A number a driver of the plan: see `importances`.
 * @param sites where memory is taken from, and left
 */
export async function preIntegrate(
  study: Study,
  plan: Plan,
  output: string,
  importance: readonly number[],
  plain: Plain,
  pause: Pause,
  sites?: LaneSites,
): Promise<PreIntegrated | undefined> {
  const scenarios = pointCount(plan);
  const replicates = replicatesOf(plan.sampler.name, scenarios, plan.sampler.replicates);
  if (replicates === 1) return undefined;
  if (plain.quantiles.some(([, { standardError }]) => !(standardError > 0))) return undefined;
  const order = inOrderOfImportance(importance);
  const position = plan.outputs.indexOf(output);
  const choices = choicesOf(study, plan, position, importance, order);
  if (choices.length === 0) return undefined;
  const points = pointPlan(plan, scenarios, order);
  const at = { plan: points, ...openWorkbench(points, undefined, fastestLanguage(), 0, sites), output: position };
  const ends = [plain.quantiles[0], plain.quantiles.at(-1)].flatMap((end) => end?.[1].value ?? []);
  const found = await gather(at, choices, ends, replicates, pause);
  at.bench.close();
  return found && answer(plan, found, scenarios, plain, pause);
}

async function answer(
  plan: Plan,
  { choice, over }: Gathered,
  scenarios: number,
  plain: Plain,
  pause: Pause,
): Promise<PreIntegrated | undefined> {
  const [of, rough] = [over(scenarios), over(Math.min(scenarios, Math.max(BLOCK, Math.floor(scenarios / ROUGH))))];
  const { candidate, spun } = choice;
  const { quantiles, events } = plain;
  const solved = await mapWithPauses(quantiles, pause, ([p, near]) => conditionalQuantile(of, rough, p, near) ?? []);
  const found = solved.flat();
  if (found.length < quantiles.length) return undefined;
  const chances = await mapWithPauses(Object.entries(events), pause, ([name, event]) => {
    return [name, conditionalProbability(of, event, scenarios)] as const;
  });
  return {
    assumption: candidate.name,
    spun: spun === undefined ? undefined : plan.drivers[spun]?.name,
    scenarios,
    quantiles: found,
    probabilities: Object.fromEntries(chances),
  };
}

/** A probability below what the table of the distribution resolves is 0. */
function settled(probability: number): number {
  if (probability < largestError) return 0;
  return probability > 1 - largestError ? 1 : probability;
}

/** As for counted scenarios, what never or always happens is not certain: half a scenario is the least doubt. */
function conditionalProbability(of: Conditional, event: Event, scenarios: number): Estimate {
  const none = { whole: 0, replicates: [] as readonly number[] };
  const upTo = "within" in event ? of(event.within[1]) : "below" in event ? of(event.below, false) : undefined;
  const before = "within" in event ? of(event.within[0], false) : "above" in event ? of(event.above) : none;
  const value = settled((upTo?.whole ?? 1) - before.whole);
  const shares = (upTo ?? before).replicates.map((_, r) => {
    return (upTo?.replicates[r] ?? 1) - (before.replicates[r] ?? 0);
  });
  const doubt = 1 / (2 * scenarios + 2);
  const rare = Math.min(value, 1 - value) < doubt;
  return { value, standardError: Math.max(scatter(shares, value), rare ? doubt : 0) };
}
