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
});
