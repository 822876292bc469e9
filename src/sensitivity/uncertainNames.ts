import { driversOf } from "../engine/plan/drivers.js";
import type { Study } from "../study/study.js";

/** Every uncertain assumption of a study, uncollapsed, in its order: ids, and labels of cells that are drawn one by one. */
export function uncertainNames(study: Study): readonly string[] {
  return study.assumptions.flatMap((assumption) => driversOf(assumption, study.graph.indexes)).map(({ name }) => name);
}
