import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkedEvent } from "../../src/summary/event.js";

describe("an event", () => {
  it("is above, below, or within two ends of which the lower stands first, infinite ones too", () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true }), fc.double({ noNaN: true }), (a, b) => {
        const within = { within: [Math.min(a, b), Math.max(a, b)] };
        for (const event of [{ above: a }, { below: b }, within]) expect(checkedEvent(event)).toBe(event);
        if (a < b) expect(() => checkedEvent({ within: [b, a] })).toThrow(/lower end first/);
      }),
    );
  });

  it.each([
    [{ within: [200, 100] }, "within must have its lower end first, got [200,100]; write { within: [100, 200] }"],
    [
      { within: [100] },
      'within must be two numbers, got [100]; write { within: [0, 100] }, or { within: "published" }',
    ],
    [{ within: [100, 200, 300] }, "within must be two numbers, got [100,200,300]"],
    [{ within: "publised" }, 'within must be two numbers, got "publised"'],
    [{ within: [0, Number.NaN] }, 'within must be two numbers, got [0,"NaN"]'],
    [{ within: null }, "within must be two numbers, got null"],
    [{ above: "1" }, 'above must be a number, got "1"; write { above: 0 }'],
    [{ below: Number.NaN }, "below must be a number, got NaN"],
    [{ above: 1, below: 2 }, 'must be one of above, below, within, each with its numbers, got {"above":1,"below":2}'],
    [{ over: 3 }, "must be one of above, below, within"],
    [{}, "must be one of above, below, within, each with its numbers, got {}"],
    [[1, 2], "must be one of above, below, within, each with its numbers, got [1,2]"],
    [null, "must be one of above, below, within, each with its numbers, got null"],
    [undefined, "got undefined; write { above: 0 } or { below: 0 } or { within: [0, 100] }"],
    [5, "must be one of above, below, within, each with its numbers, got 5"],
  ])("is refused as %o", (event, sentence) => {
    const message = expect.stringContaining(sentence);
    expect(() => checkedEvent(event)).toThrow(expect.objectContaining({ code: "unknown-event", message }));
  });
});
