import { describe, expect, it } from "vitest";
import { stepLine } from "../../../src/report/words/untilWords.js";
import type { UntilStep } from "../../../src/run/simulateUntil.js";
import type { Study } from "../../../src/study/study.js";

const studyWith = (relative: boolean, tolerance: number): Study =>
  ({ run: { until: { output: "y", statistics: [], relative, tolerance } } }) as unknown as Study;

const step = (more: Partial<UntilStep>): UntilStep => ({
  scenarios: 4096,
  worst: { kind: "quantile", key: "0.025" },
  halfWidth: 2,
  wanted: 1,
  reached: false,
  forecast: 16_384,
  seconds: 3,
  ...more,
});

describe("a step towards a target", () => {
  it("says what is known, what is wanted and what it takes", () => {
    expect(stepLine(studyWith(false, 1e6), step({ halfWidth: 3.24e6, wanted: 1e6 }))).toBe(
      "4,096 scenarios: 2.5% of y is known to ± 3.2m, wanted ± 1m; likely 16,384 scenarios, 3 s more",
    );
  });

  it("never says the same of what is known and of what is wanted and not reached", () => {
    expect(stepLine(studyWith(true, 0.001), step({ halfWidth: 0.1004, wanted: 0.1 }))).toContain(
      "known to ± 0.1004%, wanted ± 0.1%",
    );
    expect(stepLine(studyWith(false, 1e6), step({ halfWidth: 1.002e6, wanted: 1e6 }))).toContain(
      "known to ± 1.002m, wanted ± 1m",
    );
  });

  it("has a share of a value that is 0 too", () => {
    expect(stepLine(studyWith(true, 0.01), step({ halfWidth: 0, wanted: 0, reached: true }))).toContain(
      "known to ± 0%, as wanted",
    );
    expect(stepLine(studyWith(true, 0.01), step({ halfWidth: 1, wanted: 0 }))).toContain("known to ± ∞%, wanted ± 1%");
  });
});
