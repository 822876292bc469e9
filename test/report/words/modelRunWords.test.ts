import { describe, expect, it } from "vitest";
import { sensitivityCsv } from "../../../src/report/csv/sensitivityCsv.js";
import { summaryJson } from "../../../src/report/json/summaryJson.js";
import { terminalSummary } from "../../../src/report/terminal/terminal.js";
import { modelRunOverview, modelRunSentence } from "../../../src/report/words/modelRunWords.js";
import { sensitivityMethods } from "../../../src/sensitivity/index.js";
import { nationalResult, smallResult } from "../fixture.js";

const method = (name: string) => sensitivityMethods.find((one) => one.name === name) as (typeof sensitivityMethods)[0];
const modelRuns = { "one-way": 1475, rank: 0, exact: 0, sobol: 9216, "first-order": 0 };

describe("what an analysis cost, in words", () => {
  it.each([
    ["sobol", 9216, "From 9,216 further runs of the model."],
    ["cases", 1, "From 1 further run of the model."],
    ["first-order", 0, "From the run's own scenarios."],
    ["first-order", 2048, "From the run's own scenarios and 2,048 further runs of the model."],
    ["exact", 0, "From the formulas."],
    ["polynomial-chaos", 0, "From 0 further runs of the model."],
  ])("of %s with %i", (name, runs, words) => {
    expect(modelRunSentence({ modelRuns: { [name]: runs } }, method(name))).toBe(words);
  });

  it("is not said where it is not known", () => {
    expect(modelRunSentence({}, method("sobol"))).toBeUndefined();
    expect(modelRunOverview({})).toBeUndefined();
  });

  it("of all together tells which took runs and which took none", () => {
    expect(modelRunOverview({ modelRuns })).toBe(
      "further runs of the model: one-way 1,475, sobol 9,216; none, from the run's own scenarios: rank, first-order; none, from the formulas: exact",
    );
  });

  it("stands once below the tables, in JSON by analysis, and beside every row of sensitivity.csv", () => {
    const small = smallResult();
    const { id } = small.study.outputs[0] ?? { id: "" };
    const sobol = [{ assumption: "a", first: 1, firstError: 0.1, total: 1, totalError: 0.1 }];
    const result = { ...small, sensitivity: { [id]: { sobol } }, modelRuns } as typeof small;
    const text = terminalSummary(result).replace(/\s+/g, " ");
    expect(text.split("further runs of the model: one-way 1,475, sobol 9,216")).toHaveLength(2);
    expect(summaryJson(result).modelRuns).toEqual(modelRuns);
    const [header = "", row = ""] = sensitivityCsv(result).split("\r\n");
    expect(header.split(",").at(-1)).toBe("model_runs");
    expect(row.split(",").at(-1)).toBe("9216");
    expect(Object.keys(summaryJson(small))).not.toContain("modelRuns");
  });

  it("stands below what brackets are: standard errors, and of a polynomial a bound", () => {
    const small = smallResult();
    const { id } = small.study.outputs[0] ?? { id: "" };
    const chaos = [
      { assumption: "a", first: 1, firstError: 0.1, total: 1, totalError: 0.1, shapley: 1, shapleyError: 0.1 },
    ];
    const said = (kinds: object) =>
      terminalSummary({ ...small, sensitivity: { [id]: kinds } } as typeof small).replace(/\s+/g, " ");
    const sobol = [{ assumption: "a", first: 1, firstError: 0.1, total: 1, totalError: 0.1 }];
    const bound = "of polynomial-chaos what its numbers may be wrong by";
    expect(said({ "polynomial-chaos": chaos })).toContain(`In brackets: ${bound}`);
    expect(said({ sobol, "polynomial-chaos": chaos })).toContain(`In brackets: standard errors, ${bound}`);
    expect(said({ sobol })).not.toContain("may be wrong by");
  });

  it("is left to the report where a run has the standard analyses alone", () => {
    const result = { ...nationalResult(10), modelRuns: { "one-way": 1475, rank: 0 } };
    expect(terminalSummary(result)).not.toContain("further runs");
  });
});
