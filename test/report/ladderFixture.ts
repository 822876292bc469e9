/** A ward that releases 100m of tariff over three years, of which a uniform share becomes cash: all figures in closed form. */
import { defineStudy } from "../../src/files/loadStudy.js";
import { simulate } from "../../src/run/simulate.js";
import type { Choices } from "../../src/study/definition.js";

const money = { unit: "GBP/year", provenance: "assumed" };

export const ladderDocument = {
  study: "Ward",
  currency: "GBP",
  "price-year": "2020/21",
  perspective: "payer of the ward",
  indexes: {
    year: { from: 1, to: 3 },
    rung: ["gross", "released", "net"],
    perspective: ["payer", "hospital", "both"],
    term: ["tariff", "charge"],
  },
  assumptions: {
    amount: { ...money, value: 1e8 },
    charge: { ...money, value: 2e7 },
    share: { unit: "proportion", distribution: "uniform", min: 0, max: 1, provenance: "assumed" },
    sees: {
      label: "Who counts what",
      unit: "ratio",
      over: ["perspective", "term"],
      value: [[1, 1], [1, 0], [0, 1]], // biome-ignore format: a table
      source: "Definition",
      provenance: "assumed",
    },
  },
  formulas: {
    gross: { formula: "amount * (0 * year + 1)", unit: "GBP/year" },
    released: { formula: "gross * share * year / 3", unit: "GBP/year" },
    net: { formula: "released - charge", unit: "GBP/year" },
    ladder: {
      over: "rung",
      unit: "GBP/year",
      label: "Ladder of the ward",
      gross: "gross",
      released: "released",
      net: "net",
    },
    views: {
      over: "perspective",
      unit: "GBP/year",
      label: "Cash of each",
      payer: "net * sum(sees[perspective = payer], term) / 2",
      hospital: "-released",
      both: "net",
    },
    "ward.breakEvenRelease": { formula: "charge / amount", unit: "proportion", label: "Break-even of the ward" },
  },
  outputs: ["net", "ladder", "views"],
  published: { "net[year=3]": { low: 1e7, high: 5e7, kind: "scenario" } },
  run: { scenarios: 4096, sampler: "sobol", seed: "ward" },
};

export const ladderResult = (choices: Choices = {}, changes: object = {}) =>
  simulate(defineStudy({ ...ladderDocument, ...changes }, choices), { workers: 1 });
