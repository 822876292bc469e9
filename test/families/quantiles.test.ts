import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Parameters } from "../../src/families/distribution.js";
import { makeDistribution } from "../../src/families/index.js";
import { apart } from "./samples.js";

type Row = readonly [string, readonly number[], number, number];

const read = (name: string) => JSON.parse(readFileSync(new URL(`../reference/${name}`, import.meta.url), "utf8"));
const { rows } = read("quantiles.json") as { rows: readonly Row[] };

type Stretched = readonly [Parameters, shift: number, scale: number];

/** The same shape, moved and stretched where the family can be. */
const stretched: Readonly<Record<string, (shape: readonly number[]) => Stretched>> = {
  normal: () => [{ mean: -3, sd: 12.5 }, -3, 12.5],
  gamma: ([shape]) => [{ shape: shape as number, scale: 0.3 }, 0, 0.3],
  beta: ([alpha, beta]) => [{ alpha: alpha as number, beta: beta as number, min: 2, max: 10 }, 2, 8],
  "student-t": ([df]) => [{ df: df as number, location: 2, scale: 0.5 }, 2, 0.5],
};

const standard: Readonly<Record<string, (shape: readonly number[]) => Parameters>> = {
  normal: () => ({ mean: 0, sd: 1 }),
  gamma: ([shape]) => ({ shape: shape as number, scale: 1 }),
  beta: ([alpha, beta]) => ({ alpha: alpha as number, beta: beta as number }),
  "student-t": ([df]) => ({ df: df as number }),
};

const served = rows.flatMap(([name, shape, p, expected]) => {
  const family = name === "t" ? "student-t" : name;
  const [plain, moved] = [standard[family]?.(shape), stretched[family]?.(shape)];
  return plain === undefined || moved === undefined ? [] : [[family, plain, p, expected, moved] as const];
});

describe("quantiles to 60 digits", () => {
  it("are there for normal, gamma, beta and t", () => {
    expect(served.length).toBeGreaterThan(240);
  });

  it.each(served)("%s %j at %s is %s", (family, plain, p, expected, [parameters, shift, scale]) => {
    expect(apart(makeDistribution(family, plain).quantile(p), expected)).toBeLessThan(1e-10);
    const moved = makeDistribution(family, parameters).quantile(p);
    expect(Math.abs(moved - (shift + scale * expected))).toBeLessThan(1e-10 * scale * Math.abs(expected) + 1e-14);
  });
});
