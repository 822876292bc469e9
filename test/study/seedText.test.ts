import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { defineStudy, simulate } from "../../src/index.js";
import { seedText } from "../../src/study/seedText.js";

describe("a seed phrase", () => {
  it("is any text, as it is; a whole number is its digits", () => {
    fc.assert(fc.property(fc.string(), (text) => void expect(seedText(text)).toBe(text)));
    fc.assert(fc.property(fc.maxSafeInteger(), (number) => void expect(seedText(number)).toMatch(/^(0|-?[1-9]\d*)$/)));
    expect([seedText(5), seedText(-0), seedText(2026)]).toEqual(["5", "0", "2026"]);
  });

  it.each([0.5, Number.NaN, 1e300, null, true, [5], 5n])("is not %o", (seed) => {
    const message = expect.stringMatching(/^seed: must be text or a whole number, got .*; write it in quotes/);
    expect(() => seedText(seed)).toThrow(expect.objectContaining({ code: "seed-not-text", message }));
  });

  it("is the same seed as a number and as text: in draws, record and hash", async () => {
    const study = defineStudy({
      study: "One",
      assumptions: { a: { distribution: "uniform", min: 0, max: 1 } },
      formulas: { b: "2 * a" },
    });
    const [number, text] = await Promise.all([5, "5"].map((seed) => simulate(study, { scenarios: 64, seed })));
    expect(number?.run).toEqual({ ...text?.run });
    expect(number?.run.seed).toBe("5");
    expect(number?.outputs).toEqual(text?.outputs);
    await expect(simulate(study, { seed: 0.5 })).rejects.toMatchObject({ code: "seed-not-text" });
  });
});
