import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { arraysOf, bytesOf, laidOn, openTrays, ownCopy } from "../../../src/engine/executors/trays.js";

const found = {
  kind: "reduce",
  count: 3,
  outputs: [
    {
      sums: Float64Array.of(1, -0, Number.NaN),
      kept: { values: Float64Array.of(0.1), groups: Uint8Array.of(7, 255, 0) },
    },
    { sums: new Float64Array(0), faults: [0, Number.POSITIVE_INFINITY], left: undefined, none: null },
  ],
};

describe("trays", () => {
  it("hold what was laid on them, to the bit, and nothing else", () => {
    const tray = new SharedArrayBuffer(bytesOf(found));
    const laid = laidOn(tray, found);
    expect(laid).toEqual(found);
    expect(bytesOf(found)).toBe(24 + 8 + 8);
    for (const array of arraysOf(laid)) expect(array.buffer).toBe(tray);
  });

  it("do not touch what stays with the sender", () => {
    const mine = Float64Array.of(1, 2);
    const laid = laidOn(new SharedArrayBuffer(16), { mine });
    mine.fill(9);
    expect([...laid.mine]).toEqual([1, 2]);
    const copy = ownCopy({ mine });
    mine.fill(0);
    expect([...copy.mine]).toEqual([9, 9]);
  });

  it("hold arrays of any lengths, one beside the other", () => {
    const numbers = fc.array(fc.double(), { maxLength: 9 }).map((values) => Float64Array.from(values));
    const bytes = fc.array(fc.integer({ min: 0, max: 255 }), { maxLength: 9 }).map((values) => Uint8Array.from(values));
    fc.assert(
      fc.property(fc.array(fc.oneof(numbers, bytes), { maxLength: 12 }), (arrays) => {
        const laid = laidOn(new SharedArrayBuffer(bytesOf(arrays)), arrays);
        expect(laid).toEqual(arrays);
      }),
    );
  });

  it("are there once it is known how long they must be, and used again", () => {
    const trays = openTrays();
    expect(trays.take()).toBeUndefined();
    trays.giveBack(undefined, 300_000);
    const [one, other] = [trays.take(), trays.take()];
    expect(one?.byteLength).toBeGreaterThanOrEqual(300_000);
    expect(other).not.toBe(one);
    trays.giveBack(one, 1000);
    expect(trays.take()).toBe(one);
  });

  it("are replaced by longer ones when a result did not fit, whenever they come back", () => {
    const trays = openTrays();
    trays.giveBack(undefined, 1000);
    const [short, late] = [trays.take(), trays.take()];
    trays.giveBack(short, 5_000_000);
    const long = trays.take();
    expect(long?.byteLength).toBeGreaterThanOrEqual(5_000_000);
    trays.giveBack(late, 1000);
    expect(trays.take()?.byteLength).toBe(long?.byteLength);
  });

  it("are not made for results that are too long for them", () => {
    const trays = openTrays();
    trays.giveBack(undefined, 1 << 30);
    expect(trays.take()).toBeUndefined();
  });
});
