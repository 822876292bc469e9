/** Parameter sheets of other tools: each distribution means what that tool means by it. */
import { describe, expect, it } from "vitest";
import type { Assumption } from "../../src/assumptions/assumption.js";
import type { CredenceError } from "../../src/errors.js";
import { importSheet } from "../../src/exchange/importSheet.js";
import type { Sheet } from "../../src/exchange/sheet.js";
import { truncatedNormalThrough } from "../../src/exchange/truncatedNormalThrough.js";
import type { Distribution } from "../../src/families/distribution.js";
import { assumptionSetText } from "../../src/files/assumptionSetText.js";
import { defineStudy } from "../../src/files/loadStudy.js";
import { parameterRows } from "../../src/report/parameters/rows.js";
import { cellDistributions } from "../../src/report/words/distributionWords.js";

function sheet(columns: string, ...rows: readonly (readonly string[])[]): Sheet {
  return { file: "sheet.csv", columns: columns.split(","), rows };
}

/** The assumptions that a sheet gives, read as a study reads them. */
function read(one: Sheet, as?: string): ReadonlyMap<string, Assumption> {
  const { "assumption-set": _, note: __, ...document } = importSheet(one, as).document;
  const ids = Object.keys(document.assumptions as object);
  const formulas = Object.fromEntries(ids.map((id) => [`use_${id}`, id]));
  const study = defineStudy({ study: "Imported", ...document, formulas });
  return new Map(study.assumptions.map((assumption) => [assumption.id, assumption]));
}

function only(one: Sheet): Distribution {
  const [assumption] = read(one).values();
  return cellDistributions(assumption as Assumption)[0] as Distribution;
}

function codeOf(work: () => unknown): [string, string] {
  try {
    work();
  } catch (error) {
    return [(error as CredenceError).code, (error as Error).message];
  }
  return ["none", ""];
}

describe("heemod", () => {
  const heemod = (value: string, psa: string) => sheet("parameter,value,low,high,psa", ["x", value, "", "", psa]);

  it.each([
    ["normal(2, 0.5)", 2, 0.5],
    ["normal(sd = 0.5, mean = 2)", 2, 0.5],
    ["gamma(mean=2756, sd=sqrt(2756))", 2756, Math.sqrt(2756)],
    ["lognormal(mean = 3, sd = 1)", 3, 1],
    ["binomial(0.12, 500)", 0.12, Math.sqrt((0.12 * 0.88) / 500)],
    ["poisson(4)", 4, 2],
    ["beta(2, 6)", 0.25, Math.sqrt((2 * 6) / (64 * 9))],
    ["triangle(0, 6)", 3, Math.sqrt(36 / 24)],
  ])("%s has mean %d and sd %d", (psa, mean, sd) => {
    const distribution = only(heemod("", psa));
    expect(distribution.mean).toBeCloseTo(mean, 10);
    expect(Math.sqrt(distribution.variance)).toBeCloseTo(sd, 9);
  });

  it("takes the mean of lognormal(mean, sdlog) on the natural scale", () => {
    const distribution = only(heemod("", "lognormal(mean=.509, sdlog=.173)"));
    expect(distribution.mean).toBeCloseTo(0.509, 12);
    expect(distribution.parameters.sdlog).toBe(0.173);
  });

  it("makes a Dirichlet of a multinomial, and leaves formulas to a person", () => {
    const imported = importSheet(
      sheet("parameter,value,psa", ["a + b", "", "multinomial(30, 70)"], ["g", "exp(lngamma)", ""]),
    );
    expect(imported.document.assumptions).toEqual({
      a_b: { over: "a_b_part", distribution: "dirichlet", alpha: [30, 70] },
    });
    expect(imported.leftOut).toEqual([{ id: "g", text: "exp(lngamma)" }]);
  });

  it("names the constants that have a range beside them, and reads thousands set off by commas", () => {
    const columns = "parameter,value,low,high,psa";
    const rows = [
      ["a", "1,200", "800", "1,500", ""],
      ["b", "5", "", "", ""],
      ["c", "2", "1", "3", "normal(2, 0.5)"],
      ["d", "2", "cost * 0.8", "cost * 1.2", ""],
    ];
    const { fixedInRange, document } = importSheet(sheet(columns, ...rows));
    expect(fixedInRange).toEqual(["a", "d"]);
    expect(document.assumptions).toMatchObject({ a: { value: 1200 }, b: { value: 5 }, c: { value: 2 } });
  });

  it("gives the formulas that it leaves to a person a legal name", () => {
    const { leftOut } = importSheet(sheet("parameter,value,psa", ["total cost", "a + b", ""]));
    expect(leftOut).toEqual([{ id: "total_cost", text: "a + b" }]);
  });

  it("leaves the known defect of a shipped example to be found by the check of base cases", () => {
    const rr = sheet("parameter,value,psa", ["rr", "0.2607", "binomial(0.12, 500)"]);
    expect(codeOf(() => read(rr))[0]).toBe("base-case-outside");
  });
});

describe("decisionSupport", () => {
  const estimate = (...cells: string[]) => sheet("variable,distribution,lower,median,upper", ["x", ...cells]);

  it.each([
    ["norm", "10", "", "20"],
    ["posnorm", "1", "", "5"],
    ["posnorm", "0.4", "", "9"],
    ["tnorm_0_1", "0.2", "", "0.7"],
    ["tnorm_0_1", "0.6", "", "0.98"],
    ["unif", "3", "", "12"],
    ["lnorm", "0.4", "", "0.9"],
  ])("%s has %s and %s%s as its 5% and 95% quantiles", (...cells) => {
    const { quantile } = only(estimate(...cells));
    expect(quantile(0.05)).toBeCloseTo(Number(cells[1]), 9);
    expect(quantile(0.95)).toBeCloseTo(Number(cells[3]), 9);
  });

  it.each([
    [["norm", "4", "6.5", "8"], "median: must lie in the middle of 4 and 8, which is 6, got 6.5"],
    [["unif", "0", "0.1", "1"], "median: must lie in the middle of 0 and 1, which is 0.5, got 0.1"],
    [["const", "12", "", "13"], "const: lower and upper must be the same number, got 12 and 13"],
  ])("refuses what would be dropped: %j", (cells, message) => {
    expect(() => importSheet(estimate(...cells))).toThrow(message);
  });

  it("takes a median that was rounded, and a constant stated once or twice", () => {
    expect(only(estimate("norm", "4", "6.1", "8")).quantile(0.5)).toBeCloseTo(6, 12);
    for (const upper of ["", "12"]) {
      expect(importSheet(estimate("const", "12", "", upper)).document.assumptions).toEqual({ x: { value: 12 } });
    }
  });

  it("keeps what is cut off at 0, and at 0 and 1, within", () => {
    expect(only(estimate("posnorm", "1", "", "5")).support[0]).toBe(0);
    expect(only(estimate("tnorm_0_1", "0.2", "", "0.7")).support).toEqual([0, 1]);
    expect(truncatedNormalThrough(0.01, 0.99, [0, 1])).toBeUndefined();
    expect(codeOf(() => importSheet(estimate("tnorm_0_1", "0.01", "", "0.99")))[0]).toBe("sheet-distribution");
  });

  it("fits a gamma to three quantiles, and needs all three", () => {
    expect(only(estimate("gamma", "2", "4", "9")).quantile(0.5)).toBeCloseTo(4, 0);
    expect(codeOf(() => importSheet(estimate("gamma", "2", "", "9")))).toEqual([
      "sheet-number",
      expect.stringMatching(/^sheet.csv:2: gamma: needs a median/),
    ]);
  });

  it("reads constants", () => {
    expect([...read(estimate("const", "0.05", "", "0.05")).values()]).toMatchObject([{ value: ["0.05"] }]);
  });
});

describe("dampack", () => {
  const dampack = (dist: string, type: string, values: string) =>
    sheet("params,dists,parameterization_types,dists_params", ["x", dist, type, values]);

  it.each([
    ["normal", "mean, sd", "c(1, 2)", 1, 2],
    ["log-normal", "mean, sd", "c(1, 3)", 1, 3],
    ["beta", "mean, sd", "c(.5, .2)", 0.5, 0.2],
    ["beta", "a, b", "c(2, 6)", 0.25, Math.sqrt(12 / (64 * 9))],
    ["gamma", "mean, sd", "100, 1", 100, 1],
    ["gamma", "shape, scale", "c(4, 5)", 20, 10],
    ["triangle", "ll, ul, mode", "c(0, 6, 3)", 3, Math.sqrt(36 / 24)],
  ])("%s by %s: %s", (dist, type, values, mean, sd) => {
    const distribution = only(dampack(dist, type, values));
    expect(distribution.mean).toBeCloseTo(mean, 10);
    expect(Math.sqrt(distribution.variance)).toBeCloseTo(sd, 10);
  });

  it("takes the mean of a truncated normal as its parent's, as dampack does", () => {
    const { mean, support } = only(dampack("truncated-normal", "mean, sd, ll, ul", "c(1, 0.01, NA, 1)"));
    expect(support[1]).toBe(1);
    expect(mean).toBeCloseTo(1 - 0.01 * Math.sqrt(2 / Math.PI), 9);
  });

  it("takes a Dirichlet's counts as they are", () => {
    const frame = 'data.frame(value = c("l1", "l2", "l3"), n = c(30, 50, 20))';
    const [mix] = read(dampack("dirichlet", "value, n", frame)).values();
    expect(mix?.uncertainty?.parameters).toEqual([{ alpha: [30, 50, 20] }]);
    const bySd = 'data.frame(v = c("a", "b", "c"), m = c(0.5, 0.15, 0.35), s = c(0.035, 0.025, 0.034))';
    const [fromSd] = read(dampack("dirichlet", "value, mean_prop, sd", bySd)).values();
    const size = 0.25 / (0.035 * 0.035) - 1;
    const alpha = fromSd?.uncertainty?.parameters[0]?.alpha as readonly number[];
    for (const [i, share] of [0.5, 0.15, 0.35].entries()) expect(alpha[i]).toBeCloseTo(share * size, 9);
  });

  it("repeats the values of a bootstrap by their weights", () => {
    const [b] = read(dampack("bootstrap", "value, weight", "data.frame(v = c(1, 2, 8), w = c(1, 1, 4))")).values();
    expect(Number(b?.value[0])).toBeCloseTo(35 / 6, 12);
  });

  it("takes columns by their names where these are dampack's, in any order", () => {
    const swapped = 'data.frame(n = c(30, 50), value = c("a", "b"))';
    const { document } = importSheet(dampack("dirichlet", "value, n", swapped));
    expect(document.assumptions).toMatchObject({ x: { alpha: [30, 50] } });
    expect(document.indexes).toEqual({ x_part: ["a", "b"] });
  });

  it.each(["c(10%, 2%)", "c(£10, £2)", "c(10, 2);", "c(1e1?, 2)", "c(10,|2)", 'c(10, "2)', "c(10 2)"])(
    "drops no sign that it does not know: %s",
    (values) => {
      expect(() => importSheet(dampack("normal", "mean, sd", values))).toThrow(/^sheet\.csv:2: /);
    },
  );

  it.each([
    ["bootstrap", "value, weight", "data.frame(value = c(1, 2), weight = c(.2, .8))", "weight must be a whole number"],
    ["bootstrap", "value, weight", "data.frame(value = c(1, 2), weight = c(1))", "columns of one length"],
    ["bootstrap", "value, weight", 'data.frame(value = c("a", "b"), weight = c(1, 1))', 'must hold numbers, got "a"'],
    ["dirichlet", "value, n", "data.frame(value = c(1, 2))", "must be data.frame(value = c(…), n = c(…))"],
  ])("refuses with its row what is no data of %s by %s: %s", (dists, type, written, message) => {
    expect(() => importSheet(dampack(dists, type, written))).toThrow(message);
  });

  it("works out logarithms and roots within a vector", () => {
    // ln 3 = 1.098612288668109691...
    const { document } = importSheet(dampack("log-normal", "meanlog, sdlog", "c(log(3), sqrt(0.01))"));
    expect(document.assumptions).toMatchObject({ x: { meanlog: 1.0986122886681098, sdlog: 0.1 } });
  });
});

describe("what is wrong with a sheet", () => {
  it.each([
    [
      "a distribution that is not known",
      sheet("parameter,value,psa", ["x", "1", "cauchy(0, 1)"]),
      "sheet-distribution",
      'sheet.csv:2: unknown distribution "cauchy"',
    ],
    [
      "of decisionSupport",
      sheet("variable,distribution,lower,median,upper", ["a", "const", "1", "", "1"], ["x", "chisq", "1", "", "2"]),
      "sheet-distribution",
      "sheet.csv:3:",
    ],
    [
      "of dampack",
      sheet("params,dists,parameterization_types,dists_params", ["x", "beta", "shape, scale", "c(1,2)"]),
      "sheet-distribution",
      'by "shape, scale"',
    ],
    [
      "a name that every record answers to, in heemod",
      sheet("parameter,value,psa", ["x", "1", "constructor(1)"]),
      "sheet-distribution",
      'unknown distribution "constructor"',
    ],
    [
      "and in decisionSupport",
      sheet("variable,distribution,lower,median,upper", ["x", "toString", "1", "", "2"]),
      "sheet-distribution",
      'unknown distribution "toString"',
    ],
    [
      "a call that is code",
      sheet("parameter,value,psa", ["x", "1", "normal(system('ls'), 1)"]),
      "sheet-call",
      "sheet.csv:2:",
    ],
    [
      "an argument too many",
      sheet("parameter,value,psa", ["x", "1", "normal(1, 2, 3)"]),
      "sheet-call",
      "takes the numbers mean, sd",
    ],
    ["an argument too few", sheet("parameter,value,psa", ["x", "1", "gamma(100)"]), "sheet-call", "got no sd"],
    [
      "a cell that is no number",
      sheet("variable,distribution,lower,median,upper", ["x", "norm", "low", "", "2"]),
      "sheet-number",
      'got "low"',
    ],
    [
      "ends swapped, in heemod",
      sheet("parameter,value,low,high,psa", ["x", "2756", "3500", "2000", "gamma(2756, 300)"]),
      "sheet-range",
      "sheet.csv:2: low must not lie above high, got 3500 and 2000; swap",
    ],
    [
      "ends swapped, in decisionSupport",
      sheet("variable,distribution,lower,median,upper", ["a", "norm", "1", "", "2"], ["x", "lnorm", "30", "20", "10"]),
      "sheet-range",
      "sheet.csv:3: lower must not lie above upper, got 30 and 10",
    ],
    [
      "a value outside its range",
      sheet("parameter,value,low,high,psa", ["x", "5", "7", "9", ""]),
      "sheet-range",
      "value must lie between low and high, got 5 and the range 7 to 9",
    ],
    [
      "a value beyond one end",
      sheet("parameter,value,low,high,psa", ["x", "5", "", "4", ""]),
      "sheet-range",
      "sheet.csv:2: value must lie",
    ],
    [
      "a median outside its range",
      sheet("variable,distribution,lower,median,upper", ["x", "gamma", "1", "12", "9"]),
      "sheet-range",
      "median must lie between lower and upper",
    ],
    [
      "an upper end that is missing",
      sheet("variable,distribution,lower,median,upper", ["x", "norm", "1", "", ""]),
      "sheet-number",
      "upper: must be a number, got nothing",
    ],
    [
      "a row without a value",
      sheet("parameter,value,low,high,psa", ["ok", "1", "", "", ""], ["bad", "", "", "", ""]),
      "sheet-number",
      "sheet.csv:3: value: must be a number or a formula, got nothing",
    ],
    [
      "a sign of currency",
      sheet("parameter,value,psa", ["x", "£1,200", "gamma(1200,100)"]),
      "sheet-number",
      'value: must be a number, got "£1,200"; write 1200 and put the currency into the unit',
    ],
    [
      "a sign of percent",
      sheet("parameter,value,psa", ["x", "12.5 %", ""]),
      "sheet-number",
      'value: must be a number, got "12.5 %"; write 0.125',
    ],
    [
      "a distribution that does not exist",
      sheet("parameter,value,psa", ["a", "1", ""], ["x", "0.5", "beta(2, -3)"]),
      "parameter-not-positive",
      "sheet.csv:3: x: beta",
    ],
    [
      "a lognormal from below 0",
      sheet("variable,distribution,lower,median,upper", ["x", "lnorm", "-1", "1", "3"]),
      "ci-not-positive",
      "sheet.csv:2: x: ",
    ],
    [
      "an id twice",
      sheet("parameter,value,psa", ["x", "1", ""], ["x", "2", ""]),
      "duplicate-name",
      "already in line 2",
    ],
    ["columns of nobody", sheet("name,number", ["x", "1"]), "sheet-not-recognised", "parameter,value,psa (heemod)"],
  ] as const)("%s is said with its row", (_, one, code, words) => {
    const [got, message] = codeOf(() => importSheet(one));
    expect(got).toBe(code);
    expect(message).toContain(words);
  });

  it("takes another convention only by name", () => {
    expect(codeOf(() => importSheet(sheet("parameter,value,psa", ["x", "1", ""]), "dampack"))[0]).toBe(
      "sheet-not-recognised",
    );
    expect(codeOf(() => importSheet(sheet("parameter,value,psa", ["x", "1", ""]), "hemod"))[1]).toContain(
      "did you mean",
    );
  });
});

describe("there and back", () => {
  it("an imported sheet, exported as our table and imported again, has the same distributions", () => {
    const original = read(
      sheet(
        "variable,distribution,lower,median,upper",
        ["n", "norm", "10", "", "20"],
        ["p", "posnorm", "1", "", "5"],
        ["u", "unif", "3", "", "12"],
        ["l", "lnorm", "0.4", "", "0.9"],
        ["g", "gamma", "2", "4", "9"],
        ["c", "const", "0.1", "", "0.1"],
      ),
    );
    const formulas = Object.fromEntries([...original.keys()].map((id) => [`use_${id}`, id]));
    const { document } = importSheet(sheet("variable,distribution,lower,median,upper", ["n", "norm", "10", "", "20"], ["p", "posnorm", "1", "", "5"], ["u", "unif", "3", "", "12"], ["l", "lnorm", "0.4", "", "0.9"], ["g", "gamma", "2", "4", "9"], ["c", "const", "0.1", "", "0.1"])); // biome-ignore format: one sheet
    const rows = parameterRows(defineStudy({ study: "x", assumptions: document.assumptions, formulas }));
    const table = rows.map((row) => [row.assumption, row.label, row.baseCase, row.distribution, row.parameters]);
    const again = read(sheet("assumption,label,base_case,distribution,parameters", ...table));
    for (const [id, { uncertainty, value }] of original) {
      expect(again.get(id)?.uncertainty, id).toEqual(uncertainty);
      expect(again.get(id)?.value, id).toEqual(value);
    }
  });

  it("cells of a table are told, and the rest comes in", () => {
    const rows = [
      ["t[band=low]", "1", "fixed", ""],
      ["a", "2", "fixed", ""],
      ["t[band=high]", "3", "gamma", "mean = 3; sd = 1"],
    ];
    const imported = importSheet(sheet("assumption,base_case,distribution,parameters", ...rows));
    expect(imported.document.assumptions).toEqual({ a: { value: 2 } });
    expect(imported.leftOut.map(({ id, isCell }) => [id, isCell])).toEqual([
      ["t[band=low]", true],
      ["t[band=high]", true],
    ]);
    const text = assumptionSetText(imported);
    expect(text).toContain("# Cells of tables, to be written by hand");
    expect(text).toContain("#   t[band=high]: base case 3, gamma mean = 3; sd = 1");
    expect(text).not.toContain("Formulas of the sheet");
  });

  it("experts and mixtures come back as they went out", () => {
    const assumptions = {
      pool: {
        distribution: "experts",
        of: [
          { expert: "A; B = C", distribution: "gamma", mean: 6, sd: 2 },
          { expert: "D", distribution: "normal", mean: 20, sd: 2 },
        ],
      },
      often: {
        distribution: "mixture",
        weights: [0.3, 0.7],
        of: [
          { distribution: "fixed", value: 0 },
          { distribution: "gamma", mean: 1000, sd: 800 },
        ],
      },
    };
    const study = defineStudy({ study: "x", assumptions, formulas: { y: "pool * often" } });
    const rows = parameterRows(study).map((row) => [row.assumption, row.baseCase, row.distribution, row.parameters]);
    const again = read(sheet("assumption,base_case,distribution,parameters", ...rows));
    for (const { id, uncertainty } of study.assumptions) expect(again.get(id)?.uncertainty).toEqual(uncertainty);
  });
});
