import { describe, expect, it } from "vitest";
import { asksTheSame } from "../../../../src/engine/reduction/task/asksTheSame.js";

/** What is asked of two outputs, with one number of it changed. */
const asked = ({ factor = 2, low = -1, more = [] as { low: number; high: number }[] } = {}) => ({
  bearings: {
    scales: [
      { centre: 0, factor: 1 },
      { centre: 5, factor },
    ],
    edges: [],
  },
  windows: [[{ low, high: 1 }], more],
});

describe("a task that asks for what the one before it did", () => {
  it("is told by its numbers, not by its objects", () => {
    expect(asksTheSame(asked(), asked())).toBe(true);
  });

  it.each([{ factor: 4 }, { low: -2 }, { more: [{ low: 3, high: 4 }] }])("is another one with %j", (change) => {
    expect(asksTheSame(asked(change), asked())).toBe(false);
    expect(asksTheSame(asked(), asked(change))).toBe(false);
  });

  it("is another one where nothing is to be kept, but is counted from elsewhere", () => {
    const without = (factor: number) => ({ ...asked({ factor }), windows: [] });
    expect([asksTheSame(without(2), without(2)), asksTheSame(without(2), without(4))]).toEqual([true, false]);
  });

  it("is another one where there are more outputs", () => {
    const { bearings, windows } = asked();
    expect(asksTheSame({ bearings, windows: [...windows, []] }, { bearings, windows })).toBe(false);
  });
});
