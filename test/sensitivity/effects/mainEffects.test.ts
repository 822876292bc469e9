/** Main effects against closed forms: what is additive is known exactly, noise is not fitted, intervals hold what they say. */
import { describe, expect, it } from "vitest";
import { normalQuantile } from "../../../src/numerics/special/normal.js";
import { addEffect, coefficients, effectBasis, FUNCTIONS } from "../../../src/sensitivity/effects/effectBasis.js";
import { firstOrderIndex } from "../../../src/sensitivity/effects/firstOrderIndex.js";
import { mainEffects } from "../../../src/sensitivity/effects/mainEffects.js";
import { netUniforms } from "../../../src/sensitivity/netDesign.js";

const normal = { family: "normal", parameters: { mean: 0, sd: 1 } };
const net = (seed: string, count: number, size = 4, groups = 16) =>
  netUniforms(
    seed,
    Array.from({ length: size }, (_, i) => `x${i}`),
    count,
    groups,
  );
const normals = (uniforms: readonly Float64Array[]) => uniforms.map((column) => column.map((u) => normalQuantile(u)));
const sumOf = (columns: readonly Float64Array[], of: (at: (i: number) => number) => number) =>
  (columns[0] as Float64Array).map((_, scenario) => of((i) => columns[i]?.[scenario] as number));

describe("functions of an assumption", () => {
  it("give back the coefficients of what is made of them, in each group its own", () => {
    const [u = new Float64Array()] = net("functions", 16_384, 1, 2);
    const basis = effectBasis(
      u.map((each) => normalQuantile(each)),
      u,
      normal,
    );
    const wanted = new Float64Array(2 * FUNCTIONS);
    [wanted[0], wanted[4], wanted[FUNCTIONS + 1], wanted[2 * FUNCTIONS - 1]] = [1, -0.5, 2, 0.25];
    const column = new Float64Array(u.length);
    addEffect(column, 1, basis, wanted, 2);
    const found = coefficients(column, basis, 2);
    found.forEach((each, at) => {
      // High degrees hold what the value leaves of the far tails, which a sample hardly sees.
      if (at % FUNCTIONS < 10 || at % FUNCTIONS === FUNCTIONS - 1)
        expect(Math.abs(each - (wanted[at] as number)), String(at)).toBeLessThan(0.05);
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
      const { value: first, error } = firstOrderIndex(effects, i);
      expect(Math.abs(first - own / 14.25)).toBeLessThan(5 * error);
      expect(error).toBeLessThan(1e-4);
    });
    for (const variance of effects.variances) expect(Math.abs(variance / 14.25 - 1)).toBeLessThan(1e-3);
  });

  it("take no noise for an effect", () => {
    const uniforms = net("noise", 2048, 3);
    const [a, b] = normals(uniforms) as [Float64Array, Float64Array];
    const y = a.map((each, i) => each * (b[i] as number));
    const effects = mainEffects(
      y,
      uniforms.map((u) => effectBasis(u, u)),
      16,
      () => true,
    );
    for (const i of [0, 1, 2]) {
      const { value: first, error } = firstOrderIndex(effects, i);
      expect(Math.abs(first)).toBeLessThan(4 * error);
      expect(error).toBeLessThan(0.03);
    }
  });

  it("of products are found beside their interactions", () => {
    // a b c with means 1: variance of an effect 0.25, 0.16, 0.09; of the product (1.25)(1.16)(1.09) - 1.
    const uniforms = net("product", 4096, 3);
    const sds = [0.5, 0.4, 0.3];
    const values = normals(uniforms).map((column, i) => column.map((z) => 1 + (sds[i] as number) * z));
    const y = sumOf(values, (at) => at(0) * at(1) * at(2) - 1);
    const named = sds.map((sd) => ({ family: "normal", parameters: { mean: 1, sd } }));
    const bases = values.map((value, i) => effectBasis(value, uniforms[i] as Float64Array, named[i]));
    const effects = mainEffects(y, bases, 16, () => true);
    const whole = 1.25 * 1.16 * 1.09 - 1;
    sds.forEach((sd, i) => {
      const { value: first, error } = firstOrderIndex(effects, i);
      expect(Math.abs(first - (sd * sd) / whole)).toBeLessThan(5 * error + 1e-6);
      expect(error).toBeLessThan(5e-4);
    });
    expect(effects.interactions?.products.length).toBeGreaterThanOrEqual(4);
    for (const variance of effects.variances) expect(Math.abs(variance / whole - 1)).toBeLessThan(2e-3);
  });

  it("of an assumption that depends on others are left as they are in the sample", () => {
    // Two columns that are one: each tells all, and neither is taken out for the other.
    const [u = new Float64Array(), free = new Float64Array()] = net("dependent", 4096, 2);
    const y = u.map((each, i) => each + 0.1 * (free[i] as number) - 0.55);
    const bases = [u, u, free].map((grades) => effectBasis(grades, grades));
    const effects = mainEffects(y, bases, 16, (i) => i === 2);
    [1 / 1.01, 1 / 1.01, 0.01 / 1.01].forEach((truth, i) => {
      const { value: first, error } = firstOrderIndex(effects, i);
      expect(Math.abs(first - truth)).toBeLessThan(5 * error + 1e-12);
      expect(error).toBeLessThan(1e-3);
    });
  });

  it.each([
    ["a jump", (u: number) => (u > 0.3 ? 10 : 0), 21],
    ["a jump in the middle", (u: number) => (u > 0.5 ? 10 : 0), 25],
    ["a kink", (u: number) => 10 * Math.max(0, u - 0.4), 10 * 10 * (0.6 ** 3 / 3 - 0.18 ** 2)],
    ["a wave", (u: number) => 5 * Math.sin(30 * u), undefined],
  ] as const)("of %s tell what degrees beyond the last may hide", (_, of, known) => {
    const [u = new Float64Array(), v = new Float64Array()] = net("hidden", 16_384, 2);
    const fine = Array.from({ length: 100_000 }, (_, i) => of((i + 0.5) / 100_000));
    const mean = fine.reduce((sum, each) => sum + each, 0) / fine.length;
    const own = known ?? fine.reduce((sum, each) => sum + (each - mean) ** 2, 0) / fine.length;
    const y = u.map((each, i) => of(each) - mean + (v[i] as number) - 0.5);
    const effects = mainEffects(y, [effectBasis(u, u), effectBasis(v, v)], 16, () => true);
    const truths = [own, 1 / 12].map((each) => each / (own + 1 / 12));
    truths.forEach((truth, i) => {
      const { value: first, error } = firstOrderIndex(effects, i);
      expect(Math.abs(first - truth), `${first} ${error}`).toBeLessThan(4 * error);
      expect(error).toBeLessThan(0.08);
    });
  });

  it("of an output that never varies are nothing", () => {
    const [u = new Float64Array()] = net("flat", 512, 1);
    const effects = mainEffects(new Float64Array(512), [effectBasis(u, u)], 16, () => true);
    expect(firstOrderIndex(effects, 0)).toEqual({ value: 0, error: 0 });
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
        const { value: first, error } = firstOrderIndex(effects, i);
        if (Math.abs(first - 1 / 9) < 2.13145 * error) inside++;
      }
    }
    expect(inside / (3 * seeds)).toBeGreaterThan(0.88);
    expect(inside / (3 * seeds)).toBeLessThan(0.995);
  });
});
