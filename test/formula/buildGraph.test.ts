import { describe, expect, test } from "vitest";
import { buildGraph as buildFrom } from "../../src/formula/buildGraph.js";
import { dependencies, liveFormulas } from "../../src/formula/dependencies.js";
import { declare, errorOf, graphOf, type Sketch } from "./model.js";

const world: Omit<Sketch, "formulas"> = {
  indexes: { hrg: ["H30", "H39"], day: [0, 1, 2, 3], multiplier: [0.7, 0.8, 0.9] },
  settings: { "esdx.case": ["replace", "add"] },
  inputs: {
    s: {},
    k: { constant: true },
    spells: { over: ["hrg"] },
    tariff: { over: ["hrg"], constant: true },
    wide: { over: ["day", "hrg"] },
    table: { over: ["multiplier"], constant: true },
    points: { over: ["multiplier"], constant: true },
  },
};

const formula = (text: string, more: Record<string, string> = {}) => {
  const graph = graphOf({ ...world, formulas: { ...more, f: text } });
  const found = graph.formulas.find(({ id }) => id === "f");
  if (found === undefined) throw new Error("f is missing");
  return found;
};

describe("indexes", () => {
  test.each([
    ["s * k", []],
    ["spells * tariff", ["hrg"]],
    ["wide", ["hrg", "day"]],
    ["day * spells", ["hrg", "day"]],
    ["sum(spells * tariff, hrg)", []],
    ["sum(wide, hrg)", ["day"]],
    ["sum(wide, day, hrg)", []],
    ["mean(wide * table, day)", ["hrg", "multiplier"]],
    ["wide[hrg = H30]", ["day"]],
    ["wide[hrg = H30, day = 3]", []],
    ["lookup(table * day, multiplier, s)", ["day"]],
    ["lookup(table, multiplier, spells)", ["hrg"]],
    ["lookup(table, points, s)", []],
    ["if(s > 1, spells, day)", ["hrg", "day"]],
    ['if(esdx.case == "add", spells, 0)', ["hrg"]],
    ["max(s, spells)", ["hrg"]],
    ["max(spells, hrg)", []],
    ["max(2, day)", ["day"]],
    ["max(day, 2)", ["day"]],
    ["max(wide, day)", ["hrg"]],
    ['pmf("poisson", day, k)', ["day"]],
  ])("%s runs over %j", (text, over) => {
    expect(formula(text).over).toEqual(over);
  });

  test("a reduction keeps its indexes in order of declaration", () => {
    expect(formula("sum(wide, day, hrg)").expression).toMatchObject({ fn: "sum", over: ["hrg", "day"] });
  });

  test("max of a number and an index that it does not run over is the larger of two", () => {
    expect(formula("max(k, day)").expression).toMatchObject({ fn: "max", args: [{ id: "k" }, { id: "day" }] });
  });

  test("a numeric element is found by its value", () => {
    expect(formula("table[multiplier = 0.70]").expression).toMatchObject({ picks: [{ element: "0.7" }] });
  });
});

describe("uncertainty", () => {
  test.each([
    ["k * 2", false],
    ["s * k", true],
    ["sum(tariff, hrg)", false],
    ["day * k", false],
    ['if(esdx.case == "add", s, k)', false],
    ['if(esdx.case == "replace", s, k)', true],
    ['if(esdx.case != "add" or 1 == 2, s, k)', true],
    ["if(k > 1, s, k)", true],
  ])("%s: %s", (text, uncertain) => {
    expect(formula(text).uncertain).toBe(uncertain);
  });
});

describe("settings", () => {
  test.each([
    ['esdx.case == "replace"', "1"],
    ['esdx.case != "replace"', "0"],
    ['not esdx.case == "add"', "1"],
    ['esdx.case == "replace" and esdx.case == "add"', "0"],
    ['esdx.case == "replace" or esdx.case == "add"', "1"],
    ['"add" == esdx.case', "0"],
  ])("%s is decided", (text, value) => {
    expect(formula(text).expression).toMatchObject({ kind: "number", text: value });
  });

  test("the branch not taken is checked but does not count", () => {
    const graph = graphOf({ ...world, formulas: { f: 'if(esdx.case == "add", s, k)' } });
    expect([...dependencies(graph, ["f"])]).toEqual(["k"]);
    expect(graph.formulas[0]?.uses).toEqual(["esdx.case", "s", "k"]);
    expect(errorOf(() => formula('if(esdx.case == "add", nowhere, k)'))?.code).toBe("unknown-name");
  });
});

describe("order and dependencies", () => {
  const graph = graphOf({ ...world, formulas: { c: "b + a", b: "a * s", a: "k + 1", d: "spells" } });

  test("each formula comes after those it uses, else as declared", () => {
    expect(graph.formulas.map(({ id }) => id)).toEqual(["a", "b", "c", "d"]);
  });

  test("inputs reached", () => {
    expect([...dependencies(graph, ["a"])]).toEqual(["k"]);
    expect([...dependencies(graph, ["c"])].sort()).toEqual(["k", "s"]);
    expect(liveFormulas(graph, ["b"]).map(({ id }) => id)).toEqual(["a", "b"]);
  });

  test("a chain of ten thousand formulas is no trouble", () => {
    const chain = Object.fromEntries(Array.from({ length: 10_000 }, (_, i) => [`f${i}`, i === 0 ? "s" : `f${i - 1}`]));
    expect(dependencies(graphOf({ ...world, formulas: chain }), ["f9999"])).toEqual(new Set(["s"]));
  });

  test("the graph is plain data", () => {
    expect(structuredClone(graph)).toEqual(graph);
  });
});

describe("mistakes: the code, the place and the nearest name", () => {
  test.each([
    ["tarif * 2", "unknown-name", 1, 'did you mean "tariff"'],
    ["s + sum", "unknown-name", 5, "sum(…)"],
    ["toString", "unknown-name", 1, "toString"],
    ["sqr(s)", "unknown-function", 1, 'did you mean "sqrt"'],
    ["s(3)", "unknown-function", 1, 'write "*"'],
    ["AVERAGE(s)", "unknown-function", 1, "write mean(x, index)"],
    ["IF(s)", "unknown-function", 1, 'did you mean "if"'],
    ["negate(s)", "unknown-function", 1, "negate"],
    ["constructor(s)", "unknown-function", 1, "constructor"],
    ["s + exp(1, 2)", "wrong-arguments", 5, "needs 1 value, got 2"],
    ["if(s, 1)", "wrong-arguments", 1, "needs 3 values, got 2"],
    ["max(s)", "wrong-arguments", 1, "at least 2"],
    ["sum(spells)", "wrong-arguments", 1, "sum(x, index)"],
    ["lookup(table, multiplier)", "wrong-arguments", 1, "lookup(table, grid, x)"],
    ['pmf("poisson", 1)', "wrong-arguments", 1, 'pmf("poisson", k, mean)'],
    ['expected_excess("poisson", 1)', "wrong-arguments", 1, 'expected_excess("poisson", mean, cap)'],
    ["sum(spells, hgr)", "unknown-index", 13, 'did you mean "hrg"'],
    ["sum(spells, s)", "unknown-index", 13, "s is an assumption"],
    ["sum(spells, 3)", "unknown-index", 13, "not an index"],
    ["spells[hgr = H30]", "unknown-index", 8, 'did you mean "hrg"'],
    ["spells[hrg = H31]", "unknown-element", 8, 'did you mean "H30"'],
    ["wide[day = 4]", "unknown-element", 6, '"4"'],
    ["s[hrg = H30]", "not-over-index", 3, "is a single number"],
    ["sum(s, hrg)", "not-over-index", 8, "is a single number"],
    ["sum(spells, day)", "not-over-index", 13, "runs over hrg"],
    ["lookup(s, multiplier, s)", "not-over-index", 8, "a value over multiplier"],
    ["spells[hrg = H30, hrg = H39]", "index-twice", 19, "hrg is picked twice"],
    ["sum(spells, hrg, hrg)", "index-twice", 18, "hrg is named twice"],
    ["hrg * 2", "index-as-value", 1, "sum(…, hrg)"],
    ["esdx.case * 2", "setting-as-value", 1, 'esdx.case == "replace"'],
    ['esdx.case == "ad"', "unknown-option", 14, 'did you mean "add"'],
    ['esdx.case < "add"', "setting-comparison", 11, "=="],
    ["esdx.case == 3", "setting-comparison", 14, "in quotes"],
    ['s == "add"', "setting-comparison", 1, "in quotes"],
    ['s + "add"', "text-as-value", 5, "text"],
    ["1e999", "number-out-of-range", 1, "1e999"],
    ["2 + 1e-999", "number-out-of-range", 5, "1e-999"],
    ["lookup(spells, hrg, s)", "index-as-value", 16, "hrg"],
    ["lookup(table, k, s)", "lookup-grid", 15, "single number"],
    ["lookup(wide, spells, s)", "lookup-grid", 14, "uncertain"],
    ["lookup(table, 2 * points, s)", "lookup-grid", 17, "single name"],
    ["lookup(table, multiplier, points)", "lookup-grid", 27, "multiplier"],
    ['lookup(table, multiplier, s, "lineer")', "unknown-option", 30, 'did you mean "linear"'],
    ['pmf("poison", 1, 2)', "unknown-family", 5, 'did you mean "poisson"'],
    ["pmf(poisson, 1, 2)", "unknown-family", 5, "in quotes"],
    ['pmf("dirichlet", 1, 2)', "unknown-family", 5, "dirichlet"],
    ['expected_excess("normal", 1, 2)', "unknown-family", 17, "poisson"],
    ["f + 1", "circular-formula", 1, "f -> f"],
  ])("%s", (text, code, column, told) => {
    const error = errorOf(() => formula(text));
    expect(error).toMatchObject({ code, place: { file: "study.yaml", line: 1, column: column + 3 } });
    expect(error?.message).toContain("f: ");
    expect(error?.message).toContain(told);
  });

  test("a longer circle is shown whole, at the place where it closes", () => {
    const error = errorOf(() => graphOf({ formulas: { a: "1 + b", b: "c", c: "a * 2" } }));
    expect(error).toMatchObject({ code: "circular-formula", place: { line: 1, column: 8 } });
    expect(error?.message).toContain("a -> b -> c -> a");
  });
});

describe("mistakes of declaration", () => {
  const f = { f: "1" };
  test.each<[string, Sketch, string]>([
    ["a name twice", { inputs: { f: {} }, formulas: f }, "duplicate-name"],
    ["an index as a name", { inputs: { hrg: {} }, indexes: { hrg: ["a"] }, formulas: f }, "duplicate-name"],
    ["a reserved word", { inputs: { and: {} }, formulas: f }, "reserved-name"],
    ["a name with a space", { inputs: { "a b": {} }, formulas: f }, "bad-name"],
    ["a name that begins with a digit", { inputs: { "1a": {} }, formulas: f }, "bad-name"],
    ["a name of nothing", { inputs: { "": {} }, formulas: f }, "bad-name"],
    ["code as a name", { inputs: { "x;process.exit()": {} }, formulas: f }, "bad-name"],
    ["an index without elements", { indexes: { i: [] }, formulas: f }, "malformed-index"],
    ["an element twice", { indexes: { i: ["a", "a"] }, formulas: f }, "malformed-index"],
    ["an infinite element", { indexes: { i: [1, Number.POSITIVE_INFINITY] }, formulas: f }, "malformed-index"],
    ["an unknown index", { inputs: { x: { over: ["hrg"] } }, formulas: f }, "unknown-index"],
    ["an index twice", { indexes: { i: ["a"] }, inputs: { x: { over: ["i", "i"] } }, formulas: f }, "index-twice"],
    ["a grid that descends", { indexes: { i: [3, 1] }, formulas: { f: "lookup(i, i, 2)" } }, "grid-not-ascending"],
  ])("%s", (_, sketch, code) => {
    expect(errorOf(() => graphOf(sketch))?.code).toBe(code);
  });

  test("__proto__ is refused as a name", () => {
    const declarations = { ...declare({ formulas: {} }), inputs: [{ id: "__proto__", over: [], uncertain: true }] };
    expect(errorOf(() => graphOf({ formulas: {} }))).toBeUndefined();
    expect(errorOf(() => buildFrom(declarations))?.code).toBe("bad-name");
  });

  test("a setting must hold one of its options", () => {
    const declarations = { ...declare({ formulas: {} }), settings: [{ id: "s", oneOf: ["a"], value: "b" }] };
    expect(errorOf(() => buildFrom(declarations))?.code).toBe("setting-value");
  });

  test("a table beyond ten million cells", () => {
    const long = Array.from({ length: 4_000 }, (_, i) => i);
    const error = errorOf(() => graphOf({ indexes: { a: long, b: long }, formulas: { f: "a * b" } }));
    expect(error?.code).toBe("table-too-large");
  });
});
