import { describe, expect, it } from "vitest";
import { lentz, mostTerms } from "../../../src/numerics/special/laneFraction.js";
import { ofDoubles } from "../../../src/numerics/special/laneSpecial.js";
import { f64, local } from "../../../src/wasm/instructions.js";
import type { Definition } from "../../../src/wasm/module.js";
import { workshop } from "../../wasm/workshop.js";

const [x, value, upper, lower, n, numerator, factor, term] = [0, 1, 2, 3, 4, 5, 6, 7];
const locals = { value, upper, lower, n, numerator, factor };
const { add, mul } = f64;
const { get, set } = local;

/** 1 + x / (1 + x / (1 + …)), the positive root of y y = y + x. */
const periodic: Definition = ofDoubles(1, 7, 0, [
  [set(value, f64.const(1)), set(term, f64.const(1)), set(numerator, get(x))],
  lentz(locals, get(term), []),
  get(value),
]);

/** x / (1 + x x / (3 + 4 x x / (5 + …))), Gauss' fraction of the arc tangent; from its inverse on, without the x. */
const inverseArcTangent: Definition = ofDoubles(1, 7, 0, [
  [set(value, f64.const(1)), set(term, f64.const(1))],
  lentz(locals, get(term), [
    set(numerator, mul(mul(get(n), get(n)), mul(get(x), get(x)))),
    set(term, add(get(term), f64.const(2))),
  ]),
  get(value),
]);

/** Never settles: 1 - 2 / (1 - 2 / (1 - …)) has no limit. */
const endless: Definition = ofDoubles(1, 7, 0, [
  [set(value, f64.const(1)), set(term, f64.const(1)), set(numerator, f64.const(-2))],
  lentz(locals, get(term), []),
  get(n),
]);

const { functions } = workshop<Record<"periodic" | "inverseArcTangent" | "endless", (x: number) => number>>(
  Object.entries({ periodic, inverseArcTangent, endless }).map(([name, definition]) => ({ ...definition, name })),
);

describe("continued fractions in WebAssembly", () => {
  it("reach the golden ratio and its like", () => {
    for (const numerators of [0.1, 1, 2, 7]) {
      const root = (1 + Math.sqrt(1 + 4 * numerators)) / 2;
      expect(Math.abs(functions.periodic(numerators) / root - 1)).toBeLessThan(2e-15);
    }
  });

  it("take numerators and terms that change with each step", () => {
    for (const tangent of [0.01, 0.4, 1, 3]) {
      const found = tangent / functions.inverseArcTangent(tangent);
      expect(Math.abs(found / Math.atan(tangent) - 1)).toBeLessThan(4e-15);
    }
  });

  it("end where nothing is reached", () => {
    expect(functions.endless(0)).toBe(mostTerms);
  });
});
