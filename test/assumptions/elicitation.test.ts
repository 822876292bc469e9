import { describe, expect, it } from "vitest";
import { elicitations } from "../../src/assumptions/elicitation.js";
import { defineStudy } from "../../src/files/loadStudy.js";
import { toDocument } from "../../src/study/toDocument.js";

const judged = { distribution: "quantiles", "0.05": 2, "0.5": 4, "0.95": 9 };

function first(record: object) {
  const study = defineStudy({
    study: "Judged",
    indexes: { band: ["low", "high"] },
    assumptions: { stay: record },
    formulas: { cost: "stay * 300" },
  });
  const [assumption] = study.assumptions;
  if (assumption === undefined) throw new Error("no assumption");
  return { study, assumption };
}

describe("an elicited assumption", () => {
  it("stands beside what was asked for, by each family that was fitted", () => {
    const [told, ...rest] = elicitations(first({ ...judged, tolerance: 0.02 }).assumption);
    expect(rest).toEqual([]);
    expect(told?.asked).toEqual({ p: [0.05, 0.5, 0.95], x: [2, 4, 9] });
    expect([told?.chosen.family, told?.reason, told?.tolerance]).toEqual(["loglogistic", "best", 0.02]);
    // The loglogistic's own quantile function: scale * odds^(1 / shape).
    const { shape = 0, scale = 0 } = (told?.chosen.parameters ?? {}) as { shape?: number; scale?: number };
    [1 / 19, 1, 19].forEach((odds, i) => {
      expect(told?.chosen.quantiles[i]).toBeCloseTo(scale * odds ** (1 / shape), 9);
    });
    expect(told?.fits.length).toBe(6);
  });

  it("is elicited unless it says otherwise", () => {
    expect(first(judged).assumption.provenance).toBe("elicited");
    expect(first({ ...judged, provenance: "public" }).assumption.provenance).toBe("public");
    expect(first({ distribution: "gamma", mean: 4, sd: 2 }).assumption.provenance).toBeUndefined();
  });

  it("has a judgement for each cell of a table, and its own family in each", () => {
    const table = {
      over: "band",
      distribution: "roulette",
      bins: [
        [0, 1, 2, 3, 4],
        [0, 10, 20, 30, 40],
      ],
      chips: [2, 5, 4, 1],
      family: ["gamma", "weibull"],
    };
    const cells = elicitations(first(table).assumption);
    expect(cells.map(({ cell, chosen }) => [cell, chosen.family])).toEqual([
      [0, "gamma"],
      [1, "weibull"],
    ]);
  });

  it("comes back from the manifest to the same study", () => {
    for (const record of [
      { ...judged, family: "gamma", weights: [1, 2, 1] },
      { over: "band", ...judged, family: "gamma" },
      { distribution: "roulette", bins: [0, 1, 2, 3, 4], chips: [2, 5, 4, 1], min: 0, max: 5, tolerance: 0.1 },
    ]) {
      const { study } = first(record);
      const again = defineStudy(JSON.parse(JSON.stringify(toDocument(study))));
      expect(again.hash).toBe(study.hash);
      expect(again.assumptions[0]?.uncertainty).toEqual(study.assumptions[0]?.uncertainty);
    }
  });

  it("is none where numbers are stated", () => {
    expect(elicitations(first({ distribution: "gamma", mean: 4, sd: 2 }).assumption)).toEqual([]);
    expect(elicitations(first({ value: 4 }).assumption)).toEqual([]);
  });
});
