import fc from "fast-check";
import { expect, test } from "vitest";
import { CredenceError } from "../../src/errors.js";
import { checkUnits } from "../../src/formula/checkUnits.js";
import { constantValue } from "../../src/formula/constantValue.js";
import { evaluateExact } from "../../src/formula/exact.js";
import { compileKernel, evaluateConstants } from "../../src/formula/kernel.js";
import { graphOf } from "./model.js";

const hostile = [
  "__proto__",
  "constructor",
  "toString",
  "hasOwnProperty",
  "valueOf",
  "globalThis",
  "process",
  "prototype",
];
const words = [...hostile, "eval", "Function", "this", "import", "require", "v0", "i0", "a0", "s", "NaN", "Infinity"];
const tokens = [
  ...words,
  ..."+ - * / ^ < <= == != ( ) [ ] , ? : = and or not if sum mean max lookup pmf exp i j x y 1 2.5 .5 1e6".split(" "),
  ...['"a"', "'", '"', "`", "${", "}", "\\", ";", "//", "=>", "\n", "\u0000", "é", "💥", "'poisson'"],
];

/** Runs a text through every reader; an error that is not a CredenceError fails the test. */
function everyReader(text: string): void {
  try {
    const graph = graphOf({
      indexes: { i: ["a", "b"], j: [1, 2, 3] },
      inputs: { x: { unit: "GBP" }, y: { over: ["i"] } },
      formulas: { f: text },
    });
    for (const id of graph.formulas[0]?.uses ?? []) expect(["x", "y"]).toContain(id);
    checkUnits(graph);
    const kernel = compileKernel(graph, [{ formula: "f", cell: 0 }], evaluateConstants(graph, {}));
    const output = new Float64Array(1);
    kernel.run(
      kernel.inputs.map(() => Float64Array.of(1.5)),
      [output],
      1,
    );
    expect(typeof output[0]).toBe("number");
    evaluateExact(graph, { x: ["1.5"], y: ["1.5", "1.5"] }, ["f"]);
  } catch (error) {
    if (!(error instanceof CredenceError)) throw error;
    expect(error.code).toMatch(/^[a-z-]+$/);
    expect(error.kind).toBe("input");
  }
}

test("random text", () => {
  fc.assert(fc.property(fc.string({ unit: "binary", maxLength: 60 }), everyReader), { numRuns: 500 });
});

test("random words of the language and of JavaScript", () => {
  const text = fc.array(fc.constantFrom(...tokens), { maxLength: 15 }).map((parts) => parts.join(" "));
  fc.assert(fc.property(text, everyReader), { numRuns: 3000 });
});

test("formulas of the language around hostile names", () => {
  const name = fc.constantFrom(...words, "x", "y[i = a]", "sum(y, i)", "j", "2");
  const { tree } = fc.letrec<{ tree: string }>((tie) => ({
    tree: fc.oneof(
      { depthSize: "small" },
      name,
      fc
        .tuple(tie("tree"), fc.constantFrom("+", "-", "*", "/", "^", "<", "and"), tie("tree"))
        .map((parts) => `(${parts.join(" ")})`),
      fc.tuple(fc.constantFrom("exp", "abs", "constructor", "sum"), tie("tree")).map(([fn, arg]) => `${fn}(${arg})`),
      fc
        .tuple(tie("tree"), fc.constantFrom("i", "__proto__"), fc.constantFrom("a", "constructor"))
        .map(([of, i, e]) => `(${of})[${i} = ${e}]`),
      fc.tuple(tie("tree"), tie("tree"), tie("tree")).map(([c, a, b]) => `if(${c}, ${a}, ${b})`),
    ),
  }));
  fc.assert(fc.property(tree, everyReader), { numRuns: 1500 });
});

test("nothing undeclared can be named", () => {
  for (const word of [...words, "x.constructor", "x.y.z", "f.length"]) {
    if (word === "s") continue;
    expect(() => constantValue(word), word).toThrow(CredenceError);
    expect(() => constantValue(`${word}(1)`), word).toThrow(CredenceError);
    expect(() =>
      graphOf({ indexes: { i: ["a"] }, inputs: { x: { over: ["i"] } }, formulas: { f: `x[i = ${word}]` } }),
    ).toThrow(CredenceError);
  }
});

test("names of JavaScript are names like any other once they are declared", () => {
  const legal = hostile.filter((word) => word !== "__proto__").concat("new", "case", "v0", "s");
  const inputs = Object.fromEntries(legal.map((id) => [id, {}]));
  const graph = graphOf({ inputs, formulas: { f: legal.join(" + ") } });
  const values = Object.fromEntries(legal.map((id, i) => [id, [String(i + 1)]]));
  const sum = (legal.length * (legal.length + 1)) / 2;
  expect(Number(evaluateExact(graph, values, ["f"]).f?.[0])).toBe(sum);
  const kernel = compileKernel(graph, [{ formula: "f", cell: 0 }], {});
  const output = new Float64Array(1);
  kernel.run(
    kernel.inputs.map(({ id }) => Float64Array.of(legal.indexOf(id) + 1)),
    [output],
    1,
  );
  expect(output[0]).toBe(sum);
});
