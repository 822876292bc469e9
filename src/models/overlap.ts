import type { Model } from "../study/model.js";

/**
 * Patients counted in two areas, taken out of the later one in the order end of life, long-term conditions, supported
 * discharge, extended discharge, each on what the former left. Shares of 0 leave the areas as published, shares of
 * 1 are upper bounds. The 14 groups inside the 363 are the business of the setting `esdx.case`.
 */
export const overlap: Model = {
  name: "overlap",
  title: "Patients counted in two areas",
  settings: {
    "overlap.atScale": {
      label: "Scale at which end-of-life patients meet long-term conditions in England",
      oneOf: ["eol", "ltc"],
      value: "eol",
      note: "Published scales differ: at most £45m at that of end of life, £36m at that of long-term conditions.",
    },
  },
  formulas: {
    "overlap.eolAdmissions": {
      formula:
        'eol.patients * eol.admissionsAvoidedPerPatient * if(overlap.atScale == "eol", national.eol.scale, geo.theta.ltc * geo.scale.ltc)',
      unit: "admission/year",
      label: "Admissions avoided at the end of life, England",
    },
    "overlap.ltcAdmissions": {
      formula: "geo.theta.ltc * geo.scale.ltc * ltc.admissions",
      unit: "admission/year",
      label: "Admissions for long-term conditions, England",
    },
    "overlap.shareOfLtc": {
      formula:
        "if(overlap.ltcAdmissions > 0, min(1, overlap.eolLtc * overlap.eolAdmissions / overlap.ltcAdmissions), 0)",
      unit: "proportion",
      label: "Long-term conditions counted at the end of life already",
    },
    "overlap.ltcCaptured": {
      formula: "geo.theta.ltc * geo.scale.ltc * ltc.captured * (1 - overlap.shareOfLtc)",
      unit: "patient/year",
      label: "Patients with long-term conditions treated at home, England, less those of end-of-life care",
    },
    "overlap.daysOfEsdx": {
      formula:
        "overlap.eolEsdx * overlap.eolAdmissions * overlap.daysPerEolAdmission + overlap.ltcEsdx * overlap.ltcCaptured * overlap.daysPerLtcPatient",
      unit: "day/year",
      label: "Bed days of the extended case that end-of-life care and long-term conditions have avoided already",
    },
    "overlap.shareOfEsdx": {
      formula: "if(esdx.days > 0, min(1, overlap.daysOfEsdx / esdx.days), 0)",
      unit: "proportion",
      label: "Extended discharge counted in earlier areas already",
    },
    "overlap.keep": {
      over: "area",
      cells: {
        eol: "1",
        ltc: "1 - overlap.shareOfLtc",
        esd: "1 - overlap.ltcEsd",
        esdx: "1 - overlap.shareOfEsdx",
        chemo: "1",
      },
      unit: "proportion",
      label: "Share of each area that no earlier area has counted",
    },
    "overlap.removed": {
      formula:
        "(1 - overlap.keep) * (release.longRun * area.gross + area.other + area.vat - steady.biased * area.charges)",
      unit: "GBP/year",
      label: "Counted twice and taken out of the commissioner's saving at full uptake, England",
    },
    "overlap.total": {
      formula: "sum(overlap.removed, area)",
      unit: "GBP/year",
      label: "Counted twice and taken out, England, all areas",
    },
  },
  scope: [],
};
