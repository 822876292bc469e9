import { describe, expect, it } from "vitest";
import { dirichletComponents } from "../../src/families/dirichlet.js";
import { makeSimplex } from "../../src/families/index.js";

describe("the Dirichlet", () => {
  const mix = makeSimplex("dirichlet", { alpha: [35, 40, 25] });

  it("has means alpha over their sum, which add up to one", () => {
    expect(mix.mean).toEqual([0.35, 0.4, 0.25]);
  });

  it("has variances m (1 - m) / (sum + 1)", () => {
    const expected = [0.35, 0.4, 0.25].map((m) => (m * (1 - m)) / 101);
    mix.variance.forEach((variance, i) => {
      expect(variance).toBeCloseTo(expected[i] as number, 15);
    });
  });

  it("has beta marginals", () => {
    expect(mix.marginals.map(({ family, parameters }) => [family, parameters])).toEqual([
      ["beta", { alpha: 35, beta: 65 }],
      ["beta", { alpha: 40, beta: 60 }],
      ["beta", { alpha: 25, beta: 75 }],
    ]);
  });

  it("is drawn as gammas of its shapes over their sum", () => {
    const parts = dirichletComponents({ alpha: [35, 40, 25] });
    expect(parts.map(({ family, parameters }) => [family, parameters])).toEqual([
      ["gamma", { shape: 35, scale: 1 }],
      ["gamma", { shape: 40, scale: 1 }],
      ["gamma", { shape: 25, scale: 1 }],
    ]);
  });
});
