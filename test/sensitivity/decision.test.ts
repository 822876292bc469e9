import { describe, expect, it } from "vitest";
import { decisionOf } from "../../src/sensitivity/decision.js";

const bar = (assumption: string, low: number, high: number) => ({ assumption, low, high, atLow: 0, atHigh: 1 });
const bars = [bar("a", -1, 2), bar("b", 5, 0)];
const exact = [{ assumption: "a", first: 0.2, total: 0.3, shapley: 0.25 }];
const sobol = [{ assumption: "a", first: 0.2, total: 0.31, firstError: 0.01, totalError: 0.02 }];

describe("the rows of a decision", () => {
  it("join what the analyses say of each assumption, the widest swing first", () => {
    const threshold = [
      { assumption: "a", value: 0.3, probability: 0.4, crossings: 1 },
      { assumption: "b", crossings: 0 },
    ];
    const found = decisionOf({ "one-way": bars, sobol, threshold });
    expect(found).toMatchObject({ shareTitle: "Total order", switches: true });
    expect(found.rows).toMatchObject([
      { assumption: "b", swing: 5 },
      { assumption: "a", swing: 3, share: 0.31, shareError: 0.02, switchesAt: 0.3, switchProbability: 0.4 },
    ]);
    expect(found.rows[0]?.switchesAt).toBeUndefined();
    expect(found.rows[0]?.share).toBeUndefined();
  });

  it("have no share where its error is above a quarter", () => {
    const wild = [{ assumption: "a", first: 0.2, total: 3.86, firstError: 0.01, totalError: 1 }];
    const [, row] = decisionOf({ "one-way": bars, sobol: wild }).rows;
    expect([row?.assumption, row?.share, row?.shareError]).toEqual(["a", undefined, undefined]);
  });

  it("tell how many switching values there are where the one that stands is not the only one", () => {
    const threshold = [
      { assumption: "a", value: 0.3, probability: 0.4, crossings: 3 },
      { assumption: "b", value: 1, probability: 0.5, crossings: 1 },
    ];
    const { rows } = decisionOf({ "one-way": bars, sobol, threshold });
    expect(rows.map(({ assumption, switches }) => [assumption, switches])).toEqual([
      ["b", undefined],
      ["a", 3],
    ]);
  });

  it("have the share of dependent assumptions together: correlated ones, and all shares of a whole", () => {
    const of = (assumption: string, total: number) => ({
      assumption,
      first: 0,
      total,
      firstError: 0,
      totalError: 0.02,
    });
    const all = [...bars, bar("mix[x]", 0, 1), bar("mix[y]", 0, 2), bar("mixed", 0, 1)];
    const { rows } = decisionOf({ "one-way": all, sobol: [of("a + b", 0.6), of("mix", 0.3), of("mixed", 0.1)] });
    expect(rows.map(({ assumption, share, together }) => [assumption, share, together?.share])).toEqual([
      ["b", undefined, 0.6],
      ["a", undefined, 0.6],
      ["mix[y]", undefined, 0.3],
      ["mix[x]", undefined, 0.3],
      ["mixed", 0.1, undefined],
    ]);
    expect(rows[2]?.together).toEqual({ share: 0.3, error: 0.02, members: ["mix[x]", "mix[y]"] });
  });

  it("take the share that says most: exact before sampled, fair before total, total before first", () => {
    const shapley = [{ assumption: "a", shapley: 0.24, standardError: 0.01 }];
    const first = [{ assumption: "a", first: 0.19, firstError: 0.01 }];
    expect(decisionOf({ "one-way": bars, sobol, exact, shapley }).rows[1]).toMatchObject({
      share: 0.25,
      shareError: 0,
    });
    expect(decisionOf({ "one-way": bars, sobol, shapley }).shareTitle).toBe("Shapley effect");
    expect(decisionOf({ "one-way": bars, "first-order": first }).shareTitle).toBe("First order");
    expect(decisionOf({ "one-way": bars }).shareTitle).toBeUndefined();
    expect(decisionOf({}).rows).toEqual([]);
  });
});
