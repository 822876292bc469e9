import { describe, expect, test } from "vitest";
import { checkUnits } from "../../src/formula/checkUnits.js";
import { formatUnit } from "../../src/units/unit.js";
import { errorOf, graphOf, type Sketch } from "./model.js";

const world: Omit<Sketch, "formulas"> = {
  indexes: { hrg: ["H30", "H39"], day: [0, 1, 2] },
  settings: { mode: ["one", "two"] },
  inputs: {
    patients: { unit: "patient" },
    cost: { unit: "GBP/patient" },
    days: { unit: "day" },
    share: { unit: "proportion" },
    ratio: { unit: "ratio" },
    unknown: {},
    tariff: { over: ["hrg"], unit: "GBP/spell" },
    months_per_year: { unit: "month/year" },
    yearly: { unit: "GBP/year" },
    grid: { over: ["day"], unit: "patient", constant: true },
  },
};

const unitOf = (formula: string, unit?: string): string => {
  const written = unit === undefined ? formula : { formula, unit };
  const found = checkUnits(graphOf({ ...world, formulas: { f: written } })).f;
  return found === undefined ? "unknown" : formatUnit(found);
};

describe("the unit of a formula", () => {
  test.each([
    ["patients * cost", "GBP"],
    ["cost / days", "GBP/day/patient"],
    ["patients * cost + 3", "GBP"],
    ["3 - patients", "patient"],
    ["2 * 3 + patients", "patient"],
    ["-patients", "patient"],
    ["(1 - ratio) * share * cost", "GBP/patient"],
    ["share + ratio", "1"],
    ["patients^2 * cost^-1", "patient^3/GBP"],
    ["sqrt(patients^2)", "patient"],
    ["patients^(1/2)", "patient^0.5"],
    ["share^ratio", "1"],
    ["(1 + share)^day", "1"],
    ["exp(share) + log(ratio)", "1"],
    ["exp(days / days)", "1"],
    ["max(0, patients - 500)", "patient"],
    ["floor(patients) + abs(patients)", "patient"],
    ["mod(patients, 12)", "patient"],
    ["if(patients > 500, cost, 0)", "GBP/patient"],
    ["patients > 500 ? 1 : 0", "unknown"],
    ["patients > 500 and days < 3", "1"],
    ["not share", "1"],
    ["sum(tariff, hrg)", "GBP/spell"],
    ["mean(tariff, hrg) / tariff[hrg = H30]", "1"],
    ["product(tariff, hrg)", "GBP^2/spell^2"],
    ["lookup(day * cost, day, days)", "GBP/patient"],
    ["lookup(day * cost, grid, patients)", "GBP/patient"],
    ["patients + day", "patient"],
    ["patients * day", "patient"],
    ['pmf("poisson", day, 3) * cost', "GBP/patient"],
    ['expected_excess("poisson", patients, 50)', "patient"],
    ["yearly / months_per_year", "GBP/month"],
    ["12 * 3", "unknown"],
    ["unknown * patients", "unknown"],
    ["unknown + days + patients", "unknown"],
    ["exp(unknown)", "unknown"],
    ["patients^unknown", "unknown"],
  ])("%s: %s", (formula, unit) => {
    expect(unitOf(formula)).toBe(unit);
  });

  test("a declared unit stands where nothing is known, and is carried on", () => {
    expect(unitOf("unknown * 2", "GBP/year")).toBe("GBP/year");
    expect(unitOf("12", "month/year")).toBe("month/year");
    const formulas = { f: { formula: "unknown", unit: "day" }, g: "f + patients" };
    expect(errorOf(() => checkUnits(graphOf({ ...world, formulas })))).toMatchObject({ code: "unit-clash" });
  });

  test("inputs are reported too", () => {
    const units = checkUnits(graphOf({ ...world, formulas: {} }));
    expect(units.patients && formatUnit(units.patients)).toBe("patient");
    expect(units.unknown).toBeUndefined();
  });
});

describe("clashes name both units, the place, and what to do", () => {
  test.each([
    ["patients + days", 10, "patient and day"],
    ["cost - 1 - patients", 10, "GBP/patient and patient"],
    ["patients < days", 10, "patient and day"],
    ["patients == days", 10, "patient and day"],
    ["max(0, patients, days)", 1, "patient and day"],
    ["if(patients > 3, cost, days)", 1, "GBP/patient and day"],
    ["share + days", 7, "a plain number and day"],
    ["exp(cost)", 1, "GBP/patient"],
    ["2 * log(days)", 5, "day"],
    ["2^days", 2, "day"],
    ["patients^share", 9, "patient"],
    ["lookup(day * cost, grid, days)", 1, "patient and day"],
    ["mod(patients, days)", 1, "patient and day"],
    ["sum(tariff + cost, hrg)", 12, "GBP/spell and GBP/patient"],
    ['if(mode == "two", patients + days, patients)', 28, "patient and day"],
    ['expected_excess("poisson", patients, days)', 1, "patient and day"],
    ["yearly + yearly / months_per_year", 8, "GBP/year and GBP/month"],
  ])("%s", (formula, column, units) => {
    const error = errorOf(() => unitOf(formula));
    expect(error).toMatchObject({ code: "unit-clash", place: { file: "study.yaml", line: 1, column: column + 3 } });
    expect(error?.message).toContain(`f: `);
    expect(error?.message).toContain(units);
    expect(error?.message).toMatch(/; (write convert|multiply|correct|divide)/);
  });

  test("a declared unit that the formula does not give", () => {
    const error = errorOf(() => unitOf("patients * cost", "GBP/year"));
    expect(error).toMatchObject({ code: "unit-clash", place: { line: 1, column: 4 } });
    expect(error?.message).toContain("GBP/year, but the formula gives GBP");
  });

  test("text that is no unit", () => {
    expect(errorOf(() => unitOf("patients", "0..1"))).toMatchObject({ code: "malformed-unit", place: { line: 1 } });
    const sketch = { inputs: { x: { unit: "GBP//day" } }, formulas: {} };
    expect(errorOf(() => checkUnits(graphOf(sketch)))?.message).toContain("x: ");
  });
});
