import type { Model } from "../study/model.js";

/**
 * What the English integrated care pilots found, as evidence to hold a claim against and no source of savings: the
 * change in hospital cost per person over six months, all sites and sites with case management. A half-year is a unit of its
 * own, so that a year's saving has to say that it assumes persistence; people at high risk are another, so that the
 * effect cannot be applied to a whole population unseen.
 * Source: RAND Europe, Ernst & Young (2012); Roland et al., International Journal of Integrated Care 2012;12:e130.
 */
export const integratedCarePilots: Model = {
  name: "integrated-care-pilots",
  title: "Integrated care pilots",
  settings: {
    "icp.persistence": {
      label: "Whether the effect of six months is taken to last the year",
      oneOf: ["six-months", "assumed-to-persist"],
      value: "six-months",
      note: "Nothing was measured beyond six months; doubling is an assumption.",
    },
    "icp.sites": {
      label: "Which sites' effect is used",
      oneOf: ["case-management", "all-sites"],
      value: "case-management",
    },
  },
  formulas: {
    "icp.effect": {
      formula: 'if(icp.sites == "case-management", icp.caseManagement, icp.allSites)',
      unit: "GBP/highRiskPerson/halfyear",
      label: "Hospital cost saved per person at high risk in six months",
    },
    "icp.halfYearsCounted": {
      formula: 'if(icp.persistence == "six-months", icp.halfYearsMeasured, icp.halfYearsPerYear)',
      unit: "halfyear/year",
      label: "Half-years for which the effect is counted in a year",
    },
    "icp.savingPerPerson": {
      formula: "icp.effect * icp.halfYearsCounted",
      unit: "GBP/highRiskPerson/year",
      label: "Hospital cost saved per person at high risk and year",
    },
    "icp.saving": {
      formula: "icp.savingPerPerson * icp.people",
      unit: "GBP/year",
      label: "Saving if the people stated had what the pilots found (six months counted once unless taken to persist)",
    },
    "icp.reach": {
      formula: "icp.claim / (icp.printedEffect * icp.halfYearsPerYear)",
      unit: "highRiskPerson",
      label: "People under case management needed for a claim, if the effect lasted the year",
    },
    "icp.reachOfMeasured": {
      formula: "icp.claim / (icp.printedEffect * icp.halfYearsMeasured)",
      unit: "highRiskPerson",
      label: "People under case management needed for a claim, by what was measured",
    },
    "icp.reachShare": {
      formula: "icp.reach / icp.people",
      unit: "ratio",
      label: "People needed, relative to the people stated",
    },
    "icp.insteadOfLtc": {
      formula: "icp.savingPerPerson * icp.capturedEngland",
      unit: "GBP/year",
      label:
        "Long-term conditions, England, if each captured patient saved what the pilots found (six months counted once unless taken to persist)",
    },
  },
  scope: [],
};
