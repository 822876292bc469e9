import { describe, expect, it } from "vitest";
import { headlineSentences } from "../../../src/report/words/sentences.js";
import type { OutputSummary, RunResult } from "../../../src/summary/result.js";
import { smallResult } from "../fixture.js";

function headlineWith(change: Partial<OutputSummary>): RunResult {
  const result = smallResult();
  const id = result.study.outputs[0]?.id as string;
  return { ...result, outputs: { ...result.outputs, [id]: { ...(result.outputs[id] as OutputSummary), ...change } } };
}

describe("the headline in sentences", () => {
  it("says of a number that never varies what it is, and no interval, chance or error", () => {
    const said = headlineSentences(headlineWith({ mean: 10, sd: 0, standardError: 0, sdError: 0 }));
    expect(said).toHaveLength(1);
    expect(said[0]).toMatch(/^£10\.?0* per patient in every scenario: no uncertain assumption moves it\.$/);
  });

  it("says all and none where it is all and none", () => {
    const chance = (above: number) =>
      headlineSentences(headlineWith({ probabilities: { "above 0": above }, probabilityErrors: { "above 0": 0.001 } }));
    expect(chance(1)).toContain("It is above zero in all of them.");
    expect(chance(0)).toContain("It is above zero in none of them.");
    expect(chance(0.5).join(" ")).toMatch(/above zero in 50\.00% of them/);
  });
});
