import type { Model } from "../study/model.js";

const chemoVat =
  "geo.theta.chemo * (geo.scale.chemo * (local.chemo.herceptinVat + local.chemo.otherVat) + extent.chemo * chemo.otherCancerEpisodesEngland * chemo.vatShare * chemo.procurementMean * chemo.vatHeld)";

/** An amount for local activity and for the other cancers of the extended case, England. */
function chemo(local: string, perDelivery: string): string {
  return `geo.theta.chemo * (geo.scale.chemo * ${local} + extent.chemo * chemo.otherCancerEpisodesEngland * chemo.deliveriesPerEpisode * ${perDelivery})`;
}

/**
 * Each area's amounts in England at full uptake, apart: the hospital tariff avoided (what release acts on), other cost
 * avoided, VAT, and the provider's charges. Their sum is the area's saving.
 */
export const areaAmounts: Model = {
  name: "area-amounts",
  title: "Amounts by area, England",
  settings: {},
  formulas: {
    "area.esdShare": {
      formula: 'if(esdx.case == "replace", 1 - extent.esd, 1)',
      unit: "proportion",
      label: "Share of the 14 groups' baseline that counts beside their extended case",
    },
    "area.gross": {
      over: "area",
      cells: {
        eol: "national.eol.scale * eol.avoidedTariff",
        ltc: "geo.theta.ltc * geo.scale.ltc * ltc.avoidedTariff",
        esd: "geo.theta.esd * geo.scale.esd * area.esdShare * esd.avoidedTariff",
        esdx: "geo.theta.esd * extent.esd * esdx.avoidedTariff",
        chemo: "0",
      },
      unit: "GBP/year",
      label: "Hospital tariff avoided, England",
    },
    "area.other": {
      over: "area",
      cells: {
        eol: "0",
        ltc: "geo.theta.ltc * geo.scale.ltc * extent.ltc * ltc.urgentCareAvoided",
        esd: "0",
        esdx: "0",
        chemo: chemo("chemo.nhsDelivery", "chemo.deliveryMean"),
      },
      unit: "GBP/year",
      label: "Cost avoided that release does not scale (A&E, ambulance, NHS delivery of chemotherapy), England",
    },
    "area.vat": {
      over: "area",
      cells: { eol: "0", ltc: "0", esd: "0", esdx: "0", chemo: chemoVat },
      unit: "GBP/year",
      label: "VAT no longer paid, England",
    },
    "area.charges": {
      over: "area",
      cells: {
        eol: "national.eol.scale * eol.homeCost",
        ltc: "geo.theta.ltc * geo.scale.ltc * ltc.providerCost",
        esd: "geo.theta.esd * geo.scale.esd * area.esdShare * local.esd.providerCost",
        esdx: "geo.theta.esd * extent.esd * esdx.homeCost",
        chemo: chemo("chemo.homeDelivery", "chemo.deliveryCostHome"),
      },
      unit: "GBP/year",
      label: "Provider's charges, England",
    },
    "area.priceGroup1": {
      formula:
        "geo.theta.esd * geo.scale.esd * area.esdShare * sum((1 - esd.renegotiatedFraction) * esd.tariffNow * esd.group1, hrg)",
      unit: "GBP/year",
      label: "Price cut on Group 1, England (part of the tariff avoided)",
    },
    "area.priceGroup2": {
      formula:
        "geo.theta.esd * geo.scale.esd * area.esdShare * sum((1 - esd.renegotiatedFraction) * esd.tariffNow * esd.group2, hrg)",
      unit: "GBP/year",
      label: "Price cut on Group 2, whose care does not change, England (part of the tariff avoided)",
    },
    "area.breakEvenRelease": {
      formula: "if(area.gross > 0, area.charges / area.gross, 0)",
      unit: "proportion",
      label:
        "Share of the avoided tariff that must be released for the area to pay its charges, as offered and in proportion (0 where none is avoided)",
    },
    "area.homeDays": {
      formula:
        "geo.theta.esd * (geo.scale.esd * area.esdShare * local.esd.bedDaysReleased + extent.esd * esdx.daysAvoided * struct.homeDaysPerHospitalDay)",
      unit: "day/year",
      label: "Days at home instead of in hospital, supported discharge, England",
    },
  },
  scope: [],
};
