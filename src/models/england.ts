import type { Model } from "../study/model.js";

/** Contracts scaled with the activity, or the local contract signed by each trust. */
function contracts(area: "ltc" | "esd", local: string, rate: string, patients: string): string {
  const england = `geo.scale.${area} * national.trustShare`;
  const monthly = `mean(max(0, ${england} * ${area}.patientsInMonth - ${area}.standingCap), month) * common.monthsPerYear`;
  const pooled = `max(0, ${england} * ${patients} - ${area}.standingCap * common.monthsPerYear)`;
  const beyond = `if(${area}.cap == "monthly", ${monthly}, ${pooled})`;
  const fixed = `sum(${area}.standingCharge + ${rate} * ${beyond}, trust)`;
  return `if(national.contracts == "proportional", geo.scale.${area} * ${local}, ${fixed})`;
}

/**
 * Replication in England: each area is its scale times theta times the local figure, plus the extent to which its extended
 * case is realised; then centralised costs once. Extent 0 is the published low scenario, extent 1 the high one.
 */
export const england: Model = {
  name: "england",
  title: "England",
  settings: {
    "national.contracts": {
      label: "How the provider's contracts are replicated in England",
      oneOf: ["proportional", "fixed"],
      value: "proportional",
      note: "proportional: contracts grow with the trust; fixed: each of 152 trusts signs the local contract (a stress test).",
    },
    "geo.sixtyPlus": {
      label: "Which population the end-of-life ratio counts, in numerator and denominator alike",
      oneOf: ["60-and-over", "over-60"],
      value: "60-and-over",
      note: "The methodology says both.",
    },
    "eol.replication": {
      label: "How the end-of-life figure is scaled to England",
      oneOf: ["published-ratio", "population-60"],
      value: "published-ratio",
      note: "published-ratio: scale times theta; population-60: the ratio of populations, without theta. Never both.",
    },
  },
  formulas: {
    "local.total": {
      formula: "local.ltc + local.esd + local.chemo + local.eol",
      unit: "GBP/year",
      label: "Four areas, local, before centralised costs",
    },
    "local.total.net": {
      formula: "local.total - local.central",
      unit: "GBP/year",
      label: "Four areas, local, less a share of the centralised costs",
    },
    "local.perHead": {
      formula: "local.total / geo.popLocal",
      unit: "GBP/person/year",
      label: "Local saving before centralised costs, per head",
    },
    "national.trustShare": {
      formula: "geo.trustPeople / sum(geo.trustPeople, trust)",
      unit: "proportion",
      label: "Share of each trust in England",
    },
    "national.ltc.providerCost": {
      formula: contracts("ltc", "ltc.providerCost", "ltc.rateBeyondCap", "ltc.captured"),
      unit: "GBP/year",
      label: "Provider's charges for long-term conditions, England, before theta",
    },
    "national.ltc": {
      formula:
        "geo.theta.ltc * (geo.scale.ltc * (realisation.release * ltc.avoidedTariff + extent.ltc * ltc.urgentCareAvoided) - national.ltc.providerCost)",
      unit: "GBP/year",
      label: "Long-term conditions, England",
    },
    "national.esd.providerCost": {
      formula: contracts("esd", "local.esd.providerCost", "esd.ratePerPatient", "esd.patients"),
      unit: "GBP/year",
      label: "Provider's charges for supported discharge, England, before theta",
    },
    "national.esd.baseline": {
      formula: "geo.theta.esd * (geo.scale.esd * realisation.release * esd.avoidedTariff - national.esd.providerCost)",
      unit: "GBP/year",
      label: "Supported discharge of the 14 HRGs, England",
    },
    "national.esd": {
      formula:
        'national.esd.baseline + extent.esd * (geo.theta.esd * national.esd.extended - if(esdx.case == "replace", national.esd.baseline, 0))',
      unit: "GBP/year",
      label: "Supported discharge, England",
    },
    "national.chemo": {
      formula: "geo.theta.chemo * (geo.scale.chemo * local.chemo + extent.chemo * chemo.otherCancersEngland)",
      unit: "GBP/year",
      label: "Chemotherapy, England",
    },
    "national.eol.ratio60": {
      formula:
        'if(geo.sixtyPlus == "60-and-over", geo.pop60England / geo.pop60Local, geo.popOver60England / geo.popOver60Local)',
      unit: "ratio",
      label: "Older population of England over the local one (check of the end-of-life scale)",
    },
    "national.eol.population": {
      formula: "eol.patients * national.eol.ratio60",
      unit: "patient/year",
      label: "Applicable population of end-of-life care, England",
    },
    "national.eol.shareOfHospitalDeaths": {
      formula: "national.eol.population / (geo.deathsEngland * geo.hospitalDeathShare)",
      unit: "proportion",
      label: "Applicable population as a share of deaths in hospital (must stay below 1)",
    },
    "national.eol.scale": {
      formula: 'if(eol.replication == "published-ratio", geo.theta.eol * geo.scale.eol, national.eol.ratio60)',
      unit: "ratio",
      label: "Scale of end-of-life care to England",
    },
    "national.eol": {
      formula: "national.eol.scale * local.eol",
      unit: "GBP/year",
      label: "End of life, England",
    },
    "national.gross": {
      formula: "national.ltc + national.esd + national.chemo + national.eol",
      unit: "GBP/year",
      label: "Four areas, England, before centralised costs",
    },
    "national.total": {
      formula: "national.gross - national.central",
      unit: "GBP/year",
      label: "Saving, England, net of centralised costs",
    },
    "national.perHead": {
      formula: "national.total / geo.popEngland",
      unit: "GBP/person/year",
      label: "Saving, England, per head",
    },
    "local.overlap.eolLtc": {
      formula: "if(ltc.admissions > 0, local.ltc * eol.patients * eol.admissionsAvoidedPerPatient / ltc.admissions, 0)",
      unit: "GBP/year",
      label: "Counted twice at most, local: end-of-life patients who are also long-term conditions",
    },
    "national.overlap.eolLtc": {
      formula: "national.eol.scale * local.overlap.eolLtc",
      unit: "GBP/year",
      label: "Counted twice at most, England, at the scale of end of life",
    },
    "national.avoidedTariff": {
      formula:
        'geo.theta.ltc * geo.scale.ltc * ltc.avoidedTariff + geo.theta.esd * (geo.scale.esd * esd.avoidedTariff * if(esdx.case == "replace", 1 - extent.esd, 1) + extent.esd * esdx.avoidedTariff) + national.eol.scale * eol.avoidedTariff',
      unit: "GBP/year",
      label: "Hospital tariff avoided, England, before any of it is released",
    },
    "national.breakEvenRelease": {
      formula: "if(national.avoidedTariff > 0, realisation.release - national.total / national.avoidedTariff, 1)",
      unit: "proportion",
      label: "Share of the avoided tariff that must be released for England to break even",
    },
  },
  scope: [],
};
