/** Money of several price years: found in `study/priceYears.ts`. */

import type { LintRule } from "../rule.js";
import { madeWithStudy } from "../rule.js";

export const priceYearsMixed: LintRule = {
  name: "price-years-mixed",
  severity: "warning",
  reason: "Money of different years cannot be added before it is brought to one year by a named index.",
  citation:
    "Turner et al. 2019, Adjusting for inflation and currency changes within health economic studies, doi:10.1016/j.jval.2019.03.021",
  find: madeWithStudy("price-years-mixed"),
};
