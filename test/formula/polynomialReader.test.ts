import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { buildGraph } from "../../src/formula/buildGraph.js";
import type { Index } from "../../src/formula/graph.js";
import { compileKernel, evaluateConstants } from "../../src/formula/kernel.js";
import { type Polynomial, variable } from "../../src/formula/polynomial.js";
import { polynomialReader } from "../../src/formula/polynomialReader.js";

const hrg: Index = { id: "hrg", elements: ["a", "b", "c"], numeric: false };
const day: Index = { id: "day", elements: ["0", "1", "2"], numeric: true };

/** x, y, z are numbers, t has a cell for each of three; k and table are certain. Variables 0 to 5. */
function read(formulas: Readonly<Record<string, string>>, wanted: string, cell = 0) {
  const input = (id: string, over: readonly string[], uncertain: boolean) => ({ id, over, uncertain });
  const graph = buildGraph({
    indexes: [hrg, day],
    settings: [{ id: "way", oneOf: ["one", "other"], value: "one" }],
    inputs: [
      ...["x", "y", "z"].map((id) => input(id, [], true)),
      input("t", ["hrg"], true),
      input("k", [], false),
      input("table", ["hrg"], false),
    ],
    formulas: Object.entries(formulas).map(([id, text]) => ({ id, source: { text } })),
  });
  const constants = evaluateConstants(graph, { k: Float64Array.of(3), table: Float64Array.of(1, 2, 4) });
  const places = new Map(["x 0", "y 0", "z 0", "t 0", "t 1", "t 2"].map((key, i) => [key, i]));
  const reader = polynomialReader({ graph, constants, input: (id, at) => variable(places.get(`${id} ${at}`) ?? -1) });
  const polynomial = reader(wanted, cell);
  const kernel = compileKernel(graph, [{ formula: wanted, cell }], constants);
  const evaluate = (values: readonly number[]) => {
    const out = new Float64Array(1);
    const columns = kernel.inputs.map(({ id, cell: at }) =>
      Float64Array.of(values[places.get(`${id} ${at}`) ?? 0] ?? 0),
    );
    kernel.run(columns, [out], 1);
    return out[0] as number;
  };
  return { polynomial, evaluate };
}

function atPoint(polynomial: Polynomial, values: readonly number[]): number {
  let sum = 0;
  for (const { variables, coefficient } of polynomial.values()) {
    sum += variables.reduce((product, number) => product * (values[number] as number), coefficient);
  }
  return sum;
}

const points = fc.array(fc.integer({ min: -20, max: 20 }), { minLength: 6, maxLength: 6 });

describe("a formula as a polynomial", () => {
  it.each([
    ["x * (1 - y) - k * z / 4", 0],
    ["sum(t * table, hrg) * x", 0],
    ["mean(t, hrg) + product(t, hrg)", 0],
    ["t * x + table", 2],
    ["-t[hrg = b] * (x + y)^2", 0],
    ['if(way == "one", x * y, max(x, y))', 0],
    ["if(k > 2, x, y) * max(k, 5) * exp(0)", 0],
    ["sum(day * x, day) + sum(y * table * t, hrg)", 0],
    ["x * y * z - x * y * z + x - x + 7", 0],
  ])("%s has the values of the kernel", (text, cell) => {
    const { polynomial, evaluate } = read({ f: text }, "f", cell);
    fc.assert(
      fc.property(points, (values) => {
        expect(atPoint(polynomial, values)).toBeCloseTo(evaluate(values), 6);
      }),
    );
  });

  it("goes through other formulas, and what cancels is gone", () => {
    const { polynomial } = read({ both: "x * y + z", one: "x * y", f: "both - one" }, "f");
    expect([...polynomial.keys()]).toEqual(["2"]);
  });

  it("of a long chain of formulas is read without nesting", () => {
    const chain = Object.fromEntries(
      Array.from({ length: 3000 }, (_, i) => [`f${i}`, i === 0 ? "x" : `f${i - 1} + 1`]),
    );
    expect(atPoint(read(chain, "f2999").polynomial, [5])).toBe(3004);
  });

  it.each([
    ["max(x, y)", "takes max of an uncertain number"],
    ["x / y", "divides by an uncertain number"],
    ["x ^ y", "raises to a power an uncertain number"],
    ["if(x > 1, 2, 3)", "chooses by an uncertain number"],
    ["exp(x) + 1", "takes exp of an uncertain number"],
    ["min(t, hrg)", "takes min of an uncertain number"],
  ])("%s is none, and says why", (text, reason) => {
    expect(() => read({ inner: text, f: "2 * inner" }, "f", 0)).toThrowError(
      expect.objectContaining({ code: "not-a-polynomial", message: expect.stringContaining(reason) }),
    );
  });

  it("that multiplies out beyond reason is refused", () => {
    const long = Array.from({ length: 8 }, () => "(x + y + z + t[hrg=a] + t[hrg=b] + t[hrg=c] + 1)").join(" * ");
    expect(() => read({ a: long, b: "a * a * a", f: "b * b" }, "f")).toThrowError(/more than 5000 terms/);
  });
});
