import { describe, expect, it } from "vitest";
import { defineStudy } from "../../src/files/loadStudy.js";

const document = {
  study: "Presets",
  assumptions: { x: { value: 1 } },
  formulas: { y: "2 * x" },
  presets: { low: { assumptions: { x: { value: 0 } } }, high: { assumptions: { x: { value: 2 } } } },
};
const load =
  (preset: string, changes: object = {}) =>
  () =>
    defineStudy({ ...document, ...changes }, { preset });

describe("a preset that is none", () => {
  it.each([
    ["lwo", 'did you mean "low"'],
    ["evidence", "presets: low, high"],
    ["low,,high", "leave out the comma"],
    ["", "leave out the comma or the option"],
  ])("%s: the remedy names what there is", (preset, remedy) => {
    expect(load(preset)).toThrow(
      expect.objectContaining({ code: "unknown-preset", remedy: expect.stringContaining(remedy) }),
    );
  });

  it("an earlier one holds already is refused where it would seem to have the last word", () => {
    const presets = { ...document.presets, both: { extends: "low" } };
    expect(load("both,low", { presets })).toThrow(expect.objectContaining({ code: "preset-taken" }));
    expect(load("low,low")).toThrow(expect.objectContaining({ code: "preset-taken" }));
    expect(load("low,both", { presets })).not.toThrow();
  });

  it("a share set outside 0 and 1 is refused", () => {
    const assumptions = { x: { value: 1, unit: "proportion" } };
    const set = (x: string) => () => defineStudy({ ...document, assumptions, presets: undefined }, { set: { x } });
    expect(set("1.5")).toThrow(expect.objectContaining({ code: "outside-support" }));
    expect(set("-1")).toThrow(expect.objectContaining({ code: "outside-support" }));
    expect(set("0.5")).not.toThrow();
  });

  it("of a study without presets says so", () => {
    expect(load("low", { presets: undefined })).toThrow(
      expect.objectContaining({ remedy: "this study has no presets: leave the option out" }),
    );
  });

  it("of several, the later has the last word, whatever spaces stand between them", () => {
    expect(load("low, high")().assumptions[0]?.value).toEqual(["2"]);
    expect(load("high,low")().assumptions[0]?.value).toEqual(["0"]);
  });
});
