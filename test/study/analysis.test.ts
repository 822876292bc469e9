import { describe, expect, it } from "vitest";
import { type Analysis, analysisNames, chosenAnalyses } from "../../src/study/analysis.js";

const analyses: readonly Analysis[] = [
  { name: "one-way", question: "?", standard: true },
  { name: "sobol", question: "?" },
];

describe("chosenAnalyses", () => {
  it("are the standard ones unless said", () => {
    expect(chosenAnalyses(undefined, analyses)).toEqual(["one-way"]);
    expect(chosenAnalyses([], analyses)).toEqual([]);
  });

  it("are those named, each once, and all of them for all", () => {
    expect(chosenAnalyses(["sobol", "one-way", "sobol"], analyses)).toEqual(["sobol", "one-way"]);
    expect(chosenAnalyses(["all"], analyses)).toEqual(["one-way", "sobol"]);
    expect(analysisNames(analyses)).toEqual(["one-way", "sobol", "all"]);
  });

  it("refuse a name that is none, with the nearest", () => {
    expect(() => chosenAnalyses(["soboll"], analyses)).toThrowError(/unknown sensitivity analysis.*sobol/s);
  });
});
