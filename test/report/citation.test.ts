import { describe, expect, it } from "vitest";
import { latex } from "../../src/report/citation/bibtex.js";
import { cite } from "../../src/report/citation/citation.js";
import type { Findings } from "../../src/summary/result.js";
import { nationalResult, smallResult } from "./fixture.js";

const national = cite(nationalResult(10));

describe("a citation", () => {
  it("tells in its paragraph what was varied, how it was drawn, what was found and how to repeat it", () => {
    const { run } = nationalResult(10);
    for (const words of [
      "assumptions",
      "were given probability distributions",
      "100,000 scenarios were drawn",
      `credence ${run.version}, seed “${run.seed}”`,
      "mean £828.4m a year (Monte Carlo standard error £0.5m), 95% interval £538.8m to £1,202m (£1.1m and £2m)",
      run.studyHash,
      run.resultHash,
      "credence verify",
    ]) {
      expect(national.paragraph).toContain(words);
    }
  });

  it("counts calibrated and assumed values apart", () => {
    const { study } = nationalResult(10);
    const calibrated = study.assumptions.filter(({ provenance }) => provenance === "calibrated").length;
    expect(calibrated).toBeGreaterThan(0);
    expect(national.paragraph).toContain(`${calibrated} calibrated`);
  });

  it("never calls a published scenario an interval, and says of a constant that it is one", () => {
    expect(national.paragraph).not.toMatch(/£540m|£1,200m/);
    const small = smallResult();
    const id = small.study.outputs[0]?.id as string;
    const constant = { ...small.outputs[id], mean: 10, sd: 0, standardError: 0 } as Findings["outputs"][string];
    expect(cite({ ...small, outputs: { ...small.outputs, [id]: constant } }).paragraph).toMatch(/in every scenario/);
  });

  it("names version, hashes, seed, scenarios and sampler in both references, under a key of its result", () => {
    const { run } = nationalResult(10);
    expect(national.cslJson).toMatchObject({ type: "software", version: run.version });
    expect(national.bibtex).toMatch(/^@software\{credence-[0-9a-z]{1,8},\n/);
    for (const text of [national.cslJson.note, national.bibtex]) {
      for (const part of [run.studyHash, run.resultHash, run.seed, "100000 scenarios", run.sampler]) {
        expect(text).toContain(part);
      }
    }
  });

  it("writes no LaTeX command that a study's name holds", () => {
    expect(latex("50 % of A&B_c #1 {x} \\input £5")).toBe(
      "50 \\% of A\\&B\\_c \\#1 \\{x\\} \\textbackslash{}input \\pounds{}5",
    );
  });
});
