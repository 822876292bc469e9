/** Against dense quadrature: test/reference/sensitivityFunctions.json (Ishigami's to 3 digits). */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { dependenceSurface } from "../../src/sensitivity/momentIndependent/dependenceSurface.js";
import { outputRanks, outputSteps } from "../../src/sensitivity/momentIndependent/outputRanks.js";
import type { MomentIndependentRow } from "../../src/sensitivity/momentIndependent/rows.js";
import { delta } from "../../src/sensitivity/momentIndependent/shapeIndices.js";
import { momentIndependent } from "../../src/sensitivity/momentIndependent.js";
import type { Study } from "../../src/study/study.js";
import { functions, requestOf } from "./functions.js";
import { answered, studyOf, uncertain } from "./studies.js";

const reference = JSON.parse(
  readFileSync(new URL("../reference/sensitivityFunctions.json", import.meta.url), "utf8"),
) as Record<string, Record<string, number[]>>;
const linear = reference.linear4_indep_moment_independent ?? {};
const ishigami = reference.ishigami_moment_independent_3digits ?? {};
const rowsFor = async (study: Study, more: { scenarios: number; sampler?: string; seed?: string }) =>
  answered(await momentIndependent.answer(await requestOf(study, more)), "y");
const row = (rows: readonly MomentIndependentRow[], id: string) =>
  rows.find(({ assumption }) => assumption === id) as MomentIndependentRow;

describe("moment-independent indices", () => {
  it.each(["sobol", "latin-hypercube", "random"])(
    "of a sum of normals are those of quadrature within 4 errors, from a %s sample",
    async (sampler) => {
      const rows = await rowsFor(functions.linear4_indep as Study, { scenarios: 65_536, sampler });
      ["x1", "x2", "x3", "x4"].forEach((id, i) => {
        const found = row(rows, id);
        expect(Math.abs(found.delta - (linear.delta?.[i] ?? 9)), id).toBeLessThan(4 * found.deltaError);
        expect(Math.abs(found.pawn - (linear.pawn_mean?.[i] ?? 9)), id).toBeLessThan(4 * found.pawnError);
        const square = linear.cvm_chatterjee_xi?.[i] ?? 9;
        expect(Math.abs(found.cramerVonMises - square), id).toBeLessThan(4 * found.cramerVonMisesError);
        expect(Math.max(found.deltaError, found.pawnError, found.cramerVonMisesError)).toBeLessThan(0.01);
      });
    },
  );

  it("of Ishigami's function, whose densities have poles, too", async () => {
    const rows = await rowsFor(functions["ishigami_a7_b0.1"] as Study, { scenarios: 65_536 });
    ["x1", "x2", "x3"].forEach((id, i) => {
      const found = row(rows, id);
      expect(Math.abs(found.delta - (ishigami.delta?.[i] ?? 9)), id).toBeLessThan(4 * found.deltaError);
      expect(Math.abs(found.pawn - (ishigami.pawn_mean?.[i] ?? 9)), id).toBeLessThan(4 * found.pawnError);
      expect(Math.abs(found.cramerVonMises - (ishigami.cvm?.[i] ?? 9)), id).toBeLessThan(4 * found.cramerVonMisesError);
      expect(found.deltaError).toBeLessThan(0.04);
    });
  });

  it("see an assumption that moves the spread alone, and nothing in one that does nothing", async () => {
    const study = studyOf({
      assumptions: ["a", "b", "c"].map((id) => uncertain(id, "normal", { mean: 0, sd: 1 })),
      formulas: { y: "a * b + 0 * c" },
      outputs: ["y"],
    });
    const rows = await rowsFor(study, { scenarios: 16_384 });
    expect(row(rows, "a").delta).toBeGreaterThan(0.1);
    expect(row(rows, "c").delta).toBeLessThan(4 * row(rows, "c").deltaError + 0.01);
  });

  it("are refused where the scenarios do not fill the grid", async () => {
    const request = await requestOf(functions.linear4_indep as Study, { scenarios: 1024 });
    expect((await momentIndependent.answer(request)).y).toHaveProperty("refused");
  });
});

describe("the surface of dependence", () => {
  const count = 16 * 4096;
  const grades = Float64Array.from({ length: count }, (_, i) => (Math.floor(i / 16) + 0.5) / 4096);

  it("takes ties in any order, so that an output of two values has the index of its table", () => {
    // Knowing the assumption tells the value: each has probability one half, so that δ is one half.
    const output = grades.map((grade) => (grade < 0.5 ? 0 : 1));
    const steps = outputSteps(outputRanks(output));
    expect([...new Set(steps)].length).toBe(64);
    const { value } = delta(dependenceSurface(grades, steps, 16).surface);
    expect(Math.abs(value - 0.5)).toBeLessThan(0.06);
  });

  it("is nothing where nothing depends on the other", () => {
    // Reversed bits are as good as independent of the numbers they come from.
    const output = grades.map((_, i) => Number.parseInt([...i.toString(2).padStart(16, "0")].reverse().join(""), 2));
    const { value } = delta(dependenceSurface(grades, outputSteps(outputRanks(output)), 16).surface);
    expect(value).toBeLessThan(0.02);
  });
});
