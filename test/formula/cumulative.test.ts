import { describe, expect, it } from "vitest";
import { checkUnits } from "../../src/formula/checkUnits.js";
import { evaluateExact } from "../../src/formula/exact.js";
import { compileKernel, evaluateConstants } from "../../src/formula/kernel.js";
import { scaled, variable } from "../../src/formula/polynomial.js";
import { polynomialReader } from "../../src/formula/polynomialReader.js";
import { formatUnit } from "../../src/units/unit.js";
import { graphOf } from "./model.js";

/** 1, 2, 4, 8, … over as many years as wanted, and its running total by the closed form 2^n - 1. */
const doubling = (years: number) => ({
  indexes: { year: Array.from({ length: years }, (_, i) => i + 1), place: ["a", "b"] },
  inputs: { x: {}, w: { over: ["place"] } },
  formulas: {
    total: "cumulative(x * 2 ^ (year - 1), year)",
    placed: "cumulative(w * 2 ^ (year - 1), year)",
    last: `total[year = ${years}]`,
    between: 'lookup(total, year, x + 1, "nearest")',
  },
});

describe("cumulative", () => {
  it.each([5, 40])("is the sum so far, written out or in a loop (%d years)", (years) => {
    const graph = graphOf(doubling(years));
    const wanted = Array.from({ length: years }, (_, cell) => ({ formula: "total", cell }));
    const placed = Array.from({ length: 2 * years }, (_, cell) => ({ formula: "placed", cell }));
    const others = ["last", "between"].map((formula) => ({ formula, cell: 0 }));
    const kernel = compileKernel(graph, [...wanted, ...placed, ...others], evaluateConstants(graph, {}));
    const columns = kernel.inputs.map(({ id, cell }) => Float64Array.of(id === "x" ? 1 : 3 + cell));
    const outputs = [...wanted, ...placed, ...others].map(() => new Float64Array(1));
    kernel.run(columns, outputs, 1);
    const found = outputs.map(([value]) => value);
    const sums = Array.from({ length: years }, (_, i) => 2 ** (i + 1) - 1);
    const byPlace = graph.formulas.find(({ id }) => id === "placed")?.over[0] === "year";
    const cells = byPlace ? sums.flatMap((s) => [3 * s, 4 * s]) : [3, 4].flatMap((w) => sums.map((s) => w * s));
    expect(found).toEqual([...sums, ...cells, 2 ** years - 1, 3]);
  });

  it("is exact in decimals", () => {
    const graph = graphOf(doubling(40));
    const { last } = evaluateExact(graph, { x: ["0.1"], w: ["1", "1"] }, ["last"]);
    expect(Number(last?.[0])).toBe(109951162777.5);
  });

  it("keeps the unit", () => {
    const graph = graphOf({
      indexes: { year: [1, 2] },
      inputs: { cash: { over: ["year"], unit: "GBP/patient" } },
      formulas: { so_far: "cumulative(cash, year)" },
    });
    const unit = checkUnits(graph).so_far;
    expect(unit && formatUnit(unit)).toBe("GBP/patient");
  });

  it.each([
    ["cumulative(x, yaer)", "unknown-index", "year"],
    ["cumulative(x)", "wrong-arguments", "cumulative(x, index)"],
    ["cumulative(s, year)", "not-over-index", "single number"],
  ])("%s is refused", (f, code, says) => {
    const sketch = { indexes: { year: [1, 2] }, inputs: { x: { over: ["year"] }, s: {} }, formulas: { f } };
    expect(() => graphOf(sketch)).toThrow(expect.objectContaining({ code, message: expect.stringContaining(says) }));
  });
});

describe("as a polynomial", () => {
  it("the running total of x in year 3 is three times x", () => {
    const graph = graphOf({
      indexes: { year: [1, 2, 3] },
      inputs: { x: {} },
      formulas: { f: "cumulative(x + 0 * year, year)" },
    });
    const read = polynomialReader({ graph, constants: {}, input: () => variable(0) });
    expect(read("f", 2)).toEqual(scaled(variable(0), 3));
  });
});
