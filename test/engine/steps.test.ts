/** Work in steps: all at once, with pauses, or given up. */
import { describe, expect, it } from "vitest";
import { eachOf, finish, pausing } from "../../src/engine/steps.js";

function* countTo(most: number, seen: number[]): Generator<void, number> {
  for (let i = 1; i <= most; i++) {
    seen.push(i);
    yield;
  }
  return most;
}

describe("work in steps", () => {
  it("comes to the same at once and with pauses, one between any two steps", async () => {
    let pauses = 0;
    expect(finish(countTo(5, []))).toBe(5);
    expect(await pausing(countTo(5, []), async () => void pauses++)).toBe(5);
    expect(pauses).toBe(5);
  });

  it("goes no further where the pause throws", async () => {
    const seen: number[] = [];
    const pause = async () => {
      if (seen.length === 3) throw new Error("stop");
    };
    await expect(pausing(countTo(9, seen), pause)).rejects.toThrow("stop");
    expect(seen).toEqual([1, 2, 3]);
  });

  it("of a list is a step an item", () => {
    const steps = eachOf(["a", "b", "c"], (item, place) => `${item}${place}`);
    let count = 0;
    for (let next = steps.next(); ; next = steps.next()) {
      if (next.done === true) {
        expect(next.value).toEqual(["a0", "b1", "c2"]);
        break;
      }
      count++;
    }
    expect(count).toBe(3);
  });
});
