/** Main effects against closed forms: what is additive is known exactly, noise is not fitted, intervals hold what they say. */
import { describe, expect, it } from "vitest";
import { makeDistribution } from "../../../src/families/index.js";
import { normalQuantile } from "../../../src/numerics/normal.js";
import { beyondPolynomials } from "../../../src/sensitivity/effects/beyondPolynomials.js";
import { addEffect, coefficients, effectBasis, FUNCTIONS } from "../../../src/sensitivity/effects/effectBasis.js";
import { firstOrderIndex } from "../../../src/sensitivity/effects/firstOrderIndex.js";
import { mainEffects } from "../../../src/sensitivity/effects/mainEffects.js";
import { netUniforms } from "../../../src/sensitivity/netDesign.js";

const normal = { family: "normal", parameters: { mean: 0, sd: 1 } };
const net = (seed: string, count: number, size = 4, groups = 16) =>
  netUniforms(seed, Array.from({ length: size }, (_, i) => `x${i}`), count, groups); // biome-ignore format: one thought
const normals = (uniforms: readonly Float64Array[]) => uniforms.map((column) => column.map((u) => normalQuantile(u)));
const sumOf = (columns: readonly Float64Array[], of: (at: (i: number) => number) => number) =>
  (columns[0] as Float64Array).map((_, scenario) => of((i) => columns[i]?.[scenario] as number));
const varianceOf = (column: Float64Array) => {
  const mean = column.reduce((sum, each) => sum + each, 0) / column.length;
  return column.reduce((sum, each) => sum + (each - mean) ** 2, 0) / column.length;
};

describe("what a value holds beyond polynomials of its grade", () => {
  const grades = Float64Array.from({ length: 50_000 }, (_, i) => (i + 0.5) / 50_000);

  it.each([
    ["normal", { mean: 3, sd: 2 }],
    ["lognormal", { meanlog: 1, sdlog: 0.5 }],
    ["gamma", { shape: 2, scale: 3 }],
  ] as const)(
    "of a %s value has mean 0, variance 1 and nothing in common with the polynomials",
    (family, parameters) => {
      const { quantile } = makeDistribution(family, parameters);
      const values = grades.map((u) => quantile(u));
      const beyond = beyondPolynomials(values, grades, { family, parameters }) as Float64Array;
      expect(varianceOf(beyond)).toBeGreaterThan(0.92);
      expect(varianceOf(beyond)).toBeLessThan(1.01);
      const along = coefficients(beyond, { grades, beyond: undefined }, 1);
      for (const each of along) expect(Math.abs(each)).toBeLessThan(0.01);
    },
  );

  it("of a uniform value is nothing: the first polynomial is all of it", () => {
    const named = { family: "uniform", parameters: { min: 0, max: 1 } };
    expect(beyondPolynomials(grades, grades, named)).toBeUndefined();
    expect(beyondPolynomials(grades, grades)).toBeUndefined();
  });

  it("is taken from the sample where the distribution does not say it", () => {
    const values = grades.map((u) => normalQuantile(u));
    const told = beyondPolynomials(values, grades, normal) as Float64Array;
    const seen = beyondPolynomials(values, grades) as Float64Array;
    for (let i = 0; i < grades.length; i += 2477)
      expect(Math.abs((seen[i] as number) / (told[i] as number) - 1)).toBeLessThan(0.1);
    const counts = { family: "poisson", parameters: { mean: 3 } };
    expect([...(beyondPolynomials(values, grades, counts) ?? [])].join()).toBe([...seen].join());
    const heavy = { family: "student-t", parameters: { df: 2 } };
    expect([...(beyondPolynomials(values, grades, heavy) ?? [])].join()).toBe([...seen].join());
    expect(beyondPolynomials(new Float64Array(8).fill(2), grades.slice(0, 8))).toBeUndefined();
  });
});

describe("functions of an assumption", () => {
  it("give back the coefficients of what is made of them, in each group its own", () => {
    const [u = new Float64Array()] = net("functions", 16_384, 1, 2);
    const basis = effectBasis(u.map((each) => normalQuantile(each)), u, normal); // biome-ignore format: one thought
    const wanted = new Float64Array(2 * FUNCTIONS);
    [wanted[0], wanted[4], wanted[FUNCTIONS + 1], wanted[2 * FUNCTIONS - 1]] = [1, -0.5, 2, 0.25];
    const column = new Float64Array(u.length);
    addEffect(column, 1, basis, wanted, 2);
    const found = coefficients(column, basis, 2);
    found.forEach((each, at) => {
      const most = at % FUNCTIONS === FUNCTIONS - 1 ? 0.05 : 0.01;
      expect(Math.abs(each - (wanted[at] as number)), String(at)).toBeLessThan(most);
    });
    addEffect(column, -1, basis, wanted, 2);
    expect(Math.max(...column.map(Math.abs))).toBeLessThan(1e-13);
  });
});

describe("main effects", () => {
  it("of a sum of normals are found beside each other: an error far below that of the sample", () => {
    const uniforms = net("sum", 4096);
    const values = normals(uniforms);
    const y = sumOf(values, (at) => 3 * at(0) + 2 * at(1) + at(2) + 0.5 * at(3));
    const bases = values.map((value, i) => effectBasis(value, uniforms[i] as Float64Array, normal));
    const effects = mainEffects(y, bases, 16, () => true);
    [9, 4, 1, 0.25].forEach((own, i) => {
      const { first, error } = firstOrderIndex(effects, i);
      expect(Math.abs(first - own / 14.25)).toBeLessThan(5 * error);
      expect(error).toBeLessThan(0.0015);
    });
    for (const variance of effects.variances) expect(Math.abs(variance / 14.25 - 1)).toBeLessThan(0.05);
  });

  it("take no noise for an effect", () => {
    const uniforms = net("noise", 2048, 3);
    const [a, b] = normals(uniforms) as [Float64Array, Float64Array];
    const y = a.map((each, i) => each * (b[i] as number));
    const effects = mainEffects(y, uniforms.map((u) => effectBasis(u, u)), 16, () => true); // biome-ignore format: one thought
    for (const i of [0, 1, 2]) {
      const { first, error } = firstOrderIndex(effects, i);
      expect(Math.abs(first)).toBeLessThan(4 * error);
      expect(error).toBeLessThan(0.03);
    }
  });

  it("of an assumption that depends on others are left as they are in the sample", () => {
    // Two columns that are one: each tells all, and neither is taken out for the other.
    const [u = new Float64Array(), free = new Float64Array()] = net("dependent", 4096, 2);
    const y = u.map((each, i) => each + 0.1 * (free[i] as number) - 0.55);
    const bases = [u, u, free].map((grades) => effectBasis(grades, grades));
    const effects = mainEffects(y, bases, 16, (i) => i === 2);
    [1 / 1.01, 1 / 1.01, 0.01 / 1.01].forEach((truth, i) => {
      const { first, error } = firstOrderIndex(effects, i);
      expect(Math.abs(first - truth)).toBeLessThan(5 * error + 1e-12);
      expect(error).toBeLessThan(1e-3);
    });
  });

  it("of an output that never varies are nothing", () => {
    const [u = new Float64Array()] = net("flat", 512, 1);
    const effects = mainEffects(new Float64Array(512), [effectBasis(u, u)], 16, () => true);
    expect(firstOrderIndex(effects, 0)).toEqual({ first: 0, error: 0 });
  });

  it("lie in their intervals as often as these say", () => {
    // (x1 + x2 + x3)² of normals: no main effect but the squares', 2 of 18 each; the rest are interactions.
    let inside = 0;
    const seeds = 60;
    for (let seed = 0; seed < seeds; seed++) {
      const uniforms = net(`intervals ${seed}`, 1024, 3);
      const values = normals(uniforms);
      const y = sumOf(values, (at) => (at(0) + at(1) + at(2)) ** 2 - 3);
      const bases = values.map((value, i) => effectBasis(value, uniforms[i] as Float64Array, normal));
      const effects = mainEffects(y, bases, 16, () => true);
      for (const i of [0, 1, 2]) {
        const { first, error } = firstOrderIndex(effects, i);
        if (Math.abs(first - 1 / 9) < 2.13145 * error) inside++;
      }
    }
    expect(inside / (3 * seeds)).toBeGreaterThan(0.88);
    expect(inside / (3 * seeds)).toBeLessThan(0.995);
  });
});
