/** Traps of these figures, each with the guard that it trips; those not here stand beside what they concern. */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { defineStudy, loadStudy } from "../../src/files/loadStudy.js";
import { evaluateExact } from "../../src/formula/exact.js";
import { simulate } from "../../src/run/simulate.js";
import { baseCase, headlineStudy } from "./baseCase.js";
import { cashStudyReporting } from "./cashStudy.js";

const reference = JSON.parse(readFileSync("test/reference/evidence.json", "utf8")) as {
  readonly vials: { readonly "at the mean weight": number; readonly mean: number };
  readonly trusts: { readonly expected: number; readonly poisson: number };
};

describe("a figure of the extended case over one of the baseline case", () => {
  const published = (england: string) =>
    defineStudy({
      study: "Scale",
      assumptions: {
        "england.esd": { value: england === "baselineCase" ? 217e6 : 837e6, unit: `GBP/year/${england}` },
        "local.esd": { value: 1.9e6, unit: "GBP/year/baselineCase" },
      },
      formulas: { scale: { formula: "england.esd / local.esd", unit: "ratio" } },
    });

  it("is refused where figures bear their case as a unit: 837/1.9 is no scale", () => {
    expect(() => published("extendedCase")).toThrow(expect.objectContaining({ code: "unit-clash" }));
    expect(() => published("baselineCase")).not.toThrow();
  });

  it("is none of the shipped scales", () => {
    const scales = loadStudy(headlineStudy).assumptions.filter(({ id }) => id.startsWith("geo.scale."));
    expect(scales).toHaveLength(4);
    for (const { value } of scales) expect(Number(value[0])).toBeLessThan(140);
  });
});

describe("VAT", () => {
  it("is 7/47 of the price that contains it, £3,707 of a year of Herceptin and not £4,356", () => {
    const ids = ["chemo.herceptinCost", "local.chemo.herceptinVat", "chemo.herceptinPatients"];
    const value = baseCase(headlineStudy, ids);
    const perPatient = value("local.chemo.herceptinVat").div(value("chemo.herceptinPatients"));
    expect(perPatient.toFixed(0)).toBe("3707");
    expect(value("chemo.herceptinCost").times(0.175).toFixed(0)).toBe("4356");
  });
});

describe("doses and vials of Herceptin", () => {
  it("18 doses, as NICE counts them, are 55 vials and £22,407 before VAT", () => {
    const value = baseCase("test/models/herceptin.yaml", ["beforeVat"], { set: { nextDoses: "17" } });
    expect(value("beforeVat").toFixed(0)).toBe("22407");
  });

  it("vials of the mean weight are not the mean of vials: 52 against 56.8", async () => {
    const dose = (milligrams: number) => `ceil(${milligrams} * weight / 150)`;
    const study = defineStudy({
      study: "Vials by weight",
      assumptions: { weight: { distribution: "normal", mean: 70, sd: 10 } },
      formulas: { vials: `${dose(8)} + 16 * ${dose(6)}` },
      run: { scenarios: 16_384, sampler: "sobol" },
    });
    const { vials } = (await simulate(study, { workers: 1 })).outputs;
    expect(Number(vials?.baseCase)).toBe(reference.vials["at the mean weight"]);
    expect(Math.abs((vials?.mean ?? 0) - reference.vials.mean)).toBeLessThan(4 * (vials?.standardError ?? 0) + 1e-9);
    expect([reference.vials["at the mean weight"], reference.vials.mean.toFixed(1)]).toEqual([52, "56.8"]);
  });

  it("say that the first delivery may be counted twice, and which appraisal the dose is from", () => {
    const notes = loadStudy(headlineStudy)
      .assumptions.map(({ note }) => note ?? "")
      .join(" ");
    expect(notes).toContain("that delivery may be counted twice");
    expect(notes).toContain("That appraisal is of advanced disease");
  });
});

describe("the market forces factor", () => {
  it("multiplies hospital tariffs and nothing else", () => {
    const ids = ["ltc.avoidedTariff", "esd.avoidedTariff", "eol.avoidedTariff", "local.chemo", "ltc.providerCost"];
    const [one, more] = ["1", "1.1"].map((factor) =>
      baseCase(headlineStudy, ids, { set: { "common.marketForcesFactor": factor } }),
    );
    const ratios = ids.map((id) =>
      more?.(id)
        .div(one?.(id) ?? 1)
        .toFixed(6),
    );
    expect(ratios).toEqual(["1.100000", "1.100000", "1.100000", "1.000000", "1.000000"]);
  });
});

describe("contracts of 152 trusts", () => {
  const trust = "geo.scale.ltc * national.trustShare * ltc.patientsInMonth";
  const charges = (beyond: string) => ({
    formula: `sum(ltc.standingCharge + ltc.rateBeyondCap * mean(${beyond}, month) * common.monthsPerYear, trust)`,
    unit: "GBP/year",
  });
  const study = cashStudyReporting(
    ["own.expected", "own.poisson"],
    { preset: "low" },
    {
      "own.expected": charges(`max(0, ${trust} - ltc.standingCap)`),
      "own.poisson": charges(`expected_excess("poisson", ${trust}, ltc.standingCap)`),
    },
  );
  const values = Object.fromEntries(study.assumptions.map(({ id, value }) => [id, value]));
  const found = evaluateExact(study.graph, values, ["own.expected", "own.poisson"]);
  const of = (id: string) => Number(found[id]?.[0]);

  it("monthly numbers that vary by chance cost more than expected ones, trust by trust", () => {
    expect(of("own.expected") / reference.trusts.expected - 1).toBeCloseTo(0, 10);
    expect(of("own.poisson") / reference.trusts.poisson - 1).toBeCloseTo(0, 8);
    expect(of("own.poisson")).toBeGreaterThan(of("own.expected"));
  });
});

describe("what only differences identify", () => {
  it("is said wherever break-even shares are reported", () => {
    const { notes } = loadStudy("runs/claim-to-cash.yaml");
    expect(notes.join(" ")).toMatch(
      /Break-even shares depend on assumed tariff levels, which the published results do not identify/,
    );
  });
});
