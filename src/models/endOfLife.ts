import type { Model } from "../study/model.js";
import { endOfLifeGroup } from "./scope/endOfLifeGroup.js";

/**
 * Care at home at the end of life: saving = A - B, one hospital admission (HRG D99) avoided for each patient, less a
 * flat cost for each patient.
 * Source: Dr Foster Intelligence and Healthcare at Home, Hospital care at home: Methodologies (2010), section 3.4.
 */
export const endOfLife: Model = {
  name: "end-of-life",
  title: "End-of-life care at home",
  settings: {},
  formulas: {
    "eol.tariff": {
      formula: "eol.tariffD99 * common.tariffIndex * common.marketForcesFactor",
      unit: "GBP/admission",
      label: "Tariff of the admission avoided",
    },
    "eol.avoidedTariff": {
      formula: "eol.patients * eol.admissionsAvoidedPerPatient * eol.tariff",
      unit: "GBP/year",
      label: "A: hospital tariff avoided",
    },
    "eol.homeCost": {
      formula: "eol.patients * eol.homeCostPerPatient",
      unit: "GBP/year",
      label: "B: cost of care at home",
    },
    "local.eol": {
      formula: "realisation.release * eol.avoidedTariff - eol.homeCost",
      unit: "GBP/year",
      label: "End of life, local",
    },
    "local.eol.breakEvenRelease": {
      formula: "if(eol.avoidedTariff > 0, eol.homeCost / eol.avoidedTariff, 1)",
      unit: "proportion",
      label: "End of life: share of the avoided tariff that must be released to break even",
    },
  },
  scope: [endOfLifeGroup],
};
