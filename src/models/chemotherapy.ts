import type { Model } from "../study/model.js";
import {
  breastOperations,
  cancerDiagnoses,
  chemotherapyDelivery,
  chemotherapyProcurement,
} from "./scope/chemotherapy.js";

/**
 * Chemotherapy at home: saving = (A + B) - (C + D). The home provider pays no VAT on drugs (17.5 % in 2008/09, 7/47 of
 * the price that includes it); deliveries are charged at home instead of at the reference cost. The extended
 * case adds other cancers, for England; Herceptin does not change.
 * Source: Dr Foster Intelligence and Healthcare at Home, Hospital care at home: Methodologies (2010), section 3.3.
 */
export const chemotherapy: Model = {
  name: "chemotherapy",
  title: "Chemotherapy at home",
  settings: {
    "chemo.vat": {
      label: "Whether the VAT not paid counts as a saving",
      oneOf: ["saving", "transfer"],
      value: "saving",
      note: "transfer: the view of the public sector as a whole, for which VAT only changes pockets.",
    },
    "chemo.priceHeld": {
      label: "Which price stays when the VAT rate is changed",
      oneOf: ["with-vat", "before-vat"],
      value: "with-vat",
    },
  },
  formulas: {
    "chemo.herceptinPatients": {
      formula: "chemo.breastOperations * chemo.her2Share * chemo.patientsPerOperation",
      unit: "patient/year",
      label: "Patients on Herceptin",
    },
    "chemo.herceptinCost": {
      formula: "chemo.initialDoses * chemo.firstDoseCostIncVat + chemo.subsequentDoses * chemo.nextDoseCostIncVat",
      unit: "GBP/patient",
      label: "Herceptin for one patient and year, printed prices with VAT",
    },
    "chemo.procurementMean": {
      formula: "sum(chemo.procurementMix * chemo.procurementCost, procurement)",
      unit: "GBP/episode",
      label: "Mean procurement cost of an episode, printed prices with VAT",
    },
    "chemo.vatHeld": {
      formula: 'if(chemo.priceHeld == "with-vat", 1, (1 + chemo.vatRate) / (1 + chemo.vatRatePrinted))',
      unit: "ratio",
      label: "Price with VAT, relative to the printed one",
    },
    "chemo.herceptinProcurement": {
      formula: "chemo.herceptinPatients * chemo.herceptinCost * chemo.vatHeld",
      unit: "GBP/year",
      label: "Procurement of Herceptin, with VAT",
    },
    "chemo.otherProcurement": {
      formula: "chemo.breastProcurements * chemo.procurementMean * chemo.vatHeld",
      unit: "GBP/year",
      label: "Procurement of other drugs for breast cancer, with VAT",
    },
    "chemo.nhsProcurement": {
      formula: "chemo.herceptinProcurement + chemo.otherProcurement",
      unit: "GBP/year",
      label: "A: procurement by the NHS, with VAT",
    },
    "chemo.vatShare": {
      formula: 'if(chemo.vat == "saving", chemo.vatRate / (1 + chemo.vatRate), 0)',
      unit: "proportion",
      label: "VAT contained in a price that includes it",
    },
    "chemo.homeProcurement": {
      formula: "chemo.nhsProcurement - chemo.vatShare * chemo.nhsProcurement",
      unit: "GBP/year",
      label: "C: procurement by the home provider, without VAT",
    },
    "chemo.herceptinDeliveries": {
      formula: "chemo.herceptinPatients * (chemo.initialDoses + chemo.subsequentDoses) * chemo.deliveriesPerDose",
      unit: "delivery/year",
      label: "Deliveries of Herceptin",
    },
    "chemo.deliveries": {
      formula: "chemo.breastDeliveries * chemo.deliveriesPerEpisode + chemo.herceptinDeliveries",
      unit: "delivery/year",
      label: "Deliveries",
    },
    "chemo.deliveryMean": {
      formula: "sum(chemo.deliveryMix * chemo.deliveryCostNhs, delivery)",
      unit: "GBP/delivery",
      label: "Mean delivery cost of the NHS",
    },
    "chemo.nhsDelivery": {
      formula: "chemo.deliveries * chemo.deliveryMean",
      unit: "GBP/year",
      label: "B: delivery by the NHS",
    },
    "chemo.homeDelivery": {
      formula: "chemo.deliveries * chemo.deliveryCostHome",
      unit: "GBP/year",
      label: "D: delivery by the home provider",
    },
    "local.chemo": {
      formula: "chemo.nhsProcurement + chemo.nhsDelivery - (chemo.homeProcurement + chemo.homeDelivery)",
      unit: "GBP/year",
      label: "Chemotherapy, local",
    },
    "local.chemo.herceptinVat": {
      formula: "chemo.vatShare * chemo.herceptinProcurement",
      unit: "GBP/year",
      label: "Chemotherapy, local: VAT on Herceptin",
    },
    "local.chemo.otherVat": {
      formula: "chemo.vatShare * chemo.otherProcurement",
      unit: "GBP/year",
      label: "Chemotherapy, local: VAT on other drugs",
    },
    "local.chemo.delivery": {
      formula: "chemo.deliveries * (chemo.deliveryMean - chemo.deliveryCostHome)",
      unit: "GBP/year",
      label: "Chemotherapy, local: delivery",
    },
    "chemo.savingPerEpisode": {
      formula:
        "chemo.vatShare * chemo.procurementMean * chemo.vatHeld + (chemo.deliveryMean - chemo.deliveryCostHome) * chemo.deliveriesPerEpisode",
      unit: "GBP/episode",
      label: "Saving on an episode of other chemotherapy",
    },
    "chemo.otherCancersEngland": {
      formula: "chemo.otherCancerEpisodesEngland * chemo.savingPerEpisode",
      unit: "GBP/year",
      label: "Chemotherapy for other cancers, England (the extended case's increment)",
    },
  },
  scope: [chemotherapyProcurement, chemotherapyDelivery, breastOperations, cancerDiagnoses],
};
