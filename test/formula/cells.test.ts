import { expect, test } from "vitest";
import { cellCount, cellLabel, elementPosition } from "../../src/formula/cells.js";
import { errorOf } from "./model.js";

const indexes = {
  hrg: { id: "hrg", elements: ["H30", "H80-81", "low, young", 'say "a"'], numeric: false },
  year: { id: "year", elements: ["1", "2", "2.5"], numeric: true },
};
const over = { total: [], cash: ["year"], spells: ["hrg"], wide: ["year", "hrg"] };

test("counts", () => {
  expect(Object.values(over).map((list) => cellCount(list, indexes))).toEqual([1, 3, 4, 12]);
});

test("labels", () => {
  expect(cellLabel("total", [], indexes, 0)).toBe("total");
  expect(cellLabel("cash", ["year"], indexes, 1)).toBe("cash[year=2]");
  expect(cellLabel("wide", ["year", "hrg"], indexes, 5)).toBe("wide[year=2,hrg=H80-81]");
});

test("no two cells have the same label", () => {
  const labels = Object.entries(over).flatMap(([id, list]) =>
    Array.from({ length: cellCount(list, indexes) }, (_, cell) => cellLabel(id, list, indexes, cell)),
  );
  expect(new Set(labels).size).toBe(labels.length);
});

test("elements by their text, those of a numeric index by value", () => {
  expect(elementPosition(indexes.hrg, "low, young")).toBe(2);
  expect(elementPosition(indexes.hrg, "2")).toBe(-1);
  expect(elementPosition(indexes.year, "2.50")).toBe(2);
  expect(elementPosition(indexes.year, "")).toBe(-1);
});

test("an index that is not declared", () => {
  expect(errorOf(() => cellCount(["__proto__"], indexes))?.code).toBe("unknown-index");
});
