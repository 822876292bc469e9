import { describe, expect, it } from "vitest";
import { openWorkshop } from "../../../../src/engine/reduction/loops/workshop.js";
import { openKeeping } from "../../../../src/engine/reduction/task/keeping.js";
import { openWindowReducer } from "../../../../src/engine/reduction/task/windowReducer.js";
import { BLOCK } from "../../../../src/random/stream.js";
import { openMemory } from "../../../../src/wasm/host.js";

const workshops = {
  JavaScript: () => openWorkshop(undefined),
  WebAssembly: () => openWorkshop({ memory: openMemory(1 << 20), address: 64 }),
};
const total = (counts: Float64Array): number => counts.reduce((sum, count) => sum + count, 0);

describe.each(Object.entries(workshops))("windows in %s", (_, workshopOf) => {
  const opened = (most: number, replicates = 16) => {
    const workshop = workshopOf();
    const column = workshop.doubles(BLOCK);
    for (let i = 0; i < BLOCK; i++) column[i] = i % 100;
    return { column, windows: openWindowReducer(most, workshop, openKeeping(workshop), replicates, false) };
  };

  it("are answered in the order in which they were asked, points among them", () => {
    const { column, windows } = opened(5);
    windows.place([
      { low: 90, high: 91 },
      { low: 50, high: 50 },
      { low: 10, high: 12 },
      { low: 95, high: Number.POSITIVE_INFINITY },
      { low: Number.NEGATIVE_INFINITY, high: 3 },
    ]);
    windows.begin();
    for (const count of [BLOCK, 100]) {
      windows.add(column, count);
      windows.addPoints(column, count);
    }
    expect(windows.hasPoints()).toBe(true);
    expect(windows.ranges().map(({ low }) => low)).toEqual([Number.NEGATIVE_INFINITY, 10, 90, 95]);
    const found = windows.end().map(({ below, ties, kept }) => [total(below), total(ties), kept.values.length]);
    // 0 to 23 occur eleven times among 1,024, all others ten times; and each once among 100.
    const times = (from: number, to: number): number =>
      Array.from({ length: to - from }, (_, k) => (from + k < 24 ? 12 : 11)).reduce((sum, each) => sum + each, 0);
    expect(found).toEqual([
      [times(0, 90), 0, times(90, 92)],
      [times(0, 50), times(50, 51), 0],
      [times(0, 10), 0, times(10, 13)],
      [times(0, 95), 0, times(95, 100)],
      [0, 0, times(0, 4)],
    ]);
  });

  it("begin anew with each task", () => {
    const { column, windows } = opened(3);
    windows.place([{ low: 10, high: 12 }]);
    const once = () => {
      windows.begin();
      windows.add(column, BLOCK);
      return windows.end();
    };
    expect(once()).toEqual(once());
  });

  it("tell the groups of replicates apart", () => {
    const { column, windows } = opened(1, 8);
    windows.place([{ low: 99, high: 99.5 }]);
    windows.begin();
    windows.add(column, BLOCK);
    const [part] = windows.end();
    expect([...(part?.kept.groups ?? [])]).toEqual([99, 199, 299, 399, 499, 599, 699, 799, 899, 999].map((i) => i % 8));
    expect(total(part?.below.subarray(8) ?? new Float64Array(1).fill(1))).toBe(0);
  });

  it("hold nothing where there are none", () => {
    const { column, windows } = opened(0);
    windows.place([]);
    windows.begin();
    windows.add(column, BLOCK);
    expect(windows.end()).toEqual([]);
  });
});
