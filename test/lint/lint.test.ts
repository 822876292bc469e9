/** The parts of the lint on their own: what a parameter measures, what drives a headline, how rules are silenced. */
import { describe, expect, it } from "vitest";
import { parameterType } from "../../src/assumptions/parameterType.js";
import { defineStudy } from "../../src/files/loadStudy.js";
import { influenceOf } from "../../src/lint/influence.js";
import { lint } from "../../src/lint/lint.js";
import { lopsided } from "../../src/lint/lopsided.js";
import { lintRules } from "../../src/lint/rules.js";

const public_ = { source: "Audit", provenance: "public" };

function codes(assumptions: object, formulas: object, more: object = {}): readonly string[] {
  const study = defineStudy({ study: "Lint", "price-year": "2023/24", assumptions, formulas, ...more });
  return lint(study).findings.map(({ rule }) => rule);
}

describe("the type of a parameter", () => {
  it.each([
    ["tariff", "Tariff of a spell", "GBP/spell", "cost"],
    ["saving", "Saving for each patient", "GBP/patient", undefined],
    ["x", "Difference in cost", "GBP", undefined],
    ["x", "Patients for each pound", "patient/GBP", "quantity"],
    ["x", "Pounds to the dollar", "GBP/USD", "quantity"],
    ["ltc.captureRate", "Share treated at home", "proportion", "share"],
    ["p", "Risk of readmission", "probability", "share"],
    ["hr_death", "Death under treatment", "ratio", "ratio"],
    ["x", "Relative risk of dermatitis", "ratio", "ratio"],
    ["log_hr", "Log hazard ratio", "ratio", undefined],
    ["x", "Price index", "ratio", undefined],
    ["x", "Utility of the sick", "QALY/year", "utility"],
    ["stay", "Length of stay", "day/spell", "quantity"],
    ["shift", "Discharge day shift", "day", undefined],
    ["x", "Utility decrement of a stroke", "QALY/year", undefined],
    ["x", "Disutility of a stroke", "ratio", undefined],
    ["x", "State of the sick", "QALY/year", "utility"],
    ["loss", "QALYs lost by a death", "QALY/death", "quantity"],
    ["wtp", "Willingness to pay", "GBP/QALY", "cost"],
  ] as const)("%s, %s in %s: %s", (id, label, unit, type) => {
    expect(parameterType({ id, label, unit, over: [], value: ["1"] })).toBe(type);
  });
});

describe("what cannot be in the base case", () => {
  it("is told with the cell that it stands in", () => {
    const risk = { label: "Risk", over: "arm", unit: "probability", value: [0.1, 12] };
    const indexes = { arm: ["new", "old"] };
    const document = { study: "Cells", indexes, assumptions: { risk }, formulas: { total: "sum(risk, arm)" } };
    const found = lint(defineStudy(document, { keepOutside: true })).findings;
    expect(found.find(({ rule }) => rule === "share-impossible")?.message).toBe(
      "in [arm=old] a probability must lie between 0 and 1, got 12",
    );
  });
});

describe("a denominator", () => {
  const positive = (mean: number) => ({ ...public_, label: "x", unit: "GBP", distribution: "gamma", mean, sd: 3 });
  const findings = (formulas: object) => {
    const assumptions = { a: positive(10), b: positive(9), c: { ...positive(5), over: "band" } };
    const study = defineStudy({ study: "Ratio", indexes: { band: ["x", "y"] }, assumptions, formulas } as never);
    return lint(study).findings.filter(({ rule }) => rule === "denominator-crosses-zero");
  };

  it.each([
    ["a formula", { d: "a - b", r: "a / d" }, "r divides by d that has either sign"],
    ["a term", { r: "a / (a - b)" }, "r divides by a term that has either sign"],
    ["a cell of a table", { r: "sum(a / (c - b), band)" }, "r divides by a term"],
    ["an element", { d: "c - b", r: "a / d[band = y]" }, "r divides by d that has either sign"],
  ])("that is %s of either sign is found in what is drawn", (_, formulas, message) => {
    expect(findings(formulas).map((finding) => finding.message)).toEqual([expect.stringContaining(message)]);
  });

  it.each([
    ["is above zero", { r: "a / (a + b)" }],
    ["is kept above zero", { r: "a / max(a - b, 0.1)" }],
    ["somebody looked at", { r: "if(a > b, a / (a - b), 0)" }],
    ["is no part of the draw", { r: "a / (3 - 5)" }],
  ])("that %s is left alone", (_, formulas) => {
    expect(findings(formulas)).toEqual([]);
  });
});

describe("influence on the headline", () => {
  it("is each one's share of the variance in a linear model of normals", () => {
    const assumptions = Object.fromEntries(
      [1, 2, 4].map((sd, i) => [`x${i}`, { distribution: "normal", mean: 10, sd }] as const),
    );
    const influence = influenceOf(defineStudy({ study: "Sum", assumptions, formulas: { sum: "x0 + x1 + x2" } }));
    for (const [i, sd] of [1, 2, 4].entries()) expect(influence.get(`x${i}`)).toBeCloseTo((sd * sd) / 21, 12);
  });

  it("counts the cells of a table together, and gives 0 where nothing moves", () => {
    const table = { over: "band", distribution: "normal", mean: 10, sd: 1 };
    const indexes = { band: ["a", "b"] };
    const study = { study: "Table", indexes, assumptions: { t: table, u: { distribution: "normal", mean: 1, sd: 1 } } };
    const influence = influenceOf(defineStudy({ ...study, formulas: { total: "sum(t, band) + 0 * u" } }));
    expect([...influence]).toEqual([
      ["t", 1],
      ["u", 0],
    ]);
  });
});

describe("an interval about its point", () => {
  const found = (record: object) => {
    const study = { study: "x", assumptions: { x: record }, formulas: { y: "x * 2" } };
    const [assumption] = defineStudy(study).assumptions;
    return assumption === undefined ? undefined : lopsided(assumption);
  };

  it.each([
    ["lognormal", { median: 0.402, ci: [0.186, 0.868] }],
    ["lognormal", { ci: [0.2, 0.7] }],
    ["normal", { value: 10.1, ci: [8, 12] }],
    ["normal", { mean: 0.9, ci: [0.7, 1.1], truncate: [0, 1] }],
    ["normal", { mean: 0.9, ci: [0.7, 1.1], truncate: [0, 1], "keep-mean": true }],
    ["gamma", { mean: 11, sd: 2 }],
    ["gamma", { mean: 1850, ci: [1640, 2080] }],
    ["beta", { mean: 0.72, ci: [0.68, 0.76] }],
    ["beta", { mean: 0.72, ci: [0.6852, 0.7537], level: 0.9 }],
    ["logit-normal", { median: 0.8, ci: [0.6, 0.9] }],
  ])("may be as lopsided as printed figures are: %s %o", (distribution, stated) => {
    expect(found({ distribution, ...stated })).toBeUndefined();
  });

  // Log width ln(0.7 / 0.2) = 2 · 1.96 σ, so that σ = 0.3196: the ends are the median e^{±0.6264} times.
  const wide = Math.sqrt(0.7 / 0.2);
  const sigma = Math.log(wide) / 1.959963984540054;
  const median = 0.5 * Math.exp((-sigma * sigma) / 2);

  it.each([
    ["lognormal", { mean: 0.5, ci: [0.2, 0.7] }, [median / wide, median * wide]],
    ["lognormal", { median: 0.5, ci: [0.2, 0.7] }, [0.5 / wide, 0.5 * wide]],
    ["normal", { mean: 11, ci: [8, 12] }, [9, 13]],
    ["normal", { mean: 11, ci: [8, 12], level: 0.5 }, [9, 13]],
    ["normal", { value: 11, ci: [8, 12] }, [8, 12]],
    ["loglogistic", { median: 5, ci: [2, 20] }, [5 / Math.sqrt(10), 5 * Math.sqrt(10)]],
  ])("is told with what is drawn instead: %s %o", (distribution, stated, drawn) => {
    const [low, high] = stated.ci;
    const seen = found({ distribution, ...stated });
    expect(seen).toMatchObject({ low, high, point: Object.values(stated)[0] });
    for (const [i, end] of drawn.entries()) expect(seen?.drawn[i]).toBeCloseTo(end, 9);
  });

  it.each([
    ["beta", { mean: 0.4, ci: [0.2, 0.7] }],
    ["beta", { median: 0.2, ci: [0.1, 0.7] }],
    ["gamma", { mean: 1000, ci: [300, 1200] }],
    ["weibull", { median: 5, ci: [4.5, 20] }],
    ["logit-normal", { mean: 0.6, ci: [0.5, 0.95] }],
  ])("is told for every family that has a centre and an interval: %s %o", (distribution, stated) => {
    expect(found({ distribution, ...stated })).toMatchObject({ family: distribution });
    expect(codes({ x: { distribution, ...stated } }, { y: "x" })).toContain("lopsided-interval");
  });
});

describe("the number of patients", () => {
  const found = (source: string) =>
    codes(
      {
        cost: {
          label: "Cost of a drug",
          unit: "GBP/patient",
          distribution: "gamma",
          mean: 900,
          sd: 400,
          ...public_,
          source,
        },
      },
      { total: "cost" },
    );

  it.each(["Audit of 64 patients", "Trial, n = 64", "1,204 adult patients", "Survey (64 people)", "205 stays in 2023"])(
    "is read from %s",
    (source) => {
      expect(found(source)).toEqual(["sd-for-standard-error"]);
    },
  );

  it.each(["Audit 2023 patients", "Rate per 1,000 patients", "64 wards", "Figure 3.64 patients", "Patients of 2019"])(
    "is not read from %s",
    (source) => {
      expect(found(source)).toEqual([]);
    },
  );
});

describe("the standard deviation of a cost brought to another price year", () => {
  it("is not repeated in those prices, where the author would have it inflated twice", () => {
    const cost = {
      ...public_,
      label: "Cost",
      unit: "GBP/patient",
      distribution: "gamma",
      mean: 3800,
      sd: 1900,
      source: "Audit, n = 150",
    };
    const document = { study: "Inflated", "price-year": "2017/18", "inflate-to": "2023/24", assumptions: { cost } };
    const { findings } = lint(defineStudy({ ...document, formulas: { total: "cost" } } as never));
    const found = findings.find(({ rule }) => rule === "sd-for-standard-error");
    expect(found?.message).not.toMatch(/22\d\d/);
    // The root of 150.
    expect(found?.remedy).toMatch(/divided by 12\.25 /);
  });
});

describe("a threshold", () => {
  it("is set, and no mean of a survey", () => {
    const wtp = { ...public_, label: "Willingness to pay", unit: "GBP/QALY", value: 20000 };
    const gain = { ...public_, label: "QALYs gained", unit: "QALY", distribution: "gamma", mean: 2, se: 0.1 };
    expect(codes({ wtp, gain }, { benefit: "wtp * gain" })).toEqual([]);
  });
});

describe("a utility", () => {
  const utility = { label: "Utility at home", unit: "ratio", mean: 0.7, se: 0.05, ...public_ };

  it.each([
    ["normal", { distribution: "normal" }, ["family-suits-type"]],
    ["a normal cut off at 1", { distribution: "normal", truncate: [0, 1] }, []],
    ["beta", { distribution: "beta" }, []],
  ])("that is %s", (_, family, rules) => {
    expect(codes({ u: { ...utility, ...family } }, { total: "u * 2" })).toEqual(rules);
  });
});

describe("numbers of one kind from one source", () => {
  const ratio = { unit: "ratio", distribution: "lognormal", median: 0.5, ci: [0.4, 0.625], ...public_ };
  const share = { unit: "probability", distribution: "beta", mean: 0.2, se: 0.02, ...public_ };
  const [death, relapse] = [
    { ...ratio, label: "Hazard ratio of death" },
    { ...ratio, label: "Hazard ratio of relapse" },
  ];
  const [cure, loss] = [
    { ...share, label: "Cure" },
    { ...share, label: "Loss", unit: "proportion" },
  ];

  it("are told where both are ratios, or both shares", () => {
    expect(codes({ death, relapse }, { y: "death * relapse" })).toEqual(["left-independent"]);
    expect(codes({ cure, loss }, { y: "cure * loss" })).toEqual(["left-independent"]);
  });

  it("are not the outcomes counted in two arms of one trial", () => {
    const arm = { ...public_, over: "outcome", label: "Outcome", unit: "proportion", distribution: "dirichlet" };
    const arms = { old: { ...arm, counts: [22, 78] }, new: { ...arm, counts: [48, 52] } };
    const indexes = { outcome: ["cured", "not cured"] };
    expect(codes(arms, { y: "sum(old * new, outcome)" }, { indexes })).toEqual([]);
  });

  it("are not a ratio and a probability, which have no unit in common but none", () => {
    expect(codes({ death, cure }, { y: "death * cure" })).toEqual([]);
  });
});

describe("silences", () => {
  const price = { label: "Price of a drug", unit: "GBP/dose", value: 12, provenance: "public" };

  it("hold for one assumption, or from the study for all", () => {
    const two = { a: price, b: price };
    const formulas = { total: "a + b" };
    expect(codes(two, formulas)).toEqual(["no-source", "no-source"]);
    expect(codes({ ...two, a: { ...price, allow: { "no-source": "Trust" } } }, formulas)).toEqual(["no-source"]);
    expect(codes(two, formulas, { allow: { "no-source": "Trust" } })).toEqual([]);
  });

  it("keep what they silence, with the reason", () => {
    const allowed = { ...price, allow: { "no-source": "Stated by the trust" } };
    const study = defineStudy({ study: "x", "price-year": "2024", assumptions: { a: allowed }, formulas: { b: "a" } });
    expect(lint(study).silenced).toMatchObject([{ rule: "no-source", subject: "a", why: "Stated by the trust" }]);
  });

  it("do nothing for an error that stops a run", () => {
    const allow = { "base-case-outside": "It is right" };
    const cost = { ...price, ...public_, value: 900, distribution: "gamma", mean: 100, se: 10, allow };
    const document = { study: "x", "price-year": "2024", assumptions: { cost }, formulas: { total: "cost" } };
    expect(() => defineStudy(document)).toThrow(/99 %/);
    const { findings, silenced } = lint(defineStudy(document, { keepOutside: true }));
    expect(silenced).toEqual([]);
    expect(findings.map(({ rule, severity }) => `${severity} ${rule}`)).toEqual([
      "error base-case-outside",
      "warning unused-silence",
    ]);
    expect(findings[1]?.message).toContain("stops a run whatever is allowed");
  });
});

describe("a base case outside its distribution", () => {
  const kept = (assumptions: object, formulas: object, more: object = {}) =>
    lint(defineStudy({ study: "x", "price-year": "2024", assumptions, formulas, ...more }, { keepOutside: true }));
  const cost = { ...public_, label: "Cost of care", unit: "GBP", distribution: "gamma", mean: 100, se: 10 };

  it("is found beside what else is wrong, and not twice", () => {
    const { findings } = kept({ a: { ...cost, value: 500 }, b: { ...cost, se: undefined, sd: 10 } }, { c: "a + b" });
    expect(findings.map(({ rule, subject }) => [rule, subject])).toContainEqual(["base-case-outside", "a"]);
    expect(findings.some(({ subject }) => subject === "b")).toBe(false);
    expect(findings.filter(({ subject }) => subject === "a").map(({ rule }) => rule)).not.toContain(
      "base-case-off-mean",
    );
  });

  it("names the cell, and how many more there are", () => {
    const table = { ...cost, over: "band", mean: [100, 100, 100], value: [100, 500, 700] };
    const { findings } = kept({ table }, { c: "sum(table, band)" }, { indexes: { band: ["x", "y", "z"] } });
    const found = findings.find(({ rule }) => rule === "base-case-outside");
    expect(found).toMatchObject({ subject: "table", severity: "error" });
    expect(found?.message).toMatch(/^in \[band=y\] the base case must lie .*, got 500; so have 1 more of its cells$/);
  });
});

describe("what is left alone", () => {
  const cost = { label: "Cost of care", unit: "GBP", distribution: "gamma", mean: 100, se: 10, ...public_ };

  it.each([
    ["a normal far above zero", { ...cost, distribution: "normal" }],
    ["a cost that is free", { ...cost, distribution: "fixed", mean: undefined, se: undefined, value: 0 }],
    ["a sd of a few per cent", { ...cost, se: undefined, sd: 10 }],
    [
      "a judged range that speaks of no interval",
      { ...cost, distribution: "uniform", mean: undefined, se: undefined, min: 80, max: 120 },
    ],
  ] as const)("%s", (_, record) => {
    expect(codes({ record }, { total: "record * 2" })).toEqual([]);
  });

  it("one correlated with another by way of a third", () => {
    const day = { ...cost, unit: "GBP/day" };
    const correlations = [["a", "c", 0.5], ["c", "b", 0.5]]; // biome-ignore format: pairs
    const assumptions = { a: day, b: day, c: { ...day, unit: "GBP/night", source: "Elsewhere" } };
    expect(codes(assumptions, { total: "a + b", other: "c" }, { correlations })).toEqual([]);
  });
});

describe("a family and what it is for", () => {
  const about = (unit: string, label: string, record: object) =>
    codes({ x: { ...public_, label, unit, ...record } }, { y: "2 * x" }).includes("family-suits-type");
  const survival = { distribution: "generalised-gamma", mu: 0.1, sigma: 0.3, q: 0.5 };

  it.each([
    ["probability", "Risk of death", { ...survival, mu: -3 }],
    ["probability", "Risk of death", { distribution: "inverse-gamma", shape: 30, scale: 3 }],
    ["ratio", "Hazard ratio", survival],
    ["ratio", "Hazard ratio", { distribution: "gamma", mean: 0.8, se: 0.1 }],
    ["ratio", "Hazard ratio", { distribution: "beta", mean: 0.8, se: 0.1 }],
    ["ratio", "Utility at home", survival],
    ["GBP", "Cost", { distribution: "student-t", df: 9, location: 100, scale: 5 }],
    ["GBP", "Cost", { distribution: "binomial", n: 20, p: 0.3 }],
    ["GBP", "Cost", { distribution: "bernoulli", p: 0.3 }],
    ["day", "Length of stay", { distribution: "gumbel", location: 10, scale: 0.1 }],
  ])("in the unit %s, %s, do not go together: %j", (unit, label, record) => {
    expect(about(unit, label, record)).toBe(true);
  });

  it.each([
    ["day", "Length of stay", survival],
    ["GBP", "Cost", survival],
    ["probability", "Death within a year", { distribution: "bernoulli", p: 0.3 }],
    ["ratio", "Hazard ratio", { distribution: "uniform", min: 0, max: 1 }],
    ["GBP", "Cost", { distribution: "discrete", values: [1, 2], probabilities: [0.5, 0.5] }],
    ["GBP", "Cost", { distribution: "quantiles", "0.05": 2, "0.5": 4, "0.95": 6 }],
    [
      "GBP",
      "Cost",
      {
        distribution: "mixture",
        weights: [0.5, 0.5],
        of: [
          { distribution: "fixed", value: 0 },
          { distribution: "gamma", mean: 4, sd: 1 },
        ],
      },
    ],
    ["ratio", "Utility at home", { distribution: "normal", mean: 0.8, se: 0.02, truncate: [0, 1] }],
  ])("in the unit %s, %s, may go together: %j", (unit, label, record) => {
    expect(about(unit, label, record)).toBe(false);
  });
});

describe("rules", () => {
  it("have a stable name in words, a reason and a citation that can be found", () => {
    for (const [name, rule] of Object.entries(lintRules)) {
      expect(rule.name).toBe(name);
      expect(name).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
      expect(rule.reason).toMatch(/^[A-Z].{30,}\.$/s);
      expect(rule.citation).toMatch(/(19|20)\d\d/);
    }
  });
});

describe("names that look swapped", () => {
  const numbers = Object.fromEntries(
    ["c_A", "c_B", "n_A", "n_B", "old_cost", "new_cost"].map((id) => [
      id,
      {
        ...public_,
        label: id,
        unit: "GBP",
        distribution: "gamma",
        mean: 10,
        sd: 1,
        allow: { "left-independent": "made up" },
      },
    ]),
  );
  const swapped = (formulas: object) => codes(numbers, formulas).filter((rule) => rule === "crossed-names-in-formulas");

  it.each([
    ["in a product", { total_A: "c_B * 2", total_B: "c_A * 2" }],
    ["among right ones", { total_A: "c_B * n_A", total_B: "c_A * n_B" }],
    ["more than one, told once", { total_A: "c_B * n_B", total_B: "c_A * n_A" }],
  ])("are found %s", (_, formulas) => {
    expect(swapped(formulas)).toEqual(["crossed-names-in-formulas"]);
  });

  it.each([
    ["take their own", { total_A: "c_A * n_A", total_B: "c_B * n_B" }],
    ["compare the two", { gain_new: "old_cost - new_cost", gain_old: "new_cost - old_cost" }],
    ["are not alike", { total_A: "c_B * 2", total_B: "c_A * 3" }],
    ["bear neither name", { first: "c_B * 2", second: "c_A * 2" }],
  ])("are not seen in formulas that %s", (_, formulas) => {
    expect(swapped(formulas)).toEqual([]);
  });
});

describe("words of a record", () => {
  const interval = (source: string) => ({
    x: { provenance: "public", source, label: "Cost", unit: "GBP", distribution: "gamma", ci: [80, 122] },
  });

  it.each([
    ["Range 80 to 122 of five hospitals", ["range-read-as-interval"]],
    ["Ledger (range: £80-£122)", ["range-read-as-interval"]],
    ["Ledger, range of 80 to 122", ["range-read-as-interval"]],
    ["Ledger, interquartile range 80 to 122", []],
    ["Ledger, 95% range 80 to 122", []],
    ["Out of range of the 5 wards", []],
  ])("%s", (source, found) => {
    expect(codes(interval(source), { y: "x" })).toEqual(found);
  });

  it("of which each is its own sample are not drawn together", () => {
    const arm = (events: number) => ({
      ...public_,
      label: "Relapse",
      unit: "probability",
      distribution: "beta",
      events,
      n: 90,
    });
    expect(codes({ drug: arm(20), placebo: arm(40) }, { y: "drug - placebo" })).toEqual([]);
    const se = { ...public_, label: "Relapse", unit: "probability", distribution: "beta", mean: 0.2, se: 0.04 };
    expect(codes({ drug: se, placebo: arm(40), other: se }, { y: "drug - placebo + other" })).toEqual([
      "left-independent",
    ]);
  });

  it.each([".", "-", "n/a", "5"])("that silence a rule must say why: %s", (reason) => {
    const unlabelled = { ...public_, unit: "GBP", distribution: "gamma", mean: 2, sd: 1 };
    expect(codes({ x: { ...unlabelled, allow: { "no-label": reason } } }, { y: "x" })).toEqual([
      "silence-without-reason",
    ]);
    expect(codes({ x: { ...unlabelled, allow: { "no-label": "a draft" } } }, { y: "x" })).toEqual([]);
  });
});
