/** What judgements became, as data. */

import type { ElicitedFit } from "../../assumptions/elicitation.js";
import { elicitations } from "../../assumptions/elicitation.js";
import type { Study } from "../../study/study.js";

/** One cell of an assumption that rests on a judgement. */
export interface ElicitationDocument {
  readonly cell: number;
  /** Who said it, where several did. */
  readonly expert?: string | undefined;
  readonly family: string;
  readonly parameters: ElicitedFit["parameters"];
  /** "stated", "best", "metalog" or "nearest". */
  readonly reason: string;
  readonly misfit: number;
  readonly tolerance: number;
  readonly quantiles: readonly { readonly p: number; readonly asked: number; readonly fitted: number }[];
  readonly families: readonly ElicitedFit[];
}

/** By assumption; undefined where a study has no judgements. */
export function elicitationJson(study: Pick<Study, "assumptions">) {
  const found = study.assumptions.flatMap((assumption) => {
    const cells = elicitations(assumption).map((one): ElicitationDocument => {
      const { cell, expert, asked, chosen, reason, tolerance, fits } = one;
      const { family, parameters, misfit } = chosen;
      const quantiles = asked.p.map((p, i) => ({
        p,
        asked: asked.x[i] as number,
        fitted: chosen.quantiles[i] as number,
      }));
      return { cell, expert, family, parameters, reason, misfit, tolerance, quantiles, families: fits };
    });
    return cells.length === 0 ? [] : [[assumption.id, cells] as const];
  });
  return found.length === 0 ? undefined : Object.fromEntries(found);
}
