/** Against the algebra of sets: one input alone, all together, and R² with and without a set. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { coMoments, standardisedRegression } from "../../src/numerics/linearRegression.js";
import { setRegression } from "../../src/numerics/setRegression.js";

type Columns = readonly Float64Array[];
const regressed = (columns: Columns) =>
  standardisedRegression(
    coMoments(
      columns,
      columns.map(() => 0),
      0,
      1,
    ),
  );
const some = fc.array(fc.tuple(...[0, 1, 2, 3].map(() => fc.double({ min: -1, max: 1, noNaN: true }))), {
  minLength: 24,
  maxLength: 40,
});
const columnsOf = (rows: readonly (readonly number[])[], ...places: readonly number[]) =>
  places.map((place) => Float64Array.from(rows, (row, i) => (row[place] ?? 0) + Math.sin(17 * (i + 1) * (place + 1))));

describe("a set of inputs", () => {
  it("of one is the size of its own coefficients", () => {
    fc.assert(
      fc.property(some, fc.integer({ min: 0, max: 2 }), (rows, i) => {
        const whole = regressed(columnsOf(rows, 0, 1, 2, 3));
        if (whole === undefined) return;
        const found = setRegression(whole, [i]);
        expect(found?.multiple).toBeCloseTo(Math.abs(whole.pearson[i] ?? 9), 9);
        expect(found?.standardised).toBeCloseTo(Math.abs(whole.standardised[i] ?? 9), 9);
        expect(found?.partial).toBeCloseTo(Math.abs(whole.partial[i] ?? 9), 9);
      }),
    );
  });

  it("of several explains what a regression on them alone does, and adds what R² loses without them", () => {
    fc.assert(
      fc.property(some, (rows) => {
        const whole = regressed(columnsOf(rows, 0, 1, 2, 3));
        const alone = regressed(columnsOf(rows, 0, 1, 3));
        const without = regressed(columnsOf(rows, 2, 3));
        if (whole === undefined || alone === undefined || without === undefined) return;
        const found = setRegression(whole, [0, 1]);
        expect((found?.multiple ?? 9) ** 2).toBeCloseTo(alone.explained, 9);
        const partial = (whole.explained - without.explained) / (1 - without.explained);
        expect((found?.partial ?? 9) ** 2).toBeCloseTo(partial, 7);
        const all = setRegression(whole, [0, 1, 2]);
        expect((all?.multiple ?? 9) ** 2).toBeCloseTo(whole.explained, 9);
        expect((all?.standardised ?? 9) ** 2).toBeCloseTo(whole.explained, 9);
      }),
    );
  });
});
