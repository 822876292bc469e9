import { readFileSync } from "node:fs";
import fc from "fast-check";
import { sampleCorrelation, sampleRankCorrelation } from "simple-statistics";
import { describe, expect, it } from "vitest";
import { midranks } from "../../src/numerics/ranks.js";

const read = (name: string) => JSON.parse(readFileSync(new URL(`../reference/${name}`, import.meta.url), "utf8"));
const samples: Record<string, { values: number[]; ranks: number[] }> = read("quantileTypes.json").samples;
const pairs: Record<string, { x: number[]; y: number[]; ranksX: number[]; ranksY: number[]; spearman: number }> =
  read("ranksSpearman.json").pairs;

describe("midranks", () => {
  it.each(Object.entries(samples))("of the sample %s are R's", (_, { values, ranks }) => {
    expect([...midranks(Float64Array.from(values))]).toEqual(ranks);
  });

  it.each(Object.entries(pairs))("of the pair %s are scipy's, and so is Spearman's correlation", (_, pair) => {
    const [x, y] = [midranks(Float64Array.from(pair.x)), midranks(Float64Array.from(pair.y))];
    expect([...x]).toEqual(pair.ranksX);
    expect([...y]).toEqual(pair.ranksY);
    expect(sampleCorrelation([...x], [...y])).toBeCloseTo(pair.spearman, 12);
    expect(sampleRankCorrelation(pair.x, pair.y)).toBeCloseTo(pair.spearman, 12);
  });

  it("add up to n (n + 1) / 2, keep the order and tie what is equal", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -5, max: 5 }), { minLength: 1, maxLength: 60 }), (numbers) => {
        const ranks = midranks(Float64Array.from(numbers));
        expect(ranks.reduce((a, b) => a + b)).toBe((numbers.length * (numbers.length + 1)) / 2);
        for (let i = 1; i < numbers.length; i++) {
          const [a, b] = [numbers[i - 1] as number, numbers[i] as number];
          expect(Math.sign((ranks[i - 1] as number) - (ranks[i] as number))).toBe(Math.sign(a - b));
        }
      }),
    );
  });

  it("count those below and half of those equal, for numbers of any size and sign", () => {
    const number = fc.oneof(
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      fc.constantFrom(
        0,
        -0,
        5e-324,
        -5e-324,
        1.7976931348623157e308,
        -1.7976931348623157e308,
        1,
        -1,
        2 ** 32,
        -(2 ** 32),
      ),
    );
    fc.assert(
      fc.property(fc.array(number, { minLength: 1, maxLength: 80 }), (numbers) => {
        const ranks = midranks(Float64Array.from(numbers));
        numbers.forEach((value, i) => {
          const below = numbers.filter((other) => other < value).length;
          const equal = numbers.filter((other) => other === value).length;
          expect(ranks[i]).toBe(below + (equal + 1) / 2);
        });
      }),
    );
  });

  it("treat the two zeros as equal", () => {
    expect([...midranks(Float64Array.of(-0, 0, 1))]).toEqual([1.5, 1.5, 3]);
  });

  it("refuse what is no finite number", () => {
    expect(() => midranks(Float64Array.of(1, Number.NaN))).toThrow(expect.objectContaining({ code: "not-finite" }));
  });
});
