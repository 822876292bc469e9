import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { evaluateExact } from "../../src/formula/exact.js";
import type { Graph } from "../../src/formula/graph.js";
import { compileKernel, evaluateConstants } from "../../src/formula/kernel.js";
import { Interpreter } from "./interpreter.js";
import { errorOf, graphOf } from "./model.js";
import { randomModel, randomValues } from "./randomModel.js";

type Values = Readonly<Record<string, readonly number[]>>;

/** Evaluates all cells of all formulas in several scenarios at once. */
function runKernel(graph: Graph, scenarios: readonly Values[]): Record<string, number[]>[] {
  const inputs = Object.values(graph.inputs);
  const fixed = inputs.filter(({ uncertain }) => !uncertain).map(({ id }) => [id, scenarios[0]?.[id] ?? []] as const);
  const constants = evaluateConstants(
    graph,
    Object.fromEntries(fixed.map(([id, values]) => [id, Float64Array.from(values)])),
  );
  const wanted = graph.formulas.flatMap(({ id, over }) => {
    const count = over.reduce((cells, index) => cells * (graph.indexes[index]?.elements.length ?? 0), 1);
    return Array.from({ length: count }, (_, cell) => ({ formula: id, cell }));
  });
  const kernel = compileKernel(graph, wanted, constants);
  const columns = kernel.inputs.map(({ id, cell }) =>
    Float64Array.from(scenarios, (values) => values[id]?.[cell] ?? 0),
  );
  const outputs = wanted.map(() => new Float64Array(scenarios.length));
  kernel.run(columns, outputs, scenarios.length);
  return scenarios.map((_, s) => {
    const results: Record<string, number[]> = {};
    wanted.forEach(({ formula }, i) => {
      results[formula] = [...(results[formula] ?? []), outputs[i]?.[s] ?? Number.NaN];
    });
    return results;
  });
}

const numbers = (texts: Readonly<Record<string, readonly string[]>>): Values =>
  Object.fromEntries(Object.entries(texts).map(([id, cells]) => [id, cells.map(Number)]));

describe("on random models", () => {
  test("the kernel is bit-identical to the plain interpreter", () => {
    fc.assert(
      fc.property(randomModel("any"), ({ sketch, seed }) => {
        const graph = graphOf(sketch);
        const first = numbers(randomValues(seed, "any"));
        const second = { ...numbers(randomValues(seed + 7, "any")), ...constantsOf(graph, first) };
        runKernel(graph, [first, second]).forEach((results, s) => {
          const interpreter = new Interpreter(graph, s === 0 ? first : second);
          for (const { id } of graph.formulas) {
            expect(results[id]?.map(same), `${id} of ${JSON.stringify(sketch.formulas)}`).toEqual(
              interpreter.cells(id).map(same),
            );
          }
        });
      }),
      { numRuns: 250 },
    );
  });

  test("the kernel agrees with the exact reader to 1e-12", () => {
    fc.assert(
      fc.property(randomModel("smooth"), ({ sketch, seed }) => {
        const graph = graphOf(sketch);
        const values = randomValues(seed, "smooth");
        const ids = graph.formulas.map(({ id }) => id);
        let exact: Record<string, string[]>;
        try {
          exact = evaluateExact(graph, values, ids);
        } catch (error) {
          fc.pre((error as { code?: string }).code !== "not-a-number");
          throw error;
        }
        const [results] = runKernel(graph, [numbers(values)]);
        for (const id of ids) {
          exact[id]?.forEach((text, cell) => {
            const [expected, got] = [Number(text), results?.[id]?.[cell] ?? Number.NaN];
            if (Math.abs(expected) > 1e200 || Math.abs(expected) < 1e-200) return;
            const error = Math.abs(got - expected) / Math.abs(expected);
            expect(error, `${id} ${expected} ${got} ${JSON.stringify(sketch.formulas)}`).toBeLessThan(1e-12);
          });
        }
      }),
      { numRuns: 60 },
    );
  });
});

/** All NaN are one; -0 is 0, which no report tells apart. */
function same(value: number): number | string {
  return Number.isNaN(value) ? "NaN" : value + 0;
}

function constantsOf(graph: Graph, values: Values): Values {
  return Object.fromEntries(Object.entries(values).filter(([id]) => graph.inputs[id]?.uncertain === false));
}

describe("what is generated", () => {
  const evil = { 'a"];process.exit();//': ["x'+globalThis+'"], "`${constructor}`": ["1"] };
  const graph = graphOf({
    indexes: { i: Object.values(evil).flat(), j: Object.keys(evil) },
    settings: { mode: ["process", "globalThis"] },
    inputs: { constructor: {}, toString: { over: ["i", "j"] }, k: { constant: true }, unused: {} },
    formulas: {
      prototype: 'if(mode == "process", constructor * sum(toString, i, j), k)',
      eval: `toString[i = "x'+globalThis+'", j = 'a"];process.exit();//'] / k + exp(k)`,
      dead: "unused * 2",
    },
  });
  const constants = evaluateConstants(graph, { k: Float64Array.of(4) });
  const wanted = ["prototype", "eval"].map((formula) => ({ formula, cell: 0 }));
  const kernel = compileKernel(graph, wanted, constants);

  test("no word of a study enters the code", () => {
    const words = new Set(kernel.text.replaceAll(/\b[vkfaio]\d+\b/g, "").match(/[A-Za-z_$]+/g));
    const allowed = ["use", "strict", "return", "function", "run", "inputs", "outputs", "count", "const", "let", "for"];
    for (const word of words) {
      expect([...allowed, "K", "F", "A", "s", "e", "if", "else", "Math", "min", "max", "NaN", "Infinity"]).toContain(
        word,
      );
    }
    expect(kernel.text).not.toMatch(/["'`](?!use strict)[^"]*process|[`\\$]/);
  });

  test("only what is wanted is read", () => {
    expect(kernel.inputs.map(({ id }) => id)).not.toContain("unused");
    expect(kernel.inputs).toHaveLength(5);
  });

  test("and it computes", () => {
    const outputs = [new Float64Array(1), new Float64Array(1)];
    kernel.run(
      kernel.inputs.map(() => Float64Array.of(2)),
      outputs,
      1,
    );
    expect(outputs.map(([value]) => value)).toEqual([16, 0.5 + 54.598150033144236]);
  });

  test("constant parts are worked out once", () => {
    const hoisted = graphOf({ inputs: { s: {}, k: { constant: true } }, formulas: { f: "s * exp(k) * sqrt(k + 1)" } });
    const { text } = compileKernel(hoisted, [{ formula: "f", cell: 0 }], { k: Float64Array.of(3) });
    const loop = text.slice(text.indexOf("for (let s"));
    expect(loop).not.toMatch(/sqrt|f\d+\(/);
  });

  test("the same thing is computed once", () => {
    const twice = graphOf({ inputs: { s: {} }, formulas: { f: "exp(s) + exp(s) / (1 + exp(s))" } });
    const { text } = compileKernel(twice, [{ formula: "f", cell: 0 }], {});
    expect(text.match(/f0\(/g)).toHaveLength(1);
  });
});

describe("constants", () => {
  const graph = graphOf({
    indexes: { day: [0, 1, 2] },
    inputs: { k: { constant: true }, s: {}, z: { constant: true } },
    formulas: { table: "k^day", total: "sum(table, day)", drawn: "s * total", other: "z + 1" },
  });

  test("every certain formula, and no other", () => {
    const values = evaluateConstants(graph, { k: Float64Array.of(2), z: Float64Array.of(1) });
    expect(values).toEqual({
      k: Float64Array.of(2),
      z: Float64Array.of(1),
      table: Float64Array.of(1, 2, 4),
      total: Float64Array.of(7),
      other: Float64Array.of(2),
    });
  });

  test("only what is wanted needs values", () => {
    const values = evaluateConstants(graph, { k: Float64Array.of(3) }, ["drawn"]);
    expect(Object.keys(values).sort()).toEqual(["k", "table", "total"]);
  });

  test("a certain output is a constant column", () => {
    const constants = evaluateConstants(graph, { k: Float64Array.of(2) }, ["total"]);
    const kernel = compileKernel(graph, [{ formula: "table", cell: 2 }], constants);
    const output = new Float64Array(3);
    kernel.run([], [output], 3);
    expect([...output]).toEqual([4, 4, 4]);
  });

  test.each([
    ["a missing value", () => evaluateConstants(graph, {}), "missing-value"],
    ["a value of the wrong size", () => evaluateConstants(graph, { k: new Float64Array(2) }), "missing-value"],
    [
      "constants that were not evaluated",
      () => compileKernel(graph, [{ formula: "drawn", cell: 0 }], {}),
      "missing-value",
    ],
    ["an unknown formula", () => compileKernel(graph, [{ formula: "drawm", cell: 0 }], {}), "unknown-name"],
  ])("%s", (_, action, code) => {
    expect(errorOf(action)?.code).toBe(code);
  });

  test("a grid that does not ascend", () => {
    const lookup = graphOf({
      indexes: { i: ["a", "b"] },
      inputs: { grid: { over: ["i"], constant: true }, s: {} },
      formulas: { f: "lookup(grid * 2, grid, s)", g: "lookup(grid, grid, 1)" },
    });
    const constants = { grid: Float64Array.of(2, 1) };
    expect(errorOf(() => compileKernel(lookup, [{ formula: "f", cell: 0 }], constants))?.code).toBe(
      "grid-not-ascending",
    );
    expect(errorOf(() => evaluateConstants(lookup, constants))?.code).toBe("grid-not-ascending");
  });
});

test.each(["s", "k", "2"])("what overflows is greater than any number, drawn or certain: %s^90000", (base) => {
  const formulas = { least: `min(${base}^90000, 5)`, most: `max(-(${base}^90000), -5)` };
  const graph = graphOf({ inputs: { s: {}, k: { constant: true } }, formulas });
  const constants = evaluateConstants(graph, { k: Float64Array.of(2) });
  const wanted = ["least", "most"].map((formula) => ({ formula, cell: 0 }));
  const kernel = compileKernel(graph, wanted, constants);
  const outputs = wanted.map(() => new Float64Array(1));
  const inputs = kernel.inputs.map(() => Float64Array.of(2));
  kernel.run(inputs, outputs, 1);
  expect(outputs.map(([value]) => value)).toEqual([5, -5]);
});

describe("what has no value is NaN, and nothing hides it", () => {
  const value = (text: string, s: number): number => {
    const graph = graphOf({ inputs: { s: {} }, formulas: { f: text } });
    const output = new Float64Array(1);
    compileKernel(graph, [{ formula: "f", cell: 0 }], {}).run([Float64Array.of(s)], [output], 1);
    return output[0] ?? 0;
  };

  test.each([
    "1 / s",
    "min(1 / s, 5)",
    "max(log(s), 0)",
    "min(s^-1, 5)",
    "if(1 / s > 2, 1, 0)",
    "if(1 / s == 2, 1, 0)",
    "if(1 / s != 2, 1, 0)",
    "not (1 / s)",
    "1 / s and 1",
    "1 / s or 1",
    "1 and 1 / s",
    "mod(3, s)",
    "sqrt(s - 1)",
    "round(1 / s)",
    'pmf("poisson", 1, s - 1)',
    'expected_excess("poisson", s - 1, 2)',
  ])("%s at 0", (text) => {
    expect(value(text, 0)).toBeNaN();
  });

  test.each([
    ["if(s > 0, 1 / s, 7)", 7],
    ["s and 1 / s", 0],
    ["s == 0 or 1 / s", 1],
    ['if(s > 0, pmf("poisson", 1, s), 2)', 2],
  ])("%s at 0 takes the other branch: %s", (text, expected) => {
    expect(value(text, 0)).toBe(expected);
  });
});
