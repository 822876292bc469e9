import { describe, expect, it } from "vitest";
import { defineStudy, loadStudy } from "../../src/files/loadStudy.js";
import { beta, normal } from "../../src/index.js";
import { summaryJson } from "../../src/report/json/summaryJson.js";
import { terminalSummary } from "../../src/report/terminal/terminal.js";
import { simulate } from "../../src/run/simulate.js";
import { toDocument } from "../../src/study/toDocument.js";
import { baseCase } from "./baseCase.js";

const pilots = "runs/integrated-care-pilots.yaml";
const opportunities = "runs/efficiency-opportunities.yaml";

describe("integrated care pilots", () => {
  it("T11: £37 and £223 over six months, not doubled unless somebody says so", () => {
    const of = (preset?: string) => baseCase(pilots, ["icp.savingPerPerson"], { preset })("icp.savingPerPerson");
    expect(of().toNumber()).toBe(223);
    expect(of("all-sites").toNumber()).toBe(37);
    expect(of("persisting").toNumber()).toBe(446);
    expect(of("all-sites,persisting").toNumber()).toBe(74);
  });

  it("the claim needs 1.21m or 2.69m people under case management, if the effect lasted", () => {
    const study = loadStudy(pilots);
    const base = Object.fromEntries(study.assumptions.map(({ id, value }) => [id, value]));
    expect(base["icp.claim"]).toEqual(["540000000", "1200000000"]);
    expect((540e6 / 446 / 1e6).toFixed(2)).toBe("1.21");
    const reach = ["low", "high"].map((claim) => study.outputs.find(({ id }) => id === `icp.reach[claim=${claim}]`));
    expect(reach.every((output) => output?.unit === "highRiskPerson")).toBe(true);
  });

  it("standard errors lie where what was significant and what was not allow", () => {
    const z = 1.96;
    const ratio = Math.sqrt((1 / 8691 + 1 / 42206) / (1 / 3646 + 1 / 17311));
    expect(ratio).toBeCloseTo(0.646, 3);
    const [least, most] = [37 / z / ratio, 223 / z];
    expect([least.toFixed(1), most.toFixed(1)]).toEqual(["29.2", "113.8"]);
    expect(Math.sqrt(least * most).toFixed(1)).toBe("57.6");
    expect((Math.sqrt(least * most) * ratio).toFixed(1)).toBe("37.3");
    const [all, managed] = [normal({ mean: 37, se: 37.3 }), normal({ mean: 223, se: 57.6 })];
    expect([all.quantile(0.025), all.quantile(0.975), 1 - all.cdf(0)].map((x) => x.toFixed(2))).toEqual([
      "-36.11",
      "110.11",
      "0.84",
    ]);
    expect([managed.quantile(0.025), managed.quantile(0.975)].map(Math.round)).toEqual([110, 336]);
    const drawn = loadStudy(pilots).assumptions.filter(({ uncertainty }) => uncertainty !== undefined);
    expect(drawn.map(({ provenance }) => provenance)).toEqual(["assumed", "assumed"]);
  });

  it("instead of the published saving on long-term conditions: £50m in six months, not £180m", async () => {
    const { outputs } = await simulate(loadStudy(pilots), { scenarios: 512, workers: 1 });
    expect(Number(outputs["icp.insteadOfLtc"]?.baseCase) / 1e6).toBeCloseTo(50.17, 2);
  });
});

describe("consultant-led services", () => {
  const amounts = {
    "transition.cost": { value: 1_000_000, unit: "GBP", label: "Transition" },
    "transition.doubleRunning": { value: 500_000, unit: "GBP", label: "Double running" },
    "transition.horizon": { value: 5, unit: "year", label: "Horizon" },
  };
  const document = (assumptions: object) => ({
    study: "Transition",
    model: "transition-break-even",
    "assumption-sets": "distributions/transition.yaml",
    assumptions,
    outputs: ["transition.breakEvenSaving"],
  });

  it("are not estimable: only the saving that would pay a stated transition back is", async () => {
    const result = await simulate(defineStudy(document(amounts)), { scenarios: 64, workers: 1 });
    // 1.5m / ((1 - 1.035^-5) / 0.035)
    expect(Number(result.outputs["transition.breakEvenSaving"]?.baseCase)).toBeCloseTo(332222.06, 2);
    expect(summaryJson(result).notEstimable).toContain("not estimable");
    expect(terminalSummary(result).replace(/\s+/g, " ")).toContain("found no data on their wider cost");
  });

  it("say so when they are read back", () => {
    const again = defineStudy(toDocument(defineStudy(document(amounts))));
    expect(again.notEstimable).toContain("not estimable");
  });

  it.each(Object.keys(amounts))("have no default for %s", (id) => {
    const some = Object.fromEntries(Object.entries(amounts).filter(([key]) => key !== id));
    expect(() => defineStudy(document(some))).toThrow(expect.objectContaining({ code: "unknown-name" }));
  });
});

describe("efficiency opportunities", () => {
  it("22% of admissions, 6.6% of them through early identification", () => {
    const ids = ["lga.avoidableAdmissions", "lga.earlyIdentification", "lga.avoidableNow"];
    const value = baseCase(opportunities, ids);
    expect(ids.map((id) => value(id).toString())).toEqual(["0.22", "0.066", "0.154"]);
  });

  it("7% to 9% are the 95% interval of the share of budgets", () => {
    const share = beta({ alpha: 226.3, beta: 2602.7 });
    expect([share.quantile(0.025), share.mean, share.quantile(0.975)].map((x) => x.toFixed(2))).toEqual([
      "0.07",
      "0.08",
      "0.09",
    ]);
  });

  it("every share bears a whole of its own, but for the two of admissions", () => {
    const shares = loadStudy(opportunities).assumptions.filter(({ provenance }) => provenance === "seed");
    const wholes = shares.map(({ unit }) => unit);
    expect(wholes).toHaveLength(9);
    expect(new Set(wholes).size).toBe(8);
    const two = shares.filter(({ unit }) => unit === "avoidableAdmission/acuteAdmission").map(({ id }) => id);
    expect(two).toEqual(["lga.missedOpportunities", "lga.avoidedBySocialCare"]);
  });
});
