/** Outputs that many scenarios share a value of: steps that keep it apart, and indices against closed forms and quadrature. */
import { describe, expect, it } from "vitest";
import { lumpSteps } from "../../../src/sensitivity/momentIndependent/lumpSteps.js";
import { outputLevels } from "../../../src/sensitivity/momentIndependent/outputLevels.js";
import { outputRanks } from "../../../src/sensitivity/momentIndependent/outputRanks.js";
import type { MomentIndependentRow } from "../../../src/sensitivity/momentIndependent/rows.js";
import { momentIndependent } from "../../../src/sensitivity/momentIndependent.js";
import { requestOf } from "../functions.js";
import { answered, studyOf, uncertain } from "../studies.js";

const levelsOf = (...output: number[]) => {
  const column = Float64Array.from(output);
  return outputLevels(column, outputRanks(column));
};

describe("steps beside a lump", () => {
  it("are even where there is none, and every end counts alike", () => {
    const { starts, of, weights } = lumpSteps(levelsOf(3, 1, 2, 5, 8, 7, 9, 4), 8, 4);
    expect([...starts]).toEqual([0, 2, 4, 6]);
    expect([...of]).toEqual([0, 0, 1, 1, 2, 2, 3, 3]);
    // Half of its own width and half of the next one's; after the last the distance is 0.
    expect([...weights]).toEqual([0.25, 0.25, 0.25, 0.125]);
  });

  it("do not cut a lump, and end where it ends: there it counts whole", () => {
    const { starts, of, weights } = lumpSteps(levelsOf(-1, 0, 0, 0, 0, 0, 8, 9), 8, 4);
    expect([...starts]).toEqual([0, 1, 6]);
    expect([...of]).toEqual([0, 1, 1, 1, 1, 1, 2, 2]);
    expect([...weights]).toEqual([1 / 16, 5 / 8 + 1 / 8, 1 / 8]);
  });

  it("cut lumps of less than a step as all else", () => {
    expect([...lumpSteps(levelsOf(0, 1, 2, 2, 3, 4, 5, 6), 8, 2).starts]).toEqual([0, 4]);
  });
});

const T15 = 2.13145;
const b = (p: number) => uncertain("b", "bernoulli", { p });
const x = uncertain("x", "normal", { mean: 0, sd: 1 });
const cost = uncertain("x", "gamma", { mean: 1, sd: 0.5 });
type Truth = Readonly<Partial<Record<"delta" | "pawn" | "cramerVonMises", number>>>;
const [p, q] = [0.85, 0.15];
// F is even above the lump; given the event it is (t - q) / p, given none 1.
const square =
  (q * (p * p * q + p ** 3 / 3) + p * (q * q * q + (q * q * p) / 3)) / (q * q * p + 1 / 6 - ((q * q) / 2 - q ** 3 / 3));
const cases: Record<string, readonly [Parameters<typeof studyOf>[0]["assumptions"], string, string, Truth]> = {
  // Given none all is at 0, where 0.7 of all is; given the event nothing is.
  "an event times a cost of either sign": [[b(0.3), x], "b * x", "b", { delta: 0.42, pawn: 0.21 }],
  "an event times a cost": [
    [b(p), cost],
    "b * (1 + x)",
    "b",
    { delta: 2 * p * q, pawn: 2 * p * q, cramerVonMises: square },
  ],
  // Of the cost itself: the part that is not at 0 moves to one value; the distance is 0.3 Φ(|x|).
  "the cost of an event": [[b(0.3), x], "b * x", "x", { delta: 0.3, pawn: 0.225 }],
  // By quadrature over 2,000 values of x and 4,001 of y.
  "what is above zero of a sum": [
    [x, uncertain("e", "normal", { mean: 0, sd: 1 })],
    "max(0, x + e)",
    "x",
    { delta: 0.27799, pawn: 0.27078, cramerVonMises: 0.32393 },
  ],
};

describe("moment-independent indices of an output with a lump", () => {
  it.each(Object.keys(cases))("lie in their intervals: %s", async (name) => {
    const [assumptions, y, id, truth] = cases[name] as (typeof cases)[string];
    const study = studyOf({ assumptions, formulas: { y }, outputs: ["y"] });
    let [inside, count] = [0, 0];
    for (let seed = 0; seed < 3; seed++) {
      const answer = await momentIndependent.answer(
        await requestOf(study, { scenarios: 16_384, seed: `lump ${seed}` }),
      );
      const row = answered(answer, "y").find(({ assumption }) => assumption === id) as MomentIndependentRow;
      for (const key of Object.keys(truth) as (keyof Truth)[]) {
        const [miss, error] = [Math.abs(row[key] - (truth[key] ?? 9)), row[`${key}Error`]];
        expect(miss, `${key} ${row[key]} (${error})`).toBeLessThan(4 * error);
        expect(error, key).toBeLessThan(0.02);
        inside += miss < T15 * error ? 1 : 0;
        count++;
      }
    }
    expect(inside / count).toBeGreaterThan(0.6);
  });

  it("are 0 where it never varies", async () => {
    const study = studyOf({ assumptions: [x], formulas: { y: "7 + 0 * x" }, outputs: ["y"] });
    const [row] = answered(await momentIndependent.answer(await requestOf(study, { scenarios: 16_384 })), "y");
    expect(row).toMatchObject({ delta: 0, deltaError: 0, pawn: 0, cramerVonMises: 0 });
  });
});
