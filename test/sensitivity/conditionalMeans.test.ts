/** Means of an output in classes of an assumption. */
import { describe, expect, it } from "vitest";
import { conditionalMeans } from "../../src/sensitivity/conditionalMeans.js";

const count = 512;
const grades = Float64Array.from({ length: count }, (_, i) => (i + 0.5) / count);
const classes = { count: 4, groups: 16 };

describe("the mean in a class", () => {
  it("is that value, to the bit and without error, where the output is the same throughout", () => {
    // A scheme that is not funded in the lower half: nothing of the other half's size may be left in its 0.
    const output = grades.map((grade) => (grade < 0.5 ? 0 : 21_800.1 * grade));
    const reversed = output.slice().reverse();
    const [low, second, third] = conditionalMeans(output, { values: grades, grades }, classes);
    for (const own of [low, second]) expect([own?.mean, own?.meanError]).toEqual([0, 0]);
    expect(third?.meanError).toBeGreaterThan(0);
    const last = conditionalMeans(reversed, { values: grades, grades }, classes).slice(2);
    for (const own of last) expect([own?.mean, own?.meanError]).toEqual([0, 0]);
  });

  it("is the mean of the output, at the mean of the assumption", () => {
    const output = grades.map((grade) => 3 + 2 * grade);
    for (const [k, own] of conditionalMeans(output, { values: grades, grades }, classes).entries()) {
      expect(own?.share).toBe(0.25);
      expect(own?.value).toBeCloseTo((k + 0.5) / 4, 12);
      expect(own?.mean).toBeCloseTo(3 + (k + 0.5) / 2, 12);
    }
  });
});
