import { describe, expect, it } from "vitest";
import { readOutput, requireOutput } from "../../../src/charts/frame/reading.js";
import { nationalResult } from "../../report/fixture.js";

const result = nationalResult(10);
const thrownBy = (act: () => unknown): unknown => {
  try {
    return act();
  } catch (error) {
    return error;
  }
};

describe("reading an output", () => {
  it("takes the first of the study unless another is named", () => {
    const [first, second] = result.study.outputs;
    expect(readOutput(result)?.output).toBe(first);
    expect(readOutput(result, second?.id)?.output).toBe(second);
  });

  it("finds nothing under a name that every object has", () => {
    expect(readOutput(result, "constructor")).toBeUndefined();
  });

  it("says of an unknown one which name was meant, and where it stands", () => {
    const place = { file: "paper.md", line: 3 };
    expect(thrownBy(() => requireOutput(result, "national.totl", [], place))).toMatchObject({
      code: "unknown-output",
      message: expect.stringContaining('unknown output "national.totl"'),
      remedy: expect.stringContaining('did you mean "national.total"?'),
      place,
    });
  });

  it("names what else may stand in its place", () => {
    expect(thrownBy(() => requireOutput(result, "runs", ["run"]))).toMatchObject({
      remedy: expect.stringContaining('did you mean "run"?'),
    });
  });
});
