import { describe, expect, it } from "vitest";
import { streamDimensions } from "../../../src/engine/plan/dimensions.js";
import { planRun } from "../../../src/engine/plan/plan.js";
import { mixed, type Sketch, simulateDraws, sketchStudy } from "../fixtures.js";

const options = { scenarios: 2048, seed: "1", sampler: "sobol" };
const dimensionsOf = (sketch: Sketch) =>
  Object.fromEntries(
    planRun(sketchStudy(sketch), options).sampler.streams.map(({ name, dimension }) => [name, dimension]),
  );

describe("streamDimensions", () => {
  const dimensions = streamDimensions(sketchStudy(mixed));

  it("gives every assumption and every cell that is drawn by itself a dimension of its own, ids first", () => {
    const found = Object.values(dimensions);
    expect([...found].sort((a, b) => a - b)).toEqual(found.map((_, i) => i));
    const ids = Object.keys(mixed.inputs).sort();
    expect(ids.map((id) => dimensions[id])).toEqual(ids.map((_, i) => i));
    expect(dimensions["mix[band=medium]"]).toBe(ids.length + 5);
  });

  it("does not depend on the order of the file", () => {
    const inputs = Object.fromEntries(Object.entries(mixed.inputs).reverse());
    expect(streamDimensions(sketchStudy({ ...mixed, inputs }))).toEqual(dimensions);
  });

  it("is what the sampler takes, and moves with nothing that a variant does", () => {
    const base = dimensionsOf(mixed);
    for (const [name, dimension] of Object.entries(base)) expect(dimension).toBe(dimensions[name]);
    const fixed = dimensionsOf({ ...mixed, inputs: { ...mixed.inputs, days: 10 }, correlations: [] });
    const fewer = dimensionsOf({ ...mixed, outputs: ["fee"] });
    for (const variant of [fixed, fewer]) {
      expect(Object.keys(variant).length).toBeLessThan(Object.keys(base).length);
      for (const [name, dimension] of Object.entries(variant)) expect(dimension).toBe(base[name]);
    }
  });

  it("lets a variant share its parent's draws: what does not depend on the change is the same, bit for bit", async () => {
    const uniform = { family: "uniform", parameters: { min: 0, max: 1 } };
    const sketch: Sketch = {
      inputs: { a: uniform, b: uniform, c: uniform },
      formulas: { y: "a + b", z: "b * c" },
      outputs: ["y", "z"],
    };
    const variant = { ...sketch, inputs: { ...sketch.inputs, a: 0.3 } };
    const [one, two] = [
      await simulateDraws(sketchStudy(sketch), options),
      await simulateDraws(sketchStudy(variant), options),
    ];
    expect(two.draws.z).toEqual(one.draws.z);
    expect(two.draws.y).not.toEqual(one.draws.y);
  });
});
