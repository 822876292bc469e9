/** A realistic result to lay out: shapes and sizes of the national study. No source of expected numbers. */

import type { Assumption, Provenance, Uncertainty } from "../../src/assumptions/assumption.js";
import { distributionOfColumn } from "../../src/numerics/empiricalDistribution.js";
import type { Output, Published, Study } from "../../src/study/study.js";
import type { OutputSummary, RunResult } from "../../src/summary/result.js";

type Row = readonly [
  id: string,
  label: string,
  unit: string,
  value: string,
  Provenance,
  Uncertainty | undefined,
  string?,
];

const one = (family: string, parameters: Record<string, number>): Uncertainty => ({
  family,
  joint: "each",
  parameters: [parameters],
});
const gamma = (mean: number, cv: number) => one("gamma", { shape: 1 / (cv * cv), scale: mean * cv * cv });
const beta = (alpha: number, b: number) => one("beta", { alpha, beta: b });
const index = (sd: number) =>
  one("lognormal", { meanlog: -0.5 * Math.log(1 + sd * sd), sdlog: Math.sqrt(Math.log(1 + sd * sd)) });
const METH = "Methodology of the report, 2010";

const rows: readonly Row[] = [
  [
    "ltc.admissions",
    "Emergency admissions for nine long-term conditions, local",
    "admission/year",
    "3035.335",
    "calibrated",
    gamma(3035.335, 0.06),
    "Back-calculated from the difference of the two published scenarios",
  ],
  ["ltc.tariffMean", "Mean tariff of an avoidable admission", "GBP/admission", "1850", "assumed", gamma(1850, 0.06)],
  ["ltc.shareViaAE", "Share admitted through A&E", "proportion", "0.70", "assumed", beta(70, 30)],
  ["ltc.captureRate", "Share of patients treated at home", "proportion", "0.70", "seed", beta(28, 12), METH],
  [
    "ltc.standingCharge",
    "Standing charge of the home provider, long-term conditions",
    "GBP/year",
    "1181832.4816499995",
    "calibrated",
    gamma(1181832, 0.1),
    "To hit £1.7m",
  ],
  ["ltc.standingCap", "Patients a month that the standing charge covers", "patient/month", "100", "assumed", undefined],
  [
    "ltc.aeUplift",
    "Uplift of the rate for patients who came through A&E",
    "ratio",
    "1.20",
    "assumed",
    one("pert", { min: 1.05, mode: 1.2, max: 1.35, lambda: 4 }),
  ],
  ["ltc.aeCost", "A&E visit that ends in an admission", "GBP/visit", "100", "seed", gamma(100, 0.1), METH],
  ["ltc.ambulanceShare", "Share who arrive by ambulance", "proportion", "0.29", "seed", beta(29, 71), METH],
  ["ltc.ambulanceCost", "Ambulance call-out", "GBP/call_out", "115", "seed", gamma(115, 0.2), METH],
  ["esd.volumeIndex", "Volume of the hospital spells in the HRG table", "ratio", "1", "assumed", gamma(1, 0.06)],
  ["esd.captureRate", "Share of long stayers discharged early", "proportion", "0.70", "seed", beta(28, 12), METH],
  ["esd.renegotiatedFraction", "Renegotiated share of the tariff", "proportion", "0.50", "seed", beta(50, 50), METH],
  ["esd.losMultiplier", "Length of stay against the illustrative table", "ratio", "1", "assumed", index(0.08)],
  ["esd.dischargeDayShift", "Shift of the discharge day", "day", "0", "assumed", undefined],
  [
    "esd.standingCharge",
    "Standing charge of the home provider, supported discharge",
    "GBP/year",
    "960000",
    "assumed",
    gamma(960000, 0.1),
  ],
  ["esd.standingCap", "Patients a month covered, supported discharge", "patient/month", "50", "assumed", undefined],
  [
    "esd.ratePerPatient",
    "Rate per further patient, supported discharge",
    "GBP/patient",
    "1652.1953289143844",
    "calibrated",
    gamma(1652.1953, 0.1),
    "To hit £1.9m",
  ],
  [
    "esdx.applicableShare",
    "Share of eligible bed days that can move home",
    "proportion",
    "0.70",
    "assumed",
    beta(28, 12),
  ],
  [
    "esdx.excessBedDayRate",
    "Excess bed day rate",
    "GBP/day",
    "225",
    "assumed",
    gamma(225, 0.06),
    "Reference cost £273 in 2012/13 (Hansard 2014)",
  ],
  [
    "esdx.homeCostPerDay",
    "Cost of a day of care at home",
    "GBP/day",
    "116.79056237879766",
    "calibrated",
    gamma(116.79, 0.1),
    "To hit £837m; the source does not say whether home care is deducted",
  ],
  [
    "chemo.breastProcurements",
    "Breast chemotherapy episodes, local",
    "episode/year",
    "1190",
    "assumed",
    gamma(1190, 0.08),
  ],
  [
    "chemo.breastOperations",
    "Breast cancer operations, local",
    "operation/year",
    "326.4221739130435",
    "public",
    gamma(326.42, 0.05),
    "HESonline 2009-10: 35,751 in England, scaled",
  ],
  [
    "chemo.her2Share",
    "Share of breast cancers that are HER2 positive",
    "proportion",
    "0.20",
    "seed",
    beta(20, 80),
    METH,
  ],
  [
    "chemo.subsequentDoses",
    "Herceptin doses after the first",
    "dose/year",
    "16",
    "seed",
    one("pert", { min: 13, mode: 16, max: 17, lambda: 4 }),
    METH,
  ],
  ["chemo.firstDose", "First Herceptin dose, with VAT", "GBP/dose", "1914.78", "seed", undefined, METH],
  ["chemo.nextDose", "Each further Herceptin dose, with VAT", "GBP/dose", "1436.09", "seed", undefined, METH],
  ["chemo.vatRate", "Rate of VAT", "ratio", "0.175", "seed", undefined, METH],
  [
    "chemo.deliveryCostHome",
    "Delivery of chemotherapy at home",
    "GBP/delivery",
    "130.57136832238353",
    "calibrated",
    gamma(130.57, 0.1),
    "To hit £0.42m",
  ],
  [
    "chemo.otherCancerEpisodesEngland",
    "Chemotherapy episodes of other cancers, England",
    "episode/year",
    "214531.48401544522",
    "calibrated",
    gamma(214531, 0.08),
  ],
  ["eol.patients", "Patients near the end of life, local", "patient/year", "604", "seed", gamma(604, 0.05), METH],
  ["eol.tariffD99", "Tariff of the last admission", "GBP/admission", "3150", "assumed", gamma(3150, 0.06)],
  [
    "eol.homeCostPerPatient",
    "Cost of care at home near the end of life",
    "GBP/patient",
    "1163.2450331125829",
    "calibrated",
    gamma(1163.245, 0.1),
    "To hit £1.2m",
  ],
  [
    "central.costEngland",
    "Central 24-hour care bureau",
    "GBP/year",
    "63000000",
    "calibrated",
    gamma(63e6, 8 / 63),
    "603 − 540",
  ],
  [
    "extent.ltc",
    "Extent of the extended case realised, long-term conditions",
    "proportion",
    "0.4257",
    "calibrated",
    beta(4.3, 5.8),
    "Fitted so that the interval of the total is the published scenario range",
  ],
  [
    "extent.esd",
    "Extent of the extended case realised, supported discharge",
    "proportion",
    "0.4257",
    "calibrated",
    beta(4.3, 5.8),
    "Fitted so that the interval of the total is the published scenario range",
  ],
  [
    "extent.chemo",
    "Extent of the extended case realised, chemotherapy",
    "proportion",
    "0.4257",
    "calibrated",
    beta(4.3, 5.8),
    "Fitted so that the interval of the total is the published scenario range",
  ],
  ["common.tariffIndex", "Common index of all hospital prices", "ratio", "1", "assumed", index(0.05)],
  ["geo.theta.ltc", "Transfer from local to England, long-term conditions", "ratio", "1", "assumed", index(0.05)],
  ["geo.theta.esd", "Transfer from local to England, supported discharge", "ratio", "1", "assumed", index(0.05)],
  ["geo.theta.chemo", "Transfer from local to England, chemotherapy", "ratio", "1", "assumed", index(0.05)],
  ["geo.theta.eol", "Transfer from local to England, end of life", "ratio", "1", "assumed", index(0.05)],
  [
    "geo.popEngland",
    "Population of England",
    "person",
    "51460000",
    "unverified",
    undefined,
    "ONS mid-2008 (to be verified)",
  ],
  [
    "realisation.release",
    "Share of the avoided hospital tariff that is released as cash",
    "proportion",
    "1",
    "assumed",
    undefined,
  ],
];

const assumptions: Assumption[] = [
  ...rows.map(([id, label, unit, value, provenance, uncertainty, source]) => ({
    id,
    label,
    unit,
    over: [],
    value: [value],
    uncertainty,
    provenance,
    source,
    priceYear: unit.startsWith("GBP") ? "2008/09" : undefined,
  })),
  {
    id: "ltc.bandMix",
    label: "Mix of cost bands",
    unit: "proportion",
    over: ["band"],
    value: ["0.35", "0.40", "0.25"],
    provenance: "assumed",
    uncertainty: { family: "dirichlet", joint: "simplex", parameters: [{ alpha: [35, 40, 25] }] },
  },
  {
    id: "ltc.ratePerPatient",
    label: "Rate per further patient by cost band",
    unit: "GBP/patient",
    over: ["band"],
    value: ["700", "1000", "1400"],
    provenance: "assumed",
    priceYear: "2008/09",
    uncertainty: {
      family: "gamma",
      joint: "common",
      parameters: [700, 1000, 1400].map((mean) => ({ shape: 100, scale: mean / 100 })),
    },
  },
  {
    id: "esd.los",
    label: "Length of stay by HRG",
    unit: "proportion",
    over: ["hrg", "day"],
    value: Array.from({ length: 14 * 21 }, (_, i) => (((i * 7919) % 97) / 1000).toString()),
    provenance: "assumed",
  },
  {
    id: "chemo.breastDeliveries",
    label: "Breast chemotherapy deliveries",
    unit: "episode/year",
    over: [],
    value: ["1190"],
    sameAs: "chemo.breastProcurements",
    provenance: "assumed",
  },
];

type Line = readonly [
  id: string,
  label: string,
  base: string,
  mean: number,
  sd: number,
  low: number,
  mid: number,
  high: number,
];

const lines: readonly Line[] = [
  ["national.total", "England: net saving, all areas", "828196581.1965811966", 828.4, 170.6, 538.8, 812.5, 1201.5],
  ["national.ltc", "England: long-term conditions", "192770912.33", 192.6, 47.2, 106.4, 190.2, 291.8],
  ["national.esd", "England: enhanced supported discharge", "480934000", 481.2, 139.4, 255.1, 466.4, 798.3],
  ["national.chemo", "England: chemotherapy at home", "57493900", 57.1, 9.3, 40.2, 56.7, 76.6],
  ["national.eol", "England: end of life", "160000000", 160.1, 24.8, 115.2, 158.9, 212.4],
  ["national.central", "England: centralised costs", "63000000", 63.0, 8.0, 48.3, 62.7, 79.6],
  [
    "national.totalLow",
    "England: net saving, nothing of the extended case",
    "540000000",
    539.5,
    92.4,
    368.2,
    536.1,
    730.3,
  ],
  [
    "national.totalHigh",
    "England: net saving, all of the extended case",
    "1217000000",
    1216.4,
    229.0,
    803.4,
    1204.9,
    1699.4,
  ],
  ["local.ltc", "Birmingham PCT: long-term conditions", "1700000", 1.7, 0.42, 0.95, 1.69, 2.59],
  ["local.esd", "Birmingham PCT: enhanced supported discharge", "1900000", 1.9, 0.48, 1.0, 1.89, 2.87],
  ["local.chemo", "Birmingham PCT: chemotherapy at home", "420000", 0.4148, 0.068, 0.29, 0.41, 0.56],
  ["local.eol", "Birmingham PCT: end of life", "1200000", 1.2, 0.18, 0.87, 1.2, 1.56],
  ["local.esd.priceGroup2", "Birmingham PCT: price cut on group 2", "1120000", 1.12, 0.2, 0.75, 1.11, 1.54],
  ["local.esd.priceGroup1", "Birmingham PCT: price cut on group 1", "2210000", 2.21, 0.38, 1.5, 2.2, 3.0],
  ["local.esd.bedDays", "Birmingham PCT: excess bed days avoided", "110000", 0.11, 0.03, 0.06, 0.11, 0.18],
  ["local.esd.providerCost", "Birmingham PCT: provider charge", "1540000", 1.54, 0.13, 1.3, 1.54, 1.81],
];

const M = 1e6;
function summaryOf([, , baseCase, mean, sd, low, mid, high]: Line, published: boolean): OutputSummary {
  const error = (sd * M) / 316;
  return {
    baseCase,
    mean: mean * M,
    sd: sd * M,
    standardError: error,
    sdError: error * 0.8,
    min: low * M * 0.5,
    max: high * M * 1.6,
    quantiles: { "0.025": low * M, "0.5": mid * M, "0.975": high * M },
    quantileErrors: { "0.025": error * 2, "0.5": error * 1.3, "0.975": error * 4 },
    probabilities: published
      ? { "above 0": 1, "within published range": 0.9497, "above published range": 0.0262 }
      : { "above 0": 1 },
    probabilityErrors: published
      ? { "above 0": 0, "within published range": 0.0007, "above published range": 0.0005 }
      : { "above 0": 0 },
  };
}

const areas = (low: number, high: number): Published => ({ low: low * M, high: high * M, kind: "scenario" });
const published: Record<string, Published> = {
  "national.total": {
    low: 540 * M,
    high: 1200 * M,
    kind: "scenario",
    names: ["baseline scenario", "extended scenario"],
    source: "Clinical Services Journal 2010; HSJ",
    note: "Two scenarios of one report; the extended case adds up to £1,217m.",
  },
  "national.ltc": areas(180, 210),
  "national.esd": areas(217, 837),
  "national.chemo": areas(46, 73),
  "national.eol": areas(160, 160),
  "local.ltc": areas(1.7, 1.7),
  "local.esd": areas(1.9, 1.9),
  "local.chemo": areas(0.42, 0.42),
  "local.eol": areas(1.2, 1.2),
};

const swings: readonly [string, number, number, number, number][] = [
  ["extent.esd", 661, 1012, 0.163, 0.716],
  ["common.tariffIndex", 687, 977, 0.906, 1.102],
  ["esdx.excessBedDayRate", 715, 949, 199.3, 252.2],
  ["esdx.homeCostPerDay", 934, 718, 95.01, 140.8],
  ["esdx.applicableShare", 729, 913, 0.548, 0.829],
  ["ltc.captureRate", 765, 883, 0.548, 0.829],
  ["ltc.standingCharge", 855, 800, 961000, 1425000],
  ["esd.captureRate", 801, 850, 0.548, 0.829],
  ["ltc.tariffMean", 806, 851, 1639, 2074],
  ["eol.tariffD99", 799, 858, 2790, 3531],
  ["esd.ratePerPatient", 846, 811, 1344, 1991],
  ["geo.theta.esd", 814, 843, 0.905, 1.101],
  ["central.costEngland", 843, 811, 48.3e6, 79.6e6],
  ["eol.homeCostPerPatient", 845, 812, 946, 1402],
  ["chemo.otherCancerEpisodesEngland", 826, 831, 182200, 249400],
];

function study(): Study {
  const outputs: Output[] = lines.map(([id, label]) => ({ id, formula: id, cell: 0, label, unit: "GBP/year" }));
  const formula = (id: string, text: string, label: string, unit = "GBP/year") => ({
    id,
    source: { text },
    label,
    unit,
  });
  return {
    name: "Hospital care at home, England",
    currency: "GBP",
    priceYear: "2008/09",
    perspective: "NHS commissioner",
    preset: "published",
    indexes: [
      { id: "band", elements: ["low", "medium", "high"], numeric: false },
      { id: "hrg", elements: Array.from({ length: 14 }, (_, i) => `H${30 + i}`), numeric: false },
      { id: "day", elements: Array.from({ length: 21 }, (_, i) => String(i)), numeric: true },
    ],
    settings: [
      {
        id: "esdx.case",
        label: "How the extended case enters",
        oneOf: ["replace", "add"],
        value: "replace",
        note: "The source does not say whether £837m is the whole extended case.",
      },
      {
        id: "esdx.netOfHomeCare",
        label: "Home care deducted in the extended case",
        oneOf: ["yes", "no"],
        value: "yes",
      },
    ],
    assumptions,
    correlations: [
      { a: "ltc.captureRate", b: "esd.captureRate", spearman: 0.5 },
      { a: "esd.captureRate", b: "esdx.applicableShare", spearman: 0.7 },
      { a: "extent.ltc", b: "extent.esd", spearman: 0.6 },
    ],
    formulas: [
      formula("ltc.avoided", "ltc.captureRate * ltc.admissions * ltc.tariffMean", "Hospital tariff avoided"),
      formula(
        "ltc.charge",
        "ltc.standingCharge + sum(mean(ltc.ratePerPatient * ltc.bandMix, band) * max(0, ltc.monthly - ltc.standingCap), month)",
        "Provider charge",
      ),
      formula("local.ltc", "ltc.avoided - ltc.charge", "Birmingham PCT: long-term conditions"),
    ],
    graph: { indexes: {}, settings: {}, inputs: {}, formulas: [] },
    outputs,
    published,
    scope: [
      {
        title: "Long-term conditions: ICD-10 codes",
        columns: ["Condition", "Codes"],
        rows: [
          ["COPD", "J20, J41–J44, J47"],
          ["Diabetes", "E100–E108, E110–E118, E120–E128"],
        ],
        note: "Patients aged 19 and over.",
        source: METH,
      },
      {
        title: "Breast operations: OPCS codes",
        columns: ["Code", "Operation"],
        rows: [["B72.2", "Total mastectomy"]],
        note: "B72.2 is printed in the source; by sequence B27.2 is meant.",
      },
    ],
    run: {
      scenarios: 100_000,
      sampler: "random",
      seed: "evaluation-2026",
      interval: 0.95,
      sensitivity: ["one-way", "rank"],
      sensitivityOf: ["national.total"],
      preIntegration: "auto",
      convergence: false,
    },
    notes: [
      "The published £540m and £1.2bn are two scenarios, not a confidence interval; the extents of the extended cases were fitted, so that the interval is anchored on the published scenario range.",
    ],
    warnings: [{ code: "assumption-unused", message: "geo.popEngland: no formula uses this assumption" }],
    hash: "5f2c9d7b1e0a48c3965d7720f1e6ab34c8d95f0e7716b2a3d4c5e6f708192a3b",
  };
}

/** Draws of the right shape: sums of congruential uniforms, stretched to the right. */
function draws(count: number, mean: number, sd: number): Float64Array {
  let state = 12345;
  const uniform = () => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    return state / 0x7fffffff;
  };
  return Float64Array.from({ length: count }, () => {
    let z = -6;
    for (let i = 0; i < 12; i++) z += uniform();
    return mean + sd * (z + 0.09 * (z * z - 1));
  });
}

export function nationalResult(count = 20_000): RunResult {
  const built = study();
  const headline = draws(count, 828.4 * M, 170.6 * M);
  return {
    study: built,
    run: {
      seed: "evaluation-2026",
      scenarios: 100_000,
      sampler: "random",
      replicates: 1,
      interval: 0.95,
      studyHash: built.hash,
      resultHash: "9b1f0c77d2a14f0e8cbb6a4e1d2f3c4b5a69788796a5b4c3d2e1f00112233445",
      version: "0.1.0",
    },
    outputs: Object.fromEntries(lines.map((line) => [line[0], summaryOf(line, line[0] in published)])),
    sensitivity: {
      "national.total": {
        "one-way": swings.map(([assumption, low, high, atLow, atHigh]) => ({
          assumption,
          low: low * M,
          high: high * M,
          atLow,
          atHigh,
        })),
        rank: swings.map(([assumption, low, high]) => ({
          assumption,
          value: (high - low) / 520,
          standardError: 0.003,
        })),
      },
    },
    draws: { "national.total": headline },
    distributions: { "national.total": distributionOfColumn(headline) },
    effort: { seconds: 1.93, executor: "threads", workers: 2 },
  };
}

/** One output, nothing published, no sensitivity, no draws: the least a run may answer. */
export function smallResult(): RunResult {
  const base = nationalResult(10);
  const summary: OutputSummary = {
    ...summaryOf(lines[0] as Line, false),
    baseCase: "73.5426800000000",
    mean: 73.54,
    sd: 62.1,
    standardError: 0.2,
    sdError: 0.3,
    quantiles: { "0.025": -7.2, "0.5": 60.3, "0.975": 229.9 },
    quantileErrors: { "0.025": 0.1, "0.5": 0.2, "0.975": 0.6 },
    probabilities: { "above 0": 0.955 },
    probabilityErrors: { "above 0": 0.0007 },
  };
  return {
    ...base,
    study: {
      ...base.study,
      name: "Silver-coated catheter dressings",
      priceYear: "2013/14",
      preset: undefined,
      perspective: undefined,
      settings: [],
      correlations: [],
      published: {},
      scope: [],
      notes: [],
      warnings: [],
      assumptions: assumptions.slice(0, 3),
      outputs: [{ id: "saving", formula: "saving", cell: 0, label: "Saving", unit: "GBP/patient" }],
    },
    outputs: { saving: summary },
    sensitivity: {},
    distributions: {},
  };
}

export const HOSTILE = `"><script>alert('x')</script><img src=x onerror=alert(1)>&amp;\u0000]]>--></style>`;

/** Every text that a study can hold, replaced by one that tries to break out. */
export function hostileResult(): RunResult {
  const base = nationalResult(500);
  const s = base.study;
  return {
    ...base,
    run: { ...base.run, seed: HOSTILE, sampler: HOSTILE, version: HOSTILE },
    study: {
      ...s,
      name: HOSTILE,
      perspective: HOSTILE,
      preset: HOSTILE,
      priceYear: HOSTILE,
      settings: [{ id: HOSTILE, label: HOSTILE, oneOf: [HOSTILE, "b"], value: HOSTILE, note: HOSTILE }],
      assumptions: s.assumptions.map((a) => ({
        ...a,
        label: HOSTILE,
        unit: HOSTILE,
        source: HOSTILE,
        note: HOSTILE,
        priceYear: HOSTILE,
      })),
      correlations: [{ a: HOSTILE, b: HOSTILE, spearman: 0.5 }],
      formulas: s.formulas.map((f) => ({ ...f, label: HOSTILE, unit: HOSTILE, source: { text: HOSTILE } })),
      outputs: s.outputs.map((o) => ({ ...o, label: HOSTILE })),
      published: Object.fromEntries(
        Object.entries(s.published).map(([id, p]) => [
          id,
          { ...p, names: [HOSTILE, HOSTILE] as const, note: HOSTILE, source: HOSTILE, label: HOSTILE },
        ]),
      ),
      notes: [HOSTILE],
      scope: [{ title: HOSTILE, columns: [HOSTILE], rows: [[HOSTILE]], note: HOSTILE, source: HOSTILE }],
      warnings: [{ code: HOSTILE, message: HOSTILE, place: { file: HOSTILE, line: 1 } }],
    },
  };
}
