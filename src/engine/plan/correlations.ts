/** A study's correlations as pairs of streams: those it states, and those between the cells of one assumption. */
import { type CopulaGroup, planCopula } from "../../random/copula.js";
import { exchangeable, ofMatrix } from "../../random/rankPairs.js";
import type { Study } from "../../study/study.js";
import { driversOf } from "./drivers.js";
import { onStreams } from "./shareCorrelations.js";

/**
 * The groups of correlated streams of a study, whose names `readCorrelations` has checked. Throws what `planCopula`
 * and `onStreams` throw.
 */
export function correlationGroups(study: Study): readonly CopulaGroup[] {
  const within = study.assumptions.flatMap((assumption) => {
    const spearman = assumption.uncertainty?.within ?? 0;
    if (spearman === 0 || assumption.sameAs !== undefined) return [];
    const names = driversOf(assumption, study.graph.indexes).map((driver) => driver.name);
    if (typeof spearman === "number") return exchangeable(names, spearman, assumption.place);
    const gaussian = `the matrix of ${assumption.id}`;
    return ofMatrix(names, spearman, assumption.place).map((pair) => ({ ...pair, gaussian }));
  });
  const stated = onStreams(study.correlations, study.assumptions, study.graph.indexes);
  return planCopula([...stated, ...within], study.dependence);
}
