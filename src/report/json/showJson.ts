/** Assumptions as data: what `credence show --json` prints. */

import type { AssumptionView } from "../../charts/assumption/assumptionView.js";
import { pointMasses } from "../../charts/assumption/pointMasses.js";
import type { Distribution } from "../../families/distribution.js";
import { elicitationJson } from "./elicitationJson.js";

export function showJson(views: readonly AssumptionView[], coverage: number) {
  return {
    interval: coverage,
    assumptions: views.map(({ assumption, label, cells }) => {
      const { id, unit, provenance, source, uncertainty, sameAs } = assumption;
      const shown = cells.map(({ name, base, distribution, interval }, i) => ({
        ...(name === "" ? {} : { cell: name }),
        baseCase: assumption.value[i] ?? String(base),
        ...(distribution === undefined || interval === undefined
          ? {}
          : {
              parameters: distribution.parameters,
              mean: distribution.mean,
              sd: Math.sqrt(distribution.variance),
              low: interval[0],
              high: interval[1],
              ...pointMassesJson(distribution),
            }),
      }));
      const elicited = elicitationJson({ assumptions: [assumption] })?.[id];
      return { id, label, unit, provenance, source, sameAs, distribution: uncertainty?.family, cells: shown, elicited };
    }),
  };
}

function pointMassesJson(distribution: Distribution) {
  const masses = pointMasses(distribution).map(({ value, share }) => ({ value, probability: share }));
  return masses.length === 0 ? {} : { pointMasses: masses };
}
