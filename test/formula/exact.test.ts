import { describe, expect, test } from "vitest";
import { constantValue } from "../../src/formula/constantValue.js";
import { evaluateExact } from "../../src/formula/exact.js";
import { errorOf, graphOf } from "./model.js";

describe("arithmetic is that of decimals", () => {
  test.each([
    ["0.1 + 0.2", "0.3"],
    ["3 * 407.40 * 1.175", "1436.085"],
    ["180 / 1.7", "105.8823529411764705882352941176471"],
    ["1 / 3 * 3", "1"],
    ["-2^2", "-4"],
    ["(-2)^3", "-8"],
    ["2^-1", "0.5"],
    ["2^3^2", "512"],
    ["10 - 4 - 3", "3"],
    ["100 / 10 / 5", "2"],
    ["2 + 3 * 4", "14"],
    ["1e6 + .5", "1000000.5"],
    ["123456789012345678901234567890 + 1", "123456789012345678901234567891"],
    ["1e-30 * 2", "0.000000000000000000000000000002"],
    ["0 * 5", "0"],
    ["0 - 0", "0"],
  ])("%s = %s", (text, value) => {
    expect(constantValue(text)).toBe(value);
  });
});

describe("functions, against values printed in tables to 30 digits", () => {
  test.each([
    ["exp(1)", "2.71828182845904523536028747135"],
    ["log(2)", "0.69314718055994530941723212145"],
    ["sqrt(2)", "1.41421356237309504880168872420"],
    ["2^0.5", "1.41421356237309504880168872420"],
    ["atan(1) * 4", "3.14159265358979323846264338327"],
    ["acos(0) * 2", "3.14159265358979323846264338327"],
    ["asin(1) * 2", "3.14159265358979323846264338327"],
    ["sin(1)", "0.84147098480789650665250232163"],
    ["cos(1)", "0.54030230586813971740093660744"],
    ["tan(1)", "1.55740772465490223050697480745"],
    ["tanh(1)", "0.76159415595576488811945828260"],
  ])("%s", (text, digits) => {
    expect(constantValue(text).slice(0, digits.length - 1)).toBe(digits.slice(0, -1));
  });

  test.each([
    ["floor(-2.5)", "-3"],
    ["ceil(-2.5)", "-2"],
    ["round(2.5)", "3"],
    ["round(-2.5)", "-3"],
    ["round(2.4999)", "2"],
    ["floor(1 / 3 * 3)", "1"],
    ["floor(0.3 / 0.1)", "3"],
    ["mod(7, 3)", "1"],
    ["mod(-7, 3)", "2"],
    ["mod(7, -3)", "-2"],
    ["mod(5.5, 0.5)", "0"],
    ["mod(1, 1 / 3)", "0"],
    ["tanh(1000)", "1"],
    ["tanh(-1e9)", "-1"],
    ["abs(-3)", "3"],
    ["min(3, 1, 2)", "1"],
    ["max(3, 1, 2)", "3"],
    ["1 / 3 * 3 == 1", "1"],
    ["1 < 2", "1"],
    ["2 <= 1", "0"],
    ["2 > 1 and 1 > 2", "0"],
    ["2 > 1 or 1 > 2", "1"],
    ["not 3", "0"],
    ["not 0", "1"],
    ["1 != 2", "1"],
    ["if(2 > 1, 10, 20)", "10"],
    ["0 ? 10 : 20", "20"],
    ["0 and 1 / 0", "0"],
    ["1 or 1 / 0", "1"],
    ["if(1 > 2, 1 / 0, 5)", "5"],
  ])("%s = %s", (text, value) => {
    expect(constantValue(text)).toBe(value);
  });

  test.each([
    ["1 + 1 / 0", 9, "division by zero"],
    ["mod(1, 0)", 3, "division by zero"],
    ["log(0)", 3, "above 0"],
    ["log(-1)", 3, "above 0"],
    ["sqrt(-1)", 3, "sqrt"],
    ["(-2)^0.5", 7, "^"],
    ["0^-1", 4, "^"],
    ["asin(2)", 3, "asin"],
    ["exp(2000)", 3, "exp"],
    ["1e300 * 1e300", 9, "*"],
  ])("%s has no value", (text, column, told) => {
    const error = errorOf(() => constantValue({ text, file: "s.yaml", line: 4, column: 3 }));
    expect(error).toMatchObject({ code: "not-a-number", place: { file: "s.yaml", line: 4, column } });
    expect(error?.message).toContain(told);
  });
});

describe("graphs", () => {
  const indexes = { hrg: ["H30", "H39"], day: [0, 1, 2], step: [0.5, 1, 2] };
  const inputs = {
    s: {},
    spells: { over: ["hrg"] },
    wide: { over: ["day", "hrg"] },
    points: { over: ["step"], constant: true },
  };
  const values = {
    s: ["0.8"],
    spells: ["10", "20"],
    wide: ["1", "2", "3", "4", "5", "6"],
    points: ["0", "10", "100"],
  };
  const cells = (text: string, more: Record<string, string> = {}) =>
    evaluateExact(graphOf({ indexes, inputs, formulas: { ...more, f: text } }), values, ["f"]).f?.map(Number);

  test.each([
    ["spells * s", [8, 16]],
    ["sum(spells, hrg)", [30]],
    ["mean(spells, hrg)", [15]],
    ["product(spells, hrg)", [200]],
    ["min(spells, hrg)", [10]],
    ["max(spells, hrg)", [20]],
    ["sum(wide, day)", [9, 12]],
    ["sum(wide, hrg)", [3, 7, 11]],
    ["sum(wide, hrg, day)", [21]],
    ["wide + 0", [1, 3, 5, 2, 4, 6]],
    ["wide[hrg = H39]", [2, 4, 6]],
    ["wide[hrg = H39][day = 1]", [4]],
    ["sum(day * wide, day)[hrg = H30]", [13]],
    ["day^2", [0, 1, 4]],
    ["sum(1 / (1 + s)^day, day)", [1 + 1 / 1.8 + 1 / 3.24]],
    ["lookup(step^2, step, s)", [1]],
    ["lookup(step^2, step, 0.75)", [0.25]],
    ["lookup(step^2, step, 0.7500001)", [1]],
    ["lookup(step^2, step, 99)", [4]],
    ["lookup(step^2, step, -99)", [0.25]],
    ['lookup(step^2, step, s, "linear")', [0.25 + 0.75 * 0.6]],
    ['lookup(step^2, step, 2, "linear")', [4]],
    ['lookup(step^2, step, 99, "linear")', [4]],
    ['lookup(step^2, step, 1.25, "nearest")', [1]],
    ['lookup(step^2, points, 55, "linear")', [2.5]],
    ["lookup(lookup(step * (1 + day), step, 1.1), day, 1.6)", [3]],
    ["lookup(step * wide, step, 2)", [2, 6, 10, 4, 8, 12]],
    ["lookup(step, step, spells / 20)", [0.5, 1]],
    ["lookup(1 / (step - 1), step, 2)", [1]],
  ])("%s = %j", (text, expected) => {
    const got = cells(text);
    expect(got).toHaveLength(expected.length);
    got?.forEach((value, i) => void expect(value).toBeCloseTo(expected[i] ?? Number.NaN, 13));
  });

  test("what fails in a cell that nobody needs does not fail", () => {
    expect(cells("if(s > 5, broken, 3)", { broken: "1 / (s - s)" })).toEqual([3]);
    expect(cells("table[day = 2]", { table: "1 / day" })).toEqual([0.5]);
    expect(errorOf(() => cells("1 + broken", { broken: "1 / (s - s)" }))).toMatchObject({
      code: "not-a-number",
      place: { line: 1 },
    });
  });

  test("text has at least 15 significant digits and no exponent", () => {
    const text = (formula: string) => evaluateExact(graphOf({ formulas: { f: formula } }), {}, ["f"]).f?.[0];
    expect(text("73.54268")).toBe("73.5426800000000");
    expect(text("182600")).toBe("182600.000000000");
    expect(text("0")).toBe("0.00000000000000");
    expect(text("1e30")).toBe("1000000000000000000000000000000");
    expect(text("1 / 3 / 1e9")).toBe("0.0000000003333333333333333333333333333333333");
  });

  test.each([
    ["missing", {}],
    ["too few", { ...values, spells: ["1"] }],
    ["no number", { ...values, spells: ["1", "Infinity"] }],
    ["words", { ...values, spells: ["1", "two"] }],
    ["hexadecimal", { ...values, spells: ["1", "0x10"] }],
  ])("values: %s", (_, given) => {
    const graph = graphOf({ indexes, inputs, formulas: { f: "sum(spells, hrg)" } });
    expect(errorOf(() => evaluateExact(graph, given, ["f"]))?.code).toBe("missing-value");
  });

  test("a grid that does not ascend", () => {
    const graph = graphOf({ indexes, inputs, formulas: { f: "lookup(step, points, 1)" } });
    const given = { ...values, points: ["0", "0", "1"] };
    expect(errorOf(() => evaluateExact(graph, given, ["f"]))?.code).toBe("grid-not-ascending");
  });

  test("long chains of formulas, single or indexed, do not end the stack", () => {
    const chain = (start: string) =>
      Object.fromEntries(Array.from({ length: 3000 }, (_, i) => [`f${i}`, i === 0 ? start : `f${i - 1} + 1`]));
    expect(evaluateExact(graphOf({ indexes, inputs, formulas: chain("s") }), values, ["f2999"]).f2999).toHaveLength(1);
    const indexed = graphOf({ indexes, inputs, formulas: chain("spells") });
    expect(evaluateExact(indexed, values, ["f2999"]).f2999?.map(Number)).toEqual([3009, 3019]);
    const long = { ...indexes, i: Array.from({ length: 100 }, (_, i) => i) };
    const tables = graphOf({ indexes: long, inputs, formulas: chain("i") });
    expect(errorOf(() => evaluateExact(tables, values, ["f2999"]))?.code).toBe("formula-too-complex");
  });
});
