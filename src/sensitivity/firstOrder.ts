/** First-order indices from the run's own sample. */

import type { Plan } from "../engine/plan/plan.js";
import { eachOf, pausing, type Steps } from "../engine/steps.js";
import { mapWithPauses, unstopped } from "../engine/turn.js";
import { makeDistribution } from "../families/index.js";
import { dependencies } from "../formula/dependencies.js";
import { record } from "../schema/record.js";
import { choice, documented } from "../schema/shape.js";
import type { Study } from "../study/study.js";
import type { SensitivityRow } from "../summary/result.js";
import { drawnVariance, MATTERS } from "./drawnVariance.js";
import { binnedIndex, binsFor } from "./effects/binnedIndex.js";
import { centred } from "./effects/centred.js";
import { type EffectBasis, effectBasis } from "./effects/effectBasis.js";
import { firstOrderIndex } from "./effects/firstOrderIndex.js";
import { classesOfValues } from "./effects/levelBasis.js";
import { mainEffectSteps, settled } from "./effects/mainEffects.js";
import { type Estimated, largest } from "./estimated.js";
import { dependent } from "./factors.js";
import { withFewScenarios } from "./fewScenarios.js";
import { singly } from "./groups.js";
import { firstColumn } from "./indexColumns.js";
import { infiniteVariance } from "./infiniteVariance.js";
import { type Answer, columnOf, optionsOf, type SensitivityMethod } from "./method.js";
import { type OwnSample, ownSample } from "./ownSample.js";
import { rankChanceColumn, withRankChances } from "./rankChance/rankChance.js";
import { errorWith, missedIn, rarelyMet } from "./rarelyMet.js";
import { uncertainNames } from "./uncertainNames.js";
import { withUntold } from "./untold.js";
import { CONSTANT } from "./varies.js";
import { withinReach } from "./withinReach.js";

/** Share of the variance that knowing the assumption would take away. */
export interface FirstOrderRow extends SensitivityRow {
  readonly first: number;
  readonly firstError: number;
  /** Chance that it really stands at this place of the table. */
  readonly rankChance?: number;
}

declare module "../summary/result.js" {
  interface Sensitivity {
    readonly "first-order"?: readonly FirstOrderRow[];
  }
}

const options = record({
  by: documented(
    choice(["projection", "bins"]),
    "projection on polynomials (the default: the smaller error on every sampler), or the variance of the means in bins of even probability, which fits nothing to the output",
  ),
});

/**
 * First-order Sobol' indices (the correlation ratio, main effects) without a further run of the model, but where events may be rare: what
 * the scenarios hardly meet is looked at in runs of its own, and refused where it makes more than a twentieth of the variance. Of
 * dependent assumptions each index counts what the assumption shares with its companions, so that they may add up to more than 1.
 */
export const firstOrder: SensitivityMethod<FirstOrderRow> = {
  name: "first-order",
  title: "Sensitivity, main effects from the run itself",
  question: "By what share would the variance of the output fall, on average, if this assumption became known?",
  caveat: "correlated assumptions each count what they share",
  reading: () =>
    "The share of the variance that would go, on average, if the assumption became known, from the scenarios of the run alone. Correlated assumptions are each credited with what they share. Standard errors in brackets.",
  order: "largest first",
  needs: "inputs",
  options,
  source: "Sobol' 2003, doi:10.1016/j.ress.2003.08.010; Pearson 1905 (correlation ratio)",
  columns: [firstColumn, rankChanceColumn],
  async answer(request) {
    const { study, plan, outputs, draws, pause = unstopped } = request;
    const sample = await ownSample(request, () => 32);
    if ("refused" in sample) return Object.fromEntries(outputs.map((id) => [id, sample]));
    const drawn = new Set(plan.drivers.map(({ name }) => name));
    const idle = uncertainNames(study).filter((name) => !drawn.has(name));
    const bins = optionsOf(study, "first-order", options).options.by === "bins";
    const indicesOf = bins ? inBins(plan, sample) : projected(plan, sample);
    const rare = rarelyMet(request, sample.count);
    const answers = await mapWithPauses(
      outputs,
      pause,
      async (id, o): Promise<[string, Answer<FirstOrderRow>[string]]> => {
        const refused = infiniteVariance(request, o);
        if (refused !== undefined) return [id, refused];
        const drawnOutput = columnOf(id, draws).subarray(0, sample.count);
        const missed = missedIn(rare, o, drawnOutput, CONSTANT);
        if ("refused" in missed) return [id, missed];
        const [y] = withinReach([centred(drawnOutput)]) as [Float64Array];
        const told = await pausing(indicesOf(y), pause);
        if (told === undefined) {
          return [
            id,
            {
              refused: `its main effects do not settle in ${sample.count} scenarios: more of them may, and sobol takes runs of its own`,
            },
          ];
        }
        const { found, remark: few } = withFewScenarios(y, told);
        const indices = new Map<string, Estimated>();
        const rows = plan.drivers.map(({ name }, driver): FirstOrderRow => {
          const index = found[driver] as Estimated;
          indices.set(name, index);
          return { assumption: name, first: index.value, firstError: errorWith(missed.share, index.error) };
        });
        const none = idle.map((assumption): FirstOrderRow => ({ assumption, first: 0, firstError: 0 }));
        const sorted = [...rows, ...none].sort((a, b) => b.first - a.first);
        const ranked = withRankChances(sorted, indices, request.normals);
        const reached = dependencies(study.graph, [study.outputs.find((one) => one.id === id)?.formula ?? id]);
        // What draws hold none of has no index yet, and one of which they hold a part a part of its own.
        const importance = (driver: number, held: number) => {
          const unmet = reached.has(plan.drivers[driver]?.assumption ?? "") ? (rare.alone(driver, o) ?? 1) : 0;
          const share = held === 0 ? unmet : largest(found[driver] as Estimated) / Math.min(held, 1);
          return rare.has(driver) || share < (held === 0 ? WORTH : MATTERS) ? 0 : share;
        };
        const heavy = drawnVariance(study, plan, sample.values, importance);
        const remarks = [bins ? inClasses(sample) : undefined, missed.remark, heavy, few, ofGroups(study)].filter(
          (each) => each !== undefined,
        );
        return [
          id,
          withUntold(
            study,
            ranked,
            ({ first, firstError }) => ({ first: { value: first, error: firstError } }),
            remarks,
          ),
        ];
      },
    );
    return Object.fromEntries(answers);
  },
};

/** What matters too: a rare value that was never met is known to make, from so much on. */
const WORTH = 0.01;

/** The indices of an output less its mean, driver by driver; undefined where they do not settle. */
type IndicesOf = (y: Float64Array) => Steps<readonly Estimated[] | undefined>;

function projected(plan: Plan, sample: OwnSample): IndicesOf {
  const joint = new Set(dependent(plan).flat());
  const bases = plan.drivers.map(({ distributions: [first], simplex }, driver): EffectBasis => {
    const named = simplex === undefined ? first : undefined;
    return effectBasis(sample.values[driver] as Float64Array, sample.grades[driver] as Float64Array, named);
  });
  return function* (y) {
    const effects = yield* mainEffectSteps(y, bases, sample.groups, (driver) => !joint.has(driver));
    return settled(y, effects) ? yield* eachOf(bases, (_, driver) => firstOrderIndex(effects, driver)) : undefined;
  };
}

function inBins({ drivers }: Plan, { values, grades, groups }: OwnSample): IndicesOf {
  const columns = drivers.map(({ distributions: [first], simplex }, driver) => {
    const named = first && simplex === undefined ? makeDistribution(first.family, first.parameters) : undefined;
    return named?.discrete ? classesOfValues(values[driver] as Float64Array, named) : (grades[driver] as Float64Array);
  });
  return (y) => eachOf(columns, (own) => binnedIndex(y, own, groups));
}

function inClasses({ count, groups }: OwnSample): string {
  return `by the means in ${binsFor(count, groups)} bins of even probability (listed values and counts: each value a bin; finer ones where the output jumps at rare values): the noise of the other assumptions stays in them`;
}

function ofGroups(study: Study): string | undefined {
  return singly(study, "sobol has the index of each group");
}
