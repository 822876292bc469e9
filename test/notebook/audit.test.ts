import { inspect } from "node:util";
import { describe, expect, it } from "vitest";
import { audit, auditChances, defineStudy, study, triangulation } from "../../src/index.js";
import { ladderDocument } from "../report/ladderFixture.js";

const ward = defineStudy(ladderDocument);
const variants = [ward.with({ charge: 4e7 })];
const found = await audit(ward, { variants, beside: [ward], scenarios: 4096, variantScenarios: 1024 });

describe("an audit in a notebook", () => {
  it("is the paragraph and its tables when printed, and plain data otherwise", () => {
    expect(inspect(found).replace(/\s+/g, " ")).toContain("two scenarios, not the ends of an interval");
    // Net is uniform from -20m to 80m, and 30% of it lies above 50m.
    expect(found.chances.above.value).toBeCloseTo(0.3, 2);
    expect(found.run).toMatchObject({ scenarios: 4096, chanceScenarios: 1024, seed: "ward" });
    expect(JSON.parse(JSON.stringify(found)).beside).toHaveLength(1);
  });

  it("has two figures", () => {
    expect(auditChances(found)).toMatchObject({ title: "How probable the published range is" });
    const drawn = JSON.stringify(triangulation(found).spec);
    expect(drawn).toContain("4,096 scenarios in the first row, 1,024 in each other; rows answer");
    const alike = { ...found, run: { ...found.run, chanceScenarios: 4096 } };
    expect(JSON.stringify(triangulation(alike).spec)).toContain("4,096 scenarios a row; rows");
    expect(triangulation(found).caption).toContain("Ward (net");
  });
});

describe("a study in a notebook", () => {
  it("takes perspective and years", () => {
    const cash = study("claim-to-cash", { perspective: "NHS", years: 2 });
    expect(cash.perspective).toBe("NHS");
    expect(cash.indexes.find(({ id }) => id === "year")?.elements).toEqual(["1", "2"]);
    expect(() => study("claim-to-cash", { perspective: "NSH" })).toThrow(/NHS/);
  });
});
