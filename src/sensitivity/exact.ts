/** Exact indices, read off the formulas: no sampling, no error. */

import { planKernel } from "../engine/plan/kernelPlan.js";
import type { Study } from "../study/study.js";
import { type DrawnMoments, drawnMoments, type MomentsOf } from "./exact/drawnMoments.js";
import { knownMoments } from "./exact/knownMoments.js";
import { groupTitles } from "./groups.js";
import { exactFirst, exactTotal } from "./indexColumns.js";
import { columnOf, type SensitivityMethod } from "./method.js";
import { uncertainNames } from "./uncertainNames.js";
import { indicesOf } from "./varianceTerms.js";

/** Shares of the variance of the output, exact up to rounding. */
export interface ExactRow {
  readonly assumption: string;
  readonly first: number;
  readonly total: number;
  readonly shapley: number;
}

declare module "../summary/result.js" {
  interface Sensitivity {
    readonly exact?: readonly ExactRow[];
  }
}

/**
 * Sobol' indices of first and total order and Shapley effects in closed form, where an output is multilinear in
 * independent assumptions: made of sums and products in which no assumption meets itself. They are the shadow that a
 * simulation of the same study is held against.
 */
export const exact: SensitivityMethod<ExactRow> = {
  name: "exact",
  title: "Sensitivity, exact shares of the variance",
  question: "What share of the output's variance comes from this assumption, alone and with others, without sampling?",
  caveat: "of sums and products of independent assumptions alone",
  reading: () =>
    "Read off the formulas, without any simulation. First order: the share of the variance that would go if the assumption were known. Total: the share that would be left if all others were known. The difference is interaction. Shapley effects share the interactions out equally and add up to 1.",
  order: "largest total first",
  needs: "formulas",
  source: "Hoeffding 1948, doi:10.1214/aoms/1177730196; Sobol' 1993; Owen 2014, doi:10.1137/130936233",
  columns: [
    exactFirst,
    exactTotal,
    { key: "shapley", title: "Shapley effect", unit: "none", of: (row) => row.shapley },
  ],
  async answer(request) {
    const { study, outputs } = request;
    const read = knownMoments(request);
    const byId = Object.fromEntries(study.outputs.map((output) => [output.id, output]));
    return Object.fromEntries(
      outputs.map((id) => {
        const found = read(columnOf(id, byId));
        return [id, "refused" in found ? found : rowsOf(study, found)] as const;
      }),
    );
  },
};

/** The exact mean and standard deviation of each output that has them; the others are left out. */
export function exactSummaries(
  study: Study,
  read: MomentsOf = drawnMoments(study, planKernel(study)),
): Readonly<Record<string, { readonly mean: number; readonly sd: number }>> {
  return Object.fromEntries(
    study.outputs.flatMap((output) => {
      const found = read(output);
      return "refused" in found ? [] : [[output.id, { mean: found.mean, sd: found.sd }]];
    }),
  );
}

function rowsOf(study: Study, moments: DrawnMoments): readonly ExactRow[] {
  const titles = groupTitles(study);
  const terms = moments.termsBy((name) => titles.get(name) ?? name);
  const names = new Set(uncertainNames(study).map((name) => titles.get(name) ?? name));
  return [...names]
    .map((name) => ({ assumption: name, ...indicesOf(name, terms, moments.variance) }))
    .sort((a, b) => b.total - a.total || b.first - a.first);
}
