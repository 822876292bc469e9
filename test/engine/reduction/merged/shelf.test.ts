import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { KeptValues } from "../../../../src/engine/reduction/merged/keptValues.js";
import { noShelf, openShelf } from "../../../../src/engine/reduction/merged/shelf.js";

describe("a shelf", () => {
  it("gives the memory that was left to whoever comes next", () => {
    const shelf = openShelf();
    const one = shelf.take(1000);
    const other = shelf.take(1000);
    expect(one.values.length).toBeGreaterThanOrEqual(1000);
    expect(one.groups.length).toBe(one.values.length);
    expect(other).not.toBe(one);
    shelf.leave(one);
    expect(shelf.take(900)).toBe(one);
    expect(shelf.take(900)).not.toBe(one);
  });

  it("gives the shortest that is long enough, and none that is far too long", () => {
    const shelf = openShelf();
    const [long, short] = [shelf.take(60_000), shelf.take(20_000)];
    shelf.leave(long);
    shelf.leave(short);
    expect(shelf.take(18_000)).toBe(short);
    expect(shelf.take(100)).not.toBe(long);
    expect(shelf.take(40_000)).toBe(long);
  });

  it("does not hoard: what is beyond its bounds is let go", () => {
    const shelf = openShelf();
    const much = Array.from({ length: 3 }, () => shelf.take(4_000_000));
    for (const memory of much) shelf.leave(memory);
    const again = Array.from({ length: 3 }, () => shelf.take(4_000_000));
    expect(again.filter((memory) => much.includes(memory)).length).toBe(1);
  });

  it("lends nothing where there is none", () => {
    const memory = noShelf.take(10);
    noShelf.leave(memory);
    expect(noShelf.take(10)).not.toBe(memory);
  });
});

describe("kept values on a shelf", () => {
  const numbers = fc.array(fc.integer({ min: -20, max: 20 }), { minLength: 1, maxLength: 300 });
  const kept = (values: readonly number[]) => ({
    values: Float64Array.from(values),
    groups: Uint8Array.from(values, (_, i) => i % 16),
  });

  it("are the same in memory that others have used", () => {
    const shelf = openShelf();
    fc.assert(
      fc.property(fc.array(numbers, { minLength: 1, maxLength: 5 }), fc.nat(15), (parts, group) => {
        const [lent, own] = [new KeptValues(0, shelf), new KeptValues()];
        for (const part of parts) for (const all of [lent, own]) all.add(kept(part));
        const places = Array.from({ length: own.countOf(group) }, (_, i) => i);
        expect(lent.countOf(group)).toBe(own.countOf(group));
        if (places.length > 0) expect([...lent.at(places, group)]).toEqual([...own.at(places, group)]);
        const [fewLent, few] = [lent.within({ low: -5, high: 5 }), own.within({ low: -5, high: 5 })];
        expect(fewLent.kept.parts()).toEqual(few.kept.parts());
        expect(fewLent.below).toEqual(few.below);
        expect(lent.parts()).toEqual(own.parts());
        for (const all of [lent, fewLent.kept]) all.release();
      }),
    );
  });

  it("of one window do not lie in the memory of another", () => {
    const shelf = openShelf();
    const [one, other] = [new KeptValues(0, shelf), new KeptValues(0, shelf)];
    one.add(kept([1, 2, 3]));
    one.countOf(2);
    other.add(kept([4, 5, 6]));
    one.add(kept([7]));
    other.add(kept([8]));
    expect([...one.parts().kept.values]).toEqual([1, 2, 3, 7]);
    expect([...other.parts().kept.values]).toEqual([4, 5, 6, 8]);
  });

  it("are gone once it was left", () => {
    const all = new KeptValues(10, openShelf());
    all.add(kept([1, 2]));
    all.release();
    expect(all.count).toBe(0);
  });
});
