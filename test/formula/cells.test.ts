import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { cellCount, cellLabel, elementPosition, parseCellLabel } from "../../src/formula/cells.js";
import { errorOf } from "./model.js";

const indexes = {
  hrg: { id: "hrg", elements: ["H30", "H80-81", "low, young", 'say "a"'], numeric: false },
  year: { id: "year", elements: ["1", "2", "2.5"], numeric: true },
};
const over = { total: [], cash: ["year"], spells: ["hrg"], wide: ["year", "hrg"] };
const overOf = (id: string) => (Object.hasOwn(over, id) ? over[id as keyof typeof over] : undefined);

test("counts", () => {
  expect(Object.values(over).map((list) => cellCount(list, indexes))).toEqual([1, 3, 4, 12]);
});

test("labels", () => {
  expect(cellLabel("total", [], indexes, 0)).toBe("total");
  expect(cellLabel("cash", ["year"], indexes, 1)).toBe("cash[year=2]");
  expect(cellLabel("wide", ["year", "hrg"], indexes, 5)).toBe("wide[year=2,hrg=H80-81]");
});

test("a label names its cell again", () => {
  fc.assert(
    fc.property(fc.constantFrom("total", "cash", "spells", "wide"), fc.nat(), (id, n) => {
      const list = over[id as keyof typeof over];
      const cell = n % cellCount(list, indexes);
      expect(parseCellLabel(cellLabel(id, list, indexes, cell), overOf, indexes)).toEqual({ id, cell });
    }),
  );
});

test("indexes in any order, spaces, quotes, numbers by value", () => {
  expect(parseCellLabel(" wide [ hrg = H30 , year = 2.50 ]", overOf, indexes)).toEqual({ id: "wide", cell: 8 });
  expect(parseCellLabel('spells[hrg="low, young"]', overOf, indexes)).toEqual({ id: "spells", cell: 2 });
  expect(elementPosition(indexes.hrg, "2")).toBe(-1);
  expect(elementPosition(indexes.year, "")).toBe(-1);
});

describe("labels that name no cell", () => {
  test.each([
    ["nothing", "unknown-name"],
    ["constructor", "unknown-name"],
    ["cash", "cell-label"],
    ["cash[year=1", "cell-label"],
    ["cash[]", "cell-label"],
    ["wide[year=1]", "cell-label"],
    ["total[year=1]", "unknown-index"],
    ["cash[yeer=1]", "unknown-index"],
    ["cash[1]", "unknown-index"],
    ["cash[year=3]", "unknown-element"],
    ["cash[year=]", "unknown-element"],
  ])("%s", (label, code) => {
    expect(errorOf(() => parseCellLabel(label, overOf, indexes))?.code).toBe(code);
  });

  test("an index that is not declared", () => {
    expect(errorOf(() => cellCount(["__proto__"], indexes))?.code).toBe("unknown-index");
  });
});
