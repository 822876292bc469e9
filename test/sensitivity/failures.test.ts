import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { tornado } from "../../src/charts/tornado.js";
import { openModelRuns } from "../../src/engine/modelRuns.js";
import { planRun } from "../../src/engine/plan/plan.js";
import type { CredenceError } from "../../src/errors.js";
import { writeFailure } from "../../src/files/failureFolder.js";
import { studyFromWritten } from "../../src/files/loadStudy.js";
import { writeResult } from "../../src/files/resultFolder.js";
import { failuresCsv } from "../../src/report/csv/failuresCsv.js";
import { failureJson } from "../../src/report/json/failureJson.js";
import { summaryJson } from "../../src/report/json/summaryJson.js";
import { terminalSummary } from "../../src/report/terminal/terminal.js";
import { simulate } from "../../src/run/simulate.js";
import { fromPlain } from "../../src/schema/written.js";
import { failures } from "../../src/sensitivity/failures.js";
import { studyOf, uncertain } from "./studies.js";

const study = studyOf({
  assumptions: [uncertain("a", "uniform", { min: -1, max: 3 }), uncertain("b", "uniform", { min: 0, max: 1 })],
  formulas: { y: "b + sqrt(a)", fine: "a + b" },
  outputs: ["y", "fine"],
});

describe("failed runs of a design", () => {
  it("are counted, and told with the inputs of each", () => {
    const runs = openModelRuns(planRun(study, { scenarios: 2, seed: "1", sampler: "random" }), ["y", "fine"]);
    const values = [Float64Array.of(1, -0.5, -0.25, 2, -0.75, -1), Float64Array.of(0, 0.1, 0.2, 0.3, 0.4, 0.5)];
    const [y, fine] = runs.run(values) as [Float64Array, Float64Array];
    expect(failures([y, y], runs.faults(0))).toEqual({
      refused:
        "8 of 12 runs of the model in its design gave no finite number, the first where b = 0.1, a = -0.5; where b = 0.2, a = -0.25; where b = 0.4, a = -0.75",
      failed: {
        failed: 8,
        of: 12,
        first: [
          { inputs: { b: 0.1, a: -0.5 } },
          { inputs: { b: 0.2, a: -0.25 } },
          { inputs: { b: 0.4, a: -0.75 } },
          { inputs: { b: 0.5, a: -1 } },
        ],
      },
    });
    expect(failures([fine], runs.faults(1))).toBeUndefined();
    expect(runs.faults(1)).toEqual([]);
  });

  it("are told up to the hundredth, of which a sentence says three", () => {
    const runs = openModelRuns(planRun(study, { scenarios: 2, seed: "1", sampler: "random" }), ["y"]);
    const [y] = runs.run([new Float64Array(300).fill(-1 / 3), new Float64Array(300)]) as [Float64Array];
    const found = failures([y], runs.faults(0));
    expect(found?.failed).toMatchObject({ failed: 300, of: 300 });
    expect(found?.failed?.first).toHaveLength(100);
    expect(found?.refused.match(/a = -0\.333333(?=;|$)/g)).toHaveLength(3);
  });
});

/** y = sqrt(a), a standard normal about 1: no number at the low end of its range. */
const half = {
  study: "Half a root",
  currency: "GBP",
  assumptions: {
    a: { distribution: "normal", mean: 1, sd: 0.2 },
    b: { distribution: "uniform", min: 0, max: 1 },
  },
  formulas: { y: "sqrt(a) + b" },
  outputs: ["y"],
  run: { scenarios: 64, seed: "1" },
};
const bounds = { "one-way": { bounds: { a: [-1, 1.5] } } };

describe("points of a deterministic analysis without a number", () => {
  const made = async (more: object = {}) =>
    simulate(studyFromWritten(fromPlain({ ...half, run: { ...half.run, sensitivity: { ...bounds, ...more } } })));

  it("are counted and told with their inputs, in words and as data, and the row stands first", async () => {
    const run = await made({ spider: null, threshold: null, "two-way": null, cases: { of: { odd: { a: -0.5 } } } });
    const by = (analysis: string) => run.failures?.find((one) => one.analysis === analysis);
    // 25 places from -1 to 1.5, nine, and 21 times 21.
    expect(by("one-way")).toMatchObject({
      output: "y",
      of: 50,
      first: expect.arrayContaining([{ inputs: { a: -1 } }]),
    });
    expect(by("one-way")?.first).toHaveLength(by("one-way")?.failed ?? 0);
    expect(by("spider")).toMatchObject({ failed: 4, of: 18, first: [{ inputs: { a: -1 } }, {}, {}, {}] });
    expect(by("two-way")?.first.length).toBe(100);
    expect(by("two-way")?.first[0]?.inputs).toEqual({ a: -1, b: 0.025 });
    expect(by("cases")).toMatchObject({ first: expect.arrayContaining([{ inputs: { a: -0.5 } }]) });
    expect(by("threshold")).toBeUndefined();
    expect(run.sensitivity["y"]?.["one-way"]?.[0]?.assumption).toBe("a");
    const [odd] = run.sensitivity["y"]?.cases?.filter(({ assumption }) => assumption === "odd") ?? [];
    expect(odd?.output).toBeNaN();
    const remark = run.remarks?.find(({ analysis }) => analysis === "one-way")?.remark;
    expect(remark).toMatch(/^\d+ of 50 points that were looked at gave no finite number, the first where a = -1;/);
    expect(terminalSummary(run)).toContain("points that were looked at gave no finite number");
    expect(tornado.caption(run)).toMatch(/\d+ of 50 points gave no finite number: an end that has none says so/);
    expect(summaryJson(run).failures).toEqual(run.failures);
    const table = failuresCsv(run.failures)?.split("\r\n") ?? [];
    expect(table[0]).toBe("output,analysis,failed,of,told,scenario,assumption,value");
    expect(table).toContain("y,spider,4,18,1,,a,-1");
  });

  it("are none where all have one", async () => {
    const run = await simulate(studyFromWritten(fromPlain(half)));
    expect(run.failures).toEqual([]);
    expect(summaryJson(run)).not.toHaveProperty("failures");
    expect(failuresCsv(run.failures)).toBeUndefined();
  });
});

describe("a run of which some scenarios have no number", () => {
  const wild = { ...half, assumptions: { ...half.assumptions, a: { distribution: "normal", mean: 1, sd: 1 } } };

  it("tells how many, which and what went into them, as data too", async () => {
    const study = studyFromWritten(fromPlain({ ...wild, run: { scenarios: 1024, seed: "1" } }));
    const error = await simulate(study).catch((thrown: unknown) => thrown as CredenceError);
    const [found] = (error as CredenceError).failures ?? [];
    expect(found).toMatchObject({ output: "y", of: 1024 });
    // Below 0 with probability Φ(-1).
    expect(found?.failed).toBeGreaterThan(1024 * 0.13);
    expect(found?.failed).toBeLessThan(1024 * 0.19);
    expect(found?.first).toHaveLength(100);
    expect(new Set(found?.first.map(({ scenario }) => scenario)).size).toBe(100);
    for (const { scenario = 0, inputs } of found?.first ?? []) {
      expect(inputs["a"]).toBeLessThan(0);
      expect(Object.keys(inputs).sort()).toEqual(["a", "b"]);
      expect(scenario).toBeGreaterThan(0);
    }
    const document = failureJson(study, error as CredenceError);
    expect(document).toMatchObject({ study: "Half a root", error: { code: "output-not-finite" } });
    expect(JSON.parse(JSON.stringify(document))).toEqual(document);
    expect(failuresCsv(document.failures)?.split("\r\n")).toHaveLength(1 + 200 + 1);
  });

  it("locates all of a few, wherever in the run they are", async () => {
    const rare = { ...wild, assumptions: { ...wild.assumptions, a: { distribution: "normal", mean: 3, sd: 1 } } };
    const study = studyFromWritten(fromPlain({ ...rare, run: { scenarios: 8192, seed: "1" } }));
    const error = (await simulate(study).catch((thrown: unknown) => thrown)) as CredenceError;
    const [found] = error.failures ?? [];
    expect(found?.failed).toBeGreaterThan(3);
    expect(found?.first).toHaveLength(found?.failed ?? 0);
    const numbers = found?.first.map(({ scenario = 0 }) => scenario) ?? [];
    expect(numbers).toEqual([...numbers].sort((a, b) => a - b));
    expect(Math.floor((numbers[0] ?? 0) / 4096)).toBeLessThan(Math.floor((numbers.at(-1) ?? 0) / 4096));
    for (const { inputs } of found?.first ?? []) expect(inputs["a"]).toBeLessThan(0);
  });

  it("leaves a table in a folder of its own, never in the place of a result", async () => {
    const folder = mkdtempSync(join(tmpdir(), "failure-"));
    try {
      const study = studyFromWritten(fromPlain({ ...wild, run: { scenarios: 1024, seed: "1" } }));
      const error = (await simulate(study).catch((thrown: unknown) => thrown)) as CredenceError;
      const out = join(folder, "out");
      expect(writeFailure(out, study, error)).toBe(true);
      expect(readFileSync(join(out, "failures.csv"), "utf8")).toContain("y,the run itself,");
      expect(writeFailure(out, study, error)).toBe(true);
      const good = await simulate(studyFromWritten(fromPlain(half)));
      await writeResult(out, good, { report: false, made: new Date(0) });
      expect(writeFailure(out, study, error)).toBe(false);
      expect(readdirSync(out)).toContain("summary.json");
      expect(readdirSync(out)).not.toContain("failures.csv");
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
