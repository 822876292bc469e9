import { describe, expect, it } from "vitest";
import { CredenceError } from "../../src/errors.js";
import { defineStudy } from "../../src/files/loadStudy.js";
import { toDocument } from "../../src/study/toDocument.js";

const normal = { distribution: "normal", mean: 10, sd: 1 };
const gamma = { distribution: "gamma", mean: [1, 2], sd: 0.1, over: "part" };
const study = (groups: object, more: object = {}) =>
  defineStudy({
    study: "Groups",
    indexes: { part: ["a", "b"] },
    assumptions: {
      "price.bed": normal,
      "price.visit": normal,
      tariff: gamma,
      index: { ...gamma, common: true },
      mix: { over: "part", distribution: "dirichlet", alpha: [3, 4] },
      fixed: 3,
      ...more,
    },
    groups,
    formulas: { y: "price.bed + price.visit * fixed + sum(tariff * index * mix, part)" },
    outputs: ["y"],
  });
const members = (groups: object) => study(groups).groups?.map((group) => group.members);

function codeOf(make: () => unknown): string | undefined {
  try {
    make();
  } catch (error) {
    return error instanceof CredenceError ? error.code : String(error);
  }
  return undefined;
}

describe("groups of a study", () => {
  it("are names, tables and patterns", () => {
    expect(members({ "All prices": "price.*" })).toEqual([["price.bed", "price.visit"]]);
    expect(members({ "All tariffs": ["tariff", "index"] })).toEqual([["tariff[part=a]", "tariff[part=b]", "index"]]);
    expect(members({ tariff: "tariff", a: "price.bed" })).toEqual([
      ["tariff[part=a]", "tariff[part=b]"],
      ["price.bed"],
    ]);
    expect(members({ "A's": "*[part=a]" })).toEqual([["tariff[part=a]", "mix[part=a]", "mix[part=b]"]]);
  });

  it("leave out constants, and are gone where nothing uncertain is left", () => {
    expect(members({ all: ["fixed", "price.bed"], none: "fixed" })).toEqual([["price.bed"]]);
  });

  it("come back from the manifest, and change no hash", () => {
    const one = study({ "All prices": "price.*" });
    const again = defineStudy(JSON.parse(JSON.stringify(toDocument(one))));
    expect(again.groups).toEqual(one.groups);
    expect(again.hash).toBe(study({}).hash);
  });

  it("must name what exists, once, under a title of their own", () => {
    expect(codeOf(() => study({ prices: "prise.*" }))).toBe("unknown-assumption");
    expect(codeOf(() => study({ prices: "price.*", beds: "*.bed" }))).toBe("group-overlap");
    expect(codeOf(() => study({ tariff: ["tariff", "price.bed"] }))).toBe("group-name-taken");
  });
});
