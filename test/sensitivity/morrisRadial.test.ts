/** Closed forms on the unit cube: from b to a the square changes by (a + b) per step, a product by the other factor. */
import { describe, expect, it } from "vitest";
import type { MorrisRow } from "../../src/sensitivity/morris/rows.js";
import { morrisRadial } from "../../src/sensitivity/morrisRadial.js";
import { requestOf } from "./functions.js";
import { answered, studyOf, uncertain } from "./studies.js";

const study = studyOf({
  assumptions: ["a", "b", "c", "d", "idle"].map((id) => uncertain(id, "uniform", { min: 0, max: 1 })),
  formulas: { y: "a^2 - b * c + 3 * d" },
  outputs: ["y"],
});
const row = (rows: readonly MorrisRow[], id: string) => rows.find(({ assumption }) => assumption === id) as MorrisRow;

describe("radial elementary effects", () => {
  it("have the means and spreads that steps of all sizes give", async () => {
    const rows = answered(await morrisRadial.answer(await requestOf(study, { scenarios: 64 })), "y");
    const expected = {
      a: [1, 1, Math.sqrt(1 / 6)],
      b: [-0.5, 0.5, Math.sqrt(1 / 12)],
      c: [-0.5, 0.5, Math.sqrt(1 / 12)],
      d: [3, 3, 0],
    } as const;
    for (const [id, [mu, muStar, sigma]] of Object.entries(expected)) {
      const found = row(rows, id);
      expect(Math.abs((found.mu ?? 9) - mu), `μ of ${id}`).toBeLessThan(4 * (found.muError ?? 0) + 1e-6);
      expect(Math.abs(found.muStar - muStar), `μ* of ${id}`).toBeLessThan(4 * found.muStarError + 1e-6);
      expect(found.sigma).toBeCloseTo(sigma, 1);
      expect(found.muStarError).toBeLessThan(0.01);
    }
    expect(row(rows, "idle")).toEqual({ assumption: "idle", mu: 0, muError: 0, muStar: 0, muStarError: 0, sigma: 0 });
    expect(rows[0]?.assumption).toBe("d");
  });

  it("of a group are sizes alone", async () => {
    const grouped = { ...study, groups: [{ name: "cd", members: ["c", "d"] }] };
    const rows = answered(await morrisRadial.answer(await requestOf(grouped, { scenarios: 64 })), "y");
    const found = row(rows, "cd");
    expect(Object.keys(found).sort()).toEqual(["assumption", "muStar", "muStarError"]);
    expect(found.muStar).toBeGreaterThan(1);
    expect(found.muStar).toBeLessThan(3 * Math.SQRT2);
  });

  it("of a share are those of its own uniform, the others' kept", async () => {
    const half = { id: "half", elements: ["p", "q"], numeric: false };
    const mix = {
      id: "mix",
      over: ["half"],
      value: ["0.5", "0.5"],
      uncertainty: { family: "dirichlet", joint: "simplex", parameters: [{ alpha: [1, 1] }] },
    } as const;
    const noise = uncertain("noise", "uniform", { min: 0, max: 1 });
    const formulas = { y: "10 * mix[half=p] + noise" };
    const shares = studyOf({ indexes: [half], assumptions: [mix, noise], formulas, outputs: ["y"] });
    const rows = answered(await morrisRadial.answer(await requestOf(shares, { scenarios: 64 })), "y");
    const [p, q] = [row(rows, "mix[half=p]"), row(rows, "mix[half=q]")];
    const expected = meanEffectOfShare(60);
    expect(Math.abs((p.mu ?? 0) - expected)).toBeLessThan(4 * (p.muError ?? 0) + 0.01);
    expect(Math.abs((q.mu ?? 0) + expected)).toBeLessThan(4 * (q.muError ?? 0) + 0.01);
    expect(Math.abs(p.muStar - expected)).toBeLessThan(4 * p.muStarError + 0.01);
    expect(row(rows, "noise").mu).toBeCloseTo(1, 9);
  });
});

/** Of 10 e / (e + f), e and f exponential, e drawn anew, uniforms up to 0.995: by the midpoint rule on a grid of each uniform. */
function meanEffectOfShare(points: number): number {
  const exponential = (u: number) => -Math.log(1 - 0.995 * u);
  const at = (i: number, shift: number) => (i + 0.5 + shift) / points;
  let sum = 0;
  for (let i = 0; i < points; i++) {
    for (let j = 0; j < points; j++) {
      // A quarter of a cell to either side, so that no way is 0.
      const [from, to] = [at(i, -0.25), at(j, 0.25)];
      for (let k = 0; k < points; k++) {
        const [e, moved, f] = [exponential(from), exponential(to), exponential(at(k, 0))];
        sum += (moved / (moved + f) - e / (e + f)) / (to - from);
      }
    }
  }
  return (10 * sum) / points ** 3;
}
