import { describe, expect, it } from "vitest";
import { planRun } from "../../src/engine/plan.js";
import { mixed, type Sketch, sketchStudy } from "./fixtures.js";

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

  it("holds the base case of each output", () => {
    const inputs = { a: { family: "gamma", parameters: { shape: 4, scale: 2.5 } }, k: 3 };
    const sketch = { inputs, formulas: { y: "a * k", z: "k ^ 2" }, outputs: ["y", "z"] };
    expect([...planRun(sketchStudy(sketch), options).reference]).toEqual([30, 9]);
  });

  it.each([
    ["correlation-of-constant", ["a", "k", 0.3]],
    ["correlation-of-shares", ["a", "mix[band=l]", 0.3]],
    ["cell-label", ["a", "cells", 0.3]],
    ["unknown-name", ["a", "nobody", 0.3]],
    ["unknown-element", ["a", "cells[band=x]", 0.3]],
    ["correlation-with-itself", ["a", "follower", 0.3]],
    ["correlation-out-of-range", ["a", "cells[band=l]", 1.3]],
  ] as const)("refuses a correlation: %s", (code, correlation) => {
    const mix = { family: "dirichlet", joint: "simplex", over: ["band"], parameters: { alpha: [1, 2] } } as const;
    const inputs = { a: uniform, follower: { sameAs: "a" }, k: 1, cells: { ...uniform, over: ["band"] }, mix };
    const sketch = { indexes: { band: ["l", "h"] }, inputs, formulas: { y: "a + k" }, outputs: ["y"] };
    const study = sketchStudy({ ...sketch, correlations: [correlation] });
    expect(() => planRun(study, options)).toThrowError(expect.objectContaining({ code }));
  });

  it("correlates a common draw by its id or by any of its cells", () => {
    const common = { ...uniform, joint: "common", over: ["band"] } as const;
    const sketch = {
      indexes: { band: ["l", "h"] },
      inputs: { a: uniform, common },
      formulas: { y: "a + sum(common, band)" },
      outputs: ["y"],
    };
    for (const name of ["common", "common[band=h]"]) {
      const groups = planRun(sketchStudy({ ...sketch, correlations: [["a", name, 0.4]] }), options).groups;
      expect(groups[0]?.members).toEqual(["a", "common"]);
    }
  });
});
