import type { Model } from "../study/model.js";

/**
 * Efficiency opportunities found by the Local Government Association, each a share of another whole. Every share bears its
 * denominator as a unit (avoidable admissions per acute admission, beds per bed, …), so that adding unlike ones is a unit
 * error: the 14% and 8% of admissions that make 22% are not the 22% of beds, and the 7-9% of budgets contains them all.
 * Source: Local Government Association, Efficiency opportunities through health and social care integration.
 */
export const efficiencyOpportunities: Model = {
  name: "efficiency-opportunities",
  title: "Efficiency opportunities of health and social care",
  settings: {},
  formulas: {
    "lga.avoidableAdmissions": {
      formula: "lga.missedOpportunities + lga.avoidedBySocialCare",
      unit: "avoidableAdmission/acuteAdmission",
      label: "Admissions to acute hospital that could have been avoided",
    },
    "lga.earlyIdentification": {
      formula: "lga.avoidableAdmissions * lga.relyOnPrevention",
      unit: "preventableAdmission/acuteAdmission",
      label: "Admissions that rely on early identification and cannot be avoided in the first year",
    },
    "lga.avoidableNow": {
      formula: "lga.avoidableAdmissions * (lga.allAvoidable - lga.relyOnPrevention * lga.avoidablePerPreventable)",
      unit: "avoidableAdmission/acuteAdmission",
      label: "Admissions that could be avoided without early identification",
    },
    "lga.reach.prevention": {
      formula: "lga.preventionShare",
      unit: "benefitingPerson/serviceUser",
      label: "People at the council's front door whom prevention would have reached",
    },
    "lga.reach.pathway": {
      formula: "lga.betterPathway",
      unit: "betterPathway/packageDischarge",
      label: "Discharges with a package of care that had a better pathway",
    },
    "lga.reach.placement": {
      formula: "lga.delayedPlacement",
      unit: "delayedPlacement/residentialPlacement",
      label: "Residential placements that could be delayed (practitioners' opinion)",
    },
    "lga.feasible": {
      formula: "lga.alternativeExisted",
      unit: "existingAlternative/caseReviewed",
      label: "Cases whose alternative existed already",
    },
    "lga.saving": {
      formula: "lga.budgetShare * lga.assessedBudget",
      unit: "GBP/year",
      label: "Saving on the budgets assessed",
    },
    "lga.bedsFreed": {
      formula: "lga.bedShare * lga.nonElectiveBeds",
      unit: "bed",
      label: "Non-elective beds that could be freed",
    },
  },
  scope: [],
};
