import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Distribution } from "../../src/families/distribution.js";
import { makeDistribution } from "../../src/families/index.js";
import {
  buildInversion,
  inversionKey,
  inversionTables,
  largestError,
  mostTables,
  shapeKey,
} from "../../src/families/inversion.js";
import { type Inversion, invert } from "../../src/families/invert.js";
import { sampled, sampledContinuous, sampledDiscrete } from "./samples.js";

const grid = 2 ** -52;

/** A uniform of the grid (k + 1/2) 2^-52, in every octave of either tail down to 2^-50. */
const uniform = fc
  .tuple(fc.integer({ min: 1, max: 50 }), fc.double({ min: 0.5, max: 1, noNaN: true }), fc.boolean())
  .map(([octave, rest, upper]) => {
    const p = (Math.floor((rest * 2 ** -octave) / grid) + 0.5) * grid;
    return upper ? 1 - p : p;
  });

function drawOne(inversion: Inversion, u: number): number {
  const out = new Float64Array(1);
  invert(inversion, Float64Array.of(u), out, 1);
  return out[0] as number;
}

/** Relative error in p = min(u, 1 - u) of a draw, less what the spacing of doubles makes unavoidable. */
function uError(distribution: Distribution, u: number, x: number): number {
  const [p, tail] = u < 0.5 ? ([u, "lower"] as const) : ([1 - u, "upper"] as const);
  const spacing = 3 * Number.EPSILON * Math.abs(x) * distribution.density(x);
  return (Math.abs(distribution.cdf(x, tail) - p) - spacing) / p;
}

/** Uniforms well spread over every bin of a table, both tails. */
function denseUniforms(): Float64Array {
  const us: number[] = [];
  for (let octave = 1; octave <= 23; octave++) {
    for (let i = 0; i < 64; i++) {
      const p = (Math.floor((2 ** -octave * (0.5 + (i + 0.31) / 128)) / grid) + 0.5) * grid;
      us.push(p, 1 - p);
    }
  }
  return Float64Array.from(us);
}

describe.each(sampledContinuous)("draws of %s", (_, distribution) => {
  const inversion = buildInversion(distribution);

  it("come from a table or a closed form", () => {
    // A truncated triangle has a corner where no table of smooth pieces reaches the bound.
    const corner = distribution.parameters["truncate"] !== undefined && distribution.family === "triangular";
    expect(corner ? ["exact"] : ["table", "uniform", "triangular"]).toContain(inversion.kind);
    if (inversion.kind === "table") expect(inversion.table.error).toBeLessThanOrEqual(largestError);
  });

  it("are the quantiles of their uniforms, to 1e-9 relative in either tail", () => {
    const us = denseUniforms();
    const out = new Float64Array(us.length);
    invert(inversion, us, out, us.length);
    const worst = Math.max(...us.map((u, i) => uError(distribution, u, out[i] as number)));
    expect(worst).toBeLessThanOrEqual(largestError);
  });

  it("are the exact quantiles beyond the table's reach, and stay inside the support", () => {
    fc.assert(
      fc.property(uniform, (u) => {
        const x = drawOne(inversion, u);
        expect(x >= distribution.support[0] && x <= distribution.support[1]).toBe(true);
        expect(uError(distribution, u, x)).toBeLessThanOrEqual(largestError);
        if (inversion.kind !== "table" || Math.min(u, 1 - u) > 2 ** -21) return;
        expect(x).toBe(u < 0.5 ? distribution.quantile(u) : distribution.quantile(1 - u, "upper"));
      }),
    );
  });

  it("are right at the median itself", () => {
    expect(uError(distribution, 0.5, drawOne(inversion, 0.5))).toBeLessThan(largestError);
  });

  it("rise with their uniforms, across the borders of the bins too", () => {
    const us = Float64Array.from({ length: 4097 }, (_, i) => (Math.round((i / 4097) * 2 ** 52) + 0.5) * grid);
    const out = new Float64Array(us.length);
    invert(inversion, us, out, us.length);
    const slack = 4e-16 * Math.max(...out.map(Math.abs));
    expect(out.findIndex((x, i) => i > 0 && x < (out[i - 1] as number) - slack)).toBe(-1);
  });
});

describe.each(sampledDiscrete)("draws of %s", (_, distribution) => {
  const inversion = buildInversion(distribution);

  it("are the exact quantiles", () => {
    expect(inversion.kind).toBe("steps");
    fc.assert(
      fc.property(uniform, (u) => {
        const exact = u < 0.5 ? distribution.quantile(u) : distribution.quantile(1 - u, "upper");
        const drawn = drawOne(inversion, u);
        if (drawn === exact) return;
        // Only where u lies on a step to within rounding may the two tails disagree.
        expect(Math.abs(distribution.cdf(Math.min(drawn, exact)) - u)).toBeLessThan(1e-13);
      }),
    );
  });
});

describe("inversions", () => {
  it.each(sampled)("of %s are plain data, and draw the same after crossing to a thread", (_, distribution) => {
    const inversion = buildInversion(distribution);
    const crossed = structuredClone(inversion);
    const us = denseUniforms();
    const [here, there] = [new Float64Array(us.length), new Float64Array(us.length)];
    invert(inversion, us, here, us.length);
    invert(crossed, us, there, us.length);
    expect(there).toEqual(here);
  });

  it("leave what lies beyond count alone", () => {
    const inversion = buildInversion(makeDistribution("normal", { mean: 0, sd: 1 }));
    const out = Float64Array.of(7, 7, 7);
    invert(inversion, Float64Array.of(0.5, 0.5, 0.5), out, 2);
    expect(out[0]).toBeCloseTo(0, 10);
    expect(out[1]).toBe(out[0]);
    expect(out[2]).toBe(7);
  });

  it("share one table among distributions of one shape", () => {
    const tables = inversionTables();
    const table = (family: string, parameters: Record<string, number>) => {
      const inversion = buildInversion(makeDistribution(family, parameters), tables);
      return inversion.kind === "table" ? inversion.table : undefined;
    };
    const first = table("gamma", { shape: 4, scale: 1 });
    expect(table("gamma", { shape: 4, scale: 250 })).toBe(first);
    expect(table("gamma", { shape: 5, scale: 1 })).not.toBe(first);
    expect(table("pert", { min: 0, mode: 1, max: 2 })).toBe(table("beta", { alpha: 3, beta: 3, min: -5, max: 9 }));
    expect(table("normal", { mean: 1, sd: 2 })).toBe(table("normal", { mean: 3, sd: 4 }));
    expect(table("lognormal", { meanlog: 1, sdlog: 2 })).toBe(table("lognormal", { meanlog: 3, sdlog: 2 }));
    expect(tables.known.size).toBe(5);
  });

  it("have keys that tell distributions apart, and shapes apart", () => {
    const [a, b] = [1, 2].map((scale) => makeDistribution("gamma", { shape: 4, scale })) as [
      Distribution,
      Distribution,
    ];
    expect(inversionKey(a)).not.toBe(inversionKey(b));
    expect(inversionKey(a)).toBe(inversionKey(makeDistribution("gamma", { mean: 4, sd: 2 })));
    expect(shapeKey(a)).toBe(shapeKey(b));
  });

  it("fall back on the exact quantile where no table is good enough, and remember that", () => {
    const hard = makeDistribution("gamma", { shape: 0.01, scale: 1 });
    const tables = inversionTables();
    expect(buildInversion(hard, tables).kind).toBe("exact");
    expect([...tables.known.values()]).toEqual([undefined]);
    for (const u of [1e-9, 0.3, 0.9, 1 - 1e-9]) {
      expect(drawOne(buildInversion(hard, tables), u)).toBe(u < 0.5 ? hard.quantile(u) : hard.quantile(1 - u, "upper"));
    }
  });

  it("keep the tables that were asked for last, and no more than so many", () => {
    const key = (shape: number) => shapeKey(makeDistribution("gamma", { shape, scale: 1 }));
    const tables = inversionTables();
    const build = (shape: number) => buildInversion(makeDistribution("gamma", { shape, scale: 1 }), tables);
    build(4);
    build(5);
    for (let i = 2; i < mostTables; i++) tables.known.set(`another ${i}`, undefined);
    build(4);
    expect(tables.known.size).toBe(mostTables);
    build(6);
    expect(tables.known.size).toBe(mostTables);
    expect([4, 5, 6].map((shape) => tables.known.has(key(shape)))).toEqual([true, false, true]);
  });

  it("are exact for counts of too many values", () => {
    const many = makeDistribution("poisson", { mean: 1e9 });
    const inversion = buildInversion(many);
    expect(inversion.kind).toBe("exact");
    expect(drawOne(inversion, 0.25)).toBe(many.quantile(0.25));
  });

  it.each([
    ["gamma", { shape: 0.1, scale: 1 }],
    ["gamma", { shape: 0.2, scale: 1 }],
    ["gamma", { shape: 1e6, scale: 1 }],
    ["beta", { alpha: 0.5, beta: 0.5 }],
    ["beta", { alpha: 0.2, beta: 3 }],
    ["beta", { alpha: 3, beta: 0.2 }],
    ["beta", { alpha: 5, beta: 1e5 }],
    ["beta", { alpha: 1e4, beta: 1e4 }],
  ])("keep the bound for hard shapes: %s %j", (family, parameters) => {
    const distribution = makeDistribution(family, parameters);
    const us = denseUniforms();
    const out = new Float64Array(us.length);
    invert(buildInversion(distribution), us, out, us.length);
    const inside = out.every((x) => x >= distribution.support[0] && x <= distribution.support[1]);
    expect(inside).toBe(true);
    expect(Math.max(...us.map((u, i) => uError(distribution, u, out[i] as number)))).toBeLessThanOrEqual(largestError);
  });
});
