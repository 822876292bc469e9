/** When two studies may share what was compiled from their formulas. */
import { describe, expect, it } from "vitest";
import { defineStudy } from "../../src/files/loadStudy.js";
import { isSameGraph } from "../../src/formula/sameGraph.js";

const written = {
  study: "Wards",
  assumptions: {
    days: { over: "ward", distribution: "gamma", mean: [4, 6], cv: 0.1, unit: "day" },
    price: { value: 300, unit: "GBP/day" },
    share: { distribution: "beta", alpha: 2, beta: 3 },
  },
  indexes: { ward: ["a", "b"] },
  settings: { case: { "one-of": ["low", "high"], value: "low" } },
  formulas: { cost: "price * sum(days, ward)", saving: "if(case == 'low', share, 2 * share) * cost" },
  outputs: ["saving"],
};
const graphOf = (change: object = {}) => defineStudy({ ...written, ...change }).graph;
const assumptions = (change: object) => ({ assumptions: { ...written.assumptions, ...change } });
const formulas = (change: object) => ({ formulas: { ...written.formulas, ...change } });

describe("graphs that compute the same", () => {
  it.each([
    ["as written again", {}],
    ["with another distribution", assumptions({ share: { distribution: "uniform", min: 0, max: 1 } })],
    ["with another constant, which is no part of the graph", assumptions({ price: { value: 299, unit: "GBP/day" } })],
    ["with a label", assumptions({ share: { distribution: "beta", alpha: 2, beta: 3, label: "Share" } })],
  ])("%s", (_, change) => {
    const [a, b] = [graphOf(), graphOf(change)];
    expect(a).not.toBe(b);
    expect([isSameGraph(a, b), isSameGraph(b, a), isSameGraph(a, a)]).toEqual([true, true, true]);
  });
});

describe("graphs that do not", () => {
  it.each([
    ["another number in a formula", formulas({ cost: "2 * price * sum(days, ward)" })],
    ["another function", formulas({ cost: "price * mean(days, ward)" })],
    ["another index", { indexes: { ward: ["a", "c"] } }],
    ["a setting chosen", { settings: { case: { "one-of": ["low", "high"], value: "high" } } }],
    ["an assumption fixed", assumptions({ share: { value: 0.4 } })],
    ["an assumption drawn", assumptions({ price: { distribution: "normal", mean: 300, sd: 3, unit: "GBP/day" } })],
    ["one formula more", formulas({ twice: "2 * saving" })],
    ["another name", { formulas: { price2: "price", saving: "price2 * share * sum(days, ward)" } }],
  ])("%s", (_, change) => {
    const [a, b] = [graphOf(), graphOf(change)];
    expect([isSameGraph(a, b), isSameGraph(b, a)]).toEqual([false, false]);
  });
});
