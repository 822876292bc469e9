/** A value and the polynomials beside it: uncorrelated, of variance 1, and there and back without loss. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { makeDistribution } from "../../../src/families/index.js";
import { normalQuantile } from "../../../src/numerics/special/normal.js";
import { addEffect, coefficients, effectBasis, FUNCTIONS } from "../../../src/sensitivity/effects/effectBasis.js";
import { DEGREES } from "../../../src/sensitivity/effects/legendre.js";
import { combined, uncorrelated, type ValueParts, valueParts } from "../../../src/sensitivity/effects/valueParts.js";

const SIZE = 50_000;
const grades = Float64Array.from({ length: SIZE }, (_, i) => (i + 0.5) / SIZE);
const families = [
  ["normal", { mean: 3, sd: 2 }],
  ["lognormal", { meanlog: 1, sdlog: 0.5 }],
  ["gamma", { shape: 2, scale: 3 }],
  ["beta", { alpha: 2, beta: 5 }],
  ["uniform", { min: -1, max: 4 }],
] as const;
const unit = (k: number) => Float64Array.from({ length: FUNCTIONS }, (_, i) => (i === k ? 1 : 0));
const drawn = (family: string, parameters: Readonly<Record<string, number>>) => {
  const { quantile } = makeDistribution(family, parameters);
  return grades.map((u) => quantile(u));
};

describe("functions of a value and its grade", () => {
  it.each(families)("of a %s have variance 1 and nothing in common", (family, parameters) => {
    const basis = effectBasis(drawn(family, parameters), grades, { family, parameters });
    for (const k of [0, 1, 2, 5, FUNCTIONS - 1]) {
      const column = new Float64Array(SIZE);
      addEffect(column, 1, basis, unit(k), 1);
      const nothing = column.every((each) => each === 0);
      expect(nothing, `${k}`).toBe(family === "uniform" && k === 0);
      coefficients(column, basis, 1).forEach((each, other) => {
        if (other > 10 && other < DEGREES) return;
        expect(Math.abs(each - (other === k && !nothing ? 1 : 0)), `${k} ${other}`).toBeLessThan(0.02);
      });
    }
  });

  it("hold what is in proportion to the value in one of them", () => {
    const values = drawn("lognormal", { meanlog: 1, sdlog: 0.5 });
    const { mean, variance } = makeDistribution("lognormal", { meanlog: 1, sdlog: 0.5 });
    const basis = effectBasis(values, grades, { family: "lognormal", parameters: { meanlog: 1, sdlog: 0.5 } });
    const own = coefficients(
      values.map((value) => value - mean),
      basis,
      1,
    );
    expect(own[FUNCTIONS - 1]).toBeCloseTo(Math.sqrt(variance), 2);
    const column = new Float64Array(SIZE);
    addEffect(column, Math.sqrt(variance), basis, unit(FUNCTIONS - 1), 1);
    for (let i = 0; i < SIZE; i += 999) expect(column[i]).toBeCloseTo((values[i] as number) - mean, 12);
  });

  it("of a uniform value are the polynomials from degree 2 on, and the value for the first", () => {
    const { turn } = valueParts(grades, grades, { family: "uniform", parameters: { min: 0, max: 1 } }) as ValueParts;
    expect(turn.parts[0]).toBeCloseTo(1, 9);
    expect([...turn.sizes.slice(0, 3)]).toEqual([0, 1, 1]);
    expect(valueParts(new Float64Array(8).fill(2), grades.slice(0, 8))).toBeUndefined();
  });

  it("are taken from the sample where the distribution does not say them", () => {
    const values = grades.map((u) => normalQuantile(u));
    const normal = { family: "normal", parameters: { mean: 0, sd: 1 } };
    const told = valueParts(values, grades, normal) as ValueParts;
    const seen = valueParts(values, grades) as ValueParts;
    for (let k = 0; k < DEGREES; k++) expect(seen.turn.parts[k]).toBeCloseTo(told.turn.parts[k] as number, 2);
    const counts = { family: "poisson", parameters: { mean: 3 } };
    expect(valueParts(values, grades, counts)).toEqual(seen);
    const heavy = { family: "student-t", parameters: { df: 2 } };
    expect(valueParts(values, grades, heavy)).toEqual(seen);
  });

  it("keep the products of coefficients: a sum of them and its coefficients turn into each other", () => {
    const { turn } = valueParts(drawn("gamma", { shape: 2, scale: 3 }), grades, {
      family: "gamma",
      parameters: { shape: 2, scale: 3 },
    }) as ValueParts;
    const numbers = fc.array(fc.double({ min: -1, max: 1, noNaN: true }), {
      minLength: FUNCTIONS,
      maxLength: FUNCTIONS,
    });
    fc.assert(
      fc.property(numbers, numbers, (a, b) => {
        // <sum of own functions, any column> is the same by either set of functions.
        const [own, along] = [Float64Array.from(a), Float64Array.from(b)];
        const [sum, found] = [own.slice(), along.slice()];
        combined(sum, turn);
        uncorrelated(found, turn);
        const byFunctions = own.reduce((total, each, k) => total + each * (found[k] as number), 0);
        const byPolynomials = sum.reduce((total, each, k) => total + each * (along[k] as number), 0);
        expect(byFunctions).toBeCloseTo(byPolynomials, 9);
      }),
    );
  });
});
