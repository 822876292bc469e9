/** Outputs that share a value: the Cramér-von Mises index by its definition, against closed forms and a grid. */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Assumption } from "../../../src/assumptions/assumption.js";
import { outputLevels, stepWeights } from "../../../src/sensitivity/momentIndependent/outputLevels.js";
import { outputRanks } from "../../../src/sensitivity/momentIndependent/outputRanks.js";
import { momentIndependent } from "../../../src/sensitivity/momentIndependent.js";
import { requestOf } from "../functions.js";
import { answered, studyOf, uncertain } from "../studies.js";

const reference = JSON.parse(
  readFileSync(new URL("../../reference/cramerVonMisesLumps.json", import.meta.url), "utf8"),
) as Record<string, Record<string, number>>;

const levelsOf = (...output: number[]) => {
  const column = Float64Array.from(output);
  return outputLevels(column, outputRanks(column));
};

describe("the levels of an output", () => {
  it("are even where no value occurs twice, and the largest mean square is then 1/6", () => {
    const levels = levelsOf(3, 1, 2, 5);
    expect(levels).toEqual({ lumps: [], scale: 6 });
    expect([...stepWeights(levels, 8)]).toEqual(new Array(8).fill(1));
  });

  it("are one at a value that several scenarios share", () => {
    const levels = levelsOf(0, 7, 0, 0, 9, 8, 0, 0);
    expect(levels.lumps).toEqual([{ from: 0, to: 5 / 8 }]);
    // F(1 - F) at 5/8, and the integral of t(1 - t) from there on.
    const above = 1 / 6 - ((5 / 8) ** 2 / 2 - (5 / 8) ** 3 / 3);
    expect(1 / levels.scale).toBeCloseTo((5 / 8) * (5 / 8) * (3 / 8) + above, 12);
    expect([...stepWeights(levels, 8)]).toEqual([0, 0, 0, 0, 5, 1, 1, 1]);
    // Between the second and the third of four steps, half of each.
    expect([...stepWeights(levels, 4)]).toEqual([0, 1.25, 1.75, 1]);
  });

  it("have no scale where the output never varies", () => {
    expect(levelsOf(2, 2, 2).scale).toBe(0);
  });

  it("of two values make p(1 - p) the largest", () => {
    expect(1 / levelsOf(0, 0, 1, 1, 1, 1, 1, 1).scale).toBeCloseTo((1 / 4) * (1 / 4) * (3 / 4), 12);
  });
});

describe("the Cramér-von Mises index of an output with lumps", () => {
  const assumptions: readonly Assumption[] = [
    uncertain("n", "normal", { mean: 0, sd: 1 }),
    uncertain("v", "normal", { mean: 0, sd: 0.5 }),
    uncertain("k", "poisson", { mean: 3 }),
  ];

  it.each(["sobol", "random"])("is that of its definition within 4 errors: %s", async (sampler) => {
    for (const [formula, truth] of Object.entries(reference)) {
      const study = studyOf({ assumptions, formulas: { y: `${formula} + 0 * n + 0 * v + 0 * k` }, outputs: ["y"] });
      const rows = answered(
        await momentIndependent.answer(await requestOf(study, { scenarios: 16_384, sampler })),
        "y",
      );
      for (const { assumption, cramerVonMises, cramerVonMisesError } of rows) {
        const miss = Math.abs(cramerVonMises - (truth[assumption] ?? 0));
        expect(miss, `${formula} ${assumption}: ${cramerVonMises}`).toBeLessThan(4 * cramerVonMisesError + 1e-9);
        expect(cramerVonMisesError, `${formula} ${assumption}`).toBeLessThan(0.05);
      }
    }
  });
});
