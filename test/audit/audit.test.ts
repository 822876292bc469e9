import { describe, expect, it } from "vitest";
import { audit } from "../../src/audit/audit.js";
import { chancesOf } from "../../src/audit/chances.js";
import { conditionalAbove } from "../../src/audit/conditional.js";
import { mostProbable } from "../../src/audit/mostProbable.js";
import { defineStudy, loadStudy } from "../../src/files/loadStudy.js";
import { normalCdf, normalDensity } from "../../src/numerics/special/normal.js";
import { gaussianStudy } from "./gaussian.js";

const run = { seed: "audit", scenarios: 40_000, workers: 1 as const };

describe("the most probable combination", () => {
  it("lies along the gradient: (target - mean)/sd away, each part in proportion to its coefficient", () => {
    const { distance, reached, found, values } = mostProbable(gaussianStudy(), 200);
    expect(found).toBe(true);
    expect(reached).toBeCloseTo(200, 6);
    expect(distance).toBeCloseTo(2, 6);
    const of = (id: string) => values.find(({ assumption }) => assumption === id);
    expect(of("a")?.value).toBeCloseTo(1.2, 5);
    expect(of("b")?.value).toBeCloseTo(1.6, 5);
    expect(of("b")?.share).toBeCloseTo(0.64, 5);
    expect(of("c")?.score).toBeCloseTo(0, 9);
    expect(values[0]?.assumption).toBe("b");
  });

  it("heeds correlations: E(a | saving) = cov(a, saving) / var(saving) * (target - mean)", () => {
    const { distance, values } = mostProbable(gaussianStudy(true), 200);
    const variance = 900 + 1600 + 2 * 0.5 * 1200;
    expect(distance).toBeCloseTo(100 / Math.sqrt(variance), 5);
    const of = (id: string) => values.find(({ assumption }) => assumption === id)?.value;
    expect(of("a")).toBeCloseTo(((30 + 0.5 * 40) / variance) * 100, 4);
    expect(of("b")).toBeCloseTo(((40 + 0.5 * 30) / variance) * 100, 4);
  });

  it("of a product of lognormals is equal parts, and says where there is none", () => {
    const lognormal = { distribution: "lognormal", meanlog: 0, sdlog: 0.5 };
    const study = (high: number) =>
      defineStudy({
        study: "Product",
        assumptions: { x: lognormal, y: lognormal, u: { distribution: "uniform", min: 0, max: 1 } },
        formulas: { saving: high > 1e6 ? "u" : "x * y" },
        outputs: ["saving"],
        published: { saving: { low: 0, high, kind: "scenario" } },
      });
    const found = mostProbable(study(4), 4);
    expect(found.values.slice(0, 2).map(({ value }) => value.toFixed(4))).toEqual(["2.0000", "2.0000"]);
    expect(found.distance).toBeCloseTo((Math.log(2) / 0.5) * Math.SQRT2, 4);
    expect(mostProbable(study(2e6), 2e6).found).toBe(false);
  });
});

describe("what must be true", () => {
  it("has the conditional means of the normal distribution", async () => {
    const { count, scenarios, rows } = await conditionalAbove(gaussianStudy(), 200, run);
    const share = normalCdf(2, "upper");
    expect(Math.abs(count / scenarios - share)).toBeLessThan(4 * Math.sqrt((share * (1 - share)) / scenarios));
    const expected: Readonly<Record<string, number>> = { a: 0.6, b: 0.8, c: 0 };
    for (const row of rows) {
      const rho = expected[row.assumption] ?? Number.NaN;
      const mean = row.assumption === "c" ? 5 : (rho * normalDensity(2)) / share;
      expect(Math.abs(row.above.value - mean)).toBeLessThan(4 * row.above.standardError);
      expect(row.low).toBeLessThan(row.above.value);
      expect(row.high).toBeGreaterThan(row.above.value);
    }
    expect(rows.map(({ assumption }) => assumption)).toEqual(["b", "a", "c"]);
    expect(rows[0]?.shift).toBeCloseTo((0.8 * normalDensity(2)) / share, 1);
  });

  it("is empty where nothing reaches the amount", async () => {
    expect(await conditionalAbove(gaussianStudy(), 1e6, run)).toMatchObject({ count: 0, rows: [] });
  });
});

describe("chances", () => {
  it("of below, inside and above are those of the normal distribution, and add up to 1", async () => {
    const { below, within, above, mean } = await chancesOf(gaussianStudy(), run);
    expect(below.value + within.value + above.value).toBeCloseTo(1, 12);
    expect(Math.abs(below.value - normalCdf(-1))).toBeLessThan(4 * below.standardError);
    expect(Math.abs(above.value - normalCdf(2, "upper"))).toBeLessThan(4 * above.standardError);
    expect(Math.abs(mean.value - 100)).toBeLessThan(4 * mean.standardError);
  });

  it("need a published range", async () => {
    const bare = defineStudy({ study: "Bare", assumptions: { x: 1 }, formulas: { y: "2 * x" } });
    await expect(chancesOf(bare, run)).rejects.toMatchObject({ code: "no-published-range" });
  });
});

describe("the audit of the shipped study", () => {
  it("finds both ends, and that the extended discharge must be realised for £1.2bn", async () => {
    const file = "runs/claim-to-cash.yaml";
    const variants = ["low", "evidence"].map((preset) => loadStudy(file, { preset }));
    const options = { ...run, scenarios: 16_384, chanceScenarios: 4_096 };
    const { chances, ends, conditional, variants: found } = await audit(loadStudy(file), variants, options);
    expect(ends.low.found && ends.high.found).toBe(true);
    expect(ends.high.distance).toBeGreaterThan(1.5);
    expect(ends.high.values.slice(0, 5).map(({ assumption }) => assumption)).toContain("extent.esd");
    expect(conditional.count / conditional.scenarios).toBeCloseTo(chances.above.value, 2);
    expect(conditional.rows[0]?.assumption).toBe("extent.esd");
    expect(found.map(({ preset }) => preset)).toEqual(["low", "evidence"]);
    expect(found[1]?.above.value).toBeLessThan(0.01);
    expect(found[1]?.below.value).toBeGreaterThan(0.95);
  }, 120_000);
});
