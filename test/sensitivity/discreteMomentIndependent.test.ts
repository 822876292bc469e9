/** Of events, counts and listed values: against sums of normals on a grid (test/reference/momentIndependentDiscrete.py). */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Assumption } from "../../src/assumptions/assumption.js";
import { makeDistribution } from "../../src/families/index.js";
import type { MomentIndependentRow } from "../../src/sensitivity/momentIndependent/rows.js";
import { momentIndependent } from "../../src/sensitivity/momentIndependent.js";
import { requestOf } from "./functions.js";
import { answered, studyOf, uncertain } from "./studies.js";

const reference = JSON.parse(
  readFileSync(new URL("../reference/momentIndependentDiscrete.json", import.meta.url), "utf8"),
) as Record<string, Record<Key, number>>;
const keys = ["delta", "pawn", "cramerVonMises"] as const;
type Key = (typeof keys)[number];

/** As improbable as 4 standard errors of a normal number, where the error is from 16 groups. */
const four = makeDistribution("student-t", { df: 15 }).quantile(1 - 3.17e-5);
const normal = (sd: number) => uncertain("z", "normal", { mean: 0, sd });
const atom = [
  { distribution: "fixed", value: 0 },
  { distribution: "gamma", shape: 4, scale: 0.5 },
];
const studies: Record<string, readonly [Assumption, Assumption]> = {
  bernoulli: [uncertain("k", "bernoulli", { p: 0.3 }), normal(1)],
  rare: [uncertain("k", "bernoulli", { p: 0.02 }), normal(0.2)],
  poisson: [uncertain("k", "poisson", { mean: 3 }), normal(2)],
  "poisson, weak": [uncertain("k", "poisson", { mean: 3 }), normal(20)],
  "poisson of 15": [uncertain("k", "poisson", { mean: 15 }), normal(3)],
  "many counts": [uncertain("k", "poisson", { mean: 900 }), normal(30)],
  binomial: [uncertain("k", "binomial", { n: 12, p: 0.8 }), normal(2)],
  listed: [uncertain("k", "discrete", { values: [-1, 0, 4], probabilities: [0.2, 0.7, 0.1] }), normal(1)],
  "mixture with an atom": [uncertain("k", "mixture", { weights: [0.4, 0.6], of: atom }), normal(1)],
};

async function answerOf(assumptions: readonly Assumption[], more: { sampler?: string } = {}, y = "k + z") {
  const study = studyOf({ assumptions, formulas: { y }, outputs: ["y"] });
  const answer = await momentIndependent.answer(await requestOf(study, { scenarios: 16_384, ...more }));
  const rows = answered(answer, "y");
  return { answer, row: (id: string) => rows.find(({ assumption }) => assumption === id) as MomentIndependentRow };
}

function expectNear(row: MomentIndependentRow, truth: Record<Key, number>, widest: number) {
  for (const key of keys) {
    const error = row[`${key}Error`];
    expect(Math.abs(row[key] - truth[key]), key).toBeLessThan(four * error);
    expect(error, key).toBeGreaterThan(0);
    expect(error, key).toBeLessThan(widest);
  }
}

describe("moment-independent indices of an assumption whose values recur", () => {
  it.each(Object.keys(studies))("are those of the densities given each value: %s", async (name) => {
    const { row } = await answerOf(studies[name] as readonly Assumption[]);
    expectNear(row("k"), reference[name] as Record<Key, number>, name === "mixture with an atom" ? 0.01 : 0.004);
  });

  it.each(["random", "latin-hypercube"])("are so from a %s sample, with larger errors", async (sampler) => {
    const { row } = await answerOf(studies.poisson as readonly Assumption[], { sampler });
    expectNear(row("k"), reference.poisson as Record<Key, number>, 0.02);
  });

  it("are a product of two probabilities for an event beside an even spread, the jumps of the density included", async () => {
    // Densities of 0.35, 0.5 and 0.15 on three steps of one; 0.5 on two of them given the event, and given none.
    const { row } = await answerOf([
      uncertain("k", "bernoulli", { p: 0.3 }),
      uncertain("z", "uniform", { min: 0, max: 2 }),
    ]);
    expectNear(row("k"), { delta: 0.21, pawn: 0.21, cramerVonMises: 0.21 }, 0.005);
  });

  it("are 2 p (1 - p) where the output is the event itself, in steps that hold both its values as well", async () => {
    const { row } = await answerOf([uncertain("k", "bernoulli", { p: 0.3 }), normal(1)], {}, "k + 0 * z");
    expect(Math.abs(row("k").delta - 0.42)).toBeLessThan(0.01);
    expect(Math.abs(row("k").pawn - 0.42)).toBeLessThan(0.002);
  });

  it("are nothing where an event or a count does nothing, with noise not counted as distance", async () => {
    for (const k of [uncertain("k", "bernoulli", { p: 0.3 }), uncertain("k", "poisson", { mean: 3 })]) {
      for (const sampler of ["sobol", "random"]) {
        const { row } = await answerOf([k, normal(1)], { sampler }, "0 * k + z");
        for (const key of keys) expect(Math.abs(row("k")[key]), key).toBeLessThan(4 * row("k")[`${key}Error`]);
        expect(row("k").delta).toBeLessThan(0.02);
      }
    }
  });

  it("take rare values with their neighbours, and say so", async () => {
    const { answer } = await answerOf(studies.poisson as readonly Assumption[]);
    expect(answer.y).toMatchObject({
      remark: expect.stringMatching(/^k: rare values are taken with their neighbours; z: /),
    });
    const { answer: none } = await answerOf(studies.bernoulli as readonly Assumption[]);
    expect(none.y).toMatchObject({ remark: expect.not.stringMatching(/rare/) });
  });

  it("have no row, and say so, where all values but one are too rare to tell anything; never a 0", async () => {
    const { answer, row } = await answerOf([uncertain("k", "bernoulli", { p: 0.001 }), normal(0.1)]);
    expect(answer.y).toMatchObject({ remark: expect.stringMatching(/^k: no row, as all values but one are too rare/) });
    expect(row("k")).toBeUndefined();
    expect(row("z").delta).toBeGreaterThan(0.9);
  });
});
