/** Assumptions that are one value in nearly all scenarios: what their other values make of the variance, by closed forms. */
import { describe, expect, it } from "vitest";
import { polynomialChaos } from "../../src/sensitivity/polynomialChaos.js";
import { rarelyMet } from "../../src/sensitivity/rarelyMet.js";
import { rareValues } from "../../src/sensitivity/rareValues.js";
import { openRunCount } from "../../src/sensitivity/runCount.js";
import { requestOf } from "./functions.js";
import { studyOf, uncertain } from "./studies.js";

const cost = uncertain("cost", "normal", { mean: 100, sd: 10 });
const delay = uncertain("delay", "lognormal", { meanlog: 0, sdlog: 0.3 });
const event = (p: number) => uncertain("event", "bernoulli", { p });
const rareOf = async (rare: ReturnType<typeof event>, y: string) =>
  rareValues(
    await requestOf(studyOf({ assumptions: [cost, delay, rare], formulas: { y }, outputs: ["y"] }), { scenarios: 64 }),
  ).found;

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

describe("events that together are rare", () => {
  const bernoulli = (id: string, p: number) => uncertain(id, "bernoulli", { p });
  const [adverse, severe, late] = [bernoulli("adverse", 0.02), bernoulli("severe", 0.01), bernoulli("late", 0.05)];
  const requestFor = (y: string, assumptions: Parameters<typeof studyOf>[0]["assumptions"]) =>
    requestOf(studyOf({ assumptions, formulas: { y }, outputs: ["y"] }), { scenarios: 64 });
  const foundIn = async (y: string, assumptions: Parameters<typeof studyOf>[0]["assumptions"]) => {
    const request = await requestFor(y, assumptions);
    const { found, others } = rareValues(request);
    const nameOf = (driver: number) => request.plan.drivers[driver]?.name ?? "";
    const byNames = found.map(({ drivers, ...rest }) => [drivers.map(nameOf).sort().join(" "), rest] as const);
    return { found: Object.fromEntries(byNames), others };
  };

  it.each([
    "cost + 50000 * adverse * severe * delay",
    "max(cost, 0) + 50000 * adverse * severe * delay",
    "cost + if(adverse + severe > 1, 50000 * delay, 0)",
    "cost + 50000 * delay * min(adverse, severe)",
  ])("make p q K² E[delay²] of %s", async (y) => {
    const { found, others } = await foundIn(y, [cost, delay, adverse, severe]);
    expect(Object.keys(found)).toEqual(["adverse severe"]);
    expect(found["adverse severe"]?.probability).toBeCloseTo(0.0002, 12);
    expect((found["adverse severe"]?.variances[0] as number) / (0.0002 * 50000 ** 2 * Math.exp(0.18))).toBeCloseTo(
      1,
      2,
    );
    expect((others[0] as number) / 100).toBeCloseTo(1, 1);
  });

  it("are found of three, and what two of them make is not counted again", async () => {
    const y = "max(0, cost) + 3000 * adverse * late + 80000 * adverse * severe * late";
    const { found } = await foundIn(y, [cost, adverse, severe, late]);
    expect(found["adverse late severe"]?.probability).toBeCloseTo(0.00001, 12);
    expect((found["adverse late severe"]?.variances[0] as number) / (0.00001 * 80000 ** 2)).toBeCloseTo(1, 3);
    expect((found["adverse late"]?.variances[0] as number) / (0.001 * 3000 ** 2)).toBeCloseTo(1, 2);
    expect(found["adverse severe"]?.variances[0]).toBe(0);
  });

  it("are none, nor do they take a run of the model, where each adds its own, or where together they are met often", async () => {
    for (const y of ["cost + 900 * adverse + 800 * severe * delay", "cost + 900 * often * ordinary"]) {
      const runCount = openRunCount();
      const assumptions = [cost, delay, adverse, severe, bernoulli("often", 0.1), bernoulli("ordinary", 0.15)];
      expect(rareValues({ ...(await requestFor(y, assumptions)), runCount })).toEqual({
        found: [],
        others: [],
        untried: 0,
      });
      expect(runCount.total()).toBe(0);
    }
  });

  it("make nothing together, to the last digit, where a maximum of their sum never holds", async () => {
    const request = await requestFor("max(cost + 30 * adverse + 20 * severe, 0)", [cost, adverse, severe]);
    expect(rareValues(request).found.map(({ variances }) => variances)).toEqual([[0]]);
    expect(rarelyMet(request, 1024).remark(0)).toBeUndefined();
  });

  it("say so of what they undo, too: an event that happens unless another does", async () => {
    // Of the one alone p K², of both together p q K² less: the jump from K back to 0.
    const { found } = await foundIn("cost + 50000 * adverse * (1 - severe)", [cost, adverse, severe]);
    expect((found["adverse severe"]?.variances[0] as number) / (0.0002 * 50000 ** 2)).toBeCloseTo(1, 2);
  });

  it("are told with their probability, and with what does", async () => {
    const request = await requestFor("cost + 50000 * adverse * severe", [cost, adverse, severe]);
    // 0.0002 50000² = 500,000 beside 100; 5 of them in 25,000 scenarios.
    expect(rarelyMet(request, 16384).reason(0)).toMatch(
      /^(adverse × severe|severe × adverse) \(together other than their usual values in 1 of 5,000 scenarios\) makes about 100% of the variance, .*; sobol does with 32,768 scenarios or more, and exact needs none$/,
    );
    expect(rarelyMet(request, 32768).share(0)).toBe(0);
    const other = await requestFor("max(cost, 0) + 50000 * adverse * severe", [cost, adverse, severe]);
    expect(rarelyMet(other, 16384).reason(0)).toMatch(/; sobol does with 32,768 scenarios or more$/);
  });

  it("need more scenarios where what they make depends on others", async () => {
    const rare = bernoulli("rare", 0.001);
    // Five of them in 5,000 scenarios, fifteen in 15,000.
    const alone = await requestFor("cost + 3000 * rare", [cost, rare]);
    expect(rarelyMet(alone, 1024).reason(0)).toMatch(
      /; sobol does with 8,192 scenarios or more, and exact needs none$/,
    );
    const times = await requestFor("cost + 3000 * rare * delay^3", [cost, delay, rare]);
    expect(rarelyMet(times, 1024).reason(0)).toMatch(/; sobol does with 16,384 scenarios or more$/);
  });

  it("happen together more often where they are correlated", async () => {
    const assumptions = [cost, bernoulli("one", 0.02), bernoulli("two", 0.02), bernoulli("three", 0.01)];
    const correlations = [{ a: "one", b: "two", spearman: 0.9 }];
    const y = "max(cost, 0) + 5000 * one * two * three";
    const request = await requestOf(studyOf({ assumptions, correlations, formulas: { y }, outputs: ["y"] }), {
      scenarios: 64,
    });
    // SciPy: multivariate_normal.cdf([z, z]) of z = norm.ppf(0.02) and correlation 2 sin(0.9 π / 6) is 0.01192. Of independent ones 0.0004.
    const { found } = rareValues(request);
    expect((found.find(({ drivers }) => drivers.length === 3)?.probability ?? 0) / (0.01 * 0.01192)).toBeCloseTo(1, 1);
    // The two by themselves are met in 1 of 84 scenarios, which is not rare; either with the third, in 1 of 5,000.
    expect(
      found.filter(({ drivers }) => drivers.length === 2).map(({ probability }) => probability.toFixed(6)),
    ).toEqual(["0.000200", "0.000200"]);
  });

  it("of which there are many cost some thousand runs", async () => {
    const many = Array.from({ length: 30 }, (_, k) => bernoulli(`event${k}`, 0.01 + k / 2000));
    const runCount = openRunCount();
    const y = `max(cost, 0 + ${many.map(({ id }) => id).join(" + 9 * ")} + 9000 * event3 * event4)`;
    const request = { ...(await requestFor(y, [cost, ...many])), runCount };
    const { found } = rareValues(request);
    const most = [...found].sort((a, b) => (b.variances[0] as number) - (a.variances[0] as number))[0];
    expect(most?.drivers.map((driver) => request.plan.drivers[driver]?.name).sort()).toEqual(["event3", "event4"]);
    expect(runCount.total()).toBeLessThan(12_000);
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
      refused: expect.stringMatching(
        /^event \(another .* 1 of 100,000 scenarios\) makes about 81% .* hardly meet; more scenarios would be needed than sobol takes$/,
      ),
    });
    expect(await answerOf(1e-5, "growth + fee + 6000 * event", "1")).toMatchObject({
      refused: expect.stringMatching(/ makes about 9\d% .* hardly meet; exact needs none$/),
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
