import type { Model } from "../study/model.js";

/**
 * Supported discharge extended to 363 HRGs in England: stays over two, four and six days shortened by one, three
 * and five days (exclusive bands, so nobody ends below two days), at the price of an excess bed day less, where
 * `esdx.netOfHomeCare` says so, the cost of the days at home.
 * Only the product days * share * (price - home cost) is identified by the published 837 million pounds.
 * Source: Dr Foster Intelligence and Healthcare at Home, Hospital care at home: Methodologies (2010), section 3.2.
 */
export const extendedDischarge: Model = {
  name: "extended-discharge",
  title: "Enhanced supported discharge, extended to 363 HRGs",
  settings: {
    "esdx.case": {
      label: "Whether the extended case stands in place of the 14 HRGs' baseline or is added to it",
      oneOf: ["replace", "add"],
      value: "replace",
      note: "Under add the 14 HRGs' own extended days are taken out of the 363.",
    },
    "esdx.netOfHomeCare": {
      label: "Whether the cost of care at home is deducted from the extended case",
      oneOf: ["yes", "no"],
      value: "yes",
      note: "The methodology does not say.",
    },
  },
  formulas: {
    "esdx.stay.daysCut": {
      formula:
        "sum(esd.stay.share * if(esd.stay.length > 6, esdx.daysCut[stayBand = over6], if(esd.stay.length > 4, esdx.daysCut[stayBand = over4], if(esd.stay.length > 2, esdx.daysCut[stayBand = over2], 0))), day)",
      unit: "day/spell",
      label: "Table: days the extended case cuts from a spell of the 14 HRGs",
    },
    "esdx.daysOf14": {
      formula:
        'geo.scale.esd * sum(esd.spellsNow * lookup(esdx.stay.daysCut, esd.stay.multiplier, esd.losMultiplier, "nearest"), hrg)',
      unit: "day/year",
      label: "Days that the extended case would cut from the 14 HRGs, England",
    },
    "esdx.days": {
      formula: 'sum(esdx.spellsByBand * esdx.daysCut, stayBand) - if(esdx.case == "add", esdx.daysOf14, 0)',
      unit: "day/year",
      label: "Eligible bed days, England",
    },
    "esdx.daysAvoided": {
      formula: "esdx.applicableShare * esdx.days",
      unit: "day/year",
      label: "Bed days avoided in the extended case, England",
    },
    "esdx.avoidedTariff": {
      formula: "esdx.daysAvoided * esdx.excessBedDayRate * common.tariffIndex * common.marketForcesFactor",
      unit: "GBP/year",
      label: "Hospital tariff avoided in the extended case, England",
    },
    "esdx.homeCost": {
      formula:
        'if(esdx.netOfHomeCare == "yes", esdx.daysAvoided * struct.homeDaysPerHospitalDay * esdx.homeCostPerDay, 0)',
      unit: "GBP/year",
      label: "Cost of the days at home in the extended case, England",
    },
    "national.esd.extended": {
      formula: "realisation.release * esdx.avoidedTariff - esdx.homeCost",
      unit: "GBP/year",
      label: "Supported discharge extended to 363 HRGs, England",
    },
    "esdx.netPerDay": {
      formula: "if(esdx.days > 0, national.esd.extended / esdx.days, 0)",
      unit: "GBP/day",
      label: "Net saving for each eligible bed day (all that the published figure identifies)",
    },
    "esdx.breakEvenRelease": {
      formula: "if(esdx.avoidedTariff > 0, esdx.homeCost / esdx.avoidedTariff, 1)",
      unit: "proportion",
      label: "Extended discharge: share of the avoided tariff that must be released to break even",
    },
  },
  scope: [],
};
