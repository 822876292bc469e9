/** Errors where a few scenarios make the variance: Poisson sums and quadrature tell the truth. */
import { describe, expect, it } from "vitest";
import { withFewScenarios } from "../../src/sensitivity/fewScenarios.js";
import { type FirstOrderRow, firstOrder } from "../../src/sensitivity/firstOrder.js";
import { requestOf } from "./functions.js";
import { answered, studyOf, uncertain } from "./studies.js";

/** So many values of 1 and -1 in turn among zeros: their kurtosis is count / many. */
const column = (count: number, many: number) =>
  Float64Array.from({ length: count }, (_, i) => (i >= many ? 0 : i % 2 === 0 ? 1 : -1));
const half = { value: 0.5, error: 0.003, parts: [0.49, 0.51] };
const third = { value: 0.3, error: 0.004 };

describe("withFewScenarios", () => {
  it("adds the error that the variance has, of what is made together", () => {
    const { found, remark } = withFewScenarios(column(4096, 100), [half, third]);
    // A hundred scenarios tell a variance to a tenth, a fifth of which is made together.
    expect(found[0]).toMatchObject({ value: half.value, parts: half.parts });
    expect(found[0]?.error).toBeCloseTo(Math.sqrt(0.003 ** 2 + (0.5 * 0.2 * 0.1) ** 2), 15);
    expect(found[1]?.error).toBeCloseTo(Math.sqrt(0.004 ** 2 + (0.3 * 0.2 * 0.1) ** 2), 15);
    expect(remark).toBeUndefined();
  });

  it("says so where a share may be off by a hundredth", () => {
    const { remark } = withFewScenarios(column(4096, 37), [half, third]);
    expect(remark).toMatch(/^few scenarios make most of the variance, as much as 37 equal ones would/);
    expect(withFewScenarios(column(4096, 1), [half, third]).remark).toMatch(/as much as a single one would: errors/);
  });

  it("leaves errors as they are where several hundred scenarios tell them, and where nothing is made together", () => {
    const many = withFewScenarios(column(4096, 256), [half, third]);
    expect(many).toEqual({ found: [half, third], remark: undefined });
    const sum = withFewScenarios(column(4096, 10), [{ ...half, value: 1 }]);
    expect(sum).toEqual({ found: [{ ...half, value: 1 }], remark: undefined });
    const correlated = withFewScenarios(column(4096, 10), [half, half, half]);
    expect(correlated.found).toEqual([half, half, half]);
    expect(withFewScenarios(new Float64Array(16), [half]).found).toEqual([half]);
  });

  it("gives no assumption without effect an error", () => {
    const { found } = withFewScenarios(column(4096, 10), [half, { value: 0, error: 0 }]);
    expect(found[1]).toEqual({ value: 0, error: 0 });
  });
});

const beds = studyOf({
  assumptions: [uncertain("beds", "poisson", { mean: 5 }), uncertain("cost", "lognormal", { meanlog: 0, sdlog: 0.5 })],
  formulas: { y: "if(beds > 8, (beds - 8) * cost, 0)" },
  outputs: ["y"],
});

/** Shares of beds and cost: h(beds) times cost, moments of h summed over the Poisson probabilities. */
function truth(): readonly [number, number] {
  let [chance, mean, square] = [Math.exp(-5), 0, 0];
  for (let k = 1; k < 60; k++) {
    chance *= 5 / k;
    mean += chance * Math.max(k - 8, 0);
    square += chance * Math.max(k - 8, 0) ** 2;
  }
  const [cost, costs] = [Math.exp(0.125), Math.exp(0.5)];
  const variance = square * costs - (mean * cost) ** 2;
  return [((square - mean * mean) * cost * cost) / variance, ((costs - cost * cost) * mean * mean) / variance];
}

describe("first-order of beds beyond a capacity, times what each costs", () => {
  it("is inside its intervals as often as they say, and says why they are wide", async () => {
    const exact = truth();
    let inside = 0;
    for (let seed = 0; seed < 20; seed++) {
      const answer = await firstOrder.answer(await requestOf(beds, { scenarios: 4096, seed: `beds ${seed}` }));
      expect(answer.y).toMatchObject({ remark: expect.stringMatching(/few scenarios make most of the variance/) });
      const rows = answered<FirstOrderRow>(answer, "y");
      ["beds", "cost"].forEach((name, i) => {
        const { first = 0, firstError = 0 } = rows.find(({ assumption }) => assumption === name) ?? {};
        inside += Math.abs(first - (exact[i] as number)) <= 2.13145 * firstError ? 1 : 0;
      });
    }
    // Of 40 intervals of 95%; errors without this hold 32.
    expect(inside).toBeGreaterThanOrEqual(36);
  });

  it("is told without more where several hundred scenarios make the variance", async () => {
    const plain = studyOf({
      assumptions: [uncertain("beds", "poisson", { mean: 5 }), uncertain("cost", "normal", { mean: 1, sd: 0.1 })],
      formulas: { y: "beds * cost" },
      outputs: ["y"],
    });
    expect((await firstOrder.answer(await requestOf(plain, { scenarios: 4096 }))).y).not.toHaveProperty("remark");
  });
});
