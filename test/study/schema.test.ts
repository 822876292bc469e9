/** Editors see the same rules as the checks: every shipped file fits the published JSON Schema. */
import { readdirSync, readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { sensitivityMethods } from "../../src/sensitivity/index.js";
import { documentSchema } from "../../src/study/documentSchema.js";

function validator(kind: "study" | "assumption-set") {
  return new Ajv2020({ strict: false, allErrors: true }).compile(documentSchema(kind, sensitivityMethods));
}

function files(folder: string): readonly string[] {
  const names = readdirSync(folder).filter((name) => name.endsWith(".yaml"));
  return names.map((name) => `${folder}/${name}`);
}

describe("the JSON Schema", () => {
  it.each(files("distributions"))("fits %s", (file) => {
    const valid = validator("assumption-set");
    valid(parse(readFileSync(file, "utf8")));
    expect(valid.errors ?? []).toEqual([]);
  });

  it.each(files("runs"))("fits %s", (file) => {
    const valid = validator("study");
    valid(parse(readFileSync(file, "utf8")));
    expect(valid.errors ?? []).toEqual([]);
  });

  it("refuses a misspelt key, and a parameter of another family", () => {
    const valid = validator("study");
    const study = (assumption: object) => ({ study: "x", assumptions: { a: assumption }, formulas: { b: "a" } });
    expect(valid(study({ distribution: "gamma", mean: 1, sd: 1 }))).toBe(true);
    expect(valid(study({ distribution: "gamma", mean: 1, sd: 1, lable: "x" }))).toBe(false);
    expect(valid(study({ distribution: "gamma", alpha: 1, beta: 1 }))).toBe(false);
    expect(valid({ ...study({ value: 1 }), assumption: {} })).toBe(false);
  });

  it("is committed as it is generated", () => {
    for (const kind of ["study", "assumption-set"] as const) {
      const committed = JSON.parse(readFileSync(`distributions/${kind}.schema.json`, "utf8"));
      expect(committed).toEqual(JSON.parse(JSON.stringify(documentSchema(kind, sensitivityMethods))));
    }
  });
});
