import { describe, expect, it } from "vitest";
import type { Assumption, Uncertainty } from "../../../src/assumptions/assumption.js";
import {
  cellRanges,
  cellRangeWords,
  distributionWords,
  valueWords,
} from "../../../src/report/words/distributionWords.js";

const indexes = [{ id: "band", elements: ["low", "medium", "high"], numeric: false }];
const single = (uncertainty?: Uncertainty): Assumption => ({ id: "a", over: [], value: ["0.70"], uncertainty });
const banded = (uncertainty?: Uncertainty): Assumption => ({
  id: "b",
  over: ["band"],
  value: ["1", "2", "4"],
  uncertainty,
});
const each = (family: string, parameters: Record<string, number>): Uncertainty => ({
  family,
  joint: "each",
  parameters: [parameters],
});

describe("distributions in words", () => {
  it.each([
    ["a constant", single(), "fixed"],
    ["a shared draw", { ...single(), sameAs: "c" }, "same draw as c"],
    [
      "beta: mean and SD in closed form",
      single(each("beta", { alpha: 28, beta: 12 })),
      "Beta: mean 0.7, SD 0.0716 (alpha 28; beta 12)",
    ],
    [
      "a truncation open above",
      single({
        family: "uniform",
        joint: "each",
        parameters: [{ min: 2, max: 6, truncate: [4, Number.MAX_VALUE] }],
      }),
      "Uniform: mean 5, SD 0.577 (min 2; max 6; nothing below 4)",
    ],
    [
      "a long sample by its size",
      single({
        family: "empirical",
        joint: "each",
        parameters: [{ values: Array.from({ length: 21 }, (_, i) => i) }],
      }),
      "Empirical: mean 10, SD 6.06 (21 values from 0 to 20)",
    ],
    ["heavy tails", single(each("student-t", { df: 1 })), "Student-t: no finite mean, no finite SD (df 1)"],
    ["uniform", single(each("uniform", { min: 2, max: 6 })), "Uniform: mean 4, SD 1.15 (min 2; max 6)"],
    [
      "PERT, its name in capitals",
      single(each("pert", { min: 0, mode: 3, max: 6, lambda: 4 })),
      "PERT: mean 3, SD 1.13 (min 0; mode 3; max 6; lambda 4)",
    ],
    [
      "one draw for a table",
      banded({
        family: "gamma",
        joint: "common",
        parameters: [1, 2, 4].map((scale) => ({ shape: 100, scale: scale / 100 })),
      }),
      "Gamma, one draw that scales all 3 values (SD 10% of each)",
    ],
    [
      "a draw a cell",
      banded({ family: "normal", joint: "each", within: 0.3, parameters: [1, 2, 4].map((mean) => ({ mean, sd: 1 })) }),
      "Normal, one draw for each of 3 values, rank correlation 0.3 between any two",
    ],
    [
      "shares",
      banded({ family: "dirichlet", joint: "simplex", parameters: [{ alpha: [35, 40, 25] }] }),
      "Dirichlet, shares that add up to one (alpha 35, 40, 25)",
    ],
  ])("%s", (_, assumption, words) => {
    expect(distributionWords(assumption)).toBe(words);
  });

  it("name the cells of a table, and sum up a long one", () => {
    expect(valueWords(banded(), indexes)).toEqual(["low: 1", "medium: 2", "high: 4"]);
    const long = { ...banded(), value: Array.from({ length: 40 }, (_, i) => `${i / 10}`) };
    expect(valueWords(long, indexes)).toEqual(["40 values from 0 to 3.9"]);
  });

  it("give the central range: of a uniform from its closed form, of shares one by one", () => {
    const [[low, high] = [0, 0]] = cellRanges(single(each("uniform", { min: 2, max: 6 })), 0.9);
    expect(low).toBeCloseTo(2.2, 12);
    expect(high).toBeCloseTo(5.8, 12);
    expect(cellRangeWords(single(each("uniform", { min: 2, max: 6 })), [], 0.9)).toEqual(["2.20 to 5.80"]);
    expect(cellRangeWords(single(), [], 0.9)).toEqual([]);
    const shares = cellRangeWords(
      banded({ family: "dirichlet", joint: "simplex", parameters: [{ alpha: [1, 1, 1] }] }),
      indexes,
      0.5,
    );
    // A share of Dirichlet(1, 1, 1) is Beta(1, 2), whose quantile is 1 - sqrt(1 - p).
    expect(shares[0]).toBe(`low: ${(1 - Math.sqrt(0.75)).toFixed(3)} to ${(1 - Math.sqrt(0.25)).toFixed(3)}`);
  });
});
