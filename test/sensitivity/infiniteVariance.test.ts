/** Assumptions without a variance: Student's t of 2 degrees of freedom, log-logistic of shape 2 or less. */
import { describe, expect, it } from "vitest";
import { firstOrder } from "../../src/sensitivity/firstOrder.js";
import { infiniteVariance } from "../../src/sensitivity/infiniteVariance.js";
import { polynomialChaos } from "../../src/sensitivity/polynomialChaos.js";
import { rankRegression } from "../../src/sensitivity/rankRegression.js";
import { regression } from "../../src/sensitivity/regression.js";
import { secondOrder } from "../../src/sensitivity/secondOrder.js";
import { shapley } from "../../src/sensitivity/shapley.js";
import { sobol } from "../../src/sensitivity/sobol.js";
import { requestOf } from "./functions.js";
import { studyOf, uncertain } from "./studies.js";

const request = (y: string) =>
  requestOf(
    studyOf({
      assumptions: [
        uncertain("loss", "student-t", { df: 2 }),
        uncertain("mild", "student-t", { df: 2.5 }),
        uncertain("stay", "loglogistic", { shape: 1.5, scale: 1 }),
        uncertain("event", "bernoulli", { p: 0.1 }),
        uncertain("e", "normal", { mean: 0, sd: 1 }),
        uncertain("across", "normal", { mean: 1, sd: 0.3 }),
        uncertain("beyond", "normal", { mean: 1, sd: 0.1 }),
        uncertain("share", "uniform", { min: 0, max: 1 }),
        uncertain("minus", "uniform", { min: -1, max: 0 }),
        uncertain("apart", "uniform", { min: 0.1, max: 1 }),
        uncertain("skew", "gamma", { shape: 1.5, scale: 1 }),
        uncertain("mound", "gamma", { shape: 2.5, scale: 1 }),
        uncertain("worth", "lognormal", { meanlog: 0, sdlog: 1 }),
      ],
      formulas: { y },
      outputs: ["y"],
    }),
    { scenarios: 1024 },
  );
const refusal = { refused: "loss has no finite variance, so that there is none to share out" };

describe("an output that rests on an assumption without a variance", () => {
  it.each([firstOrder, sobol, secondOrder, shapley, regression, polynomialChaos])(
    "has no shares of it: $name",
    async (method) => {
      expect((await method.answer(await request("loss + e"))).y).toEqual(refusal);
    },
  );

  it("has ranks all the same", async () => {
    expect((await rankRegression.answer(await request("loss + e"))).y).not.toHaveProperty("refused");
  });

  it.each([
    ["loss * e", "loss"],
    ["100 * e - loss / 1000", "loss"],
    ["if(event > 0, loss, 0) + e", "loss"],
    ["max(0, loss - 1) + e", "loss"],
    ["max(0, -loss - 1) + e", "loss"],
    ["stay + e", "stay"],
    ["event * stay * e", "stay"],
    ["mild * mild + e", undefined],
  ])("is known by its tails: %s", async (y, name) => {
    expect(infiniteVariance(await request(y), 0)?.refused.split(" ")[0]).toBe(name);
  });

  it.each([
    "min(stay, 30) + e",
    "sqrt(stay) + e",
    "log(stay) + e",
    "1 / (1 + stay) + e",
    "if(loss > 3, 1, 0) + e",
    "mild + e",
  ])("does not rest on it where it does not grow with it: %s", async (y) => {
    expect(infiniteVariance(await request(y), 0)).toBeUndefined();
  });

  it("is told by its label", async () => {
    const labelled = { ...uncertain("loss", "student-t", { df: 2 }), label: "Loss of a claim" };
    const study = studyOf({ assumptions: [labelled], formulas: { y: "loss" }, outputs: ["y"] });
    expect(infiniteVariance(await requestOf(study, { scenarios: 64 }), 0)?.refused).toMatch(/^Loss of a claim has no/);
  });
});

/** The second moment of 1/x is infinite where x has a density at zero, and of a gamma or beta where its shape there is 2 or less. */
describe("an output that divides by what may be zero", () => {
  it.each([firstOrder, sobol, secondOrder, shapley, regression, polynomialChaos])(
    "has no shares of the variance: $name",
    async (method) => {
      const { y } = await method.answer(await request("e / across"));
      expect(y).toMatchObject({ refused: expect.stringMatching(/^it divides by across, which comes so near to zero/) });
    },
  );

  it.each([
    ["100 * e + 1 / across", "across"],
    ["e / share", "share"],
    ["e - 1 / minus", "minus"],
    ["1 / skew", "skew"],
    ["if(event > 0, e / skew, 0)", "skew"],
    ["1 / mound / mound", "mound"],
  ])("is known by its growth: %s", async (y, name) => {
    const { refused = "" } = infiniteVariance(await request(y), 0) ?? {};
    expect(/^it divides by (\w+),/.exec(refused)?.[1]).toBe(name);
  });

  it.each([
    "e / beyond",
    "e / apart",
    "e / mound",
    "e / worth / worth",
    "min(5, max(-5, e / across))",
    "if(across > 0.1, e / across, 0)",
    "e / (1 + event)",
    "across / across + e",
  ])("does not where draws come nowhere near it, or something stands between: %s", async (y) => {
    expect(infiniteVariance(await request(y), 0)).toBeUndefined();
  });

  it("is seen through what shares the draw of another, and of the outputs that divide alone", async () => {
    const shared = { id: "twin", over: [], value: ["0.5"], sameAs: "share" } as const;
    const study = studyOf({
      assumptions: [uncertain("share", "uniform", { min: 0, max: 1 }), shared],
      formulas: { y: "1 / twin", z: "twin + share" },
      outputs: ["y", "z"],
    });
    const asked = await requestOf(study, { scenarios: 64 });
    const both = { ...asked, outputs: ["y", "z"] };
    expect(infiniteVariance(both, 0)?.refused).toMatch(/^it divides by share/);
    expect(infiniteVariance(both, 1)).toBeUndefined();
  });
});
