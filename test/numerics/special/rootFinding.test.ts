import { describe, expect, it } from "vitest";
import { solveTail } from "../../../src/numerics/special/rootFinding.js";
import { relativeError } from "../reference.js";

/** r = -log u: P(r) = 1 - e^-r, density in log r is r e^-r, its logarithm has slope 1 - r. */
function exponential(tail: "lower" | "upper") {
  let calls = 0;
  const point = (r: number) => {
    calls++;
    const probability = tail === "lower" ? -Math.expm1(-r) : Math.exp(-r);
    return { probability, density: r * Math.exp(-r), slope: 1 - r };
  };
  return { point, calls: () => calls };
}

describe("solveTail", () => {
  it.each([1e-300, 1e-9, 0.3, 0.5])("inverts the exponential distribution at %d from far starts", (p) => {
    for (const start of [1e-6, 0.1, 1, 20, 600, 1e4, 1e9]) {
      const low = solveTail(exponential("lower").point, p, "lower", start);
      expect(relativeError(low, -Math.log1p(-p))).toBeLessThan(1e-14);
      const up = solveTail(exponential("upper").point, p, "upper", start);
      expect(relativeError(up, -Math.log(p))).toBeLessThan(1e-14);
    }
  });

  it("needs three evaluations from a start 10 % off", () => {
    const law = exponential("lower");
    solveTail(law.point, 0.3, "lower", 0.39);
    expect(law.calls()).toBeLessThanOrEqual(3);
  });

  it("ends even where the function is a step or not a number", () => {
    const step = (r: number) => ({ probability: r < 2 ? 0 : 1, density: 0, slope: 0 });
    expect(solveTail(step, 0.5, "lower", 1)).toBeCloseTo(2, 12);
    const nonsense = () => ({ probability: Number.NaN, density: Number.NaN, slope: 0 });
    expect(solveTail(nonsense, 0.5, "lower", 1)).toBeGreaterThanOrEqual(0);
  });
});
