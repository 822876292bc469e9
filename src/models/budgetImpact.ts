import type { Model } from "../study/model.js";

const days = "geo.theta.esd * extent.esd * esdx.avoidedTariff";

/** What a pound of 2008/09 is in the prices of the year that the setting names. */
function inOtherPrices([year, ...more]: readonly string[]): string {
  if (year === undefined) return "1";
  const factor = `inflate(budget.onePound, "2008/09", "${year}") / budget.onePound`;
  return `if(price.year == "${year}", ${factor}, ${inOtherPrices(more)})`;
}

/**
 * The payer's budget with and without the programme, year by year: undiscounted, as the guidance on budget impact
 * asks for, with the discounted sum beside it. 3.5% a year, 3.0% after 30 years and 2.5% after 75 (HM Treasury, Green
 * Book). Source: Sullivan et al., Value in Health 2014;17:5-14 (ISPOR good practice for budget impact analysis).
 */
export const budgetImpact: Model = {
  name: "budget-impact",
  title: "Budget impact",
  settings: {
    "price.year": {
      label: "Prices in which cash is shown",
      oneOf: ["2008/09", "2014/15", "2023/24", "2024/25"],
      value: "2008/09",
      note: "VAT on list prices is never inflated. A published total in other prices is no new finding.",
    },
    "budget.discounting": {
      label: "When the first year's cash is counted",
      oneOf: ["from-year-1", "from-today"],
      value: "from-year-1",
      note: "from-year-1: the first year is not discounted; from-today: each year is discounted from its end.",
    },
  },
  formulas: {
    "price.factor": {
      formula: inOtherPrices(["2014/15", "2023/24", "2024/25"]),
      unit: "ratio",
      label: "Price index, relative to 2008/09",
    },
    "budget.eligible": {
      formula:
        "uptake.eligible * (geo.theta.ltc * geo.scale.ltc * ltc.admissions * ltc.patientsPerAdmission + geo.theta.esd * geo.scale.esd * sum(esd.spellsNow, hrg) * esd.patientsPerSpell + national.eol.scale * eol.patients)",
      unit: "patient/year",
      label: "Eligible patients of the baseline case in each year, chemotherapy apart, England",
    },
    "budget.without": {
      formula: `price.factor * uptake.eligible * (geo.theta.ltc * geo.scale.ltc * ltc.hospitalCost + geo.theta.esd * geo.scale.esd * area.esdShare * esd.hospitalCost + ${days} + national.eol.scale * eol.avoidedTariff + area.other[area = ltc] + area.other[area = chemo]) + uptake.eligible * geo.theta.chemo * geo.scale.chemo * chemo.nhsProcurement`,
      unit: "GBP/year",
      label: "Commissioner's spending on the activity at stake without the programme, England",
    },
    "budget.impact": {
      formula: "-cash.byPerspective[perspective = commissioner]",
      unit: "GBP/year",
      label: "Budget impact (negative: less is spent), England",
    },
    "budget.with": {
      formula: "budget.without + budget.impact",
      unit: "GBP/year",
      label: "Commissioner's spending on it with the programme, England",
    },
    "budget.optimismBias": {
      formula: '-cash.term[term = "optimism-bias"]',
      unit: "GBP/year",
      label: "of which optimism bias, England",
    },
    "budget.elapsed": {
      formula: 'year - if(budget.discounting == "from-year-1", 1, 0)',
      unit: "ratio",
      label: "Years by which each year's cash is discounted",
    },
    "budget.discountFactor": {
      formula:
        "(1 + discount.first) ^ -min(budget.elapsed, 30) * (1 + discount.after30) ^ -max(0, min(budget.elapsed, 75) - 30) * (1 + discount.after75) ^ -max(0, budget.elapsed - 75)",
      unit: "ratio",
      label: "Discount factor of each year",
    },
    "cash.presentValue": {
      formula: "sum(cash.net * budget.discountFactor, year) * cash.oneYear",
      unit: "GBP",
      label: "Net cash over all years, discounted, England",
    },
  },
  scope: [],
};
