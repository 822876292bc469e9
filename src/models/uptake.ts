import type { Model } from "../study/model.js";

/**
 * How many of the eligible are reached in each year: growth of the eligible population times a path over the first five
 * years (its last value thereafter), in all trusts alike or differing between them with an intraclass correlation.
 * Source of the variance of the mean over trusts: sd * sqrt(ICC + (1 - ICC) / trusts), as for any clustered mean.
 */
export const uptake: Model = {
  name: "uptake",
  title: "Uptake over time and between trusts",
  settings: {
    "uptake.betweenTrusts": {
      label: "Whether trusts reach their eligible patients alike",
      oneOf: ["alike", "differing"],
      value: "alike",
    },
  },
  formulas: {
    "uptake.eligible": {
      formula: "(1 + uptake.growth) ^ (year - 1)",
      unit: "ratio",
      label: "Eligible population, relative to the first year",
    },
    "uptake.reached": {
      formula: 'lookup(uptake.path, uptakeYear, year, "linear")',
      unit: "proportion",
      label: "Share of full uptake reached in each year",
    },
    "uptake.ofTrust": {
      formula:
        "max(0, 1 + uptake.sd * (sqrt(uptake.icc) * uptake.nationalScore + sqrt(1 - uptake.icc) * uptake.trustScore))",
      unit: "ratio",
      label: "Uptake of each trust, relative to the mean",
    },
    "uptake.meanOfTrusts": {
      formula: "mean(uptake.ofTrust, trust)",
      unit: "ratio",
      label: "Mean uptake over trusts, relative to plan",
    },
    "uptake.england": {
      formula: 'if(uptake.betweenTrusts == "alike", 1, sum(national.trustShare * uptake.ofTrust, trust))',
      unit: "ratio",
      label: "Uptake in England, relative to plan",
    },
    "uptake.scale": {
      formula: "uptake.eligible * uptake.reached * uptake.england",
      unit: "ratio",
      label: "Volume in each year, relative to full uptake today",
    },
  },
  scope: [],
};
