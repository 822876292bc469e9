/** The model a step to each side along one assumption: what differences, and so derivatives, are taken from. */
import type { ModelRuns } from "../../engine/modelRuns.js";
import type { Plan } from "../../engine/plan/plan.js";
import { mapWithPauses } from "../../engine/turn.js";
import { makeDistribution } from "../../families/index.js";
import { hasMasses } from "../../families/massAt.js";
import { normalGrades, normalGradeTable } from "../../random/normalGrade.js";
import { normalScores, normalScoreTable } from "../../random/normalScore.js";
import type { Study } from "../../study/study.js";
import type { SensitivityRequest } from "../method.js";

/** Half the width of differences, in standard deviations of the normal score. */
export const STEP = 1 / 8192;

export interface Neighbours {
  /** Values of the assumption on both sides, and the outputs there. */
  readonly values: readonly [Float64Array, Float64Array];
  readonly outputs: readonly [readonly Float64Array[], readonly Float64Array[]];
  /** What a squared slope by the value, or else by the normal score, is multiplied by; undefined where there is no bound. */
  readonly constant: { readonly width: number } | "score" | undefined;
}

/** One of two independent samples, as uniforms and as draws, that the model is moved from. */
interface Sample {
  readonly uniforms: readonly Float64Array[];
  readonly a: readonly Float64Array[];
}

/** Of each driver the model with it a step lower and higher; undefined where it has no neighbouring values. */
export async function neighbours(
  { study, plan, pause }: SensitivityRequest,
  runs: ModelRuns,
  { uniforms, a }: Sample,
): Promise<readonly (Neighbours | undefined)[]> {
  const shift = scoreShift();
  return mapWithPauses(plan.drivers, pause, ({ distributions, simplex }, driver): Neighbours | undefined => {
    const all = distributions.map(({ family, parameters }) => makeDistribution(family, parameters));
    const [first] = all;
    if (simplex !== undefined || first === undefined || all.some(hasMasses)) return undefined;
    const [low, high] = [-STEP, STEP].map((step) => {
      const side = shift(uniforms[driver] as Float64Array, step);
      const shifted = uniforms.map((column, each) => (each === driver ? side : column));
      return runs.drawSome(shifted, new Set([driver]));
    }) as [ReadonlyMap<number, Float64Array>, ReadonlyMap<number, Float64Array>];
    const column = plan.cells.findIndex((cell) => cell.driver === driver);
    const unit = unitOf(study, plan, driver);
    const value = (side: typeof low) => (side.get(column) as Float64Array).map((each) => each / unit);
    const alone = !plan.groups.some(({ streams }) => streams.includes(driver));
    const uniform = first.family === "uniform" && all.length === 1;
    const constant = uniform ? { width: first.support[1] - first.support[0] } : "score";
    return {
      values: [value(low), value(high)],
      outputs: [runs.run(a, low), runs.run(a, high)],
      constant: alone ? constant : undefined,
    };
  });
}

/** A table with one draw is reported by its multiplier: the unit of its first cell is that cell's base case. */
function unitOf(study: Study, { drivers }: Plan, driver: number): number {
  const { joint, assumption } = drivers[driver] as Plan["drivers"][number];
  if (joint !== "common") return 1;
  return Number(study.assumptions.find(({ id }) => id === assumption)?.value[0] ?? 1) || 1;
}

/** Uniforms whose normal scores lie so far from those given. */
function scoreShift(): (uniforms: Float64Array, step: number) => Float64Array {
  const [scoreTable, gradeTable] = [normalScoreTable(), normalGradeTable()];
  return (uniforms, step) => {
    const scores = new Float64Array(uniforms.length);
    const out = new Float64Array(uniforms.length);
    normalScores(scoreTable, uniforms, scores, uniforms.length);
    for (let i = 0; i < scores.length; i++) scores[i] = (scores[i] as number) + step;
    normalGrades(gradeTable, scores, out, uniforms.length);
    return out;
  };
}
