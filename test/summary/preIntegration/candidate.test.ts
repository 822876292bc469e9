/** Which assumptions qualify to be integrated out. */
import { describe, expect, it } from "vitest";
import { planRun } from "../../../src/engine/plan/plan.js";
import { candidateOf } from "../../../src/summary/preIntegration/candidate.js";
import { importances, inOrderOfImportance } from "../../../src/summary/preIntegration/importance.js";
import { MOST_POINTS, pointCount, pointPlan } from "../../../src/summary/preIntegration/pointCount.js";
import { sketchStudy } from "../../engine/fixtures.js";

const gamma = { family: "gamma", parameters: { shape: 4, scale: 2 } };
const study = sketchStudy({
  indexes: { k: ["a", "b"] },
  inputs: {
    x: gamma,
    twin: { sameAs: "x" },
    count: { family: "poisson", parameters: { mean: 4 } },
    tied: gamma,
    partner: gamma,
    shares: { family: "dirichlet", joint: "simplex", over: ["k"], parameters: { alpha: [3, 5] } },
    alike: {
      family: "gamma",
      joint: "common",
      over: ["k"],
      parameters: [
        { shape: 9, scale: 1 },
        { shape: 9, scale: 7 },
      ],
    },
    unlike: {
      family: "gamma",
      joint: "common",
      over: ["k"],
      parameters: [
        { shape: 9, scale: 1 },
        { shape: 3, scale: 1 },
      ],
    },
    cut: { family: "normal", parameters: { mean: 2, sd: 1, truncate: [0, 5] } },
    wide: { family: "normal", parameters: { mean: 2, sd: 1 } },
  },
  formulas: {
    line: "x + count + tied + partner + sum(shares * k2, k) + sum(alike, k) + sum(unlike, k) + cut + wide",
    k2: "if(count > 2, 1, 2)",
    twins: "x * twin + cut",
    roots: "1 / cut + 1 / wide + sum(1 / alike, k)",
  },
  outputs: ["line", "twins", "roots"],
  correlations: [["tied", "partner", 0.5]],
});
const plan = planRun(study, { scenarios: 1000, seed: "1", sampler: "sobol" });
const names = (formula: string) =>
  plan.drivers.flatMap((_, driver) => candidateOf(study, plan, formula, driver)?.name ?? []);

describe("candidates", () => {
  it("are continuous, independent, and the output a line in them", () => {
    expect(names("line")).toEqual(["x", "alike", "cut", "wide"]);
  });

  it("are not what another assumption shares in a product", () => {
    expect(names("twins")).toEqual(["cut"]);
  });

  it("have no masses at single values, and are read where two values lie apart", () => {
    const zeros = {
      weights: [0.8, 0.2],
      of: [
        { distribution: "fixed", value: 0 },
        { distribution: "gamma", mean: 9, sd: 5 },
      ],
    };
    const both = {
      ...zeros,
      of: [
        { distribution: "normal", mean: 0, sd: 1 },
        { distribution: "gamma", mean: 9, sd: 5 },
      ],
    };
    const own = sketchStudy({
      inputs: {
        often: { family: "mixture", parameters: zeros },
        never: { family: "mixture", parameters: both },
        mostly: { family: "gamma", parameters: { shape: 0.01, scale: 100 } },
        usual: { family: "normal", parameters: { mean: 0, sd: 1 } },
      },
      formulas: { total: "often + never + mostly + usual" },
      outputs: ["total"],
    });
    const drawn = planRun(own, { scenarios: 1000, seed: "1", sampler: "sobol" });
    const found = drawn.drivers.flatMap((_, driver) => candidateOf(own, drawn, "total", driver) ?? []);
    // Three quarters of that gamma lie below 1.9e-11: R's qgamma(0.75, 0.01, scale = 100).
    expect(found.map(({ name, readAt }) => [name, ...readAt])).toEqual([
      ["never", 0.25, 0.75],
      ["mostly", 0.001, 0.999],
      ["usual", 0.25, 0.75],
    ]);
  });

  it("may stand under a fraction where they cannot be negative, one cell at a time", () => {
    expect(names("roots")).toEqual(["cut"]);
  });
});

describe("importance", () => {
  it("orders by how far an output goes, shares of a whole last", () => {
    const found = importances(study, plan)[0] ?? [];
    const order = inOrderOfImportance(found).map((driver) => plan.drivers[driver]?.name);
    expect(order[0]).toBe("alike");
    expect(order.slice(-2)).toEqual(["shares[k=a]", "shares[k=b]"]);
    // qgamma(0.9, 4, scale = 2) - qgamma(0.1, 4, scale = 2) of R, and a shared draw counted once.
    expect(found[0]).toBeCloseTo(13.361566 - 3.489539, 5);
  });
});

describe("points", () => {
  it("are dealt the dimensions in the order given, from the same streams", () => {
    const order = plan.drivers.map((_, i) => plan.drivers.length - 1 - i);
    const points = pointPlan(plan, 64, order);
    expect(points.scenarios).toBe(64);
    expect(points.sampler.streams.map(({ dimension }) => dimension)).toEqual(order);
    expect(points.sampler.streams.map(({ key }) => key)).toEqual(plan.sampler.streams.map(({ key }) => key));
  });

  it("are all scenarios of a small model, up to the most", () => {
    for (const scenarios of [100, 1024, 10_000, 16_384]) {
      expect(pointCount({ scenarios, operations: 123 })).toBe(scenarios);
    }
    expect(pointCount({ scenarios: 1e9, operations: 842 })).toBe(MOST_POINTS);
  });

  it("of a large model take no more evaluations than the run", () => {
    for (const scenarios of [2048, 16_384, 100_000, 1e6]) {
      const points = pointCount({ scenarios, operations: 200_000 });
      expect(Number.isInteger(Math.log2(points))).toBe(true);
      expect(8 * points).toBeLessThanOrEqual(Math.max(scenarios, 8 * 2048));
      expect(points).toBeGreaterThanOrEqual(1024);
    }
  });
});
