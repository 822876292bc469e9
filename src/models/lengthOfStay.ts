import type { Model } from "../study/model.js";

const perHrg = (table: string) =>
  `lookup(lookup(${table}, esd.stay.multiplier, esd.losMultiplier, "nearest"), esd.stay.shift, esd.dischargeDayShift, "nearest")`;

/**
 * Where the discharge day cuts the length of stay of each HRG. Tables over multipliers of length of stay
 * (`losPercent`, 70 to 140) and shifts of the discharge day (-1, 0, 1) involve no uncertain assumption, so they
 * are computed once; a scenario reads them at the nearest point. The `model` is a negative binomial truncated at the
 * last day of the index and renormalised (Poisson where the variance is at most 1.02 times the mean); the `histogram`
 * is a table of local spells, stretched by the multiplier.
 */
export const lengthOfStay: Pick<Model, "settings" | "formulas"> = {
  settings: {
    "esd.lengthOfStay": {
      label: "Where the distribution of length of stay comes from",
      oneOf: ["model", "histogram"],
      value: "model",
      note: "model: negative binomial from the mean and sd of each HRG; histogram: a table by day (preset histogram).",
    },
  },
  formulas: {
    "esd.stay.mean": {
      formula: "esd.stay.multiplier * esd.losMean / esd.dayOfStay",
      unit: "ratio",
      label: "Mean length of stay, in days, at each multiplier",
    },
    "esd.stay.multiplier": {
      formula: "losPercent / 100",
      unit: "ratio",
      label: "Multipliers of length of stay that are tabulated",
    },
    "esd.stay.shift": {
      formula: "shift * esd.dayOfStay",
      unit: "day/spell",
      label: "Shifts of the discharge day that are tabulated",
    },
    "esd.stay.sd": {
      formula: "esd.stay.multiplier * esd.losSd / esd.dayOfStay",
      unit: "ratio",
      label: "Standard deviation of length of stay, in days, at each multiplier",
    },
    "esd.stay.poisson": {
      formula: "sqrt(1.02 * esd.stay.mean)",
      unit: "ratio",
      label: "Standard deviation up to which length of stay is taken as Poisson",
    },
    "esd.stay.density": {
      formula:
        'if(esd.stay.sd <= esd.stay.poisson, pmf("poisson", day, esd.stay.mean), pmf("negative-binomial", day, esd.stay.mean, max(esd.stay.sd, esd.stay.poisson)))',
      unit: "proportion",
      label: "Probability of each length of stay before truncation",
    },
    "esd.stay.weight": {
      formula: 'if(esd.lengthOfStay == "model", esd.stay.density, esd.histogram)',
      unit: "proportion",
      label: "Weight of each length of stay",
    },
    "esd.stay.total": {
      formula: "sum(esd.stay.weight, day)",
      unit: "proportion",
      label: "Sum of the weights over all lengths of stay",
    },
    "esd.stay.share": {
      formula: "esd.stay.weight / esd.stay.total",
      unit: "proportion",
      label: "Share of spells with each length of stay",
    },
    "esd.stay.length": {
      formula: 'if(esd.lengthOfStay == "model", day, day * losPercent / 100) * esd.dayOfStay',
      unit: "day/spell",
      label: "Length of stay",
    },
    "esd.stay.dischargeDay": {
      formula: "max(1, esd.dischargeDay + esd.stay.shift)",
      unit: "day/spell",
      label: "Discharge day at each shift",
    },
    "esd.stay.before": {
      formula: "sum(if(esd.stay.length < esd.stay.dischargeDay, esd.stay.share, 0), day)",
      unit: "proportion",
      label: "Table: share of spells shorter than the discharge day",
    },
    "esd.stay.excessBefore": {
      formula:
        "sum(if(esd.stay.length < esd.stay.dischargeDay, esd.stay.share * max(0, esd.stay.length - esd.trim), 0), day)",
      unit: "day/spell",
      label: "Table: excess days of spells shorter than the discharge day (0 unless it lies beyond the trim point)",
    },
    "esd.stay.excessFrom": {
      formula:
        "sum(if(esd.stay.length >= esd.stay.dischargeDay, esd.stay.share * max(0, esd.stay.length - esd.trim), 0), day)",
      unit: "day/spell",
      label: "Table: excess days of spells that reach the discharge day, over all spells",
    },
    "esd.stay.after": {
      formula: "sum(esd.stay.share * max(0, esd.stay.length - esd.stay.dischargeDay), day)",
      unit: "day/spell",
      label: "Table: days beyond the discharge day, over all spells",
    },
    "esd.shareBefore": {
      formula: perHrg("esd.stay.before"),
      unit: "proportion",
      label: "Share of spells shorter than the discharge day",
    },
    "esd.excessBefore": {
      formula: perHrg("esd.stay.excessBefore"),
      unit: "day/spell",
      label: "Excess days of spells shorter than the discharge day, over all spells",
    },
    "esd.excessFrom": {
      formula: perHrg("esd.stay.excessFrom"),
      unit: "day/spell",
      label: "Excess days of spells that reach the discharge day, over all spells",
    },
    "esd.daysAfter": {
      formula: perHrg("esd.stay.after"),
      unit: "day/spell",
      label: "Days beyond the discharge day, over all spells",
    },
  },
};
