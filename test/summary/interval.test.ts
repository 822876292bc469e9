import { describe, expect, it } from "vitest";
import { interval, intervalEnds, intervalOfDraws } from "../../src/summary/interval.js";
import { normals, summary } from "./samples.js";

describe("intervalEnds", () => {
  it.each([
    [0.95, "0.025", "0.975"],
    [0.9, "0.05", "0.95"],
    [0.8, "0.1", "0.9"],
    [0.99, "0.005", "0.995"],
    [0.5, "0.25", "0.75"],
    [0.999, "0.0005", "0.9995"],
    [0.9999999, "0.00000005", "0.99999995"],
  ])("of %d are the shortest decimals", (level, low, high) => {
    expect(intervalEnds(level)).toEqual([low, high]);
  });

  it.each([0, 1, 95, -0.5, Number.NaN])("refuse a coverage of %d", (level) => {
    expect(() => intervalEnds(level)).toThrow(expect.objectContaining({ code: "interval-level" }));
  });
});

describe("interval", () => {
  const draws = normals("interval", 4000);

  it("of a summary and of its draws are the same", () => {
    const of = interval(summary(draws), 0.95);
    expect(of).toEqual(intervalOfDraws(draws, 0.95));
    expect(Math.abs(of.low + 1.959964)).toBeLessThan(5 * of.lowError);
    expect(Math.abs(of.high - 1.959964)).toBeLessThan(5 * of.highError);
  });

  it("of the draws narrows with the coverage", () => {
    const [wide, narrow] = [intervalOfDraws(draws, 0.8), intervalOfDraws(draws, 0.5)];
    expect(wide.low).toBeLessThan(narrow.low);
    expect(wide.high).toBeGreaterThan(narrow.high);
  });

  it("of a summary is refused at a coverage it does not hold", () => {
    expect(() => interval(summary(draws), 0.9)).toThrow(expect.objectContaining({ code: "interval-not-summarised" }));
  });
});
