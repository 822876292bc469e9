import type { Model } from "../study/model.js";

/** What a fixed contract of one trust costs beyond its share of a contract that grew with the activity. */
function excess(area: "ltc" | "esd", rate: string, patients: string, local: string, volume: string): string {
  const scale = `geo.scale.${area} * ${volume}`;
  const monthly = `mean(max(0, ${scale} * ${area}.patientsInMonth - ${area}.standingCap), month) * common.monthsPerYear`;
  const pooled = `max(0, ${scale} * ${patients} - ${area}.standingCap * common.monthsPerYear)`;
  const beyond = `if(${area}.cap == "monthly", ${monthly}, ${pooled})`;
  return `${area}.standingCharge + ${rate} * ${beyond} - ${scale} * ${local}`;
}

function both(volume: string): string {
  const ltc = excess("ltc", "ltc.rateBeyondCap", "ltc.captured", "ltc.providerCost", volume);
  const esd = excess("esd", "esd.ratePerPatient", "esd.patients", "local.esd.providerCost", volume);
  const weights = {
    ltc: "geo.theta.ltc * overlap.keep[area = ltc]",
    esd: "geo.theta.esd * area.esdShare * overlap.keep[area = esd]",
  };
  const trusts = `${weights.ltc} * (${ltc}) + ${weights.esd} * (${esd})`;
  return `if(national.contracts == "proportional", 0 * (${volume}) * central.costEngland, ${trusts})`;
}

/**
 * Contracts signed by each of 152 trusts, with their standing charges and monthly caps, never by England as a whole: the
 * charge of a sum is not the sum of the charges. Under `proportional` contracts they grow with the trust and nothing
 * is added to the published charges; under `fixed` every trust signs the local contract.
 */
export const commissioners: Model = {
  name: "commissioners",
  title: "Trust by trust",
  settings: {},
  formulas: {
    "commissioner.volume": {
      formula: 'uptake.eligible * uptake.reached * if(uptake.betweenTrusts == "alike", 1, uptake.ofTrust)',
      unit: "ratio",
      label: "Volume of each trust, relative to full uptake today",
    },
    "commissioner.activity": {
      formula: "national.trustShare * commissioner.volume",
      unit: "ratio",
      label: "Volume of each trust as a share of England's full uptake",
    },
    "commissioner.excess": {
      formula: both("commissioner.activity"),
      unit: "GBP/year",
      label: "Charges of each trust's contracts beyond those that grow with it",
    },
    "contracts.excess": {
      formula: 'year.each * if(national.contracts == "proportional", 0, sum(commissioner.excess, trust))',
      unit: "GBP/year",
      label: "Charges of contracts of the same size in every trust beyond those that grow with it, England",
    },
    "commissioner.excessAtFull": {
      formula: both("national.trustShare"),
      unit: "GBP/year",
      label: "The same at full uptake, trust by trust",
    },
    "contracts.excessAtFull": {
      formula: 'if(national.contracts == "proportional", 0, sum(commissioner.excessAtFull, trust))',
      unit: "GBP/year",
      label: "The same at full uptake, England",
    },
    "commissioner.perVolume": {
      formula:
        "sum(if(term.scaled == 1, if(term.released == 1, release.cash, 1) * if(term.indexed == 1, price.factor, 1) * term.full * visibility.here, 0), term)",
      unit: "GBP/year",
      label: "Cash in each year at full uptake of all terms that uptake scales",
    },
    "commissioner.net": {
      formula:
        'national.trustShare * (commissioner.volume * commissioner.perVolume + cash.seen[term = central] + cash.seen[term = transition]) - visibility.here[term = "contract-size"] * price.factor * steady.biased * commissioner.excess',
      unit: "GBP/year",
      label: "Net cash of each trust in each year",
    },
    "commissioner.sum": {
      formula: "sum(commissioner.net, trust)",
      unit: "GBP/year",
      label: "Net cash of all trusts in each year (the same as that of England)",
    },
    "commissioner.losing": {
      formula: "mean(if(commissioner.net < 0, 1, 0), trust)",
      unit: "proportion",
      label: "Share of trusts that lose money",
    },
    "commissioner.worst": {
      formula: "min(commissioner.net / geo.trustPeople, trust)",
      unit: "GBP/person/year",
      label: "Net cash per head of the trust that does worst",
    },
    "commissioner.best": {
      formula: "max(commissioner.net / geo.trustPeople, trust)",
      unit: "GBP/person/year",
      label: "Net cash per head of the trust that does best",
    },
    "contracts.local.poisson": {
      formula:
        'ltc.rateBeyondCap * mean(expected_excess("poisson", ltc.patientsInMonth, ltc.standingCap), month) * common.monthsPerYear',
      unit: "GBP/year",
      label: "Expected charge beyond the cap, local, where monthly numbers vary by chance around the season",
    },
    "contracts.local.flat": {
      formula:
        "ltc.rateBeyondCap * max(0, ltc.captured / common.monthsPerYear - ltc.standingCap) * common.monthsPerYear",
      unit: "GBP/year",
      label: "The same where every month is the mean month",
    },
    "contracts.local.pooled": {
      formula:
        'ltc.rateBeyondCap * expected_excess("poisson", ltc.captured * cash.oneYear, ltc.standingCap * common.monthsPerYear * cash.oneYear) / cash.oneYear',
      unit: "GBP/year",
      label: "The same where the cap is pooled over the year",
    },
  },
  scope: [],
};
