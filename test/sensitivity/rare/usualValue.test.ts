import { describe, expect, it } from "vitest";
import { planRun } from "../../../src/engine/plan/plan.js";
import { makeDistribution } from "../../../src/families/index.js";
import { asUnusual, asUsual, isUsual, type Usual, usualValue } from "../../../src/sensitivity/rare/usualValue.js";
import { studyOf, uncertain } from "../studies.js";

type Parameters = Record<string, unknown>;

function usualOf(family: string, parameters: Parameters): Usual | undefined {
  const study = studyOf({
    assumptions: [uncertain("x", family, parameters as never)],
    formulas: { y: "x" },
    outputs: ["y"],
  });
  const [driver] = planRun(study, { scenarios: 2, seed: "1", sampler: "sobol" }).drivers;
  return driver && usualValue(driver);
}

function quantileOf(family: string, parameters: Parameters): (u: number) => number {
  const distribution = makeDistribution(family, parameters as never);
  return (u) => distribution.quantile(u);
}

const uniforms = Float64Array.from({ length: 1000 }, (_, i) => (i + 0.5) / 1000);

describe("the usual value of an assumption", () => {
  it.each([
    ["bernoulli", { p: 0.02 }, 0, 0.02],
    ["bernoulli", { p: 0.99 }, 1, 0.01],
    ["poisson", { mean: 0.1 }, 0, 1 - Math.exp(-0.1)],
    ["discrete", { values: [-3, 0, 5], probabilities: [0.04, 0.9, 0.06] }, 0, 0.1],
  ])("of %s %j is found, and how often it is another", (family, parameters, value, probability) => {
    const usual = usualOf(family, parameters) as Usual;
    expect(usual.probability).toBeCloseTo(probability, 12);
    const valueAt = quantileOf(family, parameters);
    expect(new Set(asUsual(uniforms, usual).map(valueAt))).toEqual(new Set([value]));
    const others = asUnusual(uniforms, usual);
    expect([...others.map(valueAt)]).not.toContain(value);
    expect(others.some((u) => isUsual(u, usual))).toBe(false);
  });

  it("keeps the others in their proportions", () => {
    const parameters = { values: [-3, 0, 5], probabilities: [0.04, 0.9, 0.06] };
    const values = asUnusual(uniforms, usualOf("discrete", parameters) as Usual).map(
      quantileOf("discrete", parameters),
    );
    const low = values.filter((value) => value === -3).length;
    expect(low).toBe(400);
  });

  it("is none of what has no value in four fifths of the scenarios", () => {
    expect(usualOf("bernoulli", { p: 0.21 })).toBeUndefined();
    expect(usualOf("bernoulli", { p: 0.2 })).toBeDefined();
    expect(usualOf("poisson", { mean: 3 })).toBeUndefined();
    expect(usualOf("gamma", { shape: 2, scale: 3 })).toBeUndefined();
  });
});
