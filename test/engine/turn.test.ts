/** Work that lets others through, and listens. */
import { describe, expect, it } from "vitest";
import { breather, mapWithPauses } from "../../src/engine/turn.js";

/** Holds the thread for so many milliseconds. */
function busy(milliseconds: number): void {
  const end = performance.now() + milliseconds;
  while (performance.now() < end);
}

describe("a list done with pauses", () => {
  it("is what a list without them would be", async () => {
    expect(await mapWithPauses([3, 1, 2], undefined, (x, place) => 10 * x + place)).toEqual([30, 11, 22]);
    expect(
      await mapWithPauses(
        ["a", "b"],
        async () => undefined,
        async (x) => `${x}!`,
      ),
    ).toEqual(["a!", "b!"]);
    expect(await mapWithPauses([], undefined, busy)).toEqual([]);
  });

  it("pauses before every item, and goes no further where the pause throws", async () => {
    const done: number[] = [];
    const pause = async () => {
      if (done.length === 2) throw new Error("enough");
    };
    await expect(mapWithPauses([1, 2, 3, 4], pause, (x) => done.push(x))).rejects.toThrow("enough");
    expect(done).toEqual([1, 2]);
  });
});

describe("a breather", () => {
  it("lets timers through when it has waited for long, and stops the work that is told to", async () => {
    const abort = new AbortController();
    setTimeout(() => abort.abort(new Error("cut off")), 5);
    let done = 0;
    const work = mapWithPauses(new Array(1000).fill(2), breather(abort.signal, 4), (milliseconds) => {
      done++;
      busy(milliseconds);
    });
    await expect(work).rejects.toThrow("cut off");
    expect(done).toBeGreaterThan(0);
    expect(done).toBeLessThan(1000);
  });
});
