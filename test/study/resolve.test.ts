import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { CredenceError } from "../../src/errors.js";
import { defineStudy, loadStudy } from "../../src/files/loadStudy.js";
import { gamma } from "../../src/index.js";
import { lint } from "../../src/lint/lint.js";
import { fromPlain } from "../../src/schema/written.js";
import { resolveStudy } from "../../src/study/resolve.js";
import { toDocument } from "../../src/study/toDocument.js";

const document = {
  study: "Small",
  indexes: { band: ["low", "high"], year: { from: 1, to: 3 } },
  settings: { mode: { "one-of": ["fast", "slow"], value: "fast" } },
  assumptions: {
    cost: { label: "Cost", unit: "GBP/patient", distribution: "gamma", mean: "180 / 1.7", sd: 20 },
    tariff: { over: "band", unit: "GBP/patient", distribution: "gamma", mean: [100, 200], cv: 0.1, common: true },
    mix: { over: "band", distribution: "dirichlet", alpha: [30, 70] },
    table: { over: ["band", "year"], value: [[1, 2, 3], { 1: 4, 2: 5, 3: 6 }] },
    twin: { "same-as": "cost", unit: "GBP/patient" },
    patients: 12,
  },
  correlations: [["cost", "tariff", 0.5]],
  formulas: {
    saving: 'if(mode == "fast", sum(tariff * mix, band) - cost, cost - twin) * patients',
    byYear: { formula: "sum(table, band) * patients", label: "By year" },
  },
  outputs: ["saving", "byYear"],
  presets: {
    low: { assumptions: { patients: { value: 6 } } },
    lower: { extends: "low", settings: { mode: "slow" }, assumptions: { cost: { value: 50 } } },
  },
};

function codeOf(act: () => unknown): string | undefined {
  try {
    act();
    return undefined;
  } catch (error) {
    return (error as CredenceError).code;
  }
}

function noTable(): never {
  throw new Error("no table here");
}

function assumption(study: ReturnType<typeof defineStudy>, id: string) {
  return study.assumptions.find((candidate) => candidate.id === id);
}

describe("a study", () => {
  const study = defineStudy(document);

  it("has base cases as exact decimals, cell by cell", () => {
    expect(assumption(study, "cost")?.value).toEqual(["105.8823529411764705882352941176471"]);
    expect(assumption(study, "tariff")?.value).toEqual(["100", "200"]);
    expect(assumption(study, "mix")?.value).toEqual(["0.3", "0.7"]);
    expect(assumption(study, "table")?.value).toEqual(["1", "2", "3", "4", "5", "6"]);
    expect(assumption(study, "twin")?.value).toEqual(assumption(study, "cost")?.value);
    expect(assumption(study, "patients")?.value).toEqual(["12"]);
  });

  it("has one output a cell, labelled", () => {
    expect(study.outputs.map(({ id, label }) => [id, label])).toEqual([
      ["saving", "saving"],
      ["byYear[year=1]", "By year (year=1)"],
      ["byYear[year=2]", "By year (year=2)"],
      ["byYear[year=3]", "By year (year=3)"],
    ]);
  });

  it("has the defaults of the format", () => {
    const bare = defineStudy({ study: "Bare", assumptions: { a: 1 }, formulas: { b: "a + 1", c: "b * 2" } });
    expect(bare.run).toMatchObject({ scenarios: 10_000, sampler: "sobol", seed: "1", interval: 0.95 });
    expect(bare.outputs.map(({ id }) => id)).toEqual(["c"]);
    expect(bare.run.sensitivityOf).toEqual(["c"]);
  });

  it("is written out in full and read back to the same hash", () => {
    for (const each of [
      study,
      defineStudy(document, { preset: "lower" }),
      loadStudy("runs/hospital-care-at-home.yaml"),
    ]) {
      expect(defineStudy(JSON.parse(JSON.stringify(toDocument(each)))).hash).toBe(each.hash);
    }
  });

  it("has a hash that words and order do not change, and any number does", () => {
    const { assumptions } = document;
    const reordered = Object.fromEntries(Object.entries(assumptions).reverse());
    const same = {
      ...document,
      note: "Other words",
      assumptions: { ...reordered, cost: { ...assumptions.cost, label: "Price" } },
    };
    expect(defineStudy(same).hash).toBe(study.hash);
    const others = [
      { ...document, assumptions: { ...assumptions, patients: 13 } },
      { ...document, assumptions: { ...assumptions, cost: { ...assumptions.cost, sd: 21 } } },
      { ...document, correlations: [["cost", "tariff", 0.4]] },
      { ...document, settings: { mode: { "one-of": ["fast", "slow"], value: "slow" } } },
      { ...document, outputs: ["saving"] },
      { ...document, formulas: { ...document.formulas, byYear: "sum(table, band) * patients * 2" } },
    ];
    expect(new Set([study.hash, ...others.map((other) => defineStudy(other).hash)]).size).toBe(1 + others.length);
  });

  it("warns of what nothing uses, and remarks on what is not documented", () => {
    const more = defineStudy({ ...document, assumptions: { ...document.assumptions, spare: 1 } });
    expect(more.warnings.map(({ code }) => code)).toEqual(["unused-assumption"]);
    expect(study.warnings).toEqual([]);
    expect(lint(study).findings.filter(({ rule }) => rule === "no-source").length).toBe(5);
  });
});

describe("presets and overrides", () => {
  it("replace records and keep what the number means", () => {
    const low = defineStudy(document, { preset: "low" });
    expect(assumption(low, "patients")?.value).toEqual(["6"]);
    const lower = defineStudy(document, { preset: "lower" });
    expect(assumption(lower, "patients")?.value).toEqual(["6"]);
    expect(assumption(lower, "cost")).toMatchObject({ value: ["50"], unit: "GBP/patient", label: "Cost" });
    expect(assumption(lower, "cost")?.uncertainty).toBeUndefined();
    expect(assumption(lower, "twin")?.value).toEqual(["50"]);
    expect(lower.settings[0]?.value).toBe("slow");
  });

  it("come in several, the later with the last word", () => {
    const several = {
      ...document,
      presets: {
        ...document.presets,
        dear: { assumptions: { cost: { value: 200 }, patients: { value: 9 } } },
        both: { extends: ["dear", "lower"] },
      },
    };
    const of = (preset: string, id: string) => assumption(defineStudy(several, { preset }), id)?.value;
    expect(of("dear, lower", "cost")).toEqual(["50"]);
    expect(of("lower,dear", "cost")).toEqual(["200"]);
    expect(of("lower,dear", "patients")).toEqual(["9"]);
    expect(of("both", "cost")).toEqual(["50"]);
    expect(of("both", "patients")).toEqual(["6"]);
    expect(defineStudy(several, { preset: "both" }).settings[0]?.value).toBe("slow");
    expect(codeOf(() => defineStudy(several, { preset: "dear,lowset" }))).toBe("unknown-preset");
    const round = { ...document, presets: { a: { extends: ["low", "b"] }, b: { extends: "a" } } };
    expect(codeOf(() => defineStudy({ ...round, presets: { ...round.presets, low: {} } }, { preset: "b" }))).toBe(
      "circular-presets",
    );
  });

  it("choose a perspective and a number of years", () => {
    const { table: _, ...assumptions } = document.assumptions;
    const bare = {
      ...document,
      assumptions,
      perspective: "payer",
      settings: { "cash.perspective": { "one-of": ["payer", "hospital"], value: "payer" } },
      formulas: {
        saving:
          'year * if(cash.perspective == "payer", cost, -cost) + 0 * patients + 0 * sum(tariff * mix, band) + 0 * twin',
      },
      outputs: ["saving"],
      presets: {},
    };
    const study = defineStudy(bare, { perspective: "hospital", years: 5 });
    expect(study.settings.find(({ id }) => id === "cash.perspective")?.value).toBe("hospital");
    expect(study.perspective).toBe("hospital");
    expect(defineStudy(bare).perspective).toBe("payer");
    expect(study.outputs.map(({ id }) => id).at(-1)).toBe("saving[year=5]");
    expect(codeOf(() => defineStudy(bare, { perspective: "hopsital" }))).toBe("unknown-choice");
    expect(codeOf(() => defineStudy(bare, { years: 0 }))).toBe("years-out-of-range");
    expect(codeOf(() => defineStudy(bare, { years: 2.5 }))).toBe("years-out-of-range");
    expect(codeOf(() => defineStudy(document, { perspective: "payer" }))).toBe("no-perspective");
    const { year: _year, ...indexes } = document.indexes;
    const timeless = { ...bare, indexes, formulas: { saving: bare.formulas.saving.replace("year *", "2 *") } };
    expect(codeOf(() => defineStudy(timeless, { years: 3 }))).toBe("no-years");
  });

  it("drop correlations of what they fix, silently", () => {
    const fixed = defineStudy(document, { set: { cost: "100" } });
    expect(fixed.correlations).toEqual([]);
    expect(fixed.warnings).toEqual([]);
  });

  it("take a setting or one cell by --set", () => {
    expect(defineStudy(document, { set: { mode: "slow" } }).settings[0]?.value).toBe("slow");
    expect(assumption(defineStudy(document, { set: { "table[band=low,year=2]": "9" } }), "table")?.value).toEqual([
      "1",
      "9",
      "3",
      "4",
      "5",
      "6",
    ]);
  });

  it("take one of numbered settings by its number, in a study and in a preset", () => {
    const settings = { mode: { "one-of": [1, 2, 3], value: 1 } };
    const set = { "assumption-set": "s", settings, assumptions: { cost: 10 } };
    const formulas = { total: 'if(mode == "2", cost, 2 * cost)' };
    const chosen = (mode: unknown) => ({ study: "Numbered", settings: { mode }, formulas });
    const value = (mode: unknown) =>
      resolveStudy({ document: fromPlain(chosen(mode)), sets: [fromPlain(set)], readTable: noTable, analyses: [] })
        .settings[0]?.value;
    expect(value(2)).toBe("2");
    expect(codeOf(() => value(4))).toBe("unknown-choice");
    expect(codeOf(() => value(["2"]))).toBe("wrong-type");
  });

  it("take a distribution from a notebook", () => {
    const mine = gamma({ mean: 120, sd: 10, source: "Local audit 2026" });
    expect(mine.quantile(0.5)).toBeCloseTo(119.72, 2);
    const study = defineStudy({ ...document, assumptions: { ...document.assumptions, cost: mine } });
    expect(assumption(study, "cost")).toMatchObject({ value: ["120"], source: "Local audit 2026" });
  });

  it.each([
    [{ set: { spare: "1" } }, "unused-override"],
    [{ set: { mix: "0.5" } }, "bad-set"],
    [{ set: { "mix[band=middle]": "0.5" } }, "bad-set"],
    [{ set: { "mix[band=low]": "1.5" } }, "outside-support"],
    [{ set: { mode: "medium" } }, "unknown-choice"],
    [{ preset: "lowest" }, "unknown-preset"],
  ])("refuse %j", (choices, code) => {
    const more = { ...document, assumptions: { ...document.assumptions, spare: 1 } };
    expect(codeOf(() => defineStudy(more, choices))).toBe(code);
  });
});

describe("whatever is written", () => {
  it("gives a study or our own error, never another", () => {
    const piece = fc.jsonValue({ maxDepth: 3 });
    const keys = [
      "study",
      "assumptions",
      "formulas",
      "indexes",
      "settings",
      "correlations",
      "outputs",
      "presets",
      "run",
      "published",
    ];
    const written = fc.dictionary(fc.constantFrom(...keys), piece, { maxKeys: 6 });
    fc.assert(
      fc.property(written, (value) => {
        try {
          defineStudy({ ...document, ...value });
        } catch (error) {
          expect((error as CredenceError).code).toEqual(expect.any(String));
        }
      }),
      { numRuns: 500 },
    );
  });
});
