/** A sample that holds too little of the variance of a heavy tail says so. */
import { describe, expect, it } from "vitest";
import { drawnVariance } from "../../src/sensitivity/drawnVariance.js";
import { firstOrder } from "../../src/sensitivity/firstOrder.js";
import { requestOf } from "./functions.js";
import { studyOf, uncertain } from "./studies.js";

const remark = /^the draws hold \d+% of the variance of x: more scenarios/;
const normal = uncertain("z", "normal", { mean: 0, sd: 1 });
const sum = (sdlog: number, times = 1) =>
  studyOf({
    assumptions: [uncertain("x", "lognormal", { meanlog: 0, sdlog }), normal],
    formulas: { y: `x + ${times} * z` },
    outputs: ["y"],
  });
const answerOf = async (study: ReturnType<typeof sum>) =>
  (await firstOrder.answer(await requestOf(study, { scenarios: 4096 }))).y;

describe("draws of a heavy tail", () => {
  it("say how much of its variance they hold", async () => {
    // 4,096 draws reach 3.7 standard deviations of the logarithm, and a lognormal's variance lies at twice its sdlog and beyond.
    expect(await answerOf(sum(2))).toMatchObject({ remark: expect.stringMatching(remark) });
  });

  it("say nothing of an ordinary cost, nor of a heavy tail that does not matter", async () => {
    expect(await answerOf(sum(0.5))).not.toHaveProperty("remark");
    expect(await answerOf(sum(2, 1e4))).not.toHaveProperty("remark");
  });

  it("are counted about the mean of the distribution, too many as well as too few", async () => {
    const { study, plan } = await requestOf(sum(0.5), { scenarios: 512 });
    const of = (spread: number) => {
      const column = Float64Array.from({ length: 100 }, (_, i) => (i % 2 === 0 ? spread : -spread));
      return drawnVariance(study, plan, plan.drivers.map(() => column), (driver) => plan.drivers[driver]?.name === "z"); // biome-ignore format: one thought
    };
    expect(of(1)).toBeUndefined();
    expect(of(0.95)).toBeUndefined();
    expect(of(0.5)).toMatch(/^the draws hold 25% of the variance of z/);
    expect(of(2)).toMatch(/^the draws hold 400% of the variance of z/);
  });

  it("that met an event in no scenario say so of the outputs that it is part of, and of no other", async () => {
    const rare = studyOf({
      assumptions: [normal, uncertain("x", "bernoulli", { p: 1e-6 })],
      formulas: { y: "z + 1000 * x", other: "2 * z" },
      outputs: ["y", "other"],
    });
    const request = await requestOf(rare, { scenarios: 1024 });
    const { y, other } = await firstOrder.answer({ ...request, outputs: ["y", "other"] });
    expect(y).toMatchObject({ remark: expect.stringMatching(/^the draws hold 0% of the variance of x/) });
    expect(other).not.toHaveProperty("remark");
  });
});
