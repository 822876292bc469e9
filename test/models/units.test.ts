import { describe, expect, it } from "vitest";
import { loadStudy } from "../../src/files/loadStudy.js";
import { checkUnits } from "../../src/formula/checkUnits.js";
import { headlineStudy } from "./baseCase.js";

const { graph } = loadStudy(headlineStudy);

/** The grid of multipliers is made of bare numbers only, which take any unit. */
const bareNumbers = new Set(["esd.stay.multiplier"]);

describe("the shipped models are unit-checked throughout", () => {
  it("every assumption and every formula has a unit", () => {
    const units = checkUnits(graph);
    for (const id of [...Object.keys(graph.inputs), ...graph.formulas.map((formula) => formula.id)]) {
      expect(units[id], id).toBeDefined();
    }
  });

  it.each(graph.formulas.map(({ id }) => id).filter((id) => !bareNumbers.has(id)))(
    "%s gives its own unit and no other",
    (id) => {
      const formulas = graph.formulas.map((formula) => (formula.id === id ? { ...formula, unit: "furlong" } : formula));
      expect(() => checkUnits({ ...graph, formulas })).toThrow(
        expect.objectContaining({ code: "unit-clash", message: expect.stringContaining(id) }),
      );
    },
  );

  it.each([
    "ltc.standingCap",
    "ltc.aeCost",
    "esd.losMean",
    "esd.trim",
    "esdx.daysCut",
    "chemo.her2Share",
    "eol.patients",
  ])("%s with another unit fits no formula", (id) => {
    const input = graph.inputs[id];
    if (input === undefined) throw new Error(`${id} is no assumption`);
    const inputs = { ...graph.inputs, [id]: { ...input, unit: "furlong" } };
    expect(() => checkUnits({ ...graph, inputs })).toThrow(expect.objectContaining({ code: "unit-clash" }));
  });
});
