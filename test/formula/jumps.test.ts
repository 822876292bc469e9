/** Where formulas jump, by hand. */
import { describe, expect, it } from "vitest";
import { jumpsAlong } from "../../src/formula/jumps.js";
import { graphOf } from "./model.js";

function jumps(formula: string, more: Readonly<Record<string, string>> = {}): readonly string[] {
  const graph = graphOf({
    indexes: { k: [1, 2, 4] },
    settings: { s: ["on", "off"] },
    inputs: { x: {}, y: {}, z: {}, table: { over: ["k"] } },
    formulas: { ...more, f: formula },
  });
  return [...jumpsAlong(graph, "f")].map(([id, fn]) => `${id} ${fn}`).sort();
}

describe("a formula jumps along", () => {
  it.each([
    ["if(x > 3, y, z)", ["x >"]],
    ["if(x + y <= 3, 1, z)", ["x <=", "y <="]],
    ["(x < 3) * y", ["x <"]],
    ["if(x > 3 and z < 1, y, 0)", ["x >", "z <"]],
    ["ceil(x / 30) * y", ["x ceil"]],
    ["floor(x) + round(y) + mod(z, 7)", ["x floor", "y round", "z mod"]],
    ["sum(ceil(table) * x, k)", ["table ceil"]],
    ["ceil(table[k = 2]) + x", ["table ceil"]],
    ["max(x * ceil(y), z)", ["y ceil"]],
    ["if(max(x, 3) == 3, y, 0)", ["x =="]],
    ["lookup(table, k, x * y) + z", ["x lookup", "y lookup"]],
    ['cdf("poisson", x, y)', ["x cdf"]],
    ['pmf("poisson", round(x), y)', ["x pmf"]],
  ])("what %s decides by: %j", (formula, expected) => expect(jumps(formula)).toEqual(expected));

  it.each([
    "max(0, x) + abs(y) * min(y, z)",
    "x / y + sqrt(z) ^ 3",
    'lookup(table, k, x, "linear")',
    'cdf("normal", x, y, z)',
    "if(x == 0, 0, y / x)",
    'if(s == "on", x, ceil(x))',
    "sum(table * x, k) + exp(y) + log(z)",
  ])("nothing in %s", (formula) => expect(jumps(formula)).toEqual([]));

  it("what reaches the step through other formulas, and nothing that passes it by", () => {
    const visits = { minutes: "x * y", visits: "ceil(minutes / 30)", aside: "floor(z)" };
    expect(jumps("visits * z", visits)).toEqual(["x ceil", "y ceil"]);
  });
});
