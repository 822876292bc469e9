import type { Model } from "../study/model.js";
import { lengthOfStay } from "./lengthOfStay.js";
import { supportedDischargeGroups } from "./scope/supportedDischargeGroups.js";

/**
 * Enhanced supported discharge: saving = (A - B) - C. Group 1 goes home on the discharge day, Group 2 has left before
 * it, Group 3 stays; a renegotiated tariff is paid for Groups 1 and 2. Shares are of all spells, so that nothing is
 * divided by the share that stays, which may be 0.
 * Source: Dr Foster Intelligence and Healthcare at Home, Hospital care at home: Methodologies (2010), section 3.2.
 */
export const supportedDischarge: Model = {
  name: "supported-discharge",
  title: "Enhanced supported discharge",
  settings: {
    ...lengthOfStay.settings,
    "esd.cap": {
      label: "Whether the patients covered by the standing charge are counted month by month or over the year",
      oneOf: ["monthly", "pooled"],
      value: "monthly",
    },
  },
  formulas: {
    ...lengthOfStay.formulas,
    "esd.tariffNow": {
      formula: "esd.tariff * common.tariffIndex * common.marketForcesFactor",
      unit: "GBP/spell",
      label: "Tariff of a spell",
    },
    "esd.excessBedDayNow": {
      formula: "esd.excessBedDay * common.tariffIndex * common.marketForcesFactor",
      unit: "GBP/day",
      label: "Price of a day beyond the trim point",
    },
    "esd.spellsNow": { formula: "esd.spells * esd.volumeIndex", unit: "spell/year", label: "Spells" },
    "esd.group2": {
      formula: "esd.spellsNow * esd.shareBefore",
      unit: "spell/year",
      label: "Group 2: gone before the discharge day",
    },
    "esd.group1": {
      formula: "esd.captureRate * (esd.spellsNow - esd.group2)",
      unit: "spell/year",
      label: "Group 1: home on the discharge day",
    },
    "esd.group3": {
      formula: "(1 - esd.captureRate) * (esd.spellsNow - esd.group2)",
      unit: "spell/year",
      label: "Group 3: in hospital as before",
    },
    "esd.hospitalCost": {
      formula: "sum(esd.spellsNow * (esd.tariffNow + esd.excessBedDayNow * (esd.excessBefore + esd.excessFrom)), hrg)",
      unit: "GBP/year",
      label: "A: tariff and excess bed days today",
    },
    "esd.remainingHospitalCost": {
      formula:
        "sum(esd.renegotiatedFraction * esd.tariffNow * (esd.group1 + esd.group2) + esd.tariffNow * esd.group3 + (1 - esd.captureRate) * esd.spellsNow * esd.excessFrom * esd.excessBedDayNow, hrg)",
      unit: "GBP/year",
      label: "B: renegotiated tariff of Groups 1 and 2, present tariff of Group 3",
    },
    "esd.avoidedTariff": {
      formula: "esd.hospitalCost - esd.remainingHospitalCost",
      unit: "GBP/year",
      label: "Hospital tariff avoided, A - B",
    },
    "esd.patients": {
      formula: "sum(esd.group1, hrg) * esd.patientsPerSpell",
      unit: "patient/year",
      label: "Patients discharged early",
    },
    "esd.seasonalIndex": {
      formula: "esd.seasonality / mean(esd.seasonality, month)",
      unit: "ratio",
      label: "Month index of discharges, mean 1",
    },
    "esd.patientsInMonth": {
      formula: "esd.patients / common.monthsPerYear * esd.seasonalIndex",
      unit: "patient/month",
      label: "Patients discharged early in each month",
    },
    "esd.patientsBeyondCap": {
      formula:
        'if(esd.cap == "monthly", mean(max(0, esd.patientsInMonth - esd.standingCap), month) * common.monthsPerYear, max(0, esd.patients - esd.standingCap * common.monthsPerYear))',
      unit: "patient/year",
      label: "Patients beyond those the standing charge covers",
    },
    "local.esd.providerCost": {
      formula: "esd.standingCharge + esd.ratePerPatient * esd.patientsBeyondCap",
      unit: "GBP/year",
      label: "C: provider's charges for supported discharge, local",
    },
    "local.esd": {
      formula: "realisation.release * esd.avoidedTariff - local.esd.providerCost",
      unit: "GBP/year",
      label: "Supported discharge, local",
    },
    "local.esd.priceGroup2": {
      formula: "realisation.release * sum((1 - esd.renegotiatedFraction) * esd.tariffNow * esd.group2, hrg)",
      unit: "GBP/year",
      label: "Supported discharge, local: price cut on Group 2, whose care does not change",
    },
    "local.esd.priceGroup1": {
      formula: "realisation.release * sum((1 - esd.renegotiatedFraction) * esd.tariffNow * esd.group1, hrg)",
      unit: "GBP/year",
      label: "Supported discharge, local: price cut on Group 1",
    },
    "local.esd.excessBedDays": {
      formula:
        "realisation.release * sum(esd.excessBedDayNow * esd.spellsNow * (esd.captureRate * esd.excessFrom + esd.excessBefore), hrg)",
      unit: "GBP/year",
      label: "Supported discharge, local: excess bed days no longer paid",
    },
    "local.esd.bedDaysReleased": {
      formula: "sum(esd.captureRate * esd.spellsNow * esd.daysAfter, hrg)",
      unit: "day/year",
      label: "Supported discharge, local: bed days released by Group 1",
    },
    "local.esd.breakEvenRelease": {
      formula: "if(esd.avoidedTariff > 0, local.esd.providerCost / esd.avoidedTariff, 1)",
      unit: "proportion",
      label: "Supported discharge: share of the avoided tariff that must be released to break even",
    },
  },
  scope: [supportedDischargeGroups],
};
