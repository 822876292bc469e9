import type { Model } from "../study/model.js";

/**
 * Central 24-hour care bureau (housing call centre staff, medics and IT support): subtracted once, after the four areas.
 * The methodology names it without an amount; 63 million pounds closes both ends of the published range.
 */
export const centralCosts: Model = {
  name: "central-costs",
  title: "Centralised costs",
  settings: {
    "central.allocation": {
      label: "How a local share of the centralised costs is reckoned",
      oneOf: ["per-head", "per-pct"],
      value: "per-head",
      note: "Touches the local share only: England's total subtracts the whole once.",
    },
  },
  formulas: {
    "national.central": {
      formula: "central.costEngland",
      unit: "GBP/year",
      label: "Centralised costs, England (subtracted)",
    },
    "local.central": {
      formula:
        'central.costEngland * if(central.allocation == "per-head", geo.popLocal / geo.popEngland, 1 / central.pctCount)',
      unit: "GBP/year",
      label: "Local share of the centralised costs (subtracted)",
    },
  },
  scope: [],
};
