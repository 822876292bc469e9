/** What a jump, a kink or a wave holds beyond the degrees that are found, against closed forms. */
import { describe, expect, it } from "vitest";
import { makeDistribution } from "../../../src/families/index.js";
import { normalQuantile } from "../../../src/numerics/special/normal.js";
import { beyondDegrees, timesOf } from "../../../src/sensitivity/effects/beyondDegrees.js";
import { effectBasis } from "../../../src/sensitivity/effects/effectBasis.js";
import { firstOrderIndex } from "../../../src/sensitivity/effects/firstOrderIndex.js";
import { DEGREES } from "../../../src/sensitivity/effects/legendre.js";
import { mainEffects } from "../../../src/sensitivity/effects/mainEffects.js";
import { netUniforms } from "../../../src/sensitivity/netDesign.js";

const falling = (power: number, error = 0) =>
  Array.from({ length: DEGREES + 1 }, (_, k) => ({ mean: k === DEGREES ? 0 : (k + 1.5) ** -(power / 2), error }));
const from = (degree: number, power: number) => {
  let sum = 0;
  for (let k = degree; k < 100_000; k++) sum += (k + 0.5) ** -power;
  return sum;
};

describe("degrees beyond the last", () => {
  const upper = (power: number) => from(DEGREES / 2 + 1, power) - from(DEGREES + 1, power);

  it.each([2, 3, 4])("hold what is left of coefficients whose squares fall by the power of %i", (power) => {
    const { share, doubt } = beyondDegrees(falling(power), 1);
    const truth = from(DEGREES + 1, power);
    const found = share * upper(power);
    expect(Math.abs(found - truth)).toBeLessThan(doubt);
    expect(Math.abs(found / truth - 1)).toBeLessThan(0.35);
  });

  it("hold next to nothing of a smooth effect, and no more than is left of the variance", () => {
    const smooth = Array.from({ length: DEGREES }, (_, k) => ({ mean: 0.5 ** k, error: 0 }));
    expect(beyondDegrees(smooth, 1).share).toBeLessThan(0.001);
    expect(beyondDegrees(falling(2), 0)).toEqual({ share: 0, doubt: 0 });
    expect(beyondDegrees(falling(2), 0.01).share * upper(2)).toBeCloseTo(0.01, 10);
  });

  it("are nothing where noise may be all of the last, and where few values have no further degrees", () => {
    expect(beyondDegrees(falling(2, 0.1), 1)).toEqual({ share: 0, doubt: 0 });
    const few = falling(2).map(({ mean, error }, k) => (k < 15 ? { mean, error } : { mean: 0, error: 0 }));
    expect(beyondDegrees(few, 1)).toEqual({ share: 0, doubt: 0 });
  });

  it("add to the squares of the upper half alone, not to that of the value", () => {
    expect([0, DEGREES / 2 - 1, DEGREES / 2, DEGREES - 1, DEGREES].map((k) => timesOf(k, 0.25))).toEqual([
      1, 1, 1.25, 1.25, 1,
    ]);
  });
});

describe("first-order indices of effects that no polynomial follows", () => {
  const normal = { family: "normal", parameters: { mean: 0, sd: 1 } };
  const uniform = { family: "uniform", parameters: { min: 0, max: 1 } };
  const { cdf, quantile } = makeDistribution("gamma", { mean: 10, sd: 4 });
  // Variance of ceil(g / 3) from the probabilities of its steps.
  const steps = Array.from({ length: 60 }, (_, k) => cdf(3 * k + 3) - cdf(3 * k));
  const middle = steps.reduce((sum, share, k) => sum + share * (k + 1), 0);
  const stairs = steps.reduce((sum, share, k) => sum + share * (k + 1 - middle) ** 2, 0);
  const at = 0.4;
  const kink = (1 - at) ** 3 / 3 - (1 - at) ** 4 / 4;
  const cases: readonly (readonly [string, (u: number) => number, number, number])[] = [
    ["a jump", (u) => (u > 0.3 ? 10 : 0), 21, 0.02],
    ["a jump in the middle", (u) => (u > 0.5 ? 10 : 0), 25, 0.02],
    ["a jump near the end", (u) => (u > 0.95 ? 10 : 0), 4.75, 0.06],
    ["two jumps", (u) => (u > 0.3 ? 6 : 0) + (u > 0.6 ? 6 : 0), 36 * (0.21 + 0.24 + 2 * 0.3 * 0.4), 0.02],
    ["a kink", (u) => 10 * Math.max(0, u - at), 100 * kink, 0.001],
    ["a staircase", (u) => Math.ceil(quantile(u) / 3), stairs, 0.02],
    ["a wave", (u) => 5 * Math.sin(40 * u), 25 * (0.5 - Math.sin(80) / 160 - ((1 - Math.cos(40)) / 40) ** 2), 0.03],
  ];

  it.each(cases)("of %s are exact within their errors", (_, of, own, widest) => {
    for (let seed = 0; seed < 4; seed++) {
      const [u, v] = netUniforms(`beyond ${seed}`, ["u", "v"], 4096, 16) as [Float64Array, Float64Array];
      const noise = v.map((each) => normalQuantile(each));
      const raw = u.map((each, i) => of(each) + (noise[i] as number));
      const mean = raw.reduce((sum, each) => sum + each, 0) / raw.length;
      const y = raw.map((each) => each - mean);
      const effects = mainEffects(y, [effectBasis(u, u, uniform), effectBasis(noise, v, normal)], 16, () => true);
      const { value: first, error } = firstOrderIndex(effects, 0);
      expect(Math.abs(first - own / (own + 1)), `${first} (${error})`).toBeLessThan(4 * error);
      expect(error).toBeLessThan(widest);
    }
  });
});
