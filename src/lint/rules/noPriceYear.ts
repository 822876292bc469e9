/** Money without a price year. */
import { countsMoney } from "../../study/priceYears.js";
import type { LintRule } from "../rule.js";
import { ofEach } from "../rule.js";

export const noPriceYear: LintRule = {
  name: "no-price-year",
  severity: "warning",
  reason:
    "Money means nothing without its price year: those of care in England rose by more than a third from 2008/09 to 2023/24.",
  citation: "CHEERS 2022, item 15: Husereau et al. 2022, doi:10.1136/bmj-2021-067975",
  find: ofEach((assumption) =>
    countsMoney(assumption) && assumption.priceYear === undefined && assumption.sameAs === undefined
      ? {
          message: `is money (${assumption.unit}) of no stated price year`,
          remedy: 'add price-year: "2023/24" to it, its set or the study',
        }
      : undefined,
  ),
};
