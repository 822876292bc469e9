import type { Model } from "../study/model.js";

/**
 * How much of an avoided hospital tariff becomes cash, and when. Commissioners save nothing until capacity is taken out:
 * the released share starts at a short-run share, approaches a long-run one with a lag, and is paid for twice while
 * home care and the old capacity run side by side.
 * release(t) = [short + (long - short)(1 - exp(-(t - 1/2) / lag))] * clip(t - double running, 0, 1), t in years.
 */
export const realisation: Model = {
  name: "realisation",
  title: "Release of avoided tariffs over time",
  settings: {
    "struct.release": {
      label: "Whether the released share is the same in every year or grows into its long-run value",
      oneOf: ["steady", "path"],
      value: "steady",
      note: "steady: realisation.release in every year; path: from struct.release.short to struct.release.long.",
    },
    "struct.doubleRunning": {
      label: "Whether hospital and home care run side by side at first",
      oneOf: ["none", "counted"],
      value: "none",
    },
  },
  formulas: {
    "year.each": { formula: "0 * year + 1", unit: "ratio", label: "1 in each year" },
    "year.elapsed": {
      formula: "(year - 0.5) * cash.oneYear",
      unit: "year",
      label: "Time passed by the middle of a year",
    },
    "release.path": {
      formula:
        "struct.release.short + (struct.release.long - struct.release.short) * (1 - exp(-(year.elapsed / struct.release.lag)))",
      unit: "proportion",
      label: "Share of capacity taken out, growing from the short to the long run",
    },
    "release.cost": {
      formula: 'year.each * if(struct.release == "steady", realisation.release, release.path)',
      unit: "proportion",
      label: "Cost-releasing share: avoided tariff whose capacity is taken out",
    },
    "release.paidOnce": {
      formula:
        'year.each * if(struct.doubleRunning == "none", 1, min(1, max(0, (year * cash.oneYear - struct.doubleRunningTime / common.monthsPerYear) / cash.oneYear)))',
      unit: "proportion",
      label: "Share of a year in which capacity taken out is no longer paid for twice",
    },
    "release.cash": {
      formula: "release.cost * release.paidOnce",
      unit: "proportion",
      label: "Cash-releasing share of the avoided tariff",
    },
    "release.longRun": {
      formula: 'if(struct.release == "steady", realisation.release, struct.release.long)',
      unit: "proportion",
      label: "Released share in the long run",
    },
  },
  scope: [],
};
