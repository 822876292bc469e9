import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { normalQuantile } from "../../../src/numerics/special/normal.js";
import { fillUniforms } from "../../../src/random/stream.js";
import { streamKey } from "../../../src/random/streamKey.js";
import { laneCentre } from "../../../src/sensitivity/rankChance/laneCentre.js";
import { openLaneNormals } from "../../../src/sensitivity/rankChance/laneNormals.js";
import { normalsByName } from "../../../src/sensitivity/rankChance/normals.js";
import { workshop } from "../../wasm/workshop.js";

/** 1 less the double nearest to 0.9 is below the one nearest to 0.1. */
const LAST = 0.9 - Number.EPSILON / 2;

const { functions, memory } = workshop<{ centre(column: number, bytes: number): void }>([laneCentre]);
const numbers = new Float64Array(memory.buffer);
const centred = (values: readonly number[]): readonly number[] => {
  numbers.set(values);
  functions.centre(0, 8 * values.length);
  return [...numbers.subarray(0, values.length)];
};

describe("normal quantiles in WebAssembly", () => {
  it("are those of JavaScript to the bit between 0.1 and 0.9", () => {
    const central = fc.double({ min: 0.1, max: LAST, noNaN: true });
    fc.assert(
      fc.property(central, central, (a, b) => {
        expect(centred([a, b])).toEqual([a, b].map((u) => normalQuantile(u)));
      }),
      { numRuns: 2000 },
    );
  });

  it("are so at the ends, at the middle and one double beside them", () => {
    const half = Number.EPSILON / 2;
    const values = [0.1, LAST, 0.5, 0.5 - half / 2, 0.5 + half, 0.1 + Number.EPSILON / 16, LAST - half, 0.25];
    expect(centred(values)).toEqual(values.map((u) => normalQuantile(u)));
  });
});

describe("the normals of a name", () => {
  it("are the quantiles of its uniforms, to the bit, of one name after the other", () => {
    const draw = openLaneNormals();
    const [found, expected] = [new Float64Array(4096), new Float64Array(4096)];
    for (const name of ["row 0", "row 1", "replicate 15"]) {
      const key = streamKey("any", name);
      draw(key, found);
      for (let block = 0; block < 4; block++)
        fillUniforms(key, block, expected.subarray(1024 * block, 1024 * (block + 1)));
      expect(found).toEqual(expected.map((u) => normalQuantile(u)));
    }
  });

  it("are the same with vectors and without", () => {
    const [lanes, plain] = [normalsByName(true), normalsByName(false)];
    for (const name of ["row 0", "replicate 3", "£"]) expect(lanes.named(name)).toEqual(plain.named(name));
  });
});
