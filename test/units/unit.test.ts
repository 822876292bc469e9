import fc from "fast-check";
import { expect, test } from "vitest";
import { parseUnit } from "../../src/units/parseUnit.js";
import {
  baseUnit,
  divideUnits,
  formatUnit,
  isPlainNumber,
  multiplyUnits,
  plainNumber,
  raiseUnit,
  sameUnit,
  type Unit,
} from "../../src/units/unit.js";

const units = fc
  .array(fc.tuple(fc.constantFrom("GBP", "patient", "day", "year", "QALY"), fc.integer({ min: -3, max: 3 })))
  .map((factors) =>
    factors.reduce<Unit>((unit, [name, power]) => multiplyUnits(unit, raiseUnit(baseUnit(name), power)), plainNumber),
  );

test("units multiply as a commutative group", () => {
  fc.assert(
    fc.property(units, units, units, (a, b, c) => {
      expect(multiplyUnits(a, b)).toEqual(multiplyUnits(b, a));
      expect(multiplyUnits(multiplyUnits(a, b), c)).toEqual(multiplyUnits(a, multiplyUnits(b, c)));
      expect(multiplyUnits(a, plainNumber)).toEqual(a);
      expect(isPlainNumber(divideUnits(a, a))).toBe(true);
      expect(divideUnits(multiplyUnits(a, b), b)).toEqual(a);
    }),
  );
});

test("powers multiply", () => {
  fc.assert(
    fc.property(units, (a) => {
      expect(raiseUnit(a, 2)).toEqual(multiplyUnits(a, a));
      expect(raiseUnit(raiseUnit(a, 2), 0.5)).toEqual(a);
      expect(raiseUnit(a, 0)).toEqual(plainNumber);
      expect(sameUnit(raiseUnit(a, -1), divideUnits(plainNumber, a))).toBe(true);
    }),
  );
});

test("what is written reads back as the same unit", () => {
  fc.assert(
    fc.property(units, (a) => {
      expect(parseUnit(formatUnit(a))).toEqual(a);
    }),
  );
});

test("different units are not the same", () => {
  expect(sameUnit(baseUnit("day"), baseUnit("month"))).toBe(false);
  expect(sameUnit(baseUnit("day"), plainNumber)).toBe(false);
});
