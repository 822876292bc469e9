import { describe, expect, it } from "vitest";
import { planRun } from "../../../src/engine/plan/plan.js";
import { mixed, type Sketch, sketchStudy } from "../fixtures.js";

const options = { scenarios: 2500, seed: "1", sampler: "random" };
const uniform = { family: "uniform", parameters: { min: 0, max: 1 } };
const names = (sketch: Sketch) => planRun(sketchStudy(sketch), options).drivers.map(({ name }) => name);

describe("planRun", () => {
  const plan = planRun(sketchStudy(mixed), options);

  it("gives one stream a cell, one to a common draw, none to constants, followers and what no output uses", () => {
    expect(plan.drivers.map(({ name }) => name)).toEqual([
      "days",
      "rate",
      "ratio",
      ...["low", "medium", "high"].map((band) => `cost[band=${band}]`),
      "tariff",
      ...["low", "medium", "high"].map((band) => `mix[band=${band}]`),
      "visits",
    ]);
    expect(plan.sampler.streams.map(({ name }) => name)).toEqual(plan.drivers.map(({ name }) => name));
  });

  it("is plain data: a clone is the same", () => {
    expect(structuredClone(plan)).toEqual(plan);
  });

  it("draws only what reaches an output, cell by cell where it can", () => {
    const indexes = { band: ["low", "high"] };
    const inputs = { a: uniform, b: uniform, c: { ...uniform, over: ["band"] } };
    expect(names({ indexes, inputs, formulas: { y: "a * 2" }, outputs: ["y"] })).toEqual(["a"]);
    expect(names({ indexes, inputs, formulas: { y: "a * 2", z: "y + b" }, outputs: ["y"] })).toEqual(["a"]);
    expect(names({ indexes, inputs, formulas: { y: "sum(c, band)" }, outputs: ["y"] })).toHaveLength(2);
  });

  it("draws correlated partners of what is needed, and the fellow shares of a simplex", () => {
    const inputs = { a: uniform, b: uniform, c: uniform, d: uniform, e: uniform };
    const formulas = { y: "b * 2" };
    const correlations = [
      ["a", "b", 0.5],
      ["b", "c", 0.5],
      ["d", "e", 0.5],
    ] as const;
    expect(names({ inputs, formulas, outputs: ["y"], correlations })).toEqual(["a", "b", "c"]);
    const mix = { family: "dirichlet", joint: "simplex", over: ["band"], parameters: { alpha: [1, 2, 3] } } as const;
    const shares = {
      indexes: { band: ["l", "m", "h"] },
      inputs: { mix },
      formulas: { y: "mix[band = m]" },
      outputs: ["y"],
    };
    expect(names(shares)).toEqual(["mix[band=l]", "mix[band=m]", "mix[band=h]"]);
  });

  it("shares the inversion of equal distributions and the table of equal shapes", () => {
    const gamma = (scale: number) => ({ family: "gamma", parameters: { shape: 3, scale } });
    const inputs = { a: gamma(1), b: gamma(1), c: gamma(7) };
    const shared = planRun(sketchStudy({ inputs, formulas: { y: "a + b + c" }, outputs: ["y"] }), options);
    expect(shared.inversions).toHaveLength(2);
    const tables = shared.inversions.map((inversion) => (inversion.kind === "table" ? inversion.table : undefined));
    expect(tables[0]).toBeDefined();
    expect(tables[0]).toBe(tables[1]);
  });

  it("gives a Student-t copula a stream behind those of the drivers, with a dimension of its own", () => {
    const inputs = { a: uniform, b: uniform, c: uniform };
    const sketch = sketchStudy({
      inputs,
      formulas: { y: "a + b + c" },
      outputs: ["y"],
      correlations: [["a", "c", 0.4]],
    });
    const dependence = { copula: { family: "student-t", df: 4 } } as const;
    const plan = planRun({ ...sketch, dependence }, { ...options, sampler: "sobol" });
    expect(plan.groups[0]).toMatchObject({ members: ["a", "c"], mixer: 3 });
    expect(plan.sampler.streams.map(({ name, dimension }) => [name, dimension])).toEqual([
      ["a", 0],
      ["b", 1],
      ["c", 2],
      ["copula of a", 3],
    ]);
  });
});
