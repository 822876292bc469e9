import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { BACK, DEGREES, ONWARD } from "../../../src/sensitivity/effects/legendre.js";
import { addPolynomials, polynomialSums } from "../../../src/sensitivity/effects/polynomialSums.js";

/** One scenario after the other: what the quick loops must give to the bit. */
function polynomialsAt(grade: number): readonly number[] {
  const x = 2 * grade - 1;
  const found = [1, x];
  for (let k = 0; k < DEGREES; k++) {
    found.push((ONWARD[k] ?? 0) * x * (found[k + 1] ?? 0) - (BACK[k] ?? 0) * (found[k] ?? 0));
  }
  return found.slice(1, DEGREES + 1);
}

const column = (length: number, min: number) =>
  fc
    .array(fc.double({ min, max: 1, noNaN: true }), { minLength: length, maxLength: length })
    .map((values) => Float64Array.from(values));
const sample = fc
  .record({ length: fc.integer({ min: 0, max: 70 }), groups: fc.constantFrom(1, 2, 3, 5, 16, 32) })
  .chain(({ length, groups }) =>
    fc.record({
      groups: fc.constant(groups),
      y: column(length, -1),
      tail: column(length, -1),
      grades: column(length, 0),
    }),
  );

describe("polynomialSums", () => {
  it("are the sums of products group by group, in the order of the scenarios", () => {
    fc.assert(
      fc.property(sample, fc.integer({ min: 0, max: 3 }), ({ y, grades, groups }, apart) => {
        const stride = DEGREES + apart;
        const expected = new Float64Array(groups * stride);
        y.forEach((value, i) => {
          polynomialsAt(grades[i] ?? 0).forEach((polynomial, k) => {
            const at = (i % groups) * stride + k;
            expected[at] = (expected[at] ?? 0) + value * polynomial;
          });
        });
        expect(polynomialSums(y, grades, groups, stride)).toEqual(expected);
      }),
    );
  });

  it("know P₂ = (3x² - 1) / 2", () => {
    const [first, second] = polynomialSums(Float64Array.of(1), Float64Array.of(0.75), 1, DEGREES);
    expect(first).toBe(0.5);
    expect(second).toBeCloseTo((3 * 0.25 - 1) / 2, 15);
  });
});

describe("addPolynomials", () => {
  it("adds each scenario's weighted sum, its tail first", () => {
    fc.assert(
      fc.property(
        sample,
        fc.integer({ min: 0, max: DEGREES }),
        fc.boolean(),
        column(32 * (DEGREES + 1), -1),
        ({ y, tail, grades, groups }, degrees, tailed, weights) => {
          const stride = DEGREES + 1;
          const expected = y.map((value, i) => {
            const own = weights.subarray((i % groups) * stride, (i % groups) * stride + stride);
            const start = tailed ? (own[DEGREES] ?? 0) * (tail[i] ?? 0) : 0;
            const sum = polynomialsAt(grades[i] ?? 0)
              .slice(0, degrees)
              .reduce((all, polynomial, k) => all + (own[k] ?? 0) * polynomial, start);
            return value + sum;
          });
          const found = y.slice();
          const by = { weights, stride, degrees, groups, tail: tailed ? tail : undefined, tailAt: DEGREES };
          addPolynomials(found, grades, by);
          expect(found).toEqual(expected);
        },
      ),
    );
  });
});
