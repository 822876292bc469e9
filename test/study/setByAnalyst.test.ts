/** A value that a command or a notebook sets must not be published with the evidence for another. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { defineStudy } from "../../src/files/loadStudy.js";
import { loadStudy, withOverrides } from "../../src/notebook/study.js";
import { methodsParagraph } from "../../src/report/citation/methodsParagraph.js";
import { assumptionsCsv } from "../../src/report/csv/assumptionsCsv.js";
import { elicitationJson } from "../../src/report/json/elicitationJson.js";
import { simulate } from "../../src/run/simulate.js";
import { countSet } from "../../src/study/setByAnalyst.js";
import type { Study } from "../../src/study/study.js";
import { toDocument } from "../../src/study/toDocument.js";

const evidence = { provenance: "public", source: "Jenks et al. 2016", note: "Table 3" };
const document = {
  study: "Evidence",
  indexes: { band: ["low", "high"] },
  assumptions: {
    price: { label: "Price", unit: "GBP/spell", value: 9900, ...evidence },
    share: { unit: "proportion", distribution: "beta", mean: 0.7, sd: 0.1, ...evidence, provenance: "calibrated" },
    tariff: { over: "band", value: [100, 200], ...evidence, allow: { "no-provenance": "as in the paper" } },
    twin: { "same-as": "share", unit: "proportion", provenance: "assumed", note: "as the first" },
    judged: {
      distribution: "quantiles",
      p: [0.25, 0.5, 0.75],
      x: [0.3, 0.4, 0.5],
      ...evidence,
      provenance: "elicited",
    },
    other: { value: 3, provenance: "assumed" },
  },
  formulas: { saving: "price * share * twin * sum(tariff, band) * other * judged" },
  presets: {
    sourced: { assumptions: { price: { value: 8000, provenance: "public", source: "Local tariff 2026" } } },
    bare: { assumptions: { price: 8000 } },
  },
  run: { scenarios: 64, sensitivity: [] },
};

const set = (changes: Record<string, string>, preset?: string) => defineStudy(document, { set: changes, preset });
const of = (study: Study, id: string) => study.assumptions.find((assumption) => assumption.id === id);
const told = (study: Study, id: string) => {
  const { provenance, source, note, allow, value } = of(study, id) ?? {};
  return { provenance, source, note, allow, value };
};
const nothing = { provenance: undefined, note: undefined, allow: undefined };

describe("a value that is set", () => {
  it("leaves source, provenance and note of the one that it replaces, and says who set it", () => {
    const byAnalyst = { ...nothing, source: "set by the analyst", value: ["8000"] };
    expect(told(set({ price: "8000" }), "price")).toEqual(byAnalyst);
    expect(of(set({ price: "8000" }), "price")).toMatchObject({ label: "Price", unit: "GBP/spell" });
    expect(told(set({ price: "9900" }), "other")).toMatchObject({ provenance: "assumed" });
  });

  it("is told the same by a command, and by a number or a text in a notebook", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9_999 }), (value) => {
        const plain = defineStudy(document);
        const [command, text, number] = [
          set({ price: String(value) }),
          withOverrides(plain, { price: String(value) }),
          withOverrides(plain, { price: value }),
        ];
        expect(told(text, "price")).toEqual(told(command, "price"));
        expect(told(number, "price")).toEqual(told(command, "price"));
        expect(new Set([command.hash, text.hash, number.hash]).size).toBe(1);
      }),
      { numRuns: 5 },
    );
  });

  it("keeps what a notebook says of it, and what a preset says of its own value", () => {
    const local = withOverrides(defineStudy(document), { price: { value: 7000, source: "Local audit" } });
    expect(told(local, "price")).toMatchObject({ source: "Local audit", provenance: undefined });
    expect(told(set({}, "sourced"), "price")).toMatchObject({ source: "Local tariff 2026", provenance: "public" });
    expect(told(set({}, "bare"), "price")).toMatchObject({ source: undefined, provenance: undefined });
    expect(told(set({ price: "7" }, "sourced"), "price")).toMatchObject({ ...nothing, source: "set by the analyst" });
  });

  it("of one cell, says which one, and where the others come from", () => {
    const one = told(set({ "tariff[band=low]": "120" }), "tariff");
    const source = "tariff[band=low] set by the analyst; otherwise: Jenks et al. 2016";
    expect(one).toEqual({ ...nothing, note: "Table 3", source, value: ["120", "200"] });
    const unsourced = {
      ...document,
      assumptions: { ...document.assumptions, tariff: { over: "band", value: [1, 2] } },
    };
    const bare = defineStudy(unsourced, { set: { "tariff[band=high]": "3" } });
    expect(told(bare, "tariff").source).toBe("tariff[band=high] set by the analyst");
  });

  it("is no judgement of experts any more", () => {
    expect(elicitationJson(defineStudy(document))).toHaveProperty("judged");
    expect(elicitationJson(set({ judged: "0.5" })) ?? {}).not.toHaveProperty("judged");
    expect(told(set({ judged: "0.5" }), "judged").provenance).toBeUndefined();
  });

  it("takes the evidence of those that follow it with it", () => {
    expect(told(set({ share: "0.5" }), "twin")).toMatchObject({
      ...nothing,
      source: "set by the analyst",
      value: ["0.5"],
    });
    const audit = { value: 0.5, source: "Local audit", provenance: "public" };
    const local = withOverrides(defineStudy(document), { share: audit });
    expect(told(local, "twin")).toMatchObject({ source: "Local audit", provenance: "public", value: ["0.5"] });
    expect(told(set({ price: "1" }), "twin")).toMatchObject({ provenance: "assumed", note: "as the first" });
  });

  it("is counted as such by the citation, and no longer as calibrated", async () => {
    const paragraph = async (study: Study) => methodsParagraph(await simulate(study));
    expect(await paragraph(defineStudy(document))).toContain("varied or fixed, 1 is calibrated and 2 are assumed.");
    const changed = set({ share: "0.5", "tariff[band=low]": "1" });
    expect(countSet(changed)).toBe(2);
    expect(await paragraph(changed)).toContain("varied or fixed, 1 is assumed and 2 are set by the analyst.");
    expect(await paragraph(set({ price: "1" }))).toContain(
      "varied or fixed, 1 is calibrated, 2 are assumed and 1 is set by the analyst.",
    );
  });

  it("is so in the table of assumptions and in the document that the manifest holds", async () => {
    const study = set({ price: "8000" });
    expect(toDocument(study)).toMatchObject({ assumptions: { price: { source: "set by the analyst" } } });
    expect(JSON.stringify(toDocument(study)["assumptions"])).not.toContain("9900");
    expect(assumptionsCsv(await simulate(study))).toMatch(/^price,.*8000,.*set by the analyst/m);
    const england = loadStudy("runs/hospital-care-at-home.yaml").with({ "ltc.captureRate": "0.5" });
    expect(told(england, "ltc.captureRate")).toMatchObject({ ...nothing, source: "set by the analyst" });
  });
});
