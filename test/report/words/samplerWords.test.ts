import { describe, expect, it } from "vitest";
import { terminalSummary } from "../../../src/report/terminal/terminal.js";
import { countSentence, errorSentences, paddedSentence, samplerText } from "../../../src/report/words/samplerWords.js";
import type { RunResult } from "../../../src/summary/result.js";
import { nationalResult } from "../fixture.js";

const base = nationalResult(200);
const drawn = (sampler: string, replicates: number, scenarios: number): RunResult => ({
  ...base,
  run: { ...base.run, sampler, replicates, scenarios },
});

describe("the sampler in words", () => {
  it("names the replicates where there are some", () => {
    expect(samplerText({ sampler: "sobol", replicates: 16 })).toBe("sobol, 16 replicates");
    expect(samplerText({ sampler: "random", replicates: 1 })).toBe("random");
  });

  it.each([
    [100_000, "65,536 or 131,072"],
    [10_000, "8,192 or 16,384"],
    [131_073, "131,072 or 262,144"],
    [65, "64 or 128"],
  ])("says what %i scenarios lose", (scenarios, words) => {
    expect(countSentence(drawn("sobol", 16, scenarios))).toContain(`${words} scenarios`);
  });

  it("says nothing where nothing is lost", () => {
    for (const scenarios of [64, 16_384, 131_072]) expect(countSentence(drawn("sobol", 16, scenarios))).toBeUndefined();
    expect(countSentence(drawn("latin-hypercube", 16, 100_000))).toBeUndefined();
    expect(countSentence(drawn("sobol", 1, 63))).toBeUndefined();
  });

  it("says how many quantities find no dimension", () => {
    const dimensions = Object.fromEntries(Array.from({ length: 4100 }, (_, i) => [`a${i}`, i]));
    const result = { ...drawn("sobol", 16, 16_384), dimensions };
    expect(paddedSentence(result)).toContain("4 of the 4,100 quantities drawn");
    expect(errorSentences(result).join(" ")).toContain("drawn at random");
    expect(terminalSummary(result).replace(/\s+/g, " ")).toContain("have 4,096 dimensions: 4 of the 4,100");
    expect(paddedSentence({ ...result, dimensions: { a: 4095 } })).toBeUndefined();
    expect(paddedSentence(drawn("random", 1, 16_384))).toBeUndefined();
  });

  it("says how errors were come by", () => {
    expect(errorSentences(drawn("random", 1, 1000)).join(" ")).toBe("Four times as many scenarios halve the error.");
    expect(errorSentences(drawn("sobol", 16, 1000)).join(" ")).toMatch(/16 independent replicates.*512 or 1,024/);
    expect(errorSentences(drawn("latin-hypercube", 16, 1000)).join(" ")).toContain("Latin hypercube");
  });

  it("stands in the terminal", () => {
    expect(terminalSummary(drawn("sobol", 16, 100_000))).toMatch(/sampler sobol, 16 replicates, result/);
    expect(terminalSummary(drawn("sobol", 16, 100_000)).replace(/\s+/g, " ")).toContain("65,536 or 131,072 scenarios");
    expect(terminalSummary(drawn("random", 1, 100_000))).not.toContain("Sobol' points");
  });
});
