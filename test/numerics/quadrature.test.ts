/** Integrals with closed forms: smooth ones, powers that are infinite at an end, and an end that is not 0. */
import { describe, expect, it } from "vitest";
import { integrate, pieces } from "../../src/numerics/quadrature.js";

describe("an integral", () => {
  it.each([
    ["of a polynomial", (x: number) => 5 * x ** 4, 0, 2, 32],
    ["of a peak", (x: number) => Math.exp((-x * x) / 2), -12, 12, Math.sqrt(2 * Math.PI)],
    ["of a kink", (x: number) => Math.abs(x - 0.3), 0, 1, 0.29],
    ["backwards", (x: number) => x, 1, 0, -0.5],
  ])("%s is right to 1e-12", (_, f, from, to, exact) => {
    expect(Math.abs(integrate(f, from, to) / exact - 1)).toBeLessThan(1e-12);
  });

  it.each([
    ["0", (x: number) => x ** -0.3, 0, 1],
    ["1", (x: number) => (1 - x) ** -0.3, 0, 1],
    ["1000", (x: number) => (1000 - x) ** -0.3, 999, 1000],
  ])(
    "of a power that is infinite at %s takes few evaluations, and keeps the digits that the end has",
    (end, f, a, b) => {
      let evaluations = 0;
      const value = integrate(
        (x) => {
          evaluations++;
          return f(x);
        },
        a,
        b,
      );
      expect(evaluations).toBeLessThan(3000);
      const resolved = 10 * (Number(end) * Number.EPSILON) ** 0.7;
      expect(Math.abs(value * 0.7 - 1)).toBeLessThan(1e-8 + resolved);
    },
  );

  it("is the sum of its pieces, which lie side by side", () => {
    const f = (x: number) => Math.sqrt(x);
    const found = pieces(f, 0, 1);
    expect(found.length).toBeGreaterThan(10);
    expect([found[0]?.from, found[found.length - 1]?.to]).toEqual([0, 1]);
    for (const [k, { to }] of found.entries()) expect(found[k + 1]?.from ?? 1).toBe(to);
    expect(found.reduce((sum, { integral }) => sum + integral, 0)).toBeCloseTo(integrate(f, 0, 1), 14);
    expect(integrate(f, 0, 1)).toBeCloseTo(2 / 3, 12);
  });
});
