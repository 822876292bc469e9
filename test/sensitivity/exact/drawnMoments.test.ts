import { describe, expect, it } from "vitest";
import { planKernel } from "../../../src/engine/plan/kernelPlan.js";
import { drawnMoments } from "../../../src/sensitivity/exact/drawnMoments.js";
import { studyOf, uncertain } from "../studies.js";

const normal = (id: string) => uncertain(id, "normal", { mean: 1, sd: 1 });
const event = (id: string, p: number) => uncertain(id, "bernoulli", { p });

function momentsOf(y: string, assumptions: Parameters<typeof studyOf>[0]["assumptions"]) {
  const study = studyOf({ assumptions, formulas: { y }, outputs: ["y"] });
  return drawnMoments(study, planKernel(study))(study.outputs[0] as (typeof study.outputs)[number]);
}

function met(y: string, assumptions: Parameters<typeof studyOf>[0]["assumptions"], scenarios = 1024): boolean {
  const found = momentsOf(y, assumptions);
  if ("refused" in found) throw new Error(found.refused);
  return found.isMetIn(scenarios);
}

describe("exact moments by name", () => {
  it("have terms by the rows that their assumptions belong to", () => {
    const found = momentsOf("a * b", [normal("a"), normal("b")]);
    if ("refused" in found) throw new Error(found.refused);
    // (1 + da)(1 + db): da, db and da db, each of variance 1.
    expect(found.mean).toBe(1);
    expect(found.sd).toBeCloseTo(Math.sqrt(3), 14);
    const share = (rows: string[]) => ({ rows: new Set(rows), variance: found.variance / 3 });
    expect(found.termsBy((name) => name)).toEqual([share(["a"]), share(["b"]), share(["a", "b"])]);
    expect(found.termsBy(() => "both")).toEqual([share(["both"]), share(["both"]), share(["both"])]);
  });

  it("say why there are none", () => {
    expect(momentsOf("a * a", [normal("a")])).toEqual({ refused: "a formula multiplies a by itself" });
  });

  it("are met in a thousand scenarios unless they rest on what is rare", () => {
    expect(met("a * b * c", [normal("a"), normal("b"), uncertain("c", "gamma", { shape: 1, scale: 1 })])).toBe(true);
    expect(met("a + b", [normal("a"), event("b", 0.2)])).toBe(true);
    expect(met("a + b", [normal("a"), event("b", 0.001)])).toBe(false);
    expect(met("a + b", [normal("a"), event("b", 0.001)], 65_536)).toBe(true);
    // Two that are no rarity alone, together one in 800.
    expect(met("a * b", [event("a", 0.05), event("b", 0.025)], 2048)).toBe(false);
    expect(met("a + b", [event("a", 0.05), event("b", 0.025)], 2048)).toBe(true);
    expect(met("a", [uncertain("a", "lognormal", { meanlog: 0, sdlog: 1.5 })])).toBe(false);
  });

  it("need not meet what makes next to nothing of the variance", () => {
    expect(met("a + 0.001 * b", [normal("a"), event("b", 0.001)])).toBe(true);
    expect(met("a + b", [normal("a"), event("b", 1e-7)])).toBe(false);
  });
});
