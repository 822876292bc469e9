/** First-order indices of effects that happen at rare values or in short waves, against closed forms. */
import { describe, expect, it } from "vitest";
import { makeDistribution } from "../../../src/families/index.js";
import { normalQuantile } from "../../../src/numerics/special/normal.js";
import { beyondInClasses } from "../../../src/sensitivity/effects/beyondInClasses.js";
import { binnedIndex } from "../../../src/sensitivity/effects/binnedIndex.js";
import {
  classMeans,
  evenClasses,
  finestClasses,
  paired,
  varianceOfMeans,
} from "../../../src/sensitivity/effects/classMeans.js";
import { effectBasis } from "../../../src/sensitivity/effects/effectBasis.js";
import { firstOrderIndex } from "../../../src/sensitivity/effects/firstOrderIndex.js";
import { classesOfValues } from "../../../src/sensitivity/effects/levelBasis.js";
import { mainEffects } from "../../../src/sensitivity/effects/mainEffects.js";
import { netUniforms } from "../../../src/sensitivity/netDesign.js";

const GROUPS = 16;
/** 95 % by Student's t, 15 degrees of freedom. */
const T15 = 2.13145;
const normal = { family: "normal", parameters: { mean: 0, sd: 1 } };
const uniform = { family: "uniform", parameters: { min: 0, max: 1 } };
const SEEDS = 6;

/** An effect and a normal of the same variance: each has an index of one half. */
function drawn(of: (u: number) => number, variance: number, seed: number, size: number) {
  const [u, v] = netUniforms(`classes ${seed}`, ["u", "v"], size, GROUPS) as [Float64Array, Float64Array];
  const noise = v.map((each) => normalQuantile(each));
  const raw = u.map((each, i) => of(each) + Math.sqrt(variance) * (noise[i] as number));
  const mean = raw.reduce((sum, each) => sum + each, 0) / raw.length;
  return { u, v, noise, y: raw.map((each) => each - mean) };
}

const beyond = (q: number) => [(u: number) => (u > q ? 1 : 0), q * (1 - q)] as const;
const width = 0.01;
const bump = Math.sqrt(2 * Math.PI) * width;
const cases: Record<string, readonly [of: (u: number) => number, variance: number, widest: number]> = {
  "an event of one in fifty": [...beyond(0.98), 0.006],
  "an event of one in a hundred": [...beyond(0.99), 0.01],
  "an event of one in two hundred": [...beyond(0.995), 0.016],
  "an event of one in a thousand": [...beyond(0.999), 0.04],
  "ten waves": [(u) => Math.sin(20 * Math.PI * u), 0.5, 0.002],
  "a narrow bump": [
    (u) => Math.exp(-((u - 0.37) ** 2) / (2 * width * width)),
    Math.sqrt(Math.PI) * width - bump * bump,
    0.004,
  ],
};

describe.each(Object.keys(cases))("of %s the first-order index is one half", (name) => {
  const [of, variance, widest] = cases[name] as (typeof cases)[string];

  it("by projection", () => {
    let inside = 0;
    for (let seed = 0; seed < SEEDS; seed++) {
      const { u, v, noise, y } = drawn(of, variance, seed, 16_384);
      const effects = mainEffects(y, [effectBasis(u, u, uniform), effectBasis(noise, v, normal)], GROUPS, () => true);
      const { value: first, error } = firstOrderIndex(effects, 0);
      inside += Math.abs(first - 0.5) < T15 * error ? 1 : 0;
      expect(Math.abs(first - 0.5), `${first} (${error})`).toBeLessThan(4 * error);
      expect(error).toBeLessThan(widest);
    }
    expect(inside).toBeGreaterThanOrEqual(SEEDS - 1);
  });

  it("by bins", () => {
    for (let seed = 0; seed < SEEDS; seed++) {
      const { u, y } = drawn(of, variance, seed, 16_384);
      const { value: first, error } = binnedIndex(y, u, GROUPS);
      expect(Math.abs(first - 0.5), `${first} (${error})`).toBeLessThan(T15 * error + 0.002);
      expect(error).toBeLessThan(name === "ten waves" ? 0.1 : 0.06);
    }
  });
});

describe("fine classes", () => {
  it("tell nothing of an effect that its functions hold, nor of one that is not there", () => {
    for (let seed = 0; seed < SEEDS; seed++) {
      const { u, v, noise, y } = drawn((each) => each * each, 1, seed, 4096);
      const bases = [effectBasis(u, u, uniform), effectBasis(noise, v, normal)];
      const effects = mainEffects(y, bases, GROUPS, () => true);
      bases.forEach((basis, i) => {
        const found = beyondInClasses(effects.leftOf(i), basis, GROUPS);
        expect(found?.value ?? 0).toBeLessThan(1e-6);
      });
    }
  });

  it("leave an effect whole, or all but what the groups each fit of it", () => {
    const { u, v, noise, y } = drawn(...beyond(0.3), 0, 4096);
    const effects = mainEffects(y, [effectBasis(u, u, uniform), effectBasis(noise, v, normal)], GROUPS, () => true);
    const { left, effect } = effects.leftOf(0);
    const square = (column: Float64Array) => column.reduce((sum, each) => sum + each * each, 0) / column.length;
    expect(square(effect())).toBeCloseTo(0.21, 1);
    expect(square(left)).toBeLessThan(0.02);
  });

  it("are as many as there are scenarios of a group, and every two make one", () => {
    const grades = Float64Array.from({ length: 4096 }, (_, i) => (Math.floor(i / 16) + 0.5) / 256);
    expect(finestClasses(grades, GROUPS).count).toBe(256);
    expect(finestClasses(new Float64Array(262_144), GROUPS).count).toBe(2048);
    const y = grades.map((grade) => grade - 0.5);
    const wide = classMeans(y, evenClasses(grades, 16), GROUPS);
    const joined = paired(classMeans(y, evenClasses(grades, 32), GROUPS));
    expect([...joined.shares]).toEqual([...wide.shares]);
    expect(varianceOfMeans(joined).value).toBeCloseTo(varianceOfMeans(wide).value, 12);
    // The variance of means in b even classes of a uniform: (1 - 1 / b²) / 12.
    expect(varianceOfMeans(wide).value).toBeCloseTo((1 - 1 / 256) / 12, 12);
  });

  it("of a discrete assumption are its values, three in a hundred that bins would make one", () => {
    const distribution = makeDistribution("discrete", {
      values: [0, 1, 10, 100],
      probabilities: [0.97, 0.01, 0.01, 0.01],
    });
    const { variance } = distribution;
    for (let seed = 0; seed < SEEDS; seed++) {
      const { u, y } = drawn((each) => distribution.quantile(each), variance, seed, 16_384);
      const values = u.map((each) => distribution.quantile(each));
      const { value: first, error } = binnedIndex(y, classesOfValues(values, distribution), GROUPS);
      expect(Math.abs(first - 0.5), `${first} (${error})`).toBeLessThan(T15 * error);
      expect(error).toBeLessThan(0.02);
    }
  });
});
