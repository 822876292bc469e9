import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { normalCorrelation } from "../../src/random/copula.js";
import { studentSpearman } from "../../src/random/studentSpearman.js";

interface Case {
  readonly df: number;
  readonly correlation: number;
  readonly spearman: number;
}

const file = new URL("../reference/copulas.json", import.meta.url);
const cases = (JSON.parse(readFileSync(file, "utf8")) as { spearman: readonly Case[] }).spearman;

describe.each([...new Set(cases.map(({ df }) => df))])("a t copula of %s degrees of freedom, against R", (df) => {
  const between = studentSpearman(df);

  it.each(cases.filter((one) => one.df === df))("has rank correlation $spearman at $correlation", (one) => {
    expect(Math.abs(between.spearman(one.correlation) - one.spearman)).toBeLessThan(1e-8);
    expect(Math.abs(between.correlation(one.spearman) - one.correlation)).toBeLessThan(1e-7);
  });

  it("is odd and 0 at 0", () => {
    expect(between.spearman(-0.3)).toBe(-between.spearman(0.3));
    expect([between.spearman(0), between.correlation(0)]).toEqual([0, 0]);
  });
});

describe("many degrees of freedom", () => {
  it("are a Gaussian copula", () => {
    expect(studentSpearman(1e6).correlation(0.5)).toBeCloseTo(normalCorrelation(0.5), 6);
  });
});
