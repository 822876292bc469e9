import { describe, expect, it } from "vitest";
import { collectOption, withAnalyses } from "../../src/cli/analysisOptions.js";
import { defineStudy } from "../../src/files/loadStudy.js";
import { record } from "../../src/schema/record.js";
import { number } from "../../src/schema/shape.js";
import { fromPlain } from "../../src/schema/written.js";
import { sensitivityMethods } from "../../src/sensitivity/index.js";
import { type Analysis, analysesShape, analysisNames, chosenAnalyses } from "../../src/study/analysis.js";
import { withRun } from "../../src/study/runSettings.js";
import { toDocument } from "../../src/study/toDocument.js";

const options = record({ from: number });
const analyses: readonly Analysis[] = [
  { name: "one-way", question: "?", standard: true, options },
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

describe("analyses with options", () => {
  const read = (plain: unknown) => analysesShape(analyses).read(fromPlain(plain, { file: "a.yaml" }), "sensitivity");

  it("are a list of names, or a record of names", () => {
    expect(read(["sobol"])).toEqual({ names: ["sobol"], options: {} });
    expect(read({ sobol: null, "one-way": { from: 5 } })).toEqual({
      names: ["sobol", "one-way"],
      options: { "one-way": { chosen: { from: 5 }, place: { file: "a.yaml" } } },
    });
  });

  it("without options take an empty record, as a notebook writes it", () => {
    expect(read({ sobol: {} })).toEqual({ names: ["sobol"], options: {} });
  });

  it.each([
    [{ "one-wy": null }, "unknown-choice"],
    [{ "one-way": { form: 5 } }, "unknown-key"],
    [{ "one-way": { from: "x" } }, "wrong-type"],
    [{ sobol: { from: 5 } }, "no-options"],
    [["one-wy"], "unknown-choice"],
    ["sobol", "wrong-type"],
  ])("%j is refused at its place", (plain, code) => {
    expect(() => read(plain)).toThrowError(expect.objectContaining({ code, place: { file: "a.yaml" } }));
  });
});

describe("a study's options", () => {
  const document = (sensitivity: unknown) => ({
    study: "s",
    assumptions: { x: { distribution: "uniform", min: 0, max: 1 } },
    formulas: { y: "2 * x" },
    run: { sensitivity },
  });

  it("come back from its document, and leave its hash alone", () => {
    const study = defineStudy(document({ "one-way": { from: "5 %" }, rank: null }));
    const again = defineStudy(JSON.parse(JSON.stringify(toDocument(study))));
    expect(again.run.sensitivity).toEqual(["one-way", "rank"]);
    expect(again.run.sensitivityOptions?.["one-way"]?.chosen).toEqual({ from: "5 %" });
    expect(again.hash).toBe(defineStudy(document(["rank"])).hash);
    expect(toDocument(defineStudy(document(["rank"]))).run).toMatchObject({ sensitivity: ["rank"] });
  });

  it("stay where a run names analyses, and are joined by those that it gives", () => {
    const study = defineStudy(document({ "one-way": { from: "5 %" } }));
    expect(withRun(study, { sensitivity: ["one-way"] }, sensitivityMethods).run.sensitivityOptions).toEqual(
      study.run.sensitivityOptions,
    );
    const { run } = withRun(study, { sensitivity: { rank: null, "one-way": { to: 0.9 } } }, sensitivityMethods);
    expect(run.sensitivity).toEqual(["rank", "one-way"]);
    expect(run.sensitivityOptions?.["one-way"]?.chosen).toEqual({ to: 0.9 });
  });

  it("are given by the command as they stand in a file", () => {
    const study = defineStudy(document({ "one-way": { from: "5 %" } }));
    const given = withAnalyses(
      study,
      collectOption("one-way.to=95 %", collectOption("one-way.bounds={x: [0, 1]}", {})),
    );
    expect(given.run.sensitivityOptions?.["one-way"]?.chosen).toEqual({
      from: "5 %",
      to: "95 %",
      bounds: { x: [0, 1] },
    });
    expect(withAnalyses(study, {})).toBe(study);
    expect(() => collectOption("one-way", {})).toThrowError(/analysis\.key=value/);
  });
});
