import type { Model } from "../study/model.js";
import { ambulatoryCareConditions } from "./scope/ambulatoryCareConditions.js";

/**
 * Admissions avoided for long-term conditions: saving = A - (B + C), with A the tariff today, B the tariff of those
 * who still go to hospital, C the provider's standing charge and its rate for each patient beyond the monthly cap.
 * The extended case adds the A&E visit and the ambulance.
 * Source: Dr Foster Intelligence and Healthcare at Home, Hospital care at home: Methodologies (2010), section 3.1.
 */
export const longTermConditions: Model = {
  name: "long-term-conditions",
  title: "Long-term conditions: admissions avoided",
  settings: {
    "ltc.aeCostAppliesTo": {
      label: "Whose A&E visit the extended case avoids",
      oneOf: ["captured", "ae-route"],
      value: "captured",
      note: "The methodology applies it to all captured patients; ae-route counts only those admitted through A&E.",
    },
    "ltc.cap": {
      label: "Whether the patients covered by the standing charge are counted month by month or over the year",
      oneOf: ["monthly", "pooled"],
      value: "monthly",
    },
    "ltc.bandCharging": {
      label: "Which patients are those beyond the cap",
      oneOf: ["average-mix", "cheapest", "dearest"],
      value: "average-mix",
      note: "Not stated by the source: cheapest (lowest band, through the GP) and dearest (highest band, through A&E) bound it.",
    },
  },
  formulas: {
    "ltc.tariff": {
      formula: "ltc.tariffMean * common.tariffIndex * common.marketForcesFactor",
      unit: "GBP/admission",
      label: "Tariff of an admission",
    },
    "ltc.hospitalCost": {
      formula: "ltc.admissions * ltc.tariff",
      unit: "GBP/year",
      label: "A: tariff cost of all admissions today",
    },
    "ltc.remainingHospitalCost": {
      formula: "(1 - ltc.captureRate) * ltc.admissions * ltc.tariff",
      unit: "GBP/year",
      label: "B: tariff cost of those who still go to hospital",
    },
    "ltc.avoidedTariff": {
      formula: "ltc.hospitalCost - ltc.remainingHospitalCost",
      unit: "GBP/year",
      label: "Hospital tariff avoided, A - B",
    },
    "ltc.captured": {
      formula: "ltc.captureRate * ltc.admissions * ltc.patientsPerAdmission",
      unit: "patient/year",
      label: "Patients treated at home",
    },
    "ltc.seasonalIndex": {
      formula: "ltc.seasonality / mean(ltc.seasonality, month)",
      unit: "ratio",
      label: "Month index of admissions, mean 1",
    },
    "ltc.patientsInMonth": {
      formula: "ltc.captured / common.monthsPerYear * ltc.seasonalIndex",
      unit: "patient/month",
      label: "Patients treated at home in each month",
    },
    "ltc.patientsBeyondCap": {
      formula:
        'if(ltc.cap == "monthly", mean(max(0, ltc.patientsInMonth - ltc.standingCap), month) * common.monthsPerYear, max(0, ltc.captured - ltc.standingCap * common.monthsPerYear))',
      unit: "patient/year",
      label: "Patients beyond those the standing charge covers",
    },
    "ltc.averageRate": {
      formula: "sum(ltc.bandMix * ltc.ratePerPatient, band) * (1 - ltc.shareViaAE + ltc.shareViaAE * ltc.aeUplift)",
      unit: "GBP/patient",
      label: "Mean rate over bands and routes",
    },
    "ltc.rateBeyondCap": {
      formula:
        'if(ltc.bandCharging == "average-mix", ltc.averageRate, if(ltc.bandCharging == "cheapest", ltc.ratePerPatient[band = low], ltc.ratePerPatient[band = high] * ltc.aeUplift))',
      unit: "GBP/patient",
      label: "Rate of a patient beyond the cap",
    },
    "ltc.providerCost": {
      formula: "ltc.standingCharge + ltc.rateBeyondCap * ltc.patientsBeyondCap",
      unit: "GBP/year",
      label: "C: provider's charges",
    },
    "local.ltc": {
      formula: "realisation.release * ltc.avoidedTariff - ltc.providerCost",
      unit: "GBP/year",
      label: "Long-term conditions, local",
    },
    "ltc.visitsAvoided": {
      formula: 'ltc.captured * ltc.visitsPerPatient * if(ltc.aeCostAppliesTo == "captured", 1, ltc.shareViaAE)',
      unit: "visit/year",
      label: "A&E visits avoided",
    },
    "ltc.urgentCareAvoided": {
      formula: "ltc.visitsAvoided * (ltc.aeCost + ltc.ambulanceShare * ltc.calloutsPerArrival * ltc.ambulanceCost)",
      unit: "GBP/year",
      label: "A&E and ambulance cost avoided (the extended case's increment)",
    },
    "local.ltc.extended": {
      formula: "local.ltc + ltc.urgentCareAvoided",
      unit: "GBP/year",
      label: "Long-term conditions, local, extended case",
    },
    "local.ltc.breakEvenRelease": {
      formula: "if(ltc.avoidedTariff > 0, ltc.providerCost / ltc.avoidedTariff, 1)",
      unit: "proportion",
      label: "Long-term conditions: share of the avoided tariff that must be released to break even",
    },
  },
  scope: [ambulatoryCareConditions],
};
