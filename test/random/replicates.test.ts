import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { errorReplicates, interleaved, replicateSize } from "../../src/random/replicates.js";
import { replicatesOf } from "../../src/random/samplers.js";

describe("replicates", () => {
  it("share any count out to within one, every scenario once", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5000 }), (scenarios) => {
        const column = Float64Array.from({ length: scenarios }, (_, i) => i);
        const parts = Array.from({ length: 16 }, (_, r) => interleaved(column, 16, r));
        expect(parts.map(({ length }) => length)).toEqual(parts.map((_, r) => replicateSize(scenarios, 16, r)));
        expect((parts[0]?.length ?? 0) - (parts[15]?.length ?? 0)).toBeLessThanOrEqual(1);
        expect(parts.flatMap((part) => [...part]).sort((a, b) => a - b)).toEqual([...column]);
      }),
    );
  });

  it("are what errors come from, unless the sample is random or tiny", () => {
    expect(replicatesOf("sobol", 100_000)).toBe(16);
    expect(replicatesOf("latin-hypercube", 64)).toBe(16);
    expect(replicatesOf("sobol", 63)).toBe(1);
    expect(replicatesOf("random", 100_000)).toBe(1);
    expect(errorReplicates(1, 2)).toBe(1);
  });
});
