/** How much each driver moves each output by itself: a first idea of what matters, at two points a driver. */
import type { Driver } from "../../engine/drivers.js";
import { evaluatePoints, type Point } from "../../engine/evaluate.js";
import type { Plan } from "../../engine/plan.js";
import { makeDistribution } from "../../families/index.js";
import { cellLabel } from "../../formula/cells.js";
import type { Study } from "../../study/study.js";

const ENDS = [0.1, 0.9] as const;

/**
 * By output, a number a driver of the plan: how far the output goes between the driver's 10 % and 90 % points, all
 * others at their base case. 0 for shares of a whole, which do not move alone.
 */
export function importances(study: Study, plan: Plan): Readonly<Record<string, readonly number[]>> {
  const points = plan.drivers.flatMap((driver) => ENDS.map((p) => pointOf(study, driver, p)));
  const values = evaluatePoints(study, points, plan);
  const swing = (column: Float64Array, driver: number): number => {
    const found = Math.abs((column[2 * driver + 1] as number) - (column[2 * driver] as number));
    return Number.isFinite(found) ? found : 0;
  };
  return Object.fromEntries(
    Object.entries(values).map(([id, column]) => [id, plan.drivers.map((_, driver) => swing(column, driver))]),
  );
}

function pointOf(study: Study, { assumption, joint, cells, distributions }: Driver, p: number): Point {
  if (joint === "simplex") return {};
  const over = study.graph.inputs[assumption]?.over ?? [];
  return Object.fromEntries(
    cells.map((cell, i) => {
      const { family, parameters } = distributions[i] as Driver["distributions"][number];
      return [cellLabel(assumption, over, study.graph.indexes, cell), makeDistribution(family, parameters).quantile(p)];
    }),
  );
}

/** Positions of the largest first; of equals, the first. */
export function inOrderOfImportance(importance: readonly number[]): readonly number[] {
  return importance.map((_, i) => i).sort((a, b) => (importance[b] as number) - (importance[a] as number) || a - b);
}
