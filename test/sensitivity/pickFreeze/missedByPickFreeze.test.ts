/** What one scenario moves an index by: closed forms, and a ratio whose indices are moments of gamma distributions. */
import { describe, expect, it } from "vitest";
import { missedByPickFreeze } from "../../../src/sensitivity/pickFreeze/missedByPickFreeze.js";
import { type SobolRow, sobol } from "../../../src/sensitivity/sobol.js";
import { requestOf } from "../functions.js";
import { ratio, shares } from "../ratio.js";
import { answered } from "../studies.js";

const count = 64;
const column = (of: (i: number) => number) => Float64Array.from({ length: count }, (_, i) => of(i));
const zeros = column(() => 0);

describe("missedByPickFreeze", () => {
  it("is nothing where no scenario differs from the others", () => {
    // A and B are 1 apart everywhere, and the factor makes all or none of it.
    const [a, b] = [column(() => 0.5), column(() => -0.5)];
    for (const formula of ["saltelli", "jansen", "total"] as const) {
      expect(missedByPickFreeze({ a, b, mixed: b }, 16, formula, { value: 1, variance: 0.25 })).toBeCloseTo(0, 12);
      expect(missedByPickFreeze({ a, b, mixed: a }, 16, formula, { value: 0, variance: 0.25 })).toBeCloseTo(0, 12);
      expect(missedByPickFreeze({ a, b, mixed: a }, 16, formula, { value: 0, variance: 0 })).toBe(0);
    }
  });

  it("is what few scenarios move, by the formula of the index", () => {
    // In four scenarios of different replicates A is 8 from the rest: that moves a total of 0 by half the square of it.
    const mixed = column((i) => (i < 4 ? 8 : 0));
    const move = 32 * (1 - 4 / count);
    const exact = (10 * move * Math.sqrt(1 - 4 / count)) / 2 / count;
    expect(missedByPickFreeze({ a: zeros, b: zeros, mixed }, 16, "total", { value: 0, variance: 1 })).toBeCloseTo(
      exact,
      12,
    );
    expect(missedByPickFreeze({ a: zeros, b: zeros, mixed }, 16, "jansen", { value: 0, variance: 1 })).toBeCloseTo(
      exact,
      12,
    );
    expect(missedByPickFreeze({ a: zeros, b: zeros, mixed }, 16, "saltelli", { value: 0, variance: 1 })).toBe(0);
  });

  it("is nothing of what the control knows", () => {
    const columns = { a: column((i) => (i < 4 ? 8 : 0)), b: zeros, mixed: zeros };
    const control = { ...columns, variances: [], own: [], total: [], doubt: 0, doubtOfAll: 0 };
    expect(missedByPickFreeze(columns, 16, "total", { value: 0.5, variance: 1 })).toBeGreaterThan(0.1);
    expect(missedByPickFreeze(columns, 16, "total", { value: 0.5, variance: 1 }, control)).toBe(0);
  });
});

const exact: Record<string, { readonly first: number; readonly total: number }> = {
  a: { first: shares.a, total: 1 - shares.b },
  b: { first: shares.b, total: 1 - shares.a },
};

describe("sobol of a ratio", () => {
  it("is inside its intervals as often as they say", async () => {
    let inside = 0;
    for (let seed = 0; seed < 30; seed++) {
      const request = await requestOf(ratio, { scenarios: 1024, seed: `ratio ${seed}` });
      for (const { assumption, first, firstError, total, totalError } of answered<SobolRow>(
        await sobol.answer(request),
        "y",
      )) {
        const known = exact[assumption] ?? { first: 0, total: 0 };
        inside += Math.abs(first - known.first) <= 2.13145 * firstError ? 1 : 0;
        inside += Math.abs(total - known.total) <= 2.13145 * totalError ? 1 : 0;
      }
    }
    expect(inside).toBeGreaterThanOrEqual(113);
    expect(inside).toBeLessThanOrEqual(120);
  });
});
