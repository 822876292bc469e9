import { describe, expect, it } from "vitest";
import { denominatorsOf, nameOf } from "../../src/formula/denominators.js";
import { graphOf } from "./model.js";

function found(text: string) {
  const graph = graphOf({
    indexes: { year: [1, 2] },
    inputs: { a: {}, b: {}, c: { over: ["year"] } },
    formulas: { result: text },
  });
  return denominatorsOf(graph).map(({ term, at, guarded }) => ({ name: nameOf(term), at, guarded }));
}

describe("denominatorsOf", () => {
  it("finds every division, those inside others after them", () => {
    expect(found("1 / (a / b) + 2 * c[year = 1]")).toEqual([
      { name: undefined, at: 2, guarded: false },
      { name: "b", at: 7, guarded: false },
    ]);
  });

  it("knows an element by its name", () => {
    expect(found("a / c[year = 2]")).toEqual([{ name: "c", at: 2, guarded: false }]);
  });

  it("sees that a condition around it has looked at what it divides by, and at nothing else", () => {
    const guardedBy = (text: string) => found(text).map(({ guarded }) => guarded);
    expect(guardedBy("if(b > 0, a / b, 0)")).toEqual([true]);
    expect(guardedBy("if(a > 0, a / b, 0)")).toEqual([false]);
    expect(guardedBy("if(b > 0, if(a > 0, 1 / (b + 1), 2), 3)")).toEqual([true]);
    expect(guardedBy("a / b + if(b > 0, 1, 2)")).toEqual([false]);
  });
});
