/** Estimators of first and total order where samples know little: heavy tails, and events that are met in one sample alone. */
import { describe, expect, it } from "vitest";
import { pickFreeze, pickFreezeSums } from "../../../src/sensitivity/pickFreeze/estimates.js";
import { type SobolRow, sobol } from "../../../src/sensitivity/sobol.js";
import { requestOf } from "../functions.js";
import { answered, studyOf, uncertain } from "../studies.js";

const size = 64;
const column = (of: (i: number) => number) => Float64Array.from({ length: size }, (_, i) => of(i));
/** Two levels in each of 16 replicates of four scenarios, of mean 0. */
const side = (i: number) => ((i >> 4) % 2 === 0 ? 1 : -1);
const other = (i: number) => ((i >> 5) % 2 === 0 ? 1 : -1);

describe("pick-freeze estimates", () => {
  it("make half the squares of what remains apart once the factor is known", () => {
    // y = 3 x + z: A has x = side, z = other; B has x = other, z = side.
    const a = column((i) => 3 * side(i) + other(i));
    const b = column((i) => 3 * other(i) + side(i));
    const mixed = column((i) => 4 * other(i));
    const { count, first, total, apart, variance } = pickFreezeSums(a, b, mixed, 0, 1);
    expect(count).toBe(size);
    // b (mixed - a) = (3 o + s)(3 o - 3 s) is 9 + 3 s o - 9 s o - 3; (3 o - 3 s)² / 2 is 9 (1 - s o); (o - s)² / 2 is 1 - s o.
    expect(first / size).toBeCloseTo(6, 12);
    expect(total / size).toBeCloseTo(9, 12);
    expect(apart / size).toBeCloseTo(1, 12);
    expect(variance / size).toBeCloseTo(10, 12);
  });

  it("are 1 for a factor that makes all of a heavy tail, which one sample holds and the other does not", () => {
    const a = column((i) => side(i));
    const b = column((i) => (i === 7 ? 50 : 0) + other(i));
    const { first } = pickFreeze(a, b, b, 16);
    expect(first.value).toBeCloseTo(1, 12);
    expect(first.error).toBeLessThan(1e-12);
  });

  it("say that their errors are too small where a first order lies far above its total", () => {
    // Each replicate alike, so that the scatter knows of no error but that of one scenario.
    const a = column((i) => side(i) + (i === 0 ? 0.01 : 0));
    const b = column((i) => 3 * other(i));
    const mixed = column((i) => side(i) + 0.9 * other(i));
    const { first, total } = pickFreeze(a, b, mixed, 16);
    expect(first.value).toBeGreaterThan(total.value + 0.1);
    expect(first.value - total.value).toBeLessThan(2.01 * Math.sqrt(first.error ** 2 + total.error ** 2));
  });

  it("take no known noise out that is more than the sample has", () => {
    const [a, b] = [column((i) => side(i)), column((i) => other(i))];
    // A control that would make the variance negative: what is known of a rare event that this sample does not hold.
    const [huge, none] = [column((i) => 100 * side(i)), Array.from({ length: 16 }, () => 0)];
    const control = {
      a: huge,
      b: huge,
      mixed: huge,
      variances: none,
      own: none,
      total: none,
      doubt: 0.5,
      doubtOfAll: 1,
    };
    expect(pickFreeze(a, b, b, 16, control)).toEqual(pickFreeze(a, b, b, 16));
  });
});

const cost = uncertain("cost", "normal", { mean: 100, sd: 10 });
const studyWith = (p: number, award: number) =>
  studyOf({
    assumptions: [cost, uncertain("event", "bernoulli", { p })],
    formulas: { y: `max(cost, 0 * cost) + ${award} * event` },
    outputs: ["y"],
  });
const answerOf = async (study: ReturnType<typeof studyOf>, scenarios: number, seed = "1") =>
  (await sobol.answer(await requestOf(study, { scenarios, seed }))).y ?? [];

describe("Sobol' indices and rare events", () => {
  it("are refused, with the scenarios that would do, where the samples hardly meet one that makes half", async () => {
    // 0.0001 1000² = 100 beside the 100 of the cost; 5 times in 65,536 scenarios.
    expect(await answerOf(studyWith(1e-4, 1000), 4096)).toMatchObject({
      refused: expect.stringMatching(
        /^event \(.* 1 of 10,000 scenarios\) makes about (49|50|51)% .* with 65,536 scenarios or more/,
      ),
    });
  });

  it("are told, and what is missed, where it makes little", async () => {
    // 0.0001 100² = 1 beside 100.
    const answer = await answerOf(studyWith(1e-4, 100), 1024);
    expect(answer).toHaveProperty("remark", expect.stringMatching(/event \(.*\) makes about (0\.9\d|1)%/));
    const row = answered({ y: answer }, "y").find(({ assumption }) => assumption === "event") as SobolRow;
    expect(Math.abs(row.total - 1 / 101)).toBeLessThan(2 * row.totalError);
  });

  it("are within three errors where the samples do meet it", async () => {
    // 0.01 0.99 300² = 891 beside 100.
    for (const seed of ["1", "2", "3"]) {
      const rows = answered({ y: await answerOf(studyWith(0.01, 300), 4096, seed) }, "y");
      const event = rows.find(({ assumption }) => assumption === "event") as SobolRow;
      expect(Math.abs(event.first - 891 / 991)).toBeLessThan(3 * event.firstError);
      expect(event.first).toBeLessThan(event.total + 3 * (event.firstError + event.totalError));
    }
  });

  it("say how much of the variance of a heavy tail the draws hold, and of what never varied that it did not", async () => {
    const heavy = studyOf({
      assumptions: [
        uncertain("x", "lognormal", { meanlog: 0, sdlog: 2 }),
        uncertain("z", "normal", { mean: 0, sd: 1 }),
      ],
      formulas: { y: "x + z" },
      outputs: ["y"],
    });
    const answer = await answerOf(heavy, 1024);
    expect(JSON.stringify(answer)).toMatch(/the draws hold \d+% of the variance of x|no share is told/);
    const still = studyOf({ assumptions: [cost], formulas: { y: "3 + 0 * cost" }, outputs: ["y"] });
    expect(await answerOf(still, 64)).toHaveProperty("remark", expect.stringContaining("did not vary"));
  });

  it("of a heavy-tailed cost beside another are never far above their totals", async () => {
    const study = studyOf({
      assumptions: [
        uncertain("x", "lognormal", { meanlog: 0, sdlog: 1.3 }),
        uncertain("z", "normal", { mean: 0, sd: 1 }),
      ],
      formulas: { y: "x + z" },
      outputs: ["y"],
    });
    const variance = Math.exp(2 * 1.69) - Math.exp(1.69);
    for (const seed of ["o1", "o2", "o3", "o4", "o5", "o6"]) {
      const [row] = answered({ y: await answerOf(study, 1024, seed) }, "y") as readonly SobolRow[];
      expect(Math.abs((row?.first ?? 9) - variance / (variance + 1))).toBeLessThan(0.06);
    }
  });
});
