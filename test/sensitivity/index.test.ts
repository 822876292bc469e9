import { describe, expect, it } from "vitest";
import { analyseSensitivity, sensitivityMethods } from "../../src/sensitivity/index.js";
import { simulateDraws } from "../engine/fixtures.js";
import { catheter, studyOf, uncertain } from "./studies.js";

async function analyse(study: typeof catheter, scenarios: number, outputs: readonly string[], seed = "1") {
  const drawn = await simulateDraws(study, { scenarios, seed, workers: 1 });
  const { sensitivity } = await analyseSensitivity({ study, outputs, interval: 0.95, ...drawn }, ["one-way", "rank"]);
  return sensitivity;
}

describe("sensitivityMethods", () => {
  it("stand under their own names and say what they answer", () => {
    expect(new Set(sensitivityMethods.map(({ name }) => name)).size).toBe(sensitivityMethods.length);
    for (const { name, question, title, reading, order, source, columns } of sensitivityMethods) {
      expect(name).toMatch(/^[a-z]+(-[a-z]+)*$/);
      expect(question).toMatch(/^[A-Z].*\?$/);
      expect(reading("95%")).toMatch(/\.$/);
      expect(source).toMatch(/(19|20)\d\d/);
      expect(`${title}${order}`).not.toBe("");
      const keys = columns.map(({ key }) => key);
      expect(new Set(keys).size).toBe(keys.length);
      for (const key of keys) expect(key).toMatch(/^[a-z0-9]+(_[a-z0-9]+)*$/);
    }
  });
});

describe("analyseSensitivity", () => {
  it("lists every uncertain assumption of the catheter study, by each method asked for, for each output", async () => {
    const answer = await analyse(catheter, 4000, ["saving", "new"]);
    expect(Object.keys(answer)).toEqual(["saving", "new"]);
    const all = catheter.assumptions.filter(({ uncertainty }) => uncertainty).map(({ id }) => id);
    for (const { "one-way": swings, rank } of Object.values(answer)) {
      expect(swings?.map(({ assumption }) => assumption).sort()).toEqual([...all].sort());
      expect(rank?.map(({ assumption }) => assumption).sort()).toEqual([...all].sort());
    }
    expect(answer.saving?.rank?.[0]?.assumption).toBe("days");
    expect(answer.saving?.rank?.find(({ assumption }) => assumption === "crbsi_ratio")?.value).toBeLessThan(-0.2);
  });

  it("does nothing for what is not asked", async () => {
    const { draws, plan } = await simulateDraws(catheter, { scenarios: 20, seed: "1", workers: 1 });
    const request = { study: catheter, outputs: ["saving"], interval: 0.95, draws, plan, ranks: {} };
    const { sensitivity } = await analyseSensitivity(request, ["one-way"]);
    expect(Object.keys(sensitivity.saving ?? {})).toEqual(["one-way"]);
    expect(await analyseSensitivity(request, [])).toEqual({
      sensitivity: { saving: {} },
      refusals: [],
      failures: [],
      remarks: [],
      modelRuns: {},
    });
  });

  it("stops before the next method when it is told to", async () => {
    const { draws, plan } = await simulateDraws(catheter, { scenarios: 20, seed: "1", workers: 1 });
    const request = { study: catheter, outputs: ["saving"], interval: 0.95, draws, plan, ranks: {} };
    const told = AbortSignal.abort(new Error("enough"));
    await expect(analyseSensitivity(request, ["one-way"], { signal: told })).rejects.toThrow("enough");
  });

  it("shows the difference between the two: a mere passenger has rank correlation, but no bar", async () => {
    const study = studyOf({
      assumptions: ["driver", "passenger", "other"].map((id) => uncertain(id, "normal", { mean: 10, sd: 1 })),
      correlations: [{ a: "driver", b: "passenger", spearman: 0.8 }],
      formulas: { y: "2 * driver + other + 0 * passenger" },
      outputs: ["y"],
    });
    const { y } = await analyse(study, 20_000, ["y"]);
    const bar = y?.["one-way"]?.find(({ assumption }) => assumption === "passenger");
    const row = y?.rank?.find(({ assumption }) => assumption === "passenger");
    expect(bar?.low).toBe(bar?.high);
    // All normal: passenger and output correlate as 2 / sqrt(5) times the copula's 2 sin(π 0.8 / 6).
    const normal = (2 / Math.sqrt(5)) * 2 * Math.sin((Math.PI * 0.8) / 6);
    const truth = (6 / Math.PI) * Math.asin(normal / 2);
    expect(Math.abs((row?.value ?? 9) - truth)).toBeLessThan(4 * (row?.standardError ?? 0));
  });

  it("of a linear output of independent normals gives the rank correlations that theory gives", async () => {
    const weights = [3, 2, 1, 0.5];
    const study = studyOf({
      assumptions: weights.map((_, i) => uncertain(`x${i}`, "normal", { mean: 0, sd: 1 })),
      formulas: { y: weights.map((weight, i) => `${weight} * x${i}`).join(" + ") },
      outputs: ["y"],
    });
    const { y } = await analyse(study, 50_000, ["y"], "linear");
    weights.forEach((weight, i) => {
      const row = y?.rank?.[i];
      expect(row?.assumption).toBe(`x${i}`);
      const truth = (6 / Math.PI) * Math.asin(weight / Math.sqrt(14.25) / 2);
      expect(Math.abs((row?.value ?? 9) - truth)).toBeLessThan(4 * (row?.standardError ?? 0));
    });
  });
});
