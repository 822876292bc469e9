import { describe, expect, it } from "vitest";
import { lazily } from "../src/lazily.js";

describe("lazily", () => {
  it("makes a value when it is first asked for, and only once", () => {
    let times = 0;
    const value = lazily(() => ({ time: ++times }));
    expect(times).toBe(0);
    expect(value()).toBe(value());
    expect(times).toBe(1);
  });

  it("keeps one that is undefined as well", () => {
    let times = 0;
    const nothing = lazily(() => void times++);
    expect([nothing(), nothing(), times]).toEqual([undefined, undefined, 1]);
  });

  it("tries again where that has failed", () => {
    let times = 0;
    const value = lazily(() => {
      if (++times === 1) throw new Error("not yet");
      return times;
    });
    expect(value).toThrow("not yet");
    expect([value(), value()]).toEqual([2, 2]);
  });
});
