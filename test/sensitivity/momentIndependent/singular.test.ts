/** Of a cost behind an event or a count: its joint distribution with the result lies on lines. */
import { describe, expect, it } from "vitest";
import type { MomentIndependentRow } from "../../../src/sensitivity/momentIndependent/rows.js";
import { momentIndependent } from "../../../src/sensitivity/momentIndependent.js";
import { requestOf } from "../functions.js";
import { answered, studyOf, uncertain } from "../studies.js";

const cost = uncertain("c", "lognormal", { meanlog: 0, sdlog: 0.5 });
const event = uncertain("b", "bernoulli", { p: 0.1 });
const normal = uncertain("z", "normal", { mean: 0, sd: 1 });

async function answerOf(assumptions: Parameters<typeof studyOf>[0]["assumptions"], y: string) {
  const study = studyOf({ assumptions, formulas: { y }, outputs: ["y"] });
  const answer = await momentIndependent.answer(await requestOf(study, { scenarios: 16_384 }));
  const rows = answered(answer, "y");
  const { remark } = answer.y as { readonly remark?: string };
  return { remark, row: (id: string) => rows.find(({ assumption }) => assumption === id) as MomentIndependentRow };
}

describe("moment-independent indices of an output that has few values for a known value of an assumption", () => {
  it("are 1, 3/4 and 1, without error, of the one assumption that decides it", async () => {
    // Known the assumption, F is a step: the mean of max(F, 1 - F) of an even F is 3/4.
    const { remark, row } = await answerOf([cost], "1000 - 2 * c");
    expect(row("c")).toEqual({
      assumption: "c",
      ...{ delta: 1, pawn: 0.75, cramerVonMises: 1 },
      ...{ deltaError: 0, pawnError: 0, cramerVonMisesError: 0 },
    });
    expect(remark).toBeUndefined();
    const turning = await answerOf([normal], "z * z");
    expect(turning.row("z").delta).toBe(1);
  });

  it("are never above 1, and where values have a probability of their own below", async () => {
    const { row, remark } = await answerOf([normal], "max(0, z)");
    // 1 - P(0)^2 of half the scenarios at 0.
    expect(Math.abs(row("z").delta - 0.75)).toBeLessThan(4 * row("z").deltaError);
    for (const key of ["delta", "pawn", "cramerVonMises"] as const) expect(row("z")[key]).toBeLessThanOrEqual(1);
    expect(remark).toMatch(/^z: δ and PAWN may be too low/);
  });

  it("say so of a cost behind an event, whose δ is 0.1 and PAWN 0.075", async () => {
    const { row, remark } = await answerOf([event, cost], "b * c");
    expect(remark).toMatch(/^c: δ and PAWN may be too low/);
    expect(row("c").delta).toBeGreaterThan(0.75 * 0.1);
    expect(Math.abs(row("c").delta - 0.1)).toBeLessThan(2.13 * row("c").deltaError);
    expect(Math.abs(row("c").pawn - 0.075)).toBeLessThan(2.13 * row("c").pawnError);
    expect(row("b").delta).toBeCloseTo(0.18, 3);
  });

  it("say nothing where a second continuous assumption fills the gaps, or where it does not reach the output", async () => {
    expect((await answerOf([event, cost, normal], "b * c + z")).remark).toBeUndefined();
    expect((await answerOf([event, cost, normal], "b * c")).remark).toMatch(/^c: /);
  });
});
