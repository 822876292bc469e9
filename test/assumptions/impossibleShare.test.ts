import { describe, expect, it } from "vitest";
import { impossibleShare } from "../../src/assumptions/impossibleShare.js";
import { defineStudy } from "../../src/files/loadStudy.js";
import { lint } from "../../src/lint/lint.js";

const about = (unit: string, label: string) => ({ id: "x", label, unit, over: [], value: ["0"] });

describe("a share", () => {
  it.each(["proportion", "probability", "Probability", "fraction"])("in the unit %s lies between 0 and 1", (unit) => {
    for (const text of ["0", "1", "0.5", "1.0"]) expect(impossibleShare(about(unit, "Uptake"), text)).toBeUndefined();
    for (const text of ["-0.01", "1.0001", "40"])
      expect(impossibleShare(about(unit, "Uptake"), text)).toBe(
        `a ${unit.toLowerCase()} must lie between 0 and 1, got ${text}`,
      );
  });

  it.each([
    ["ratio", "Hazard ratio"],
    ["percent", "Uptake"],
    ["proportion", "Change in the share treated"],
    ["proportion", "Net growth of demand"],
  ])("is not what %s of a %s is", (unit, label) => {
    expect(impossibleShare(about(unit, label), "-3")).toBeUndefined();
  });
});

const study = (record: object, choices: object = {}) =>
  defineStudy({ study: "Shares", indexes: { arm: ["new", "old"] }, assumptions: { uptake: record }, formulas: { y: "2 * sum(uptake, arm)" } }, choices); // biome-ignore format: one document
const refused = (work: () => unknown) =>
  expect(work).toThrow(
    expect.objectContaining({ code: "outside-support", message: expect.stringContaining("must lie between 0 and 1") }),
  );

describe("an impossible share", () => {
  const unit = "probability";

  it("is refused as a constant, as the base case of a distribution, in a cell and by --set, in the same words", () => {
    refused(() => study({ over: "arm", unit, value: 1.4 }));
    refused(() => study({ over: "arm", unit, value: [0.4, -1] }));
    refused(() => study({ over: "arm", unit, distribution: "normal", mean: 1.2, sd: 0.3 }));
    refused(() => study({ over: "arm", unit, value: 0.4 }, { set: { uptake: "1.4" } }));
    refused(() => study({ over: "arm", unit, value: 0.4 }, { set: { "uptake[arm=old]": "-0.1" } }));
    expect(() => study({ over: "arm", unit, value: [0, 1] })).not.toThrow();
  });

  it("is found by the lint beside everything else, once", () => {
    const record = { over: "arm", unit, distribution: "normal", mean: 1.2, sd: 0.3 };
    const found = lint(study(record, { keepOutside: true })).findings.map(({ rule }) => rule);
    expect(found).toContain("share-impossible");
    expect(found).toContain("no-source");
    expect(found).not.toContain("probability-outside-0-1");
  });
});
