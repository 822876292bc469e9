import { describe, expect, it } from "vitest";
import { readOutput } from "../../../src/charts/frame/reading.js";
import { foldNegligible, printCell, rowsOf, tableView } from "../../../src/report/csv/sensitivityCells.js";
import { htmlReport } from "../../../src/report/htmlReport.js";
import { summaryJson } from "../../../src/report/json/summaryJson.js";
import { terminalSummary } from "../../../src/report/terminal/terminal.js";
import type { Column } from "../../../src/sensitivity/column.js";
import { type SensitivityMethod, sensitivityMethods } from "../../../src/sensitivity/index.js";
import type { RunResult, SensitivityRow } from "../../../src/summary/result.js";
import { nationalResult } from "../fixture.js";

const result = nationalResult(10);
const reading = readOutput(result) as NonNullable<ReturnType<typeof readOutput>>;
const [oneWay] = sensitivityMethods;
const refused: RunResult = {
  ...result,
  refusals: [{ output: "national.total", analysis: "rank", reason: "for a test" }],
};

describe("a cell of a sensitivity table", () => {
  const row = { assumption: "ltc.captureRate" };
  const print = (column: Partial<Column<SensitivityRow>>) =>
    printCell(result, reading, { key: "x", title: "x", unit: "none", of: () => 0.4987, ...column }, row);

  it("is rounded to its standard error, which stands in brackets", () => {
    expect(print({ error: () => 0.0021 })).toBe("0.499 (0.002)");
    expect(print({ error: () => 0.031 })).toBe("0.50 (0.03)");
    expect(print({})).toBe("0.499");
    expect(print({ error: () => 0 })).toBe("0.499");
  });

  it("has six decimals at most: what is surer than that is said to be", () => {
    expect(print({ of: () => 0.9999999999999996, error: () => 3e-17 })).toBe("1.000000 (<0.000001)");
    expect(print({ of: () => -0.61349574612, error: () => 4e-9 })).toBe("−0.613496 (<0.000001)");
    expect(print({ of: () => 0.5, error: () => 2.1e-6 })).toBe("0.500000 (0.000002)");
  });

  it("has of an exact value the digits of the estimate beside it", () => {
    expect(print({ roundedBy: () => 0.0021 })).toBe("0.499");
    expect(print({ roundedBy: () => 0.00002 })).toBe("0.49870");
    expect(print({ roundedBy: () => 1e-9 })).toBe("0.498700");
    expect(print({ roundedBy: () => undefined })).toBe("0.499");
  });

  it("is in the unit of the output or of the assumption", () => {
    expect(print({ unit: "output", of: () => 661e6 })).toMatch(/^£661(\.0)?m$/);
    expect(print({ unit: "assumption", of: () => 0.25 })).toBe("0.250");
    const tariff = { assumption: "common.tariffIndex" };
    const error = { error: () => 0.002 };
    expect(
      printCell(result, reading, { key: "x", title: "x", unit: "assumption", of: () => 0.95, ...error }, tariff),
    ).toMatch(/^(× )?0\.950 \(0\.002\)/);
    expect(print({ of: () => undefined })).toBe("");
    expect(print({ of: () => "1; 2" })).toBe("1; 2");
    expect(print({ of: () => undefined, without: "none within range" })).toBe("none within range");
  });
});

describe("the tables", () => {
  it("fold no share that is not told, and do fold what has a negligible correlation alone", () => {
    const named = (name: string) => sensitivityMethods.find((method) => method.name === name) as SensitivityMethod;
    const share = (total: number, totalError = 0.001) => ({
      assumption: "a",
      first: 0,
      firstError: 0.001,
      total,
      totalError,
    });
    const shares = [share(0.9), share(0), share(0), share(0), share(0.001, 0.4)];
    expect(foldNegligible(tableView(named("sobol"), shares)).folded).toBe(0);
    const line = (size: number) => ({
      assumption: "a",
      correlation: size,
      correlationError: 0.001,
      coefficient: size,
      coefficientError: 0.001,
    });
    const last = { assumption: "mix", correlation: 0.001, correlationError: 0.001 };
    const lines = [line(0.9), line(0.001), last, line(0), line(0)];
    expect(foldNegligible(tableView(named("regression"), lines)).folded).toBe(4);
  });

  it("leave out columns that nothing fills", () => {
    const rows = rowsOf(result.sensitivity["national.total"] ?? {}, "one-way") ?? [];
    expect(rows.length).toBeGreaterThan(5);
    expect(tableView(oneWay as NonNullable<typeof oneWay>, rows).columns.map(({ key }) => key)).not.toContain("least");
    expect(rowsOf(result.sensitivity["national.total"] ?? {}, "toString")).toBeUndefined();
  });

  it("say what was refused and why, in every medium", () => {
    expect(terminalSummary(refused)).toContain("not given: rank of national.total: for a test");
    expect(htmlReport(refused, [])).toContain("for a test");
    expect(summaryJson(refused).refusals).toHaveLength(1);
    expect(summaryJson(result)).not.toHaveProperty("refusals");
  });
});

describe("rows that are next to nothing", () => {
  const method = sensitivityMethods.find(({ name }) => name === "first-order") as SensitivityMethod;
  const shares = (...firsts: number[]) =>
    firsts.map((first, i) => ({ assumption: `x${i}`, first, firstError: 0.001 }) as SensitivityRow);

  it("are folded at the end of a table where they are many", () => {
    const all = shares(0.6, 0.1, 0.004, 0.003, -0.002, 0);
    expect(foldNegligible(tableView(method, all))).toEqual({ shown: all.slice(0, 2), folded: 4 });
  });

  it("stay where they are few, between others, or amounts", () => {
    expect(foldNegligible(tableView(method, shares(0.6, 0.004, 0.003, 0))).folded).toBe(0);
    expect(foldNegligible(tableView(method, shares(0, 0, 0, 0, 0, 0.6))).folded).toBe(0);
    const bars = shares(0, 0, 0, 0, 0, 0).map((row) => ({ ...row, low: 0, high: 0, atLow: 0, atHigh: 0 }));
    const oneWay = sensitivityMethods.find(({ name }) => name === "one-way") as SensitivityMethod;
    expect(foldNegligible(tableView(oneWay, bars)).folded).toBe(0);
  });
});
