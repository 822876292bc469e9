/** First-order indices from the run's own sample. */

import { pausing } from "../engine/steps.js";
import { mapWithPauses, unstopped } from "../engine/turn.js";
import { dependencies } from "../formula/dependencies.js";
import { record } from "../schema/record.js";
import { choice, documented } from "../schema/shape.js";
import type { Study } from "../study/study.js";
import type { SensitivityRow } from "../summary/result.js";
import { drawnVariance, MATTERS } from "./drawnVariance.js";
import { centred } from "./effects/centred.js";
import { type IndicesOf, inBins, inClasses, projected } from "./effects/ownIndices.js";
import { type Estimated, largest } from "./estimated.js";
import { withFewScenarios } from "./fewScenarios.js";
import { singly } from "./groups.js";
import { firstColumn } from "./indexColumns.js";
import { infiniteVariance } from "./infiniteVariance.js";
import { type Answer, columnOf, optionsOf, type SensitivityMethod, type SensitivityRequest } from "./method.js";
import { type OwnSample, ownSample } from "./ownSample.js";
import { rankChanceColumn, withRankChances } from "./rankChance/rankChance.js";
import { errorWith, missedIn, type RarelyMet, rarelyMet } from "./rarelyMet.js";
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
  source: "Sobol' 2003, doi:10.1016/S0951-8320(02)00229-6; Pearson 1905 (correlation ratio)",
  columns: [firstColumn, rankChanceColumn],
  async answer(request) {
    const { study, plan, outputs, pause = unstopped } = request;
    const sample = await ownSample(request, () => 32);
    if ("refused" in sample) return Object.fromEntries(outputs.map((id) => [id, sample]));
    const bins = optionsOf(study, "first-order", options).options.by === "bins";
    const indicesOf = bins ? inBins(plan, sample) : projected(plan, sample);
    const asked: Asked = { request, sample, indicesOf, rare: rarelyMet(request, sample.count), bins };
    const answers = await mapWithPauses(outputs, pause, async (id, o) => [id, await answerOf(asked, id, o)] as const);
    return Object.fromEntries(answers);
  },
};

/** What the answers for all outputs are made of. */
interface Asked {
  readonly request: SensitivityRequest;
  readonly sample: OwnSample;
  readonly indicesOf: IndicesOf;
  readonly rare: RarelyMet;
  readonly bins: boolean;
}

async function answerOf(asked: Asked, id: string, o: number): Promise<Answer<FirstOrderRow>[string]> {
  const { request, sample, indicesOf, rare, bins } = asked;
  const { study, plan, draws, pause = unstopped } = request;
  const refused = infiniteVariance(request, o);
  if (refused !== undefined) return refused;
  const drawnOutput = columnOf(id, draws).subarray(0, sample.count);
  const missed = missedIn(rare, o, drawnOutput, CONSTANT);
  if ("refused" in missed) return missed;
  const [y] = withinReach([centred(drawnOutput)]) as [Float64Array];
  const told = await pausing(indicesOf(y), pause);
  if (told === undefined) {
    const where = `in ${sample.count} scenarios: more of them may, and sobol takes runs of its own`;
    return { refused: `its main effects do not settle ${where}` };
  }
  const { found, remark: few } = withFewScenarios(y, told);
  const heavy = drawnVariance(study, plan, sample.values, importanceOf(asked, id, o, found));
  const remarks = [bins ? inClasses(sample) : undefined, missed.remark, heavy, few, ofGroups(study)];
  return withUntold(
    study,
    rowsOf(request, found, missed.share),
    ({ first, firstError }) => ({ first: { value: first, error: firstError } }),
    remarks.filter((each) => each !== undefined),
  );
}

/** Largest first; of assumptions that the output is not drawn with, 0. */
function rowsOf(
  { study, plan, normals }: SensitivityRequest,
  found: readonly Estimated[],
  missed: number,
): readonly FirstOrderRow[] {
  const indices = new Map(plan.drivers.map(({ name }, driver) => [name, found[driver] as Estimated]));
  const idle = uncertainNames(study).filter((name) => !indices.has(name));
  const rows = [...indices].map(([assumption, { value, error }]): FirstOrderRow => {
    return { assumption, first: value, firstError: errorWith(missed, error) };
  });
  const none = idle.map((assumption): FirstOrderRow => ({ assumption, first: 0, firstError: 0 }));
  const sorted = [...rows, ...none].sort((a, b) => b.first - a.first);
  return withRankChances(sorted, indices, normals);
}

/**
 * What a driver may make of the variance of which the draws hold so much. What draws hold none of has no index yet, and one of which
 * they hold a part a part of its own.
 */
function importanceOf({ request: { study, plan }, rare }: Asked, id: string, o: number, found: readonly Estimated[]) {
  const reached = dependencies(study.graph, [study.outputs.find((one) => one.id === id)?.formula ?? id]);
  return (driver: number, held: number): number => {
    const unmet = reached.has(plan.drivers[driver]?.assumption ?? "") ? (rare.alone(driver, o) ?? 1) : 0;
    const share = held === 0 ? unmet : largest(found[driver] as Estimated) / Math.min(held, 1);
    return rare.has(driver) || share < (held === 0 ? WORTH : MATTERS) ? 0 : share;
  };
}

/** What matters too: a rare value that was never met is known to make, from so much on. */
const WORTH = 0.01;

function ofGroups(study: Study): string | undefined {
  return singly(study, "sobol has the index of each group");
}
