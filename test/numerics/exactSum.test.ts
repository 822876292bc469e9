import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ExactSum, exactSum } from "../../src/numerics/exactSum.js";
import { whole } from "./rational.js";

/** The double nearest to n × 2^-1074, ties to even. */
function nearest(n: bigint): number {
  const size = n < 0n ? -n : n;
  const excess = size.toString(2).length - 53;
  if (excess <= 0) return fromUnits(n < 0n, size, 0);
  const shift = BigInt(excess);
  const half = 1n << (shift - 1n);
  const rest = size & ((1n << shift) - 1n);
  let kept = size >> shift;
  if (rest > half || (rest === half && (kept & 1n) === 1n)) kept += 1n;
  return fromUnits(n < 0n, kept, excess);
}

function fromUnits(negative: boolean, significand: bigint, exponent: number): number {
  // Scaled in two exact steps, since 2^-1074 is the smallest double and 2^971 overflows a single step.
  let value = Number(significand);
  let left = exponent - 1074;
  while (left <= -500) {
    value *= 2 ** -500;
    left += 500;
  }
  value *= 2 ** left;
  return negative ? -value : value;
}

const oracle = (values: readonly number[]) => nearest(values.reduce((sum, x) => sum + whole(x), 0n));
const same = (a: number, b: number) => a === b || Object.is(a, b);
const ordinary = fc.double({ min: -1e300, max: 1e300, noNaN: true });
const clustered = fc
  .tuple(fc.integer({ min: -(2 ** 30), max: 2 ** 30 }), fc.integer({ min: -60, max: 60 }))
  .map(([m, e]) => m * 2 ** e);

describe("exactSum", () => {
  it("keeps what a plain sum loses", () => {
    expect(exactSum([1e16, 1, -1e16])).toBe(1);
    expect(exactSum([])).toBe(0);
    expect(exactSum(new Array<number>(10).fill(0.1))).toBe(1);
  });

  it("rounds half-way cases by what lies beyond them", () => {
    expect(exactSum([1, 2 ** -53])).toBe(1);
    expect(exactSum([1, 2 ** -53, 2 ** -120])).toBe(1 + 2 ** -52);
    expect(exactSum([1 + 2 ** -52, 2 ** -53, -(2 ** -120)])).toBe(1 + 2 ** -52);
    expect(exactSum([-1, -(2 ** -53), -(2 ** -120)])).toBe(-1 - 2 ** -52);
  });

  it("is the correctly rounded sum (whole-number oracle)", () => {
    for (const numbers of [fc.array(ordinary, { maxLength: 12 }), fc.array(clustered, { maxLength: 60 })]) {
      fc.assert(
        fc.property(numbers, (values) => same(exactSum(values) + 0, oracle(values) + 0)),
        { numRuns: 2000, seed: 1 },
      );
    }
  });

  it("does not depend on order", () => {
    const values = fc.array(clustered, { minLength: 2, maxLength: 40 });
    const shuffled = values.chain((list) =>
      fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
    );
    fc.assert(
      fc.property(shuffled, ([a, b]) => same(exactSum(a), exactSum(b))),
      { numRuns: 500, seed: 2 },
    );
  });

  it("merges parts exactly, however they were split", () => {
    fc.assert(
      fc.property(fc.array(clustered, { maxLength: 60 }), fc.nat(59), fc.nat(59), (values, a, b) => {
        const [from, to] = a < b ? [a, b] : [b, a];
        const total = new ExactSum();
        for (const slice of [values.slice(to), values.slice(0, from), values.slice(from, to)]) {
          const part = new ExactSum();
          for (const x of slice) part.add(x);
          total.merge(structuredClone(part.parts()));
        }
        return same(total.value() + 0, oracle(values) + 0);
      }),
      { numRuns: 500, seed: 3 },
    );
  });

  it("lets infinities and NaN win, also after a merge", () => {
    expect(exactSum([1, Number.POSITIVE_INFINITY, 2])).toBe(Number.POSITIVE_INFINITY);
    expect(exactSum([Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY])).toBeNaN();
    expect(exactSum([1, Number.NaN, 2])).toBeNaN();
    expect(exactSum([1e308, 1e308])).toBe(Number.POSITIVE_INFINITY);
    const part = new ExactSum();
    part.add(Number.NaN);
    const total = new ExactSum();
    total.add(1);
    total.merge(part.parts());
    expect(total.value()).toBeNaN();
  });
});
