import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { laneFit, lanePolynomialAt } from "../../../src/numerics/octaves/lanePolynomial.js";
import {
  evaluatePolynomial,
  fitPolynomial,
  rowLength,
  worstPosition,
} from "../../../src/numerics/octaves/octavePolynomial.js";
import { i32, v128 } from "../../../src/wasm/instructions.js";
import { workshop } from "../../wasm/workshop.js";

const place = { values: 0, coefficients: 16 * rowLength };
const [out, lower, upper] = [2 * 16 * rowLength, 512, 1024];

const { functions, memory } = workshop<{ fit(lower: number, upper: number): void; evaluate(): void }>([
  { ...laneFit(place), name: "fit" },
  {
    name: "evaluate",
    parameters: [],
    results: [],
    locals: [],
    code: v128.store(i32.const(out), 0, lanePolynomialAt(place, worstPosition)),
  },
]);
const numbers = new Float64Array(memory.buffer);

const seven = fc.array(fc.oneof(fc.constantFrom(0, -0, Number.NaN, 1e308), fc.double({ min: -1e6, max: 1e6 })), {
  minLength: rowLength,
  maxLength: rowLength,
});

describe("polynomials in WebAssembly", () => {
  it("are fitted and evaluated as in JavaScript, to the bit, two at a time", () => {
    fc.assert(
      fc.property(seven, seven, (...both) => {
        both.forEach((values, lane) => {
          values.forEach((y, j) => {
            numbers[2 * j + lane] = y;
          });
        });
        functions.fit(lower, upper);
        functions.evaluate();
        both.forEach((values, lane) => {
          const row = new Float64Array(rowLength);
          fitPolynomial(Float64Array.from(values), row, 0);
          const at = (lane === 0 ? lower : upper) / 8;
          expect([...numbers.subarray(at, at + rowLength)]).toEqual([...row]);
          expect(numbers[out / 8 + lane]).toBe(evaluatePolynomial(row, 0, worstPosition));
        });
      }),
    );
  });
});
