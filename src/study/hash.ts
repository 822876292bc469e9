/** The fingerprint of all that a study's numbers depend on: not its labels, sources or notes. */
import { canonicalJson, hashOf } from "./canonical.js";
import type { Study } from "./study.js";

/** SHA-256 of the numbers of a study; order of declaration does not matter. Seed, sampler and scenarios apart. */
export function studyHash(study: Omit<Study, "hash">): string {
  const byId = <T extends { readonly id: string }>(items: readonly T[]): readonly T[] =>
    [...items].sort((a, b) => (a.id < b.id ? -1 : 1));
  return hashOf({
    indexes: byId(study.indexes).map(({ id, elements, numeric }) => ({ id, elements, numeric })),
    settings: byId(study.settings).map(({ id, value }) => ({ id, value })),
    assumptions: byId(study.assumptions).map(({ id, over, value, uncertainty, sameAs }) => ({
      ...{ id, over, value, uncertainty, sameAs },
    })),
    correlations: study.correlations
      .map(({ a, b, spearman, pearson }) => ({ pair: [a, b].sort(), spearman, pearson }))
      .sort((x, y) => (canonicalJson(x) < canonicalJson(y) ? -1 : 1)),
    dependence: study.dependence,
    formulas: byId(study.formulas).map(({ id, source, gather }) => ({
      id,
      text: source.text,
      gather: gather?.cells.map((cell) => [gather.over, cell.element, cell.source.text]),
    })),
    outputs: study.outputs.map(({ id }) => id),
    published: Object.fromEntries(Object.entries(study.published).map(([id, { low, high }]) => [id, { low, high }])),
    interval: study.run.interval,
  });
}
