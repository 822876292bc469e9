/** First-order indices from the run's own sample. */

import { type EffectBasis, effectBasis } from "./effects/effectBasis.js";
import { firstOrderIndex } from "./effects/firstOrderIndex.js";
import { mainEffects, settled } from "./effects/mainEffects.js";
import { dependent } from "./factors.js";
import { singly } from "./groups.js";
import { type Answer, columnOf, type SensitivityMethod } from "./method.js";
import { ownSample } from "./ownSample.js";
import { type Ranked, rankChanceColumn, withRankChances } from "./rankChance.js";
import { uncertainNames } from "./uncertainNames.js";

/** Share of the variance that knowing the assumption would take away. */
export interface FirstOrderRow {
  readonly assumption: string;
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

/**
 * First-order Sobol' indices (the correlation ratio, main effects) without a further run of the model. Of dependent
 * assumptions each index counts what the assumption shares with its companions, so that they may add up to more than 1.
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
  source: "Sobol' 2003, doi:10.1016/j.ress.2003.08.010; Pearson 1903 (correlation ratio)",
  columns: [
    {
      key: "first",
      title: "First order",
      unit: "none",
      drawn: true,
      of: (row) => row.first,
      error: (row) => row.firstError,
    },
    rankChanceColumn,
  ],
  async answer(request) {
    const { study, plan, outputs, draws } = request;
    const sample = ownSample(request, () => 32);
    if ("refused" in sample) return Object.fromEntries(outputs.map((id) => [id, sample]));
    const drawn = new Set(plan.drivers.map(({ name }) => name));
    const idle = uncertainNames(study).filter((name) => !drawn.has(name));
    const joint = new Set(dependent(plan).flat());
    const bases = plan.drivers.map(({ distributions: [first], simplex }, driver): EffectBasis => {
      const named = simplex === undefined ? first : undefined;
      return effectBasis(sample.values[driver] as Float64Array, sample.grades[driver] as Float64Array, named);
    });
    return Object.fromEntries(
      outputs.map((id): [string, Answer<FirstOrderRow>[string]] => {
        const y = centred(columnOf(id, draws).subarray(0, sample.count));
        const effects = mainEffects(y, bases, sample.groups, (driver) => !joint.has(driver));
        if (!settled(y, effects)) {
          return [id, { refused: `its main effects do not settle in ${sample.count} scenarios: more of them may, and sobol takes runs of its own` }]; // biome-ignore format: one thought
        }
        const indices = new Map<string, Ranked>();
        const rows = plan.drivers.map(({ name }, driver): FirstOrderRow => {
          const { first, error, parts } = firstOrderIndex(effects, driver);
          indices.set(name, { value: first, error, parts });
          return { assumption: name, first, firstError: error };
        });
        const none = idle.map((assumption): FirstOrderRow => ({ assumption, first: 0, firstError: 0 }));
        const sorted = [...rows, ...none].sort((a, b) => b.first - a.first);
        const rankedAs = ({ assumption }: FirstOrderRow) => indices.get(assumption) ?? { value: 0, error: 0 };
        const ranked = withRankChances(sorted, rankedAs, request.normals);
        const remark = singly(
          study,
          "interactions among them are no main effects",
          "sobol has the index of each group",
        );
        return [id, remark === undefined ? ranked : { rows: ranked, remark }];
      }),
    );
  },
};

/** A column less its mean: exactly 0 where it never varies. */
function centred(column: Float64Array): Float64Array {
  if (column.every((value) => value === column[0])) return new Float64Array(column.length);
  let sum = 0;
  for (let i = 0; i < column.length; i++) sum += column[i] as number;
  const mean = sum / column.length;
  return column.map((value) => value - mean);
}
