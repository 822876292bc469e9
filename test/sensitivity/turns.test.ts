import { describe, expect, it } from "vitest";
import { sensitivityMethods } from "../../src/sensitivity/index.js";
import { inTurn, takeLong } from "../../src/sensitivity/turns.js";

const named = (...names: readonly string[]) => sensitivityMethods.filter(({ name }) => names.includes(name));
const namesOf = (methods: typeof sensitivityMethods) => methods.map(({ name }) => name);

describe("inTurn", () => {
  it("leaves no analysis out, and takes none twice", () => {
    expect(namesOf(inTurn(sensitivityMethods)).sort()).toEqual(namesOf(sensitivityMethods).sort());
    expect(inTurn([])).toEqual([]);
  });

  it("has what runs the model anew first, main effects last, and what takes a moment between", () => {
    const turns = inTurn(named("one-way", "rank", "sobol", "shapley", "first-order", "regression", "filtering"));
    expect(namesOf(turns)).toEqual(["sobol", "shapley", "one-way", "rank", "filtering", "regression", "first-order"]);
  });

  it("keeps every need in one stretch, so that each thread makes what its analyses share once", () => {
    const needs = inTurn(sensitivityMethods).map((method) => method.needs);
    const stretches = (need: string) =>
      needs.filter((each, place) => each === need && needs[place - 1] !== need).length;
    expect(stretches("design")).toBe(1);
    expect(needs.lastIndexOf("design")).toBeLessThan(needs.indexOf("inputs"));
  });
});

describe("takeLong", () => {
  const national = { scenarios: 100_000, assumptions: 59, outputs: 1 };

  it("is so of a full report of the national model, and of no run without analyses", () => {
    expect(takeLong(sensitivityMethods, national)).toBe(true);
    expect(takeLong([], national)).toBe(false);
  });

  it("is not so of few scenarios, of few assumptions, or of analyses that take a moment", () => {
    expect(takeLong(sensitivityMethods, { ...national, scenarios: 1000 })).toBe(false);
    expect(takeLong(sensitivityMethods, { ...national, assumptions: 5 })).toBe(false);
    expect(takeLong(named("one-way", "rank", "two-way", "exact"), { ...national, scenarios: 10_000_000 })).toBe(false);
  });

  it("grows with every output that is analysed", () => {
    const one = named("sobol");
    expect(takeLong(one, national)).toBe(false);
    expect(takeLong(one, { ...national, outputs: 2 })).toBe(true);
  });
});
