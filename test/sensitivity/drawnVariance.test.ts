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
      return drawnVariance(
        study,
        plan,
        plan.drivers.map(() => column),
        (driver) => (plan.drivers[driver]?.name === "z" ? 1 : 0),
      );
    };
    expect(of(1)).toBeUndefined();
    expect(of(0.95)).toBeUndefined();
    expect(of(0.5)).toMatch(/^the draws hold 25% of the variance of z/);
    expect(of(2)).toMatch(/^the draws hold 400% of the variance of z/);
  });

  it("name three that matter most, and how many others", async () => {
    const five = [1, 2, 3, 4, 5].map((k) => uncertain(`x${k}`, "normal", { mean: 0, sd: 1 }));
    const { study, plan } = await requestOf(
      studyOf({ assumptions: five, formulas: { y: "x1 + x2 + x3 + x4 + x5" }, outputs: ["y"] }),
      { scenarios: 64 },
    );
    const wide = Float64Array.from({ length: 100 }, (_, i) => (i % 2 === 0 ? 2 : -2));
    const columns = plan.drivers.map(() => wide);
    const said = drawnVariance(study, plan, columns, (driver) => Number(plan.drivers[driver]?.name.slice(1)));
    expect(said).toMatch(/^the draws hold 400% of .* x5, 400% of .* x4, 400% of .* x3, and too .* 2 others:/);
  });

  it("are not counted of an event, once it was met: how often it happens is known", async () => {
    const event = uncertain("x", "bernoulli", { p: 0.1 });
    const { study, plan } = await requestOf(studyOf({ assumptions: [event], formulas: { y: "x" }, outputs: ["y"] }), {
      scenarios: 64,
    });
    const of = (happened: number) =>
      drawnVariance(study, plan, [Float64Array.from({ length: 100 }, (_, i) => (i < happened ? 1 : 0))], () => 1);
    expect(of(30)).toBeUndefined();
    expect(of(0)).toMatch(/^the draws hold 0% of the variance of x/);
  });
});

describe("main effects of a sample that hardly meets an event", () => {
  const answersOf = async (loss: number, p: number) => {
    const event = uncertain("x", "bernoulli", { p });
    const formulas = { y: `z + ${loss} * x`, other: "2 * z", still: "3 + 0 * z" };
    const study = studyOf({ assumptions: [normal, event], formulas, outputs: ["y", "other", "still"] });
    const request = await requestOf(study, { scenarios: 1024 });
    return firstOrder.answer({ ...request, outputs: ["y", "other", "still"] });
  };

  it("are refused of the outputs that it makes much of, and of no other", async () => {
    // p loss² = 1 beside the 1 of z.
    const { y, other } = await answersOf(1000, 1e-6);
    expect(y).toMatchObject({
      refused: expect.stringMatching(/^x \(.* 1 of 1,000,000 .* makes about 50% .*exact needs none$/),
    });
    expect(other).not.toHaveProperty("remark");
    expect(other).toHaveLength(2);
  });

  it("have it in their errors where it makes little", async () => {
    // 100² 10⁻⁶ = 0.01 beside 1.
    const { y } = await answersOf(100, 1e-6);
    if (y === undefined || !("rows" in y)) throw new Error("no remark");
    expect(y.remark).toMatch(/^x \(.*\) makes about 0\.99% of the variance, which these runs hardly meet$/);
    expect(y.rows[0]?.firstError).toBeGreaterThan(0.0099);
  });

  it("say of an output that does not vary that it does not", async () => {
    expect((await answersOf(100, 0.1)).still).toMatchObject({
      remark: expect.stringMatching(/^the output does not vary/),
    });
  });
});
