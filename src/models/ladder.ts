import type { Model } from "../study/model.js";

const total = (amount: string): string => `sum(${amount} * overlap.keep, area)`;

/**
 * From the gross avoided tariff to cash, year by year: cash = release * gross * uptake + other cost avoided * uptake
 * - charges * uptake * (1 + optimism bias) - centralised costs - transition. Release acts on the gross avoided tariff and
 * never on the net.
 */
export const ladder: Model = {
  name: "ladder",
  title: "From gross savings to cash",
  settings: {
    "struct.optimismBias": {
      label: "Whether the provider's charges are raised for optimism",
      oneOf: ["none", "counted"],
      value: "none",
    },
  },
  formulas: {
    "steady.gross": { formula: total("area.gross"), unit: "GBP/year", label: "Hospital tariff avoided, England" },
    "steady.priceGroup1": {
      formula: "area.priceGroup1 * overlap.keep[area = esd]",
      unit: "GBP/year",
      label: "of which price cut on Group 1",
    },
    "steady.priceGroup2": {
      formula: "area.priceGroup2 * overlap.keep[area = esd]",
      unit: "GBP/year",
      label: "of which price cut on Group 2",
    },
    "steady.other": {
      formula: total("area.other"),
      unit: "GBP/year",
      label: "Other cost avoided, England",
    },
    "steady.charges": { formula: total("area.charges"), unit: "GBP/year", label: "Provider's charges, England" },
    "steady.biased": {
      formula: '1 + if(struct.optimismBias == "none", 0, struct.optimismBiasRate)',
      unit: "ratio",
      label: "Provider's charges with optimism bias, relative to those without",
    },
    "steady.bias": {
      formula: 'steady.charges * if(struct.optimismBias == "none", 0, struct.optimismBiasRate)',
      unit: "GBP/year",
      label: "Optimism bias on the provider's charges, England",
    },
    "steady.homeDays": {
      formula: "area.homeDays * overlap.keep[area = esdx]",
      unit: "day/year",
      label: "Days at home, England",
    },
    "term.full": {
      over: "term",
      cells: {
        tariff: "steady.gross - steady.priceGroup1 - steady.priceGroup2",
        "price-group-1": "steady.priceGroup1",
        "price-group-2": "steady.priceGroup2",
        "income-lost": "-steady.priceGroup2",
        "urgent-care": "area.other[area = ltc] * overlap.keep[area = ltc]",
        delivery: "area.other[area = chemo]",
        vat: "area.vat[area = chemo]",
        charges: "-steady.charges",
        "contract-size": "-(steady.biased * contracts.excessAtFull)",
        "optimism-bias": "-steady.bias",
        "social-care": "-(steady.homeDays * society.socialCarePerHomeDay)",
        carers: "-(steady.homeDays * society.carersPerHomeDay)",
        central: "-national.central",
        transition: "-struct.transitionCost",
      },
      unit: "GBP/year",
      label: "Each term of the ladder in England, at full uptake and full release",
    },
    "term.paid": {
      formula:
        "if(term.released == 1, release.cash, 1) * if(term.scaled == 1, uptake.scale, if(term.once == 1, if(year == 1, 1, 0), 1)) * if(term.indexed == 1, price.factor, 1)",
      unit: "ratio",
      label: "How much of each term is cash in each year",
    },
    "cash.term": {
      formula: "if(term.contract == 1, -(price.factor * steady.biased * contracts.excess), term.paid * term.full)",
      unit: "GBP/year",
      label: "Cash by term and year, England",
    },
    "cash.seen": {
      formula: "cash.term * visibility.here",
      unit: "GBP/year",
      label: "Cash by term and year that the chosen perspective sees, England",
    },
    "cash.net": { formula: "sum(cash.seen, term)", unit: "GBP/year", label: "Net cash in each year, England" },
    "cash.byPerspective": {
      formula: "sum(cash.term * visibility, term)",
      unit: "GBP/year",
      label: "Net cash by year and perspective, England",
    },
    "ladder.seen": {
      formula: "sum(if(term.released == 1, term.full * visibility.here, 0), term)",
      unit: "GBP/year",
      label: "Gross avoided tariff that the chosen perspective sees, at full uptake",
    },
    "ladder.gross": {
      formula: "uptake.scale * price.factor * ladder.seen",
      unit: "GBP/year",
      label: "Gross avoided tariff",
    },
    "ladder.costReleasing": {
      formula: "release.cost * ladder.gross",
      unit: "GBP/year",
      label: "Cost-releasing: the capacity behind it is taken out",
    },
    "ladder.cashReleasing": {
      formula: "release.cash * ladder.gross",
      unit: "GBP/year",
      label: "Cash-releasing: and no longer paid for twice",
    },
    "ladder.rung": {
      over: "rung",
      cells: {
        gross: "ladder.gross",
        "cost-releasing": "ladder.costReleasing",
        "cash-releasing": "ladder.cashReleasing",
        net: "cash.net",
      },
      unit: "GBP/year",
      label: "Savings ladder, England",
    },
    "cash.steady": {
      formula:
        "sum(if(term.once == 1, 0, if(term.released == 1, release.longRun, 1) * term.full * visibility.here), term)",
      unit: "GBP/year",
      label: "Net cash at full uptake and long-run release, England, never converted to other prices",
    },
    "cash.breakEvenRelease": {
      formula: "if(ladder.seen > 0, release.longRun - cash.steady / ladder.seen, 1)",
      unit: "proportion",
      label: "Share of the avoided tariff that must be released for England to break even",
    },
    "cash.cumulative": {
      formula: "cumulative(cash.net, year) * cash.oneYear",
      unit: "GBP",
      label: "Net cash since the start, England",
    },
    "cash.paybackYear": {
      formula: "min(if(cash.cumulative >= 0, year, max(year, year) + 1), year)",
      unit: "ratio",
      label: "First year in which all cash so far is not negative (one more than the last where there is none)",
    },
    "cash.modelled": {
      formula: "sum(if(year == min(cash.reportYear, max(year, year)), cash.net, 0), year)",
      unit: "GBP/year",
      label: "Net cash in the year reported, by the model, England",
    },
  },
  scope: [],
};
