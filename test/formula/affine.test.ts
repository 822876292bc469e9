/** What the reader says of formulas, by hand; and held against the formulas' own values, for formulas at random. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { affineIn } from "../../src/formula/affine.js";
import { compileKernel, evaluateConstants } from "../../src/formula/kernel.js";
import { transforms } from "../../src/formula/transform.js";
import { graphOf } from "./model.js";

function formOf(formula: string, more: Readonly<Record<string, string>> = {}) {
  const inputs = { x: {}, y: {}, z: {}, table: { over: ["k"] } };
  const graph = graphOf({
    indexes: { k: ["a", "b"] },
    settings: { s: ["on", "off"] },
    inputs,
    formulas: { ...more, f: formula },
  });
  return affineIn(graph, "f", new Set(["x", "table"]));
}

describe("a formula as a line in one assumption", () => {
  it.each([
    ["y + z * 3", "constant"],
    ["y - z * x", "identity"],
    ["(x + y) * z - x / z", "identity"],
    ["-x + 2 * (3 - x)", "identity"],
    ["max(y, z) * x", "identity"],
    ["if(y > 2, x, z)", "identity"],
    ['if(s == "on", x, x * x)', "identity"],
    ["sum(table * y, k)", "identity"],
    ["mean(table, k) + x", "identity"],
    ["table[k = a] * y", "identity"],
    ["y / x", "reciprocal"],
    ["y + z / (3 * x)", "reciprocal"],
    ["sum(y / table, k)", "reciprocal"],
    ["log(x * y) * z", "log"],
    ["y * exp(x) + z", "exp"],
    ["sqrt(x / y) - sqrt(x)", "sqrt"],
  ])("%s: %s", (formula, form) => {
    expect(formOf(formula)).toBe(form);
  });

  it.each([
    "x * x",
    "x ^ 2",
    "max(0, x)",
    "if(x > 2, y, z)",
    "if(y > 2, x, 1 / x)",
    "x + 1 / x",
    "y / (x + z)",
    "exp(x * y)",
    "exp(2 * x)",
    "log(x + y)",
    "log(1 / x)",
    "x / x",
    "min(table, k)",
    "product(table, k)",
    "floor(x)",
    "mod(x, 2)",
    "x > y",
    'cdf("poisson", 2, x)',
  ])("%s: none that is seen", (formula) => {
    expect(formOf(formula)).toBeUndefined();
  });

  it("follows names from formula to formula, each once", () => {
    expect(formOf("half + half * y", { half: "x / 2" })).toBe("identity");
    expect(formOf("half * half", { half: "x / 2" })).toBeUndefined();
    expect(
      formOf(
        "f40",
        Object.fromEntries(Array.from({ length: 41 }, (_, i) => [`f${i}`, i === 0 ? "x" : `f${i - 1} + f${i - 1}`])),
      ),
    ).toBe("identity");
  });
});

/** Texts of formulas over x, y, z, more often than not a line in something. */
const { formula } = fc.letrec<{ formula: string }>((tie) => ({
  formula: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    fc.constantFrom("x", "x", "y", "z", "2", "exp(x)", "log(x)", "1 / x", "sqrt(x)"),
    fc
      .tuple(tie("formula"), fc.constantFrom("+", "-", "*", "/"), tie("formula"))
      .map(([a, op, b]) => `(${a} ${op} ${b})`),
    fc.tuple(fc.constantFrom("exp", "log", "sqrt", "-"), tie("formula")).map(([fn, a]) => `${fn}(${a})`),
    fc.tuple(tie("formula"), tie("formula")).map(([a, b]) => `if(y > 1.5, ${a}, ${b})`),
  ),
}));

describe("what the reader says is true", () => {
  it("of values at a third point", () => {
    const xs = [0.7, 1.3, 2.9];
    let lines = 0;
    fc.assert(
      fc.property(
        formula,
        fc.double({ min: 0.5, max: 3, noNaN: true }),
        fc.double({ min: 0.5, max: 3, noNaN: true }),
        (text, y, z) => {
          const graph = graphOf({ inputs: { x: {}, y: {}, z: {} }, formulas: { f: text } });
          const form = affineIn(graph, "f", new Set(["x"]));
          if (form === undefined) return;
          lines++;
          const kernel = compileKernel(graph, [{ formula: "f", cell: 0 }], evaluateConstants(graph, {}, ["f"]));
          const columns = { x: Float64Array.from(xs), y: new Float64Array(3).fill(y), z: new Float64Array(3).fill(z) };
          const f = new Float64Array(3);
          kernel.run(
            kernel.inputs.map(({ id }) => columns[id as "x"]),
            [f],
            3,
          );
          if (!f.every(Number.isFinite)) return;
          const g = xs.map(form === "constant" ? () => 0 : transforms[form].value) as [number, number, number];
          const slope = form === "constant" ? 0 : ((f[1] as number) - (f[0] as number)) / (g[1] - g[0]);
          const size = Math.max(...f.map(Math.abs), 1);
          expect(Math.abs((f[0] as number) + slope * (g[2] - g[0]) - (f[2] as number))).toBeLessThan(1e-9 * size);
        },
      ),
      { numRuns: 2000, seed: 7 },
    );
    expect(lines).toBeGreaterThan(300);
  });
});

describe("transforms", () => {
  it.each(Object.entries(transforms))(
    "%s: inverse and slope belong to the value",
    (_, { value, inverse, slope, rises }) => {
      for (const x of [0.01, 0.3, 1, 7, 40]) {
        expect(inverse(value(x))).toBeCloseTo(x, 10);
        const h = x * 1e-6;
        expect((value(x + h) - value(x - h)) / (2 * h) / slope(x)).toBeCloseTo(1, 6);
        expect(slope(x) > 0).toBe(rises);
      }
    },
  );
});
