/** Assumptions that are one value in nearly all scenarios: what their other values make of the variance, by closed forms. */
import { describe, expect, it } from "vitest";
import { polynomialChaos } from "../../src/sensitivity/polynomialChaos.js";
import { rarelyMet } from "../../src/sensitivity/rarelyMet.js";
import { rareValues } from "../../src/sensitivity/rareValues.js";
import { requestOf } from "./functions.js";
import { studyOf, uncertain } from "./studies.js";

const cost = uncertain("cost", "normal", { mean: 100, sd: 10 });
const delay = uncertain("delay", "lognormal", { meanlog: 0, sdlog: 0.3 });
const event = (p: number) => uncertain("event", "bernoulli", { p });
const rareOf = async (rare: ReturnType<typeof event>, y: string) =>
  rareValues(await requestOf(studyOf({ assumptions: [cost, delay, rare], formulas: { y }, outputs: ["y"] }), { scenarios: 64 })).found; // biome-ignore format: one thought

describe("rare values", () => {
  it("make p K² E[delay²] where an event costs K times a delay", async () => {
    const [found] = await rareOf(event(1e-5), "cost + 1000 * event * delay");
    expect(found?.probability).toBeCloseTo(1e-5, 18);
    // E[delay²] = exp(2 0.3²), from 512 points.
    expect((found?.variances[0] as number) / (10 * Math.exp(0.18))).toBeCloseTo(1, 2);
  });

  it.each([
    // Given that it is not 0, E[k²] P(k > 0) = λ + λ².
    ["a count", uncertain("event", "poisson", { mean: 0.002 }), 1 - Math.exp(-0.002), 0.002 + 0.002 * 0.002],
    [
      "listed values below and above the usual one",
      uncertain("event", "discrete", { values: [-3, 0, 5], probabilities: [0.001, 0.997, 0.002] }),
      0.003,
      0.009 + 0.05,
    ],
    // Mean and standard deviation of the cost that few have: E[x²] = 90² + 120².
    [
      "a cost that few have",
      uncertain("event", "mixture", {
        weights: [0.999, 0.001],
        of: [
          { distribution: "fixed", value: 0 },
          { distribution: "gamma", mean: 90, sd: 120 },
        ],
      }),
      0.001,
      22.5,
    ],
  ] as const)("are found of %s", async (_, rare, probability, square) => {
    // biome-ignore format: one thought
    const [found] = await rareOf(rare, "cost + 3 * event");
    expect(found?.probability).toBeCloseTo(probability, 12);
    expect((found?.variances[0] as number) / (9 * square)).toBeCloseTo(1, 1);
  });

  it("are none of an ordinary event, count or cost, nor of an output that does not use them", async () => {
    expect(await rareOf(event(0.01), "cost + event")).toEqual([]);
    expect(await rareOf(uncertain("event", "poisson", { mean: 3 }), "cost + event")).toEqual([]);
    expect((await rareOf(event(0.001), "cost + 0 * event"))[0]?.variances).toEqual([0]);
  });

  it("are hardly met by a sample that would hold fewer than five of them", async () => {
    const study = studyOf({ assumptions: [cost, event(0.001)], formulas: { y: "cost + 100 * event" }, outputs: ["y"] });
    const request = await requestOf(study, { scenarios: 64 });
    const driver = request.plan.drivers.findIndex(({ name }) => name === "event");
    expect(rarelyMet(request, 4999).has(driver)).toBe(true);
    expect(rarelyMet(request, 5001).has(driver)).toBe(false);
    // p K² = 10 beside the 100 of the cost.
    expect(rarelyMet(request, 1000).share(0)).toBeCloseTo(1 / 11, 2);
    expect(rarelyMet(request, 5001).share(0)).toBe(0);
    expect(rarelyMet(request, 5001).remark(0)).toBeUndefined();
  });
});

describe("a polynomial and an event that its runs hardly meet", () => {
  const answerOf = async (p: number, y: string, seed: string) => {
    const growth = uncertain("growth", "uniform", { min: 0, max: 1 });
    const fee = uncertain("fee", "gamma", { mean: 10, sd: 2 });
    const study = studyOf({ assumptions: [growth, fee, event(p)], formulas: { y }, outputs: ["y"] });
    return (await polynomialChaos.answer(await requestOf(study, { scenarios: 64, seed }))).y ?? [];
  };

  it.each([1e-5, 1e-4, 1e-3])("of 1 in 1 / %s has the shares of the others right where it makes little", async (p) => {
    // E[exp(g)] and E[exp(g)²] of a uniform g, and the variance of fee exp(g) + 10 event.
    const [mean, square] = [Math.E - 1, (Math.E * Math.E - 1) / 2];
    const whole = 104 * square - 100 * mean * mean + 100 * p * (1 - p);
    for (const seed of ["1", "2"]) {
      const answer = await answerOf(p, "exp(growth) * fee + 10 * event", seed);
      if (!("remark" in answer)) throw new Error("no answer");
      const row = (id: string) => answer.rows.find(({ assumption }) => assumption === id);
      expect(Math.abs((row("growth")?.first ?? 9) - (100 * (square - mean * mean)) / whole)).toBeLessThan(0.003);
      expect(Math.abs((row("fee")?.total ?? 9) - (4 * square) / whole)).toBeLessThan(0.003);
      expect(row("event")?.total).toBeLessThan(0.003);
      expect(row("event")?.totalError).toBeGreaterThan((100 * p) / whole / 2);
      // Next to nothing, and counted into the errors.
      expect(answer.remark).not.toMatch(/event/);
    }
  });

  it("is refused, with the scenarios that would do, where it makes much", async () => {
    // 1300² 0.0001 = 169, 4000² 0.00001 = 160 beside the 37.0 of the others; 524,288 scenarios are more than sobol takes.
    expect(await answerOf(1e-4, "exp(growth) * fee + 1300 * event", "1")).toMatchObject({
      refused: expect.stringMatching(/ 1 of 10,000 scenarios\) makes about 82% .* with 65,536 scenarios or more/),
    });
    expect(await answerOf(1e-5, "exp(growth) * fee + 4000 * event", "1")).toMatchObject({
      refused: expect.stringMatching(/^event \(another .* 1 of 100,000 scenarios\) makes about 81% .* meet; exact needs none/), // biome-ignore format: one thought
    });
  });

  it("says what it makes where that is worth a word", async () => {
    // 40² 0.0001 = 0.16 beside 37.0.
    const answer = await answerOf(1e-4, "exp(growth) * fee + 40 * event", "1");
    expect("remark" in answer && answer.remark).toMatch(
      /event \(another .* 1 of 10,000 scenarios\) makes about 0\.4\d*% of/,
    );
  });

  it("is refused with the reason where the model gives no number when it happens", async () => {
    expect(await answerOf(1e-5, "fee * log(1 - event) + growth", "1")).toMatchObject({
      refused: "the model gives no finite number where event is another than its usual value in 1 of 100,000 scenarios",
    });
  });

  it("is right for products of one that happens once in some hundred scenarios, however few of the first runs meet it", async () => {
    for (const seed of ["1", "2", "3", "4", "5"]) {
      // Var(e f) = p E[f²] - p² E[f]² = 0.006 · 104 - 0.0036; of it 100 p (1 - p) from e alone.
      const answer = await answerOf(0.006, "growth + event * fee", seed);
      if (!("rows" in answer)) throw new Error(JSON.stringify(answer));
      const whole = 1 / 12 + 0.624 - 0.0036;
      const found = answer.rows.find(({ assumption }) => assumption === "event");
      expect(found?.first).toBeCloseTo((100 * 0.006 * 0.994) / whole, 6);
    }
  });

  it("names three of many", async () => {
    const many = [1, 2, 3, 4, 5].map((k) => uncertain(`event${k}`, "bernoulli", { p: 0.0001 }));
    const y = "cost + 50 * (event1 + 2 * event2 + 3 * event3 + 4 * event4 + 5 * event5)";
    const request = await requestOf(studyOf({ assumptions: [cost, ...many], formulas: { y }, outputs: ["y"] }), {
      scenarios: 64,
    });
    // 2500 p k² of 100 + 2500 p 55.
    const said = rarelyMet(request, 1000).remark(0) ?? "";
    expect(said).toMatch(
      /^event5 \(.*\) makes about 5\.5%, event4 \(.*\) .* 3\.5%, event3 \(.*\) .* 2%, 2 others 1\.1% of the variance/,
    );
  });
});
