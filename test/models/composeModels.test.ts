import { describe, expect, it } from "vitest";
import { composeModels } from "../../src/models/composeModels.js";
import { models } from "../../src/models/index.js";
import type { Model } from "../../src/study/model.js";

const part = (name: string, formulas: Model["formulas"], settings: Model["settings"] = {}): Model => ({
  name,
  title: name,
  settings,
  formulas,
  scope: [{ title: name, columns: ["code"], rows: [] }],
});
const setting = { label: "which", oneOf: ["a", "b"], value: "a" };

describe("composeModels", () => {
  it("joins formulas, settings and scope in the order of the parts", () => {
    const whole = composeModels("whole", "Whole", [
      part("one", { x: "1", y: "2" }, { s: setting }),
      part("two", { z: "x" }),
    ]);
    expect(whole.name).toBe("whole");
    expect(Object.keys(whole.formulas)).toEqual(["x", "y", "z"]);
    expect(whole.settings).toEqual({ s: setting });
    expect(whole.scope.map(({ title }) => title)).toEqual(["one", "two"]);
  });

  it("refuses a formula or a setting that two parts declare", () => {
    const code = expect.objectContaining({ code: "duplicate-name" });
    expect(() => composeModels("w", "W", [part("one", { x: "1" }), part("two", { x: "1" })])).toThrow(code);
    const twice = [part("one", {}, { s: setting }), part("two", {}, { s: setting })];
    expect(() => composeModels("w", "W", twice)).toThrow(code);
  });

  it("no formula is read through the prototype", () => {
    expect(Object.keys(composeModels("w", "W", [part("one", { constructor: "1" })]).formulas)).toEqual(["constructor"]);
  });
});

describe("the shipped models", () => {
  it("are registered by their own names", () => {
    for (const [name, model] of Object.entries(models())) expect(model.name).toBe(name);
    expect(Object.keys(models())).toContain("hospital-care-at-home");
  });

  it("every formula has a unit and a label, every setting a label and a legal value", () => {
    for (const model of Object.values(models())) {
      for (const [id, formula] of Object.entries(model.formulas)) {
        if (typeof formula === "string") throw new Error(`${id} has neither unit nor label`);
        expect(formula.unit, id).toBeTruthy();
        expect(formula.label, id).toBeTruthy();
      }
      for (const { label, oneOf, value } of Object.values(model.settings)) {
        expect(label).toBeTruthy();
        expect(oneOf).toContain(value);
      }
    }
  });
});
