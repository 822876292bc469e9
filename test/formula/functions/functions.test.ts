import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ExactDecimal } from "../../../src/formula/decimal.js";
import { functionNames, plainFunctions } from "../../../src/formula/functions/index.js";
import { compileKernel } from "../../../src/formula/kernel.js";
import { graphOf } from "../model.js";

test("the functions are those of the study format", () => {
  const documented =
    "abs acos asin atan cdf ceil convert cos cumulative exp expected_excess floor if inflate log lookup max mean min mod pmf product";
  expect(functionNames).toEqual([...documented.split(" "), "round", "sin", "sqrt", "sum", "tan", "tanh"]);
});

const rough = fc.integer({ min: -1e9, max: 1e9 }).map((n) => n / 1000);

describe.each([...plainFunctions.values()])("$name", (fn) => {
  const arity = Math.max(fn.arity[0], 1);
  const names = ["x", "y"].slice(0, arity);
  const text =
    {
      negate: "-x",
      not: "not x",
    }[fn.name] ?? (/^[a-z]/.test(fn.name) ? `${fn.name}(${names.join(", ")})` : `x ${fn.name} y`);
  const graph = graphOf({ inputs: { x: {}, y: {} }, formulas: { f: text } });
  const kernel = compileKernel(graph, [{ formula: "f", cell: 0 }], {});

  test("the kernel computes the function on doubles, bit for bit", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.double(), fc.double()), { minLength: 1, maxLength: 20 }), (pairs) => {
        const columns = kernel.inputs.map(({ id }) => Float64Array.from(pairs, ([x, y]) => (id === "x" ? x : y)));
        const output = new Float64Array(pairs.length);
        kernel.run(columns, [output], pairs.length);
        const expected = pairs.map((pair) => fn.double(...pair.slice(0, arity)));
        expect([...output].map((value) => value + 0)).toEqual(expected.map((value) => value + 0));
      }),
    );
  });

  test("decimals agree", () => {
    fc.assert(
      fc.property(rough, rough, (x, y) => {
        const values = [x, y].slice(0, arity);
        const exact = fn.exact(...values.map((value) => new ExactDecimal(value))).toNumber();
        const double = fn.double(...values);
        const scale = Math.max(Math.abs(exact), Math.abs(x), Math.abs(y), 1);
        if (fn.name === "tan" || fn.name === "^" || (fn.name === "exp" && x > 100)) return;
        if (fn.name === "mod" && Math.abs(Math.abs(exact - double) - Math.abs(y)) < 1e-9 * scale) return;
        if (Number.isNaN(double)) expect(Number.isFinite(exact)).toBe(false);
        else if (Number.isFinite(double)) expect(Math.abs(exact - double)).toBeLessThan(1e-12 * scale);
      }),
      { numRuns: 50 },
    );
  });
});
