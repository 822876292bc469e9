import { describe, expect, it } from "vitest";
import { Gathering } from "../../../../src/engine/reduction/loops/gathering.js";
import { openWorkshop } from "../../../../src/engine/reduction/loops/workshop.js";
import { openMemory } from "../../../../src/wasm/host.js";

const values = Float64Array.from({ length: 5000 }, (_, i) => i / 3);
const groups = Uint8Array.from(values, (_, i) => i % 16);

describe("gathered values", () => {
  it("are those that were added and pushed, in order, once", () => {
    const gathering = new Gathering();
    gathering.add(values, groups, 7);
    gathering.push(0.5, 3);
    gathering.add(values, groups, 5000);
    const all = gathering.take(false);
    expect([...all.values]).toEqual([...values.subarray(0, 7), 0.5, ...values]);
    expect([...all.groups]).toEqual([...groups.subarray(0, 7), 3, ...groups]);
    expect(gathering.take(false).values).toHaveLength(0);
  });

  it("lie where the next ones will where that is allowed, and forget what was given up", () => {
    const gathering = new Gathering();
    gathering.add(values, groups, 3);
    const first = gathering.take(true).values;
    gathering.add(values.subarray(10), groups, 3);
    expect([...first]).toEqual([...values.subarray(10, 13)]);
    expect(gathering.emptied().take(true).values).toHaveLength(0);
  });
});

describe("a workshop's gatherings", () => {
  it("are apart from each other, and lent again to those who work in the same memory afterwards", () => {
    const gatherings: Gathering[] = [];
    const spare = { memory: openMemory(1 << 16), address: 64, gatherings };
    const open = () => {
      const workshop = openWorkshop(spare);
      return [workshop.gathering(), workshop.gathering()];
    };
    const [one, other] = open() as [Gathering, Gathering];
    one.add(values, groups, 2);
    expect(other.take(false).values).toHaveLength(0);
    // The first was given up by a run that failed.
    const again = open() as [Gathering, Gathering];
    expect([again[0], again[1]]).toEqual([one, other]);
    expect(again[0]).toBe(one);
    expect(one.take(false).values).toHaveLength(0);
    expect(openWorkshop(undefined).gathering()).not.toBe(one);
  });
});
