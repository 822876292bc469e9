import { describe, expect, it } from "vitest";
import { CredenceError, formatPlace, nearestName, unknownName } from "../src/errors.js";

describe("CredenceError", () => {
  it("reads place, message and remedy in one line", () => {
    const place = { file: "esd.yaml", line: 12, column: 5 };
    const error = new CredenceError("unit-clash", "saving: GBP and day", { place, remedy: "convert one" });
    expect(error.message).toBe("esd.yaml:12:5: saving: GBP and day; convert one");
    expect(error.code).toBe("unit-clash");
    expect(error.kind).toBe("input");
  });

  it("leaves out what is not known of a place", () => {
    expect(formatPlace({ file: "a.yaml" })).toBe("a.yaml: ");
    expect(formatPlace({})).toBe("");
    expect(formatPlace(undefined)).toBe("");
  });
});

describe("nearest names", () => {
  it.each([
    ["tarif", "tariff"],
    ["lable", "label"],
    ["ltc.captureRat", "ltc.captureRate"],
    ["COST", "cost"],
  ])("finds %s near %s", (written, meant) => {
    expect(nearestName(written, ["cost", "label", "tariff", "ltc.captureRate"])).toBe(meant);
  });

  it("names nothing where nothing is near", () => {
    expect(nearestName("zebra", ["cost", "label"])).toBeUndefined();
    expect(nearestName("x".repeat(1000), ["cost"])).toBeUndefined();
  });

  it("lists what is known, unless that is long", () => {
    expect(unknownName("key", "zebra", ["a1", "b1"]).remedy).toBe("known: a1, b1");
    expect(unknownName("key", "zebra", ["a1", "b1", "a1"]).remedy).toBe("known: a1, b1");
    const many = Array.from({ length: 20 }, (_, i) => `name${i}`);
    expect(unknownName("key", "zebra", many).remedy).toBe("20 are known");
    expect(unknownName("key", "zebra", []).remedy).toBe("known: none");
  });
});
