/** How much each driver moves each output by itself: a first idea of what matters, at two points a driver. */

import { fastestLanguage, openWorkbench } from "../../engine/block.js";
import type { LaneSites } from "../../engine/lanes/laneSites.js";
import { baseValues } from "../../engine/plan/baseValues.js";
import type { Plan } from "../../engine/plan/plan.js";
import type { Workbench } from "../../engine/workbench.js";
import { makeDistribution } from "../../families/index.js";
import { BLOCK } from "../../random/stream.js";
import type { Study } from "../../study/study.js";

const ENDS = [0.1, 0.9] as const;
/** Drivers whose points fill a block. */
const DRIVERS = BLOCK / ENDS.length;

/**
 * By output of the plan, a number a driver: how far the output goes between the driver's 10 % and 90 % points, all others
 * at their base case. 0 for shares of a whole, which do not move alone.
 * @param sites where memory is taken from, and left
 */
export function importances(study: Study, plan: Plan, sites?: LaneSites): readonly (readonly number[])[] {
  // Nothing is drawn: the points of the sampler need not be laid out.
  const undrawn = { ...plan, sampler: { ...plan.sampler, streams: [] } };
  const { bench, kernel } = openWorkbench(undrawn, undefined, fastestLanguage(), 0, sites);
  const found = plan.outputs.map((): number[] => []);
  const base = baseColumns(study, plan);
  for (let first = 0; first < plan.drivers.length; first += DRIVERS) {
    bench.values.forEach((column, c) => void column.fill(base[c] as number));
    const count = Math.min(DRIVERS, plan.drivers.length - first);
    for (let i = 0; i < count; i++) setEnds(plan, bench, first + i, ENDS.length * i);
    kernel(ENDS.length * count);
    bench.outputs.forEach((output, o) => {
      for (let i = 0; i < count; i++) found[o]?.push(swing(output, ENDS.length * i));
    });
  }
  bench.close();
  return found;
}

/** The base case of each column of values. */
function baseColumns(study: Study, { drivers }: Plan): readonly number[] {
  const base = baseValues(study);
  return drivers.flatMap(({ assumption, cells }) => cells.map((cell) => base[assumption]?.[cell] ?? Number.NaN));
}

function setEnds({ drivers, cells }: Plan, { values }: Workbench, driver: number, place: number): void {
  const { joint, distributions } = drivers[driver] as Plan["drivers"][number];
  if (joint === "simplex") return;
  const first = cells.findIndex((cell) => cell.driver === driver);
  distributions.forEach(({ family, parameters }, cell) => {
    const distribution = makeDistribution(family, parameters);
    values[first + cell]?.set(
      ENDS.map((p) => distribution.quantile(p)),
      place,
    );
  });
}

function swing(output: Float64Array, place: number): number {
  const found = Math.abs((output[place + 1] as number) - (output[place] as number));
  return Number.isFinite(found) ? found : 0;
}

/** Positions of the largest first; of equals, the first. */
export function inOrderOfImportance(importance: readonly number[]): readonly number[] {
  return importance.map((_, i) => i).sort((a, b) => (importance[b] as number) - (importance[a] as number) || a - b);
}
