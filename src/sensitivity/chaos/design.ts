/** Runs of the model that a polynomial is fitted to, or held against. */
import type { ModelRuns } from "../../engine/modelRuns.js";
import type { Plan } from "../../engine/plan/plan.js";
import { normalScores, normalScoreTable } from "../../random/normalScore.js";
import { correlate, firstCells, netUniforms } from "../netDesign.js";
import type { ChaosVariable } from "./variable.js";

export interface Design {
  /** Of each variable. */
  readonly values: readonly Float64Array[];
  readonly outputs: readonly Float64Array[];
}

/** @param purpose tells designs of the same count apart */
export function designOf(
  plan: Plan,
  runs: ModelRuns,
  variables: readonly ChaosVariable[],
  count: number,
  purpose = "",
): Design {
  const names = plan.drivers.map(({ name }) => name);
  const uniforms = netUniforms(`${plan.seed}\npolynomial chaos${purpose}`, names, count, 1);
  const table = normalScoreTable();
  const scores = uniforms.map((column, driver) => {
    if (variables[driver]?.drawn === true) return undefined;
    const out = new Float64Array(count);
    normalScores(table, column, out, count);
    return out;
  });
  correlate(plan, uniforms);
  const drawn = runs.draw(uniforms);
  return {
    values: firstCells(plan).map((column, driver) => scores[driver] ?? (drawn[column] as Float64Array)),
    outputs: runs.run(drawn),
  };
}
