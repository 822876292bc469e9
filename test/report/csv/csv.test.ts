import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { assumptionsCsv } from "../../../src/report/csv/assumptionsCsv.js";
import { csv } from "../../../src/report/csv/csv.js";
import { sensitivityCsv } from "../../../src/report/csv/sensitivityCsv.js";
import { summaryCsv } from "../../../src/report/csv/summaryCsv.js";
import { sensitivityMethods } from "../../../src/sensitivity/index.js";
import { hostileResult, nationalResult, smallResult } from "../fixture.js";

/** RFC 4180, by the book. */
function parse(text: string): string[][] {
  const rows: string[][] = [];
  const field = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/gy;
  let row: string[] = [];
  for (const [, quoted, plain, end] of text.matchAll(field)) {
    row.push(quoted === undefined ? (plain ?? "") : quoted.replaceAll('""', '"'));
    if (end === ",") continue;
    rows.push(row);
    row = [];
  }
  return rows;
}

const records = (text: string) => {
  const [head = [], ...rows] = parse(text);
  return rows.map((row) => Object.fromEntries(head.map((name, i) => [name, row[i]])));
};

describe("comma-separated text", () => {
  it("gives every text back, apart from an apostrophe before what a spreadsheet would run", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.string(), fc.string()), { minLength: 1 }), (rows) => {
        const guarded = (text: string) =>
          /^[=+\-@\t\r]/.test(text) && !/^-?\d+(\.\d+)?(e[+-]?\d+)?$/i.test(text) ? `'${text}` : text;
        expect(parse(csv(["a", "b"], rows)).slice(1)).toEqual(rows.map((row) => row.map(guarded)));
      }),
    );
  });

  it("gives every double back", () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (x) => {
        expect(Number(parse(csv(["x"], [[x]]))[1]?.[0])).toBe(x === 0 ? 0 : x);
      }),
    );
  });

  it("leaves empty what is no number", () => {
    expect(csv(["x", "y", "z"], [[Number.NaN, Number.POSITIVE_INFINITY, undefined]])).toBe("x,y,z\r\n,,\r\n");
  });

  it("runs no formula", () => {
    expect(csv(["t"], [['=HYPERLINK("http://x")']])).toBe('t\r\n"\'=HYPERLINK(""http://x"")"\r\n');
  });
});

describe("summary.csv", () => {
  it("has a row an output, exact base cases and an error for each statistic", () => {
    const result = nationalResult(10);
    const rows = records(summaryCsv(result));
    expect(rows.map(({ output }) => output)).toEqual(result.study.outputs.map(({ id }) => id));
    expect(rows[0]).toMatchObject({
      base_case: "828196581.1965811966",
      mean: "828400000",
      "q0.025": "538800000",
      p_above_0: "1",
      p_within_published_range: "0.9497",
      p_within_published_range_se: "0.0007",
    });
    expect(rows[5]?.["p_within_published_range"]).toBe("");
  });
});

describe("sensitivity.csv", () => {
  it("has all rows of all analyses", () => {
    const rows = records(sensitivityCsv(nationalResult(10)));
    expect(rows).toHaveLength(30);
    expect(rows[3]).toMatchObject({
      analysis: "one-way",
      assumption: "esdx.homeCostPerDay",
      at_low: "95.01",
      low: "934000000",
      high: "718000000",
      rank_correlation: "",
    });
    expect(rows[15]).toMatchObject({
      analysis: "rank",
      assumption: "extent.esd",
      at_low: "",
      rank_correlation_se: "0.003",
    });
  });

  it("has no column twice, and in one column one thing, whatever analyses are asked for", () => {
    const own = new Set(["output", "analysis", "assumption", "label", "unit"]);
    const columns = sensitivityMethods.flatMap(({ name, columns }) => columns.map((column) => ({ name, ...column })));
    expect(columns.filter(({ key }) => own.has(key))).toEqual([]);
    const titles = new Map<string, Set<string>>();
    for (const { key, unit } of columns) titles.set(key, (titles.get(key) ?? new Set()).add(String(unit)));
    expect([...titles].filter(([, units]) => units.size > 1)).toEqual([]);
  });

  it("is a header alone where nothing was asked", () => {
    expect(sensitivityCsv(smallResult()).split("\r\n")).toHaveLength(2);
  });
});

describe("assumptions.csv", () => {
  const rows = records(assumptionsCsv(nationalResult(10)));
  const row = (cell: string) => rows.find((record) => record["cell"] === cell);

  it("has a row a cell with the exact base case", () => {
    expect(row("ltc.standingCharge")?.["base_case"]).toBe("1181832.4816499995");
    expect(row("ltc.bandMix[band=medium]")).toMatchObject({ base_case: "0.40", joint: "simplex" });
    expect(rows.filter(({ assumption }) => assumption === "esd.los")).toHaveLength(294);
  });

  it("has range and moments of each distribution: uniform closed forms through a PERT of lambda 0", () => {
    const result = nationalResult(10);
    const [first] = result.study.assumptions;
    const uniform = { ...first, uncertainty: { family: "uniform", joint: "each", parameters: [{ min: 2, max: 6 }] } };
    const [only] = records(assumptionsCsv({ ...result, study: { ...result.study, assumptions: [uniform as never] } }));
    expect(Number(only?.["mean"])).toBeCloseTo(4, 12);
    expect(Number(only?.["sd"])).toBeCloseTo(Math.sqrt(16 / 12), 12);
    expect(Number(only?.["q0.025"])).toBeCloseTo(2.1, 12);
    expect(Number(only?.["q0.975"])).toBeCloseTo(5.9, 12);
  });

  it("keeps its shape whatever the text", () => {
    const lengths = new Set(parse(assumptionsCsv(hostileResult())).map((cells) => cells.length));
    expect(lengths.size).toBe(1);
  });
});
