import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { generateProgram, type WantedCell } from "../../../src/formula/codegen/kernelProgram.js";
import { operationsOf } from "../../../src/formula/codegen/operations.js";
import type { Graph } from "../../../src/formula/graph.js";
import { compileKernel, evaluateConstants } from "../../../src/formula/kernel.js";
import { compileLanes } from "../../../src/formula/lanes/compile.js";
import { openLanes } from "../../../src/formula/lanes/open.js";
import { openMemory } from "../../../src/wasm/host.js";
import { Interpreter } from "../interpreter.js";
import { graphOf, type Sketch } from "../model.js";
import { randomModel, randomValues } from "../randomModel.js";

const room = 8192;

type Constants = Readonly<Record<string, Float64Array>>;

/** Runs the module on columns of inputs, laid out one after the other, and gives its outputs. */
function runLanes(
  graph: Graph,
  wanted: readonly WantedCell[],
  constants: Constants,
  inputs: readonly Float64Array[],
  count: number,
): Float64Array[] {
  const first = 65536;
  const columns = {
    inputs: (i: number) => first + room * i,
    outputs: (o: number) => first + room * (inputs.length + o),
  };
  const kernel = compileLanes(
    generateProgram(graph, wanted, constants),
    columns,
    first + room * (inputs.length + wanted.length),
  );
  if (kernel === undefined) throw new Error("not compiled");
  const memory = openMemory(kernel.end);
  inputs.forEach((column, i) => void new Float64Array(memory.buffer, columns.inputs(i)).set(column));
  openLanes(kernel, memory)(count);
  return wanted.map((_, o) => new Float64Array(memory.buffer, columns.outputs(o), count).slice());
}

function runJavaScript(
  graph: Graph,
  wanted: readonly WantedCell[],
  constants: Constants,
  inputs: readonly Float64Array[],
  count: number,
): Float64Array[] {
  const outputs = wanted.map(() => new Float64Array(count));
  compileKernel(graph, wanted, constants).run(inputs, outputs, count);
  return outputs;
}

const allCells = (graph: Graph): WantedCell[] =>
  graph.formulas.flatMap(({ id, over }) => {
    const count = over.reduce((cells, index) => cells * (graph.indexes[index]?.elements.length ?? 0), 1);
    return Array.from({ length: count }, (_, cell) => ({ formula: id, cell }));
  });

const certain = (graph: Graph, values: Readonly<Record<string, readonly number[]>>): Constants => {
  const ids = Object.values(graph.inputs).filter(({ uncertain }) => !uncertain);
  return evaluateConstants(graph, Object.fromEntries(ids.map(({ id }) => [id, Float64Array.from(values[id] ?? [])])));
};

const numbers = (texts: Readonly<Record<string, readonly string[]>>) =>
  Object.fromEntries(Object.entries(texts).map(([id, cells]) => [id, cells.map(Number)]));

/** Exactly the same doubles, -0 apart from 0; all NaN are one. */
function expectSameBits(got: readonly Float64Array[], expected: readonly Float64Array[], about: unknown): void {
  got.forEach((column, o) => {
    column.forEach((value, s) => {
      if (!Object.is(value, expected[o]?.[s])) {
        expect.fail(`output ${o}, scenario ${s}: ${value} for ${expected[o]?.[s]} in ${JSON.stringify(about)}`);
      }
    });
  });
}

describe("on random models", () => {
  it("has the bits of the JavaScript kernel, in every lane", () => {
    fc.assert(
      fc.property(randomModel("any"), ({ sketch, seed }) => {
        const graph = graphOf(sketch);
        const fixed = numbers(randomValues(seed, "any"));
        const constants = certain(graph, fixed);
        const wanted = allCells(graph);
        const scenarios = Array.from({ length: 5 }, (_, s) => numbers(randomValues(seed + 7 * s, "any")));
        const kernel = compileKernel(graph, wanted, constants);
        const inputs = kernel.inputs.map(({ id, cell }) =>
          Float64Array.from(scenarios, (values) => values[id]?.[cell] ?? 0),
        );
        const got = runLanes(graph, wanted, constants, inputs, 5);
        expectSameBits(got, runJavaScript(graph, wanted, constants, inputs, 5), sketch.formulas);
      }),
      { numRuns: 250 },
    );
  });

  it("agrees with the plain interpreter", () => {
    fc.assert(
      fc.property(randomModel("smooth"), ({ sketch, seed }) => {
        const graph = graphOf(sketch);
        const values = numbers(randomValues(seed, "smooth"));
        const constants = certain(graph, values);
        const wanted = allCells(graph);
        const inputs = compileKernel(graph, wanted, constants).inputs.map(({ id, cell }) =>
          Float64Array.of(values[id]?.[cell] ?? 0),
        );
        const got = runLanes(graph, wanted, constants, inputs, 1);
        const interpreter = new Interpreter(graph, values);
        wanted.forEach(({ formula, cell }, o) => {
          const [value, expected] = [got[o]?.[0] ?? 0, interpreter.cells(formula)[cell] ?? 0];
          if (value !== expected && !(Number.isNaN(value) && Number.isNaN(expected))) {
            expect.fail(`${formula} ${cell}: ${value} for ${expected} in ${JSON.stringify(sketch.formulas)}`);
          }
        });
      }),
      { numRuns: 60 },
    );
  });
});

/** Everything that a double can be. */
const hostile = [
  0, -0, 1, -1, 0.5, -0.5, 1.5, 2.5, -2.5, 0.49999999999999994, 2251799813685249.5, 5e-324, -5e-324,
].concat([1e308, -1e308, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, Number.NaN, 3, 7.25, 199, 1e-300]);
const pairs = hostile.flatMap((x) => hostile.map((y) => [x, y] as const));

describe("every operation on hostile numbers", () => {
  const operations = [
    "x + y",
    "x - y",
    "x * y",
    "x / y",
    "-x",
    "x^2",
    "x^3",
    "x^y",
    "x^0.5",
    "mod(x, y)",
    "x / 3",
    "x / 0",
  ]
    .concat(["x < y", "x <= y", "x > y", "x >= y", "x == y", "x != y", "not x", "x and y", "x or y"])
    .concat(["floor(x)", "ceil(x)", "round(x)", "abs(x)", "sqrt(x)", "min(x, y)", "max(x, y, 1)", "min(x, 0, y)"])
    .concat([
      "if(x, y, 3)",
      "if(x > y, x / y, sqrt(y))",
      "if(x, if(y, 1, x), y / x)",
      "exp(x)",
      "log(x)",
      "atan(x) + tanh(y)",
    ])
    .concat([
      "if(x > 0, log(x), exp(y))",
      "sum(if(x > k, 1 / k, y * k), k)",
      "if(x > 1, sum(x * k, k), product(y + k, k))",
    ])
    .concat(["min(x + k, k)", "max(x * k, k)", "mean(k^2 * x, k)", 'lookup(t, e, x, "nearest")', "lookup(t, e, x)"])
    .concat([
      'lookup(t, g, x, "nearest")',
      "lookup(t * y, g, x)",
      "sum(lookup(t2, e, x * k) * k, k)",
      "lookup(t, one, x)",
    ])
    .concat(['pmf("poisson", 2, x)', 'cdf("normal", x, y, 1)', 'expected_excess("poisson", x, y)', "x ? y : x"])
    .map((text) => text.replace("lookup(t, one, x)", 'lookup(u1, one, x) + lookup(u1, one, y, "nearest")'));

  const sketch: Sketch = {
    indexes: {
      k: Array.from({ length: 30 }, (_, i) => i + 1),
      e: [0, 0.5, 1, 1.5, 2],
      g: [-3, 0, 0.1, 7, 200],
      one: [4],
    },
    inputs: {
      x: {},
      y: {},
      t: { over: ["e"], constant: true },
      t2: { over: ["e", "k"], constant: true },
      u1: { over: ["one"], constant: true },
      tg: { over: ["g"], constant: true },
    },
    formulas: Object.fromEntries(
      operations.map((text, i) => [`f${i}`, text.includes(", g,") ? text.replace(/lookup\(t\b/, "lookup(tg") : text]),
    ),
  };
  const graph = graphOf(sketch);
  const constants = certain(graph, {
    t: [3, 1, 4, 1.5, -9],
    t2: Array.from({ length: 150 }, (_, i) => (i * 37) % 101),
    u1: [8],
    tg: [2, 7, 1, 8, 2.8],
  });
  const wanted = allCells(graph);
  const columns = new Map([
    ["x", Float64Array.from(pairs, ([x]) => x)],
    ["y", Float64Array.from(pairs, ([, y]) => y)],
  ]);

  it.each(wanted)("$formula", (cell) => {
    const inputs = compileKernel(graph, [cell], constants).inputs.map(
      ({ id }) => columns.get(id) ?? new Float64Array(),
    );
    const got = runLanes(graph, [cell], constants, inputs, pairs.length);
    const expected = runJavaScript(graph, [cell], constants, inputs, pairs.length);
    expectSameBits(got, expected, sketch.formulas[cell.formula]);
  });
});

describe("what is generated", () => {
  it("leaves scenarios beyond the count and its even neighbour alone", () => {
    const graph = graphOf({ inputs: { s: {} }, formulas: { f: "s * 2" } });
    const cell = [{ formula: "f", cell: 0 }];
    const columns = { inputs: () => 0, outputs: () => room };
    const kernel = compileLanes(generateProgram(graph, cell, {}), columns, 2 * room);
    if (kernel === undefined) throw new Error("not compiled");
    const memory = openMemory(kernel.end);
    new Float64Array(memory.buffer, 0, 1024).fill(3);
    openLanes(kernel, memory)(7);
    const out = [...new Float64Array(memory.buffer, room, 10)];
    expect(out).toEqual([6, 6, 6, 6, 6, 6, 6, 6, 0, 0]);
  });

  it("reads no more than it is told of", () => {
    const graph = graphOf({
      inputs: { s: {}, k: { constant: true } },
      formulas: { f: "s + exp(k)", g: 'exp(s) + pmf("poisson", 1, s)' },
    });
    const compiled = (formula: string) => {
      const program = generateProgram(graph, [{ formula, cell: 0 }], { k: Float64Array.of(1) });
      return compileLanes(program, { inputs: () => 0, outputs: () => 0 }, 0);
    };
    expect(compiled("f")?.portable).toEqual([]);
    expect(compiled("g")?.portable).toEqual(["exp", "pmf poisson"]);
  });
});

describe("operations a scenario", () => {
  const count = (formula: string) => {
    const graph = graphOf({
      indexes: { k: Array.from({ length: 50 }, (_, i) => `k${i}`) },
      inputs: { s: {}, t: {}, table: { over: ["k"] } },
      formulas: { f: formula },
    });
    return operationsOf(generateProgram(graph, [{ formula: "f", cell: 0 }], {}).scenario.statements);
  };

  it("count through loops, both sides of a choice and dear functions", () => {
    expect(count("s + t")).toBeLessThan(6);
    expect(count("sum(table * s, k)")).toBeLessThan(300);
    expect(count("sum(exp(table) * s, k)")).toBeGreaterThan(50 * 20);
    expect(count("if(s > t, exp(s), exp(t))")).toBeGreaterThan(40);
  });
});
