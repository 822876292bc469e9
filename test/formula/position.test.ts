import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cellCount, cellLabel } from "../../src/formula/cells.js";
import type { Index } from "../../src/formula/graph.js";
import { atElements, cellAt, positionOf, positionsOver, positionsUpTo } from "../../src/formula/position.js";

const indexOf = (id: string, ...elements: string[]): Index => ({ id, elements, numeric: id === "year" });
const indexes = {
  year: indexOf("year", "1", "2", "3"),
  band: indexOf("band", "low", "high"),
  ward: indexOf("ward", "a", "b", "c", "d"),
};
const names = Object.keys(indexes);
const over = fc.shuffledSubarray(names, { minLength: 1 });

describe("positions of indexed values", () => {
  it("are cells, and cells positions", () => {
    fc.assert(
      fc.property(over, fc.nat(), (of, any) => {
        const cell = any % cellCount(of, indexes);
        const position = positionOf(of, cell, indexes);
        expect(cellAt(of, position, indexes)).toBe(cell);
        expect(cellAt(of, new Map([...position, ["other", 7]]), indexes)).toBe(cell);
      }),
    );
  });

  it("stand at the elements that the label of the cell names", () => {
    const of = ["band", "year"];
    const position = positionOf(of, 4, indexes);
    expect(Object.fromEntries(position)).toEqual({ band: 1, year: 1 });
    expect(cellLabel("cost", of, indexes, 4)).toBe("cost[band=high,year=2]");
  });

  it("move to elements that are named, by text or by value", () => {
    const from = new Map([
      ["band", 0],
      ["ward", 3],
    ]);
    const picks = [
      { index: "band", element: "high" },
      { index: "year", element: "3.0" },
    ];
    expect(Object.fromEntries(atElements(from, picks, indexes))).toEqual({ band: 1, ward: 3, year: 2 });
    expect(from.get("band")).toBe(0);
  });

  it("go through all cells of a reduction in order of the cells, and leave the rest where it is", () => {
    fc.assert(
      fc.property(over, (of) => {
        const all = positionsOver(of, new Map([["other", 5]]), indexes);
        expect(all.map((at) => cellAt(of, at, indexes))).toEqual(Array.from(all, (_, i) => i));
        expect(all.length).toBe(cellCount(of, indexes));
        expect(all.every((at) => at.get("other") === 5)).toBe(true);
      }),
    );
    expect(positionsOver([], new Map([["year", 1]]), indexes)).toEqual([new Map([["year", 1]])]);
  });

  it("go up to the present element for a running total, the first where there is none", () => {
    const years = (at: number | undefined) =>
      positionsUpTo("year", new Map(at === undefined ? [] : [["year", at]])).map((each) => each.get("year"));
    expect(years(2)).toEqual([0, 1, 2]);
    expect(years(0)).toEqual([0]);
    expect(years(undefined)).toEqual([0]);
  });
});
