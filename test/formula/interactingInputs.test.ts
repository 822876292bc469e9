/** Which assumptions formulas let act together, by hand; and held against the formulas' own values, for formulas at random. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { interactingInputs } from "../../src/formula/interactingInputs.js";
import { compileKernel, evaluateConstants } from "../../src/formula/kernel.js";
import { graphOf } from "./model.js";

const ids = ["x", "y", "z", "table"];

function pairsOf(formula: string, more: Readonly<Record<string, string>> = {}) {
  const inputs = { x: {}, y: {}, z: {}, w: {}, table: { over: ["k"] } };
  const graph = graphOf({
    indexes: { k: ["a", "b"] },
    settings: { s: ["on", "off"] },
    inputs,
    formulas: { ...more, f: formula },
  });
  const interact = interactingInputs(graph, "f", new Set(ids));
  return ids
    .flatMap((a, i) => ids.slice(i).flatMap((b) => (interact(a, b) && interact(b, a) ? [`${a}${b}`] : [])))
    .join(" ");
}

describe("assumptions that act together", () => {
  it.each([
    ["x + y - 3 * z", ""],
    ["-(x - mean(table, k)) + y / 4", ""],
    ["w * (x + y)", ""],
    ["w * max(x, 0) + y", "xx"],
    ["x * y + z", "xy"],
    ["x * y * z", "xy xz yz"],
    ["x / (y + z)", "xy xz yy yz zz"],
    ["max(x + y, 0) + z", "xx xy yy"],
    ["if(w > 2, x, y)", ""],
    ["if(x > 2, y, z)", "xx xy xz"],
    ['if(s == "on", x + y, x * y)', ""],
    ["sum(table * x, k)", "xtable"],
    ["sum(cumulative(table, k), k) + x", ""],
    ["product(table, k) + x", "tabletable"],
    ["table[k = a] * table[k = b]", "tabletable"],
    ["exp(x + y)", "xx xy yy"],
  ])("%s: %s", (formula, pairs) => {
    expect(pairsOf(formula)).toBe(pairs);
  });

  it("do so through other formulas", () => {
    expect(pairsOf("g + z", { g: "x * h", h: "y + 1" })).toBe("xy");
    expect(pairsOf("g * z", { g: "x + h", h: "y + 1" })).toBe("xz yz");
  });

  it("are all that do: of a pair not named, the effect of the one is the same whatever the other is", () => {
    let seen = 0;
    const leaf = fc.constantFrom("x", "y", "z", "w", "2");
    const { formula } = fc.letrec<{ formula: string }>((tie) => ({
      formula: fc.oneof(
        { depthSize: "small", withCrossShrink: true },
        leaf,
        fc
          .tuple(fc.constantFrom("+", "-", "*"), tie("formula"), tie("formula"))
          .map(([fn, a, b]) => `(${a} ${fn} ${b})`),
        fc.tuple(tie("formula"), tie("formula")).map(([a, b]) => `max(${a}, ${b})`),
        fc.tuple(tie("formula"), tie("formula"), tie("formula")).map(([a, b, c]) => `if(${a} > 1, ${b}, ${c})`),
      ),
    }));
    const number = fc.integer({ min: -9, max: 9 }).map((each) => each / 3);
    const values = fc.record({
      x: fc.tuple(number, number),
      y: fc.tuple(number, number),
      z: fc.tuple(number, number),
      w: fc.tuple(number, number),
    });
    fc.assert(
      fc.property(
        fc.tuple(formula, fc.constantFrom("+", "*"), formula).map((all) => all.join(" ")),
        values,
        fc.constantFrom(["x", "y"], ["x", "z"], ["y", "z"]),
        (text, at, [a, b]) => {
          const graph = graphOf({ inputs: { x: {}, y: {}, z: {}, w: {} }, formulas: { f: text } });
          const kernel = compileKernel(graph, [{ formula: "f", cell: 0 }], evaluateConstants(graph, {}, ["f"]));
          // Neither moved, the one, the other, both.
          const moved: Readonly<Record<string, readonly number[]>> = {
            [a as string]: [0, 1, 0, 1],
            [b as string]: [0, 0, 1, 1],
          };
          const column = (id: string) =>
            Float64Array.from(moved[id] ?? [0, 0, 0, 0], (k) => at[id as "x"][k] as number);
          const f = new Float64Array(4);
          kernel.run(
            kernel.inputs.map(({ id }) => column(id)),
            [f],
            4,
          );
          const together = (f[3] as number) - (f[2] as number) - (f[1] as number) + (f[0] as number);
          if (!(Math.abs(together) > 1e-9 * Math.max(...f.map(Math.abs), 1))) return;
          expect(interactingInputs(graph, "f", new Set(["x", "y", "z"]))(a as string, b as string)).toBe(true);
          seen++;
        },
      ),
      { numRuns: 500, seed: 3 },
    );
    expect(seen).toBeGreaterThan(20);
  });
});
